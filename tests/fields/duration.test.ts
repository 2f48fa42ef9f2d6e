import { expect, test } from 'vitest';
import { formatIsoDuration, parseDuration } from '../../src/fields/duration.ts';

test.each([
  ['20 min', 20],
  ['20 min.', 20],
  ['20min', 20],
  ['1 t 30 min', 90],
  ['1 t', 60],
  ['2 timer', 120],
  ['1 time', 60],
  ['1 h 5 m', 65],
  ['2 hours 10 minutes', 130],
  ['1 tim 15 min', 75],
  ['2 timmar 5 minuter', 125],
  ['1 time 10 minutter', 70],
  ['1 Std. 30 Min.', 90],
  ['2 Stunden', 120],
  ['45 Minuten', 45],
  ['PT20M', 20],
  ['PT1H30M', 90],
  ['PT90M', 90],
  [' 20 min ', 20],
])('%s is %i minutes', (written, minutes) => {
  expect(parseDuration(written)).toBe(minutes);
});

test.each(['', '20', 'min', 'P1D', 'PT', '0 min', '-5 min', '1,5 t', '20 sekunder', '10:00', 'lang tid'])(
  '“%s” is no duration',
  (written) => {
    expect(parseDuration(written)).toBeNull();
  },
);

test.each([
  [20, 'PT20M'],
  [60, 'PT1H'],
  [90, 'PT1H30M'],
  [605, 'PT10H5M'],
])('%i minutes are %s', (minutes, iso) => {
  expect(formatIsoDuration(minutes)).toBe(iso);
  expect(parseDuration(iso)).toBe(minutes);
});
