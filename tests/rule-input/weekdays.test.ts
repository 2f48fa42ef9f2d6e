import { expect, test } from 'vitest';
import { latestDay, localDay } from '../../src/rule-input/weekdays.ts';
import { checkFiles } from '../rules/check-files.ts';
import { item, meetingIndex, siteWith } from '../support/content.ts';

const none = new Set<string>();

test.each([
  ['2026-09-17', 4, none, '2026-09-11'],
  ['2026-09-14', 4, none, '2026-09-08'],
  ['2026-09-17', 0, none, '2026-09-17'],
  ['2026-09-20', 1, none, '2026-09-18'],
  ['2026-04-08', 4, new Set(['2026-04-02', '2026-04-03', '2026-04-06']), '2026-03-30'],
])('%s, %i weekdays before', (day, weekdays, holidays, expected) => {
  expect(latestDay(day, weekdays, holidays)).toBe(expected);
});

test.each([
  ['2026-09-11', '2026-09-11'],
  ['2026-09-11T23:59', '2026-09-11'],
  ['2026-09-11T23:30:00+00:00', '2026-09-12'],
  ['2026-09-11T23:30Z', '2026-09-12'],
])('%s is %s in Copenhagen', (written, expected) => {
  expect(localDay(written, 'Europe/Copenhagen')).toBe(expected);
});

test('the holidays are those of the country: by its time zone, then by its language', async () => {
  const council = (fields: string) =>
    `---\nname: R\nsections: [{ id: droeftelse, title: T }]\nnotice: { weekdays: 1 }\n${fields}---\n`;
  const files = (fields: string) =>
    siteWith({
      'it/index.md': council(fields),
      'it/2026-09-17/index.md': meetingIndex,
      'it/2026-09-17/a.md': item('A'),
      // The day before is the national day of Norway (17 May), a Sunday in 2026, and a Tuesday in 2022.
      'it/2022-05-18/index.md': '---\ndate: 2022-05-18\nstart: 10:00\npublished: 2022-05-17\n---\n',
    });
  const rulesOf = async (fields: string) => (await checkFiles(files(fields))).map(({ ruleId }) => ruleId);
  expect(await rulesOf('')).toEqual([]);
  expect(await rulesOf('timezone: Europe/Oslo\n')).toEqual(['notice']);
  expect(await rulesOf('timezone: UTC\n')).toEqual([]);
});

test.each([
  ['Norway', 'timezone: Europe/Oslo', '2022-05-18', '2022-05-17'],
  ['Sweden', 'timezone: Europe/Stockholm', '2025-06-07', '2025-06-06'],
  ['Germany', 'timezone: Europe/Berlin', '2025-10-04', '2025-10-03'],
  ['Norway, by the language', 'language: no\ntimezone: UTC', '2022-05-18', '2022-05-17'],
  ['Germany, by the language', 'language: de\ntimezone: UTC', '2025-10-04', '2025-10-03'],
])('the national day of %s is no weekday', async (_, fields, date, published) => {
  const files = (more: string) =>
    siteWith({
      'it/index.md': `---\nname: R\nsections: [{ id: droeftelse, title: T }]\nnotice: { weekdays: 1 }\n${more}\n---\n`,
      'it/2026-09-17/index.md': meetingIndex,
      'it/2026-09-17/a.md': item('A'),
      [`it/${date}/index.md`]: `---\ndate: ${date}\nstart: 10:00\npublished: ${published}\n---\n`,
    });
  const rulesOf = async (more: string) => (await checkFiles(files(more))).map(({ ruleId }) => ruleId);
  expect(await rulesOf(fields)).toContain('notice');
  expect(await rulesOf('timezone: Europe/Copenhagen')).not.toContain('notice');
});
