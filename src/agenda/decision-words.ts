/* The words by which decisions are known, of all languages: an agenda that is pasted together keeps its headings. */
import { allLanguages } from '../locale/index.ts';
import type { DecisionWords } from '../locale/language.ts';
import { foldWords } from '../text/fold-words.ts';

const languages = allLanguages.map(({ locale, decisionWords }) => [locale.code, decisionWords] as const);

/** The words of a kind in every language, folded. */
export function wordsOf(key: keyof DecisionWords): ReadonlySet<string> {
  return new Set(languages.flatMap(([, words]) => foldWords(words[key])));
}

/** How sentences begin that tell of a decision. */
export const passivePhrases: ReadonlyArray<readonly string[]> = languages.flatMap(([, { passive }]) =>
  passive.split('|').map((phrase) => phrase.split(' ').flatMap((word) => (word === '*' ? ['*'] : foldWords(word)))),
);

/** Finds texts that are worth reading as sentences: those that hold a word by which one tells of a decision. */
export const decidingWord = new RegExp(
  languages
    .flatMap(([, { decided, passive }]) => [
      ...decided.split(' '),
      ...passive.split('|').map((phrase) => phrase.split(' ').at(-1) ?? ''),
    ])
    .join('|'),
  'i',
);

/** Names of the months, folded. */
export const months: ReadonlySet<string> = new Set(
  languages.flatMap(([language]) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => foldWords(format.format(new Date(Date.UTC(2000, month)))).join(''));
  }),
);
