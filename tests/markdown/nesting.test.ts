/* Levels that are opened line by line: told before anything reads them, since that alone took minutes. */
import { expect, test } from 'vitest';
import { findDeepLine } from '../../src/markdown/nesting.ts';
import { checkFiles } from '../rules/check-files.ts';
import { item, siteWith } from '../support/content.ts';

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

test.each([
  ['lists, each indented more', lines(800, (at) => `${' '.repeat(2 * at)}- x`), 101],
  ['numbered lists', lines(800, (at) => `${' '.repeat(3 * at)}${at + 1}. x`), 101],
  ['emphasis within emphasis', `${lines(3_000, () => '*a **b')}\n${lines(3_000, () => 'c** d*')}`, 501],
  ['links within links', `${lines(3_000, () => '[a')}\n${lines(3_000, () => '](b)')}`, 1_001],
  ['images within images', `${lines(3_000, () => '![a')}\n${lines(3_000, () => '](b)')}`, 1_001],
  ['struck out within struck out', `${lines(3_000, () => '~~a ~b')}\nx`, 501],
])('%s', async (_, body, line) => {
  expect(findDeepLine(body)?.start.line).toBe(line);
  const messages = await checkFiles(siteWith({ 'it/2026-09-17/a.md': item('Sag', '', body) }));
  expect(messages.filter(({ ruleId }) => ruleId === 'nesting')).toHaveLength(1);
});

test.each([
  ['a long list', lines(5_000, (at) => `${' '.repeat(at % 2 === 0 ? 0 : 2)}- *Punkt* [${at}](x.md)`)],
  ['a long table', `| a |\n|---|\n${lines(5_000, (at) => `| **${at}** \\* [x](y) |`)}`],
  ['a long paragraph', lines(5_000, (at) => `Ord ${at} er *vigtigt*, __meget__ [det](x.md), 2 * 3 og a_b_c.`)],
  ['open marks in many paragraphs', lines(3_000, () => '*fodnote\n')],
])('%s is not deep', (_, body) => {
  expect(findDeepLine(body)).toBeNull();
});
