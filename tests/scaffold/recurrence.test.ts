import { expect, test } from 'vitest';
import { allLanguages, languages } from '../../src/locale/index.ts';
import { translate } from '../../src/locale/phrases.ts';
import { listRecurring, readRecurrence } from '../../src/scaffold/recurrence.ts';

function days(text: string, from = '2027-01-01', to = '2027-12-31'): string[] {
  const recurrence = readRecurrence(text);
  return recurrence === null ? ['not read'] : listRecurring(recurrence, from, to);
}

test.each([
  ['third thursday', '2027-01-21 2027-02-18 2027-03-18'],
  ['the third Thursday of the month', '2027-01-21 2027-02-18 2027-03-18'],
  ['every third thursday of each month', '2027-01-21 2027-02-18 2027-03-18'],
  ['tredje torsdag', '2027-01-21 2027-02-18 2027-03-18'],
  ['3. torsdag i måneden', '2027-01-21 2027-02-18 2027-03-18'],
  ['tredje torsdagen i varje månad', '2027-01-21 2027-02-18 2027-03-18'],
  ['dritter Donnerstag im Monat', '2027-01-21 2027-02-18 2027-03-18'],
  ['every third thursday', '2027-01-07 2027-01-28 2027-02-18'],
  ['every second tuesday', '2027-01-05 2027-01-19 2027-02-02'],
  ['Every other Tuesday', '2027-01-05 2027-01-19 2027-02-02'],
  ['every two weeks on tuesday', '2027-01-05 2027-01-19 2027-02-02'],
  ['hver anden tirsdag', '2027-01-05 2027-01-19 2027-02-02'],
  ['tirsdag hver anden uge', '2027-01-05 2027-01-19 2027-02-02'],
  ['varannan tisdag', '2027-01-05 2027-01-19 2027-02-02'],
  ['annenhver tirsdag', '2027-01-05 2027-01-19 2027-02-02'],
  ['annakvar tysdag', '2027-01-05 2027-01-19 2027-02-02'],
  ['jeden zweiten Dienstag', '2027-01-05 2027-01-19 2027-02-02'],
  ['alle zwei Wochen dienstags', '2027-01-05 2027-01-19 2027-02-02'],
  ['every tuesday', '2027-01-05 2027-01-12 2027-01-19'],
  ['hver tirsdag og torsdag', '2027-01-05 2027-01-07 2027-01-12'],
  ['last monday', '2027-01-25 2027-02-22 2027-03-29'],
  ['sidste mandag', '2027-01-25 2027-02-22 2027-03-29'],
  ['first and third wednesday', '2027-01-06 2027-01-20 2027-02-03'],
  ['1. & 3. onsdag', '2027-01-06 2027-01-20 2027-02-03'],
  ['1st, 3rd wednesday', '2027-01-06 2027-01-20 2027-02-03'],
  ['second tuesday and fourth thursday', '2027-01-12 2027-01-28 2027-02-09'],
  ['fifth monday', '2027-03-29 2027-05-31 2027-08-30'],
  ['first monday every second month', '2027-01-04 2027-03-01 2027-05-03'],
  ['first monday in march, june and september', '2027-03-01 2027-06-07 2027-09-06'],
  ['første mandag i marts og september', '2027-03-01 2027-09-06'],
])('“%s”', (text, first) => {
  expect(days(text).slice(0, 3).join(' ')).toBe(first);
});

test('weeks are counted from the first day, over New Year', () => {
  expect(days('every second monday and friday', '2026-12-30', '2027-01-31')).toEqual([
    '2027-01-01',
    '2027-01-11',
    '2027-01-15',
    '2027-01-25',
    '2027-01-29',
  ]);
});

test('the last day and the first are among them', () => {
  expect(days('tuesday', '2027-02-02', '2027-02-09')).toEqual(['2027-02-02', '2027-02-09']);
});

test.each([
  '',
  'third',
  'thursday third',
  'tredie torsdg',
  'second last thursday',
  'sixth thursday',
  'the 15th',
  'monthly on tuesday',
  'every two weeks, first tuesday',
  'every two weeks and every month tuesday',
  'first monday except july',
])('“%s” is not guessed at', (text) => {
  expect(days(text)).toEqual(['not read']);
});

test('no word says one thing in a language and another in the next', () => {
  const said = new Map<string, string>();
  for (const { input } of allLanguages) {
    const { every, everyOther, ordinals, last, weeks, months, beside } = input.recurrence;
    const kinds = { every, everyOther, last, weeks, months, beside, and: input.and };
    const words = [
      ...Object.entries(kinds).flatMap(([kind, list]) => list.map((word) => [word, kind] as const)),
      ...ordinals.flatMap((list, index) => list.map((word) => [word, String(index + 1)] as const)),
      ...Object.entries(input.amounts).flatMap(([word, value]) =>
        Number.isInteger(value) && value > 1 ? [[word, String(value)] as const] : [],
      ),
    ];
    for (const [word, kind] of words) {
      expect(said.get(word) ?? kind, word).toBe(kind);
      said.set(word, kind);
    }
  }
});

test('the forms that an error names are read, in every language', () => {
  const english =
    '“x” does not say on which days. Write “third thursday”, “last monday”, “first and third wednesday”, “every tuesday”, “every second tuesday” or “first monday in march and september”.';
  const forms = (text: string) =>
    [...text.slice(text.indexOf('. ')).matchAll(/[“”„»«]([^“”„»«,]{8,}|[^“”„»«,]{5,} [^“”„»«,]+)[“”»«]/g)]
      .map(([, form = '']) => form)
      .filter((form) => !form.startsWith(' '));
  const counted = forms(english).map((form) => days(form));
  expect(counted.map((list) => list.length)).toEqual([12, 12, 24, 52, 26, 2]);
  for (const language of languages) {
    const told = translate(english, language);
    expect(
      forms(told).map((form) => days(form)),
      told,
    ).toEqual(counted);
  }
});
