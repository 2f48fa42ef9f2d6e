import slugifyWords from '@sindresorhus/slugify';
import { findLanguage } from '../locale/index.ts';
import { sha256 } from '../sha256.ts';

const nordic: [string, string][] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['Æ', 'Ae'],
  ['Ø', 'Oe'],
  ['Å', 'Aa'],
];

/** Words of letters and digits that are joined by hyphens. */
const plain = /^[a-z\d]+(?:-[a-z\d]+)*$/i;

/** A file name, folder name or title as it stands in an address: lower-case ASCII, words joined by hyphens. */
export function slugify(name: string): string {
  // Nearly all names are one already, and the package tries its two thousand replacements on each.
  const address = plain.test(name)
    ? name.toLowerCase()
    : slugifyWords(name.normalize('NFC'), { customReplacements: nordic, decamelize: false });
  return address.length > longest ? shorten(address) : address;
}

/** The name of a new file or folder for what is called so in a language (BCP 47). */
export function nameFile(title: string, language: string): string {
  const { inNames } = findLanguage(language);
  return slugify([...title.normalize('NFC').toLowerCase()].map((letter) => inNames[letter] ?? letter).join(''));
}

/** A file system takes names of 255 bytes, to which endings come. */
const longest = 200;

/** The beginning, and what tells it from others that begin so. */
function shorten(address: string): string {
  return `${address.slice(0, 100).replace(/-+$/, '')}-${sha256(new TextEncoder().encode(address)).slice(0, 16)}`;
}
