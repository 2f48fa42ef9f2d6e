import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { addExcerpts, createMessage, type Problem } from '../../src/messages.ts';
import { formatMessages } from '../../src/reports/pretty.ts';

const problem: Problem = {
  file: 'content/a.md',
  place: { start: { line: 2, column: 9 }, end: { line: 2, column: 12 } },
  rule: 'invalid-value',
  en: { unexpected: '“Å b”', expected: 'a number', note: 'Correct it.' },
  da: { unexpected: '“Å b”', expected: 'et tal', note: 'Ret det.' },
};

function show(text: string, more: Partial<Problem> = {}, language: 'da' | 'en' = 'en', color = false) {
  const messages = [createMessage({ ...problem, ...more })];
  addExcerpts(messages, () => text);
  return formatMessages(messages, { color, language });
}

test('the line, and a marker under the place', () => {
  expect(show('---\nnumber: Å b\n')).toBe(`content/a.md:2:9 error Unexpected “Å b”, expected a number [invalid-value]
   2 | number: Å b
     |         ^^^
  Correct it.

1 error
`);
});

test('in Danish', () => {
  expect(
    show('---\nnumber: Å b\n', { severity: 'warning' }, 'da'),
  ).toBe(`content/a.md:2:9 advarsel Fandt “Å b”, ventede et tal [invalid-value]
   2 | number: Å b
     |         ^^^
  Ret det.

1 advarsel
`);
});

test('in colour the same text', () => {
  const plain = show('---\nnumber: Å b\n');
  const colored = show('---\nnumber: Å b\n', {}, 'en', true);
  expect(colored).toContain('\u001b[31m');
  expect(stripVTControlCharacters(colored)).toBe(plain);
});

test('tabs and combining marks do not move the marker', () => {
  expect(show('---\n\ta\u030a: «» x\n')).toContain('   2 | \ta\u030a: «» x\n     | \t      ^\n');
});

test('of a long line, the surroundings of the place', () => {
  const place = { start: { line: 2, column: 301 }, end: { line: 2, column: 305 } };
  const shown = show(`---\n${'x'.repeat(300)}FEJL${'y'.repeat(300)}\n`, { place });
  expect(shown).toContain(`   2 | …${'x'.repeat(30)}FEJL${'y'.repeat(66)}…\n     | ${' '.repeat(31)}^^^^\n`);
});

test('a place of several lines is marked to the end of the first', () => {
  const place = { start: { line: 1, column: 3 }, end: { line: 2, column: 2 } };
  expect(show('a b c\nd\n', { place })).toContain('   1 | a b c\n     |   ^^^\n');
});

test('nothing where there are no messages, and no line where there is no text', () => {
  expect(formatMessages([], { color: false, language: 'en' })).toBe('');
  expect(show('')).not.toContain('|');
});

test('more than twenty messages of one rule are folded, with a count; all of them are counted', () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    createMessage({ file: `content/${index}.md`, rule: 'not-utf-8', values: { encoding: 'Windows-1252' } }),
  );
  const other = createMessage({ file: 'content/z.md', rule: 'content-missing', values: { folder: 'content' } });
  const text = formatMessages([...many, other], { color: false, language: 'en' });
  expect(text.match(/\[not-utf-8\]\n/g)).toHaveLength(20);
  expect(text).toContain('… and 5 more of [not-utf-8]: --format json shows all of them\n');
  expect(text).toContain('[content-missing]');
  expect(text).toContain('26 errors\n');
});
