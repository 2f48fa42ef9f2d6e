import { expect, test } from 'vitest';
import { createMessage } from '../../src/messages.ts';
import { formatGithub, formatGithubSummary } from '../../src/reports/github.ts';

const words = { unexpected: '<b>50 %</b> | a', expected: 'æ:\nb', note: 'Do, this.' };
const message = createMessage({
  file: 'content/a,b:c.md',
  place: { start: { line: 2, column: 3 }, end: { line: 2, column: 6 } },
  rule: 'table-rows',
  severity: 'warning',
  en: words,
  da: words,
});

test('what has a meaning in a workflow command is escaped', () => {
  expect(formatGithub([message], 'en')).toBe(
    '::warning file=content/a%2Cb%3Ac.md,line=2,endLine=2,col=3,endColumn=5,title=table-rows::' +
      'Unexpected <b>50 %25</b> | a, expected æ:<U+000A>b%0ADo, this.\n',
  );
});

test('a place of several lines has no columns', () => {
  const place = { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } };
  const long = createMessage({ file: 'a.md', place, rule: 'table-rows', en: words, da: words });
  expect(formatGithub([long], 'en')).toMatch(/^::error file=a\.md,line=2,endLine=4,title=/);
});

test('a summary only where there are more than ten, in which the content is text', () => {
  expect(formatGithubSummary(Array(10).fill(message), 'en')).toBeNull();
  const summary = formatGithubSummary(Array(11).fill(message), 'da') ?? '';
  expect(summary).toContain('## Dagsorden: 11 advarsler\n');
  expect(summary.split('\n').filter((line) => line.startsWith('| 🟡'))).toHaveLength(11);
  expect(summary).not.toContain('<b>');
  expect(summary.match(/ \| /g)).toHaveLength(12 * 2);
});
