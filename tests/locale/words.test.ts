import { expect, test } from 'vitest';
import { da } from '../../src/locale/da/interface.ts';
import { findLocale, isKnownLanguage, languages } from '../../src/locale/index.ts';

test('the languages, in the order that they are offered', () => {
  expect(languages).toEqual(['da', 'en', 'en-US', 'sv', 'nb', 'nn', 'de']);
});

test.each([
  ['da', 'da'],
  ['da-DK', 'da'],
  ['EN-gb', 'en'],
  ['sv-FI', 'sv'],
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nn'],
  ['en-us', 'en-US'],
  ['en-CA', 'en'],
  ['de-AT', 'de'],
])('the words for %s are those of %s', (language, code) => {
  expect(findLocale(language).code).toBe(code);
  expect(isKnownLanguage(language)).toBe(true);
});

test('a language without words gets Danish ones, and is known as such', () => {
  expect(findLocale('fo').code).toBe('da');
  expect(isKnownLanguage('fo')).toBe(false);
});

/** Where a word may be empty: what stands around the page numbers. */
const mayBeEmpty = /^pageOf\./;

/** Every word by its path; those that are functions are called with `given` for each argument. */
function tellAll(words: object, given: unknown, path = ''): Array<[string, string]> {
  return Object.entries(words).flatMap(([key, value]): Array<[string, string]> => {
    const name = `${path}${key}`;
    if (typeof value === 'object' && value !== null) return tellAll(value, given, `${name}.`);
    if (typeof value !== 'function') return [[name, String(value)]];
    return [[name, String(value(...Array.from({ length: value.length }, () => given)))]];
  });
}

test.each(languages)('every word of %s is there, and says what it is given', (language) => {
  const words = findLocale(language);
  for (const given of [1, 2]) {
    const told = tellAll(words, given);
    expect(told.map(([name]) => name).sort()).toEqual(
      tellAll(da, given)
        .map(([name]) => name)
        .sort(),
    );
    for (const [name, text] of told.filter(([name]) => !mayBeEmpty.test(name))) {
      expect(text.trim(), name).not.toBe('');
      expect(text, name).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text, name).toBe(text.normalize('NFC'));
    }
  }
});

/** Norwegian sentences can be the same as Danish ones, and right. */
test.each(languages.filter((language) => !['da', 'nb', 'nn'].includes(language)))(
  'no sentence of %s is left in Danish',
  (language) => {
    const danish = new Map(tellAll(da, 2));
    const same = tellAll(findLocale(language), 2).filter(([name, text]) => danish.get(name) === text);
    expect(same.filter(([, text]) => /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text))).toEqual([]);
  },
);

test.each([
  ['da', '1 side', '2 sider', '0 sider'],
  ['en', '1 page', '2 pages', '0 pages'],
  ['sv', '1 sida', '2 sidor', '0 sidor'],
  ['nb', '1 side', '2 sider', '0 sider'],
  ['de', '1 Seite', '2 Seiten', '0 Seiten'],
])('one and many in %s', (language, one, two, none) => {
  const { pages } = findLocale(language);
  expect([pages(1), pages(2), pages(0)]).toEqual([one, two, none]);
});

test.each([
  ['sv', '2 ändringar i 1 dagordning.'],
  ['nb', '2 endringer i 1 saksliste.'],
  ['de', '2 Änderungen in 1 Tagesordnung.'],
])('two numbers in one sentence in %s', (language, text) => {
  expect(findLocale(language).changes.count(1, 2)).toBe(text);
});
