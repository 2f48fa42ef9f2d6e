/*
 * Sentences that say what was decided: «Byrådet besluttede, at …», «It was resolved that …». What was decided in an
 * earlier year, on a day that is named or under a condition is told as the history of a case, and is none.
 */
import { divider, foldWords } from '../text/fold-words.ts';
import { isBody } from './decision-headings.ts';
import { decidingWord, months, passivePhrases, wordsOf } from './decision-words.ts';

const decided = wordsOf('decided');
const adverbs = wordsOf('aroundVerdict');
const otherTime = wordsOf('otherTime');
const that = wordsOf('that');
const nearby = 8;

/** Whether a text says that something was decided at a meeting of that year. */
export function tellsDecision(text: string, year: number): boolean {
  if (!decidingWord.test(text.normalize('NFC'))) return false;
  return divideSentences(text).some((words) => isDecisionSentence(words, year));
}

function divideSentences(text: string): string[][] {
  return text
    .split(/(?<=[\p{Ll}\p{Pe}\p{Pf}"][.!?])\s+(?=\p{Lu})|\n{2,}/u)
    .map((sentence) => foldWords(sentence).filter((word) => word !== divider));
}

function isDecisionSentence(words: readonly string[], year: number): boolean {
  if (passivePhrases.some((phrase) => beginsWith(words, phrase))) {
    return !isOtherTime(words.slice(0, nearby + 4), year);
  }
  return words.some((word, at) => {
    if (!decided.has(word) || !(isSubject(words, at) || isBody(words[at + 1] ?? ''))) return false;
    const after = words.slice(at + 1, at + 1 + nearby);
    const end = after.findIndex((one) => that.has(one));
    return !isOtherTime([...words.slice(0, at), ...(end === -1 ? after : after.slice(0, end))], year);
  });
}

function isSubject(words: readonly string[], verb: number): boolean {
  const before = words[verb - 1] ?? '';
  return isBody(before) || (adverbs.has(before) && isBody(words[verb - 2] ?? ''));
}

function isOtherTime(words: readonly string[], year: number): boolean {
  return words.some((word) => {
    return otherTime.has(word) || months.has(word) || (/^(19|20)\d\d$/.test(word) && Number(word) <= year);
  });
}

/** `*` is one word to four. */
function beginsWith(words: readonly string[], [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  if (first !== '*') return words[0] === first && beginsWith(words.slice(1), rest);
  return [1, 2, 3, 4].some((count) => count <= words.length && beginsWith(words.slice(count), rest));
}
