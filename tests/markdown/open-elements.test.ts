/* HTML that parsers make deeper, or more, than it was written; each of these took a minute or all memory. */
import { expect, test } from 'vitest';
import { checkFiles } from '../rules/check-files.ts';
import { item, siteWith } from '../support/content.ts';

const repeat = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

async function findNesting(body: string): Promise<number[]> {
  const messages = await checkFiles(siteWith({ 'it/2026-09-17/a.md': item('Sag', '', body) }));
  return messages.filter(({ ruleId }) => ruleId === 'nesting').map(({ line }) => line ?? 0);
}

test.each([
  ['formats that go on in every list item', `<ul>${repeat(2_000, (at) => `<li><i id=x${at}>`)}`],
  ['in every cell', `<table>${repeat(2_000, (at) => `<tr><td><FONT size=${at}>`)}`],
  ['before a table', repeat(2_000, (at) => `<table><b id=x${at}>`)],
  ['in every paragraph', `Tekst.\n\n${repeat(5_000, (at) => `<p><b id=x${at}></p>`)}`],
  ['blocks, one in each paragraph', repeat(9_000, () => '<div>\n')],
  ['what a page does not let close itself', repeat(5_000, () => '<section/>')],
  ['closing what is not open', repeat(5_000, () => '<div></p></x>')],
])('%s: told at its place', async (_, body) => {
  expect(await findNesting(body)).toEqual([expect.any(Number)]);
});

test.each([
  ['a long list without closing tags', `<ul>\n${repeat(3_000, (at) => `<li>Punkt ${at}`)}\n</ul>`],
  ['a long table', `<table>\n${repeat(1_000, (at) => `<tr><td><b>${at}</b><td><br><i>x</i>`)}\n</table>`],
  ['line breaks', repeat(500, () => 'Linje<br><img src="x.png" alt="x">')],
  ['a comment', `<!-- ${'<b>'.repeat(500)} -->`],
  ['code', `\`\`\`html\n${'<div>'.repeat(500)}\n\`\`\``],
])('%s: nothing to tell', async (_, body) => {
  expect(await findNesting(body)).toEqual([]);
});
