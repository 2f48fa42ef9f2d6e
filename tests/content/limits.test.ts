/* What no program could show or store is a message at its place, and nothing ends a build with a stack. */
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/fields/linear-pattern.ts';
import { slugify } from '../../src/text/slugify.ts';
import { checkFiles } from '../rules/check-files.ts';
import { councilIndex, item, siteWith } from '../support/content.ts';

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

describe('what is longer than anybody reads', () => {
  test.each([
    ['fields', item('A', `case: [${'2026-117, '.repeat(8000)}1]\n`), 'Move long texts below'],
    ['a title', item('A'.repeat(70_000)), 'Move long texts below'],
    [
      'a table of many rows',
      item('A', '', `\n| A | B |\n|---|---|\n${'| 1 | 2 |\n'.repeat(8000)}`),
      'Attach the table',
    ],
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
    const messages = await checkFiles(withPattern('^(a+)+$', `${'a'.repeat(2000)}!`));
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
