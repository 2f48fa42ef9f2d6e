/* What a question may mean besides what it says: other spellings of its letters and figures, and words that are near. */

/** The root of the site. */
export const root = new URL('../', import.meta.url);

const oneLetter = { ß: 'ss', ø: 'o', æ: 'a', œ: 'o' };

/** A word without what keyboards and writers do differently; the index is folded in the same way. */
export function foldLetters(word) {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœ]/g, (letter) => oneLetter[letter])
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a');
}

/** The ways in which a question is asked, its own first. What stands in quotation marks is asked as it is written. */
export function listSpellings(query) {
  if (query.includes('"')) return [query];
  const joined = query.replace(/(?<=\d)[ .](?=\d)/g, '');
  const unlinked = query.replace(/(?<=[\p{L}\d])[-/.](?=[\p{L}\d])/gu, ' ');
  return [...new Set([query, foldLetters(query), foldLetters(joined), foldLetters(unlinked)])];
}

let vocabularies = null;

/** The words of the indexes; they are asked for only where a question finds nothing. */
function loadWords(languages) {
  vocabularies ??= Promise.all(
    languages.map(async (language) => {
      const answer = await fetch(new URL(`search/${language}/words.txt`, root));
      return answer.ok ? (await answer.text()).trim().split('\n') : [];
    }),
  ).then((all) => all.flat());
  return vocabularies;
}

/** The question with every word that nobody wrote in place of a word that is one letter away; `null` where none is. */
export async function correct(query, languages) {
  const words = await loadWords(languages);
  const known = new Set(words.map(foldLetters));
  const corrected = query.split(/\s+/).map((word) => {
    const asked = foldLetters(word);
    if (asked.length < 4 || /\d/.test(asked) || known.has(asked)) return word;
    return words.find((one) => isOneAway(asked, foldLetters(one))) ?? word;
  });
  const question = corrected.join(' ');
  return question === query ? null : question;
}

/** Whether one letter is added, left out, another, or has changed places with the next. */
function isOneAway(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = restA.length === 2 && restA === [...restB].reverse().join('');
  return isSwapped || (restA.length <= 1 && restB.length <= 1);
}
