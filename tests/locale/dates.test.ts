import { expect, test } from 'vitest';
import { formatBytes, formatDate, formatDayAndDate, formatTime, formatTimeSpan } from '../../src/locale/dates.ts';
import { findLocale } from '../../src/locale/index.ts';

const da = findLocale('da');
const en = findLocale('en');

test.each([
  ['2026-09-17', 'da', '17. september 2026'],
  ['2026-09-17', 'en-GB', '17 September 2026'],
  ['2026-01-01', 'da', '1. januar 2026'],
  ['2024-02-29', 'da', '29. februar 2024'],
  ['2026-09-11T23:59:00-12:00', 'da', '11. september 2026'],
  ['2026-01-01', 'sv', '1 januari 2026'],
  ['2026-01-01', 'nb', '1. januar 2026'],
  ['2026-05-01', 'nn', '1. mai 2026'],
  ['2026-03-01', 'de', '1. März 2026'],
  ['2026-01-01', 'de-AT', '1. Jänner 2026'],
])('%s in %s is %s', (date, language, text) => {
  expect(formatDate(date, language)).toBe(text);
});

test('the day of the week comes before the date', () => {
  expect(formatDayAndDate('2026-09-17', 'da', da)).toBe('torsdag den 17. september 2026');
  expect(formatDayAndDate('2026-09-17', 'en-GB', en)).toBe('Thursday 17 September 2026');
  expect(formatDayAndDate('2026-09-19', 'sv', findLocale('sv'))).toBe('lördag den 19 september 2026');
  expect(formatDayAndDate('2026-09-19', 'nb', findLocale('nb'))).toBe('lørdag 19. september 2026');
  expect(formatDayAndDate('2026-09-19', 'de', findLocale('de'))).toBe('Samstag, 19. September 2026');
});

test.each([
  ['10:00', 'da', '10.00'],
  ['00:05', 'da', '00.05'],
  ['23:59', 'da', '23.59'],
  ['09:30', 'en', '09:30'],
  ['09:30', 'sv', '09.30'],
  ['15:30', 'en-US', '3:30 PM'],
  ['00:05', 'nb', '00:05'],
  ['23:59', 'de', '23:59'],
])('%s in %s is %s', (time, language, text) => {
  expect(formatTime(time, language)).toBe(text);
});

test('times of a meeting, with and without an end', () => {
  expect(formatTimeSpan('10:00', '12:30', 'da', da)).toBe('kl. 10.00–12.30');
  expect(formatTimeSpan('10:00', null, 'da', da)).toBe('kl. 10.00');
  expect(formatTimeSpan('10:00', '12:30', 'en', en)).toBe('10:00–12:30');
  expect(formatTimeSpan('10:00', '12:30', 'sv', findLocale('sv'))).toBe('kl. 10.00–12.30');
  expect(formatTimeSpan('10:00', '12:30', 'nb', findLocale('nb'))).toBe('kl. 10:00–12:30');
  expect(formatTimeSpan('10:00', null, 'de', findLocale('de'))).toBe('10:00 Uhr');
});

test.each([
  [0, '1 kB'],
  [1499, '1 kB'],
  [120_400, '120 kB'],
  [3_440_000, '3,4 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes, 'da').replace('\u00A0', ' ')).toBe(text);
});
