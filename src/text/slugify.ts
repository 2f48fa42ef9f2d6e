import slugifyWords from '@sindresorhus/slugify';

const nordic: [string, string][] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['Æ', 'Ae'],
  ['Ø', 'Oe'],
  ['Å', 'Aa'],
];

/** A file name, folder name or title as it stands in an address: lower-case ASCII, words joined by hyphens. */
export function slugify(name: string): string {
  return slugifyWords(name.normalize('NFC'), { customReplacements: nordic, decamelize: false });
}
