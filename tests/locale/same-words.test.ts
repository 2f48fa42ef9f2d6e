/* No text of a language is left in another: what two languages say alike is listed here, for a reader to judge. */
import { expect, test } from 'vitest';
import { findLanguage, type LanguageCode, languages } from '../../src/locale/index.ts';
import { previewWords } from '../../src/locale/preview-words.ts';

const whole = languages.filter((code) => findLanguage(code).base === undefined);

/** Words that languages share. */
const shared = new Set([
  ...'Start Online Status Type Problem Slut slut Resultat Tid Kontakt Noter Versioner Tidsplan Titel Alle punkt'.split(
    ' ',
  ),
  ...'Text Tekst Information information Digitalt Protokoll Utkast Datum For Frist Name Underskrifter Språk'.split(' '),
  ...['20 min', '1 resultat', 'Kalender (iCalendar)', 'Nyheter (RSS/Atom)', 'Språket: {languages}.', '{ weekdays: 5 }'],
]);

/** What Danish and Norwegian share besides. */
const danishAndNorwegian = new Set([
  ...'Dato Sted Ansvarlig Behandlet Medlemmer Størrelse Omfang Side Orientering Resultater Teksten advarsel Rettet:'.split(
    ' ',
  ),
  ...['orientering', 'eventuelt', 'Eventuelt', 'Til stede', 'Den eller de ansvarlige.', 'Siden er flyttet'],
  ...['Nyeste først', 'Vis flere', 'Nye numre', 'Skriv et svar.', 'Skriv en dato som 2027-01-14.'],
  ...['sekretariatet@example.org', 'Hver mappe har en index.md.', 'Et tema er én fil.', 'Tekstfiler er UTF-8.'],
  ...['Alle tegn kan trykkes.', 'En overskrift har ord.', 'En adresse på nettet svarer.', 'Et felt står én gang.'],
  ...['En kommentar slutter.', 'Forkastet', 'Før', 'Forhåndsvis', 'Flyttet fra'],
  ...['Fraværende', 'Inhabil', 'Stemmer', 'Hvem'],
  ...['Navn', 'I alt', 'til stede', 'fraværende', 'Tidligere medlemmer'],
  ...['Forhåndsvisning', 'Til forsiden'],
  ...['Forslagsstiller', 'Filnavn', 'Forside', 'Til og med', 'Planlagt'],
]);

/** Every text by its place, whatever table it is in. */
function listTexts(value: unknown, name: string): Array<[string, string]> {
  if (typeof value === 'string') return [[name, value.trim()]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${name}.${key}`));
}

async function readTexts(code: LanguageCode): Promise<Map<string, string>> {
  const { locale, terminal, messages, loadScaffold } = findLanguage(code);
  const preview = previewWords[code];
  return new Map(listTexts({ locale, terminal, preview, messages, scaffold: await loadScaffold() }, ''));
}

const pairs = whole.flatMap((a, index) => whole.slice(index + 1).map((b) => [a, b] as const));

test.each(pairs)('%s and %s say alike only what is the same in both', async (a, b) => {
  const [first, second] = [await readTexts(a), await readTexts(b)];
  expect([...second.keys()].filter((name) => !/\.\d+$/.test(name) && !first.has(name))).toEqual([]);
  const same = [...first].filter(([name, text]) => second.get(name) === text && /\p{L}{3}/u.test(text));
  const known = a === 'da' && b === 'nb' ? new Set([...shared, ...danishAndNorwegian]) : shared;
  expect(same.filter(([, text]) => !known.has(text))).toEqual([]);
});

test.each(languages.filter((code) => !whole.includes(code)))('%s says something of its own', async (code) => {
  const base = languages.find((one) => one === findLanguage(code).base) ?? 'en';
  const [own, other] = [await readTexts(code), await readTexts(base)];
  expect([...own.keys()]).toEqual(expect.arrayContaining([...other.keys()].filter((name) => !/\.\d+$/.test(name))));
  expect([...own].filter(([name, text]) => other.get(name) !== text).length).toBeGreaterThan(20);
});
