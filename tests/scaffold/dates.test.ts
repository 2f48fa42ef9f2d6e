import { expect, test } from 'vitest';
import { suggestMeetingDay, suggestPublication } from '../../src/scaffold/dates.ts';

test.each([
  ['2026-08-06', '2026-09-03'],
  ['2026-08-07', '2026-09-10'],
  ['2026-09-24', '2026-10-22'],
  ['2026-11-23', '2027-01-07'],
  ['2028-02-01', '2028-03-02'],
])('from %s on, the first meeting is suggested on Thursday %s', (today, expected) => {
  expect(suggestMeetingDay(today)).toBe(expected);
  expect(new Date(expected).getUTCDay()).toBe(4);
});

test('an agenda came out today, or two weeks before a meeting that is near or past', () => {
  expect(suggestPublication('2026-10-22', '2026-09-24')).toBe('2026-09-24');
  expect(suggestPublication('2026-10-01', '2026-09-24')).toBe('2026-09-17');
});
