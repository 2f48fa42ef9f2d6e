import slugifyWords from '@sindresorhus/slugify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFile, slugify } from '../../src/text/slugify.ts';

test.each([
  ['kortlaegning', 'kortlaegning'],
  ['Kortlægning af Ældre', 'kortlaegning-af-aeldre'],
  ['Ø og Å', 'oe-og-aa'],
  ['A\u030Arsplan', 'aarsplan'],
  ['2026-09-17-ekstra', '2026-09-17-ekstra'],
  ['IT-ArkitekturRådet', 'it-arkitekturraadet'],
  ['§ 3: «Nye» regler?!', '3-nye-regler'],
  ['__a__b__', 'a-b'],
  ['Größe & Wert', 'groesse-and-wert'],
  ['!!!', ''],
])('%s is addressed as %s', (name, address) => {
  expect(slugify(name)).toBe(address);
});

test.each([
  ['sv', 'Överförmyndarnämnden', 'overformyndarnamnden'],
  ['sv', 'Råd & nämnder', 'rad-och-namnder'],
  ['sv-FI', 'A\u030Arsplan', 'arsplan'],
  ['da', 'Børne- & Ungeudvalget på Å', 'boerne-og-ungeudvalget-paa-aa'],
  ['nb', 'Miljø og vær på Åsen', 'miljoe-og-vaer-paa-aasen'],
  ['nn', 'Råd & utval', 'raad-og-utval'],
  ['de', 'Ausschuss für Größe & Maß', 'ausschuss-fuer-groesse-und-mass'],
  ['en', 'Parks & Café', 'parks-and-cafe'],
])('in %s, a file for %s is named %s', (language, title, name) => {
  expect(nameFile(title, language)).toBe(name);
  // Named so, it has that address.
  expect(slugify(name)).toBe(name);
});

test('a name that is an address already is what the package makes of it', () => {
  const word = fc.stringMatching(/^[A-Za-z\d]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(slugify(words.join('-'))).toBe(slugifyWords(words.join('-'), { decamelize: false }));
    }),
  );
});
