/*
 * What a heading says of decisions. It fails closed: what reads like one in any language is one, and where that is in
 * doubt it is told, so that nothing is public early and nothing is hidden that the author wanted to show.
 * 1. The heading's words are divided where a sign or `and` divides them; what is proposed, was decided before or only
 *    speaks about a decision is none («Forslag til beslutning», «Tidligere beslutninger», «Decision-making»).
 * 2. What is left and names a decision is one where nothing else stands beside it but numbers, bodies and words that
 *    say nothing («Udvalgets beslutning», «Beslutning for punkt 3»).
 * 3. What became of the matter at the meeting («Behandling i møtet») is minutes too; alone («Behandling») it is in doubt.
 * 4. Where something else does («Beslutning om dispensation», «Decisions of 2023»), it is in doubt.
 */
import { divider, foldWords } from '../text/fold-words.ts';
import { rememberTexts } from '../text/remember.ts';
import { months, wordsOf } from './decision-words.ts';

/** `record`: minutes as a whole, not the decision alone. */
type Reading = 'decision' | 'record' | 'doubt' | null;

const decision = [...wordsOf('decision')];
const resolution = wordsOf('resolution');
const record = wordsOf('record');
const course = wordsOf('course');
const discussion = wordsOf('discussion');
const verdict = wordsOf('verdict');
const aroundVerdict = wordsOf('aroundVerdict');
const proposal = [...wordsOf('proposal')];
const asking = wordsOf('asking');
const earlier = wordsOf('earlier');
const about = [...wordsOf('about')];
const filler = wordsOf('filler');
const meetingWord = wordsOf('meeting');
const and = wordsOf('and');
const body = [...wordsOf('body')];
/** `rådet` ends the name of a body, `råd` ends Brad and Conrad too. */
const shortestEnd = 5;

/** Reads a heading; most texts have the same ones. */
export const readHeading = rememberTexts(findReading);

function findReading(heading: string): Reading {
  const words = foldWords(heading);
  const phrases = dividePhrases(words);
  const naming = phrases.filter(namesDecision);
  if (naming.length === 0)
    return readVerdict(words.filter((word) => !isOfMeeting(word))) ? 'decision' : readCourse(phrases);
  if (phrases.flat().every((word) => isName(word) || isOfMeeting(word) || saysNothing(word))) {
    return naming.flat().some((word) => isDecisionWord(word) || resolution.has(word)) ? 'decision' : 'record';
  }
  return naming.flat().some(isDecisionWord) || isNamedFirst(words) ? 'doubt' : null;
}

/** Whether a text is nothing but a verdict: «Godkendt.», «The motion was carried unanimously». */
export function isVerdict(text: string): boolean {
  return text.length < 120 && readVerdict(foldWords(text));
}

/** Whether a word is the name of a body, or ends in one: `Teknikudvalget`. */
export function isBody(word: string): boolean {
  return body.some((end) => word === end || (end.length >= shortestEnd && word.endsWith(end)));
}

function readVerdict(words: readonly string[]): boolean {
  const told = words.filter((word) => word !== divider);
  return told.length < 12 && told.some((word) => verdict.has(word)) && told.every(belongsToVerdict);
}

function belongsToVerdict(word: string): boolean {
  return verdict.has(word) || aroundVerdict.has(word) || /^\d{1,3}$/.test(word);
}

function readCourse(phrases: readonly (readonly string[])[]): 'record' | 'doubt' | null {
  const [words = []] = phrases.filter((one) => one.some(isOfMeeting));
  const at = words.findIndex(isOfMeeting);
  const isPlain = phrases.flat().every((word) => isOfMeeting(word) || saysNothing(word) || isPartOfDate(word));
  const [before = ''] = words.slice(Math.max(0, at - 1), at);
  // «1. behandling» is a reading.
  if (at === -1 || !isPlain || asking.has(before) || /^[12]$/.test(before)) return null;
  const beside = phrases.flat().some((word) => isBody(word) || meetingWord.has(word));
  if (course.has(words[at] ?? '')) return beside ? 'record' : 'doubt';
  return beside ? 'doubt' : null;
}

function isOfMeeting(word: string): boolean {
  return course.has(word) || discussion.has(word);
}

function isPartOfDate(word: string): boolean {
  return months.has(word) || /^(19|20)\d\d$/.test(word);
}

function dividePhrases(words: readonly string[]): string[][] {
  const phrases: string[][] = [[]];
  for (const word of words) {
    if (word === divider || and.has(word)) phrases.push([]);
    else phrases.at(-1)?.push(word);
  }
  return phrases;
}

function namesDecision(words: readonly string[]): boolean {
  const at = words.findIndex(isName);
  if (
    at === -1 ||
    words.some((word) => isProposal(word) && !record.has(word)) ||
    words.some((word) => earlier.has(word))
  )
    return false;
  if (words.some((word) => about.some((beginning) => word.startsWith(beginning)) && !isName(word))) return false;
  // «20 minutes» is a duration.
  if (record.has(words[at] ?? '') && /^\d+$/.test(words[at - 1] ?? '')) return false;
  return !asking.has(words[at - 1] ?? '');
}

/** With other words beside them, minutes and resolutions are only those where they come first: «Conflict resolution» is none. */
function isNamedFirst(words: readonly string[]): boolean {
  return isName(words.find((word) => word !== divider && !saysNothing(word)) ?? '');
}

function isName(word: string): boolean {
  return isDecisionWord(word) || resolution.has(word) || record.has(word);
}

function isDecisionWord(word: string): boolean {
  return decision.some((end) => word.endsWith(end)) && !isProposal(word);
}

function isProposal(word: string): boolean {
  return proposal.some((piece) => word.includes(piece));
}

/** Numbers but years; bodies; the first half of a name (`Teknik-`). */
function saysNothing(word: string): boolean {
  return (
    filler.has(word) ||
    and.has(word) ||
    verdict.has(word) ||
    /^\d{1,3}$|^\p{L}$|-$/u.test(word) ||
    (isBody(word) && !months.has(word))
  );
}
