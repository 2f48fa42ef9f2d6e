/*
 * Text as its words, without what writers do differently: capitals, accents, ligatures, full-width and bold letters,
 * characters of no width, letters that are spaced out. `Bes­lutning`, `ＢＥＳＬＵＴＮＩＮＧ` and `B e s l u t n i n g` are one word.
 */

/** Stands among the words where a sign or a line's end divides them. */
export const divider = '|';

const ignorable = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const ligatures: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'a'],
  ['œ', 'o'],
]);

/** The words of a text in order; a word that ends in a hyphen (`Teknik- og Miljøudvalget`) keeps it. */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(ignorable, '')
    .toLowerCase()
    .replace(/[ßøæœ]/g, (letter) => ligatures.get(letter) ?? letter)
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/(\p{L})['’]s\b/gu, '$1')
    .replace(/[‐‑–—](?=\p{L})(?<=\p{L}.)/gu, '-');
  const found =
    folded.match(/\p{L}+(?:-\p{L}+)*-?(?!\p{L})|\p{N}+|[^\p{L}\p{N}\s'’".-]|(?<!\p{N})\.(?=\s|$)|(?<=\s)-(?=\s)/gu) ??
    [];
  return joinSpaced(found.map((one) => (/[\p{L}\p{N}]/u.test(one) ? one.replace(/-(?=.)/g, '') : divider)));
}

/** Four single letters and more in a row are a word whose letters are spaced out. */
function joinSpaced(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (/^\p{L}$/u.test(words[end] ?? '')) end += 1;
    if (end - at >= 4) {
      joined.push(words.slice(at, end).join(''));
      at = end - 1;
    } else joined.push(words[at] ?? '');
  }
  return joined;
}
