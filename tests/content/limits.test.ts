/* What no program could show or store is a message at its place, and nothing ends a build with a stack. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/fields/linear-pattern.ts';
import { foldWord, listFoldedWords } from '../../src/text/search-words.ts';
import { slugify } from '../../src/text/slugify.ts';
import { checkFiles } from '../rules/check-files.ts';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, siteIndex, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const path = 'it/2026-09-17/a.md';

const steps = Array.from({ length: 300 }, (_, index) => index);

describe('a text that is nested too deep', () => {
  test.each([
    ['lists on one line', `${'- '.repeat(1000)}x`, 6],
    ['numbered lists on one line', `${'1. '.repeat(300)}x`, 6],
    ['quotations', `${'>'.repeat(1000)} x`, 6],
    ['quotations that are spaced', `Tekst.\n\n${'> '.repeat(500)}x`, 8],
    ['lists, each indented', steps.map((depth) => `${'  '.repeat(depth)}- x`).join('\n'), null],
    ['HTML', `${'<div>'.repeat(300)}x`, 6],
    ['HTML over lines', `${'<b>\n'.repeat(300)}x`, null],
    ['code marks of many lengths', steps.map((length) => '`'.repeat(length + 1)).join(' '), 6],
    ['instructions without an end', 'a <?\n'.repeat(3000), null],
    ['emphasis', `${'*a _b '.repeat(150)}${'_ *'.repeat(150)}`, 6],
    ['brackets', `${'['.repeat(2000)}x${']'.repeat(2000)}`, 6],
  ])('%s', async (_, body, line) => {
    const messages = await checkFiles(siteWith({ [path]: item('A', '', `\n${body}\n`) }));
    const found = messages.filter(({ ruleId }) => ruleId === 'nesting');
    expect(found.map(({ file }) => file)).toEqual([`content/${path}`]);
    if (line !== null) expect(found[0]?.line).toBe(line);
  });

  test('what people write is not', async () => {
    const body = `${steps
      .slice(0, 8)
      .map((depth) => `${'  '.repeat(depth)}- x`)
      .join('\n')}\n\n> > > citat\n`;
    expect(await checkFiles(siteWith({ [path]: item('A', '', `\n${body}`) }))).toEqual([]);
  });
});

describe('fields that are nested too deep', () => {
  test.each([
    ['brackets', `order: ${'['.repeat(2000)}${']'.repeat(2000)}`, 4],
    ['brackets within braces', `attachments: ${'[{a: '.repeat(15)}1${'}]'.repeat(15)}`, 4],
    ['lists on one line', `order:\n  ${'- '.repeat(3000)}1`, 5],
    ['mappings, each indented', `order:\n${steps.map((depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`, null],
    ['brackets over lines', `order:\n${'  [\n'.repeat(3000)}`, null],
  ])('%s', async (_, fields, line) => {
    const messages = await checkFiles(siteWith({ [path]: item('A', `${fields}\n`), 'it/2026-09-17/b.md': item('B') }));
    expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([[`content/${path}`, 'nesting']]);
    if (line !== null) expect(messages[0]?.line).toBe(line);
    expect(messages[0]?.reason).toContain('more than 20 levels');
  });

  test('what people write is not', async () => {
    const fields =
      "case: ['[a]', '{b}', '[[[[[[[[[[[[[[[[[[[[[[[[[[']\nattachments: [{ title: A, url: 'https://a.dk' }]\n";
    const messages = await checkFiles(siteWith({ [path]: item('A', fields) }));
    expect(messages.filter(({ ruleId }) => ruleId === 'nesting')).toEqual([]);
  });
});

test('thousands of fields that nobody knows are told in the time of their number', async () => {
  const time = async (count: number) => {
    const before = process.cpuUsage();
    const rules = `rules:\n${steps.slice(0, 1).join('')}${Array.from({ length: count }, (_, at) => `  k${at}: 1\n`).join('')}`;
    await checkFiles(siteWith({ 'index.md': siteIndex.replace('title:', `${rules.replace('\n0', '\n')}title:`) }));
    return process.cpuUsage(before).user;
  };
  await time(100);
  // The best of some: one can be held up by what others on the machine do.
  const best = async (count: number) => Math.min(await time(count), await time(count), await time(count));
  const few = await best(1000);
  // Four times as many took eleven times as long.
  expect(await best(4000)).toBeLessThan(few * 8);
});

describe('what is longer than anybody reads', () => {
  test.each([
    ['fields', item('A', `case: [${'2026-117, '.repeat(8000)}1]\n`), 'Move long texts below'],
    ['a title', item('A'.repeat(70_000)), 'Move long texts below'],
    [
      'a table of many rows',
      item('A', '', `\n| A | B |\n|---|---|\n${'| 1 | 2 |\n'.repeat(8000)}`),
      'Attach the table',
    ],
    ['a line of fields', item('A', `case: [${'2026-117, '.repeat(1200)}1]\n`), 'a line of its own'],
    ['a text in a field', item('A', `withdrawn: ${'Sagen er trukket. '.repeat(120)}\n`), 'Shorten it'],
    ['a text of a list in a field', item('A', `case:\n  - ${'2026-117 '.repeat(230)}\n`), 'Shorten it'],
    ['a text of a list by itself', item('A', `case: ${'2026-117 '.repeat(230)}\n`), 'Shorten it'],
    [
      'a table of many columns and short rows',
      item('A', '', `\n|${' A |'.repeat(2000)}\n|${'---|'.repeat(2000)}\n${'| 1 |\n'.repeat(7000)}`),
      'Attach',
    ],
    [
      'a table of HTML',
      item('A', '', `\n<table><tr><th>A</th></tr>\n${'<tr><td>1</td><td>2</td></tr>\n'.repeat(11_000)}</table>\n`),
      'Attach',
    ],
    [
      'a table of HTML of few cells over many columns',
      item('A', '', `\n<table><tr><th>A</th></tr>\n${'<tr><td colspan="9999">1</td></tr>\n'.repeat(30)}</table>\n`),
      'Attach',
    ],
    ['a text of many paragraphs', item('A', '', `\n${'Tekst.\n\n'.repeat(20_001)}`), 'Divide it'],
    ['a text of many lines', item('A', '', `\n${'Tekst.<br>\n'.repeat(20_001)}\n`), 'Divide it'],
    ['a list of many entries', item('A', '', `\n${'- punkt\n'.repeat(20_001)}`), 'Divide it'],
    ['underlined headings', item('A', '', `\n${'Afsnit\n------\n\n'.repeat(6_000)}`), 'Divide it'],
    ['code of many lines', item('A', '', `\n\`\`\`\n${'kode\n'.repeat(20_001)}\`\`\`\n`), 'Divide it'],
    [
      'a table of many columns',
      item('A', '', `\n|${' A |'.repeat(7000)}\n|${'---|'.repeat(7000)}\n|${' 1 |'.repeat(7000)}\n`),
      'Attach',
    ],
  ])('%s', async (_, text, note) => {
    const messages = await checkFiles(siteWith({ [path]: text, 'it/2026-09-17/b.md': item('B') }));
    expect(messages.map(({ file, ruleId, fatal }) => [file, ruleId, fatal])).toEqual([
      [`content/${path}`, 'size', true],
    ]);
    expect(messages[0]?.note).toContain(note);
  });
});

test('a text of as many paragraphs as are printed has no message', async () => {
  expect(await checkFiles(siteWith({ [path]: item('A', '', `\n${'Tekst.\n\n'.repeat(5_000)}`) }))).toEqual([]);
});

test('a word of a million letters is a word, for the search and for what looks for secrets', () => {
  const word = 'æ'.repeat(1_000_000);
  expect(foldWord(word)).toHaveLength(1_000_000);
  expect(listFoldedWords(`Et ${word} ord`).map(({ length }) => length)).toEqual([2, 1_000_000, 3]);
});

describe('an address that no file system takes', () => {
  test('is cut, and stays its own', () => {
    const [one, two] = ['sag nummer '.repeat(60), `${'sag nummer '.repeat(60)}to`].map(slugify);
    expect(one?.length).toBeLessThan(140);
    expect(one).not.toBe(two);
    expect(one).toMatch(/^sag-nummer-sag-nummer-.*-[0-9a-f]{16}$/);
  });

  test('while no shorter one changes', () => {
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(200));
  });
});

describe("a council's case pattern", () => {
  const withPattern = (pattern: string, number: string) =>
    siteWith({
      'it/index.md': councilIndex.replace('name:', () => `case: { pattern: '${pattern}' }\nname:`),
      [path]: item('A', `case: "${number}"\n`),
    });

  test('that others would look back in for ever answers at once', async () => {
    const messages = await checkFiles(withPattern('^(a+)+$', `${'a'.repeat(1900)}!`));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['case-number']);
  });

  test.each([
    '^\\d{4}-\\d+$',
    '^(SAG|EMN)-\\d{4}-\\d{5}$',
    '^\\p{L}+ \\d+/\\d+$',
    '^\\d\\d\\.\\d\\d\\.\\d\\d-[A-Z]\\d\\d-\\d+-\\d\\d$',
  ])('as offices write it: %s', (pattern) => {
    expect(compilePattern(pattern)).not.toBeNull();
  });

  test.each(['[', '(?=a)b', '(a)\\1'])('that no linear engine runs is an error at its place: %s', async (pattern) => {
    const messages = await checkFiles(withPattern(pattern, 'x'));
    expect(messages.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual(['invalid-value 2']);
  });
});

describe('links of 100,000 letters', () => {
  const long = 'a'.repeat(100_000);
  test.each([
    ['bare', `Se https://example.org/${long}`],
    ['of a host', `Se www.example.org/${long}`],
    ['written backwards', `(https://example.org/${long})[siden]`],
    ['to a file', `[bilag](${'a/'.repeat(50_000)}b.txt)`],
    ['to a file with spaces', `[bilag](${'a b '.repeat(25_000)}.txt)`],
    ['to a heading', `[afsnit](#${long})`],
    ['to a mailbox', `Skriv til ${'a.'.repeat(50_000)}@example.org`],
    ['of a picture', `![kort](${long}.png)`],
    ['of parentheses', `[x](https://example.org/${'('.repeat(100_000)})`],
  ])('%s are read at once, and told in few words', async (_, body) => {
    const before = process.cpuUsage();
    const messages = await checkFiles(siteWith({ [path]: item('A', '', `\n${body}\n`) }));
    // What looks back at every letter takes a minute or more.
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
    for (const { reason, note } of messages) expect(`${reason}${note}`.length).toBeLessThan(3_000);
  });

  test('are mended whole', async () => {
    const cwd = await temporaryFolder();
    await writeFiles(
      join(cwd, 'content'),
      siteWith({ [path]: item('A', '', `\nSe (https://example.org/${long})[siden].\n`) }),
    );
    await runCli(['check', '--fix', '--content', 'content'], { cwd });
    expect(await readFile(join(cwd, 'content', path), 'utf8')).toContain(
      `\nSe [siden](https://example.org/${long}).\n`,
    );
  });
});
