import { expect, test } from 'vitest';
import { slugify } from '../../src/text/slugify.ts';

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
