/*
 * The words by which a matter is known: those that are on no agenda but its own. Words of every agenda are none, and
 * neither is what everybody may read today.
 */
import { contentOf, itemsOf, meetingsOf } from '../agenda/accessors.ts';
import type { Item, Site } from '../agenda/model.ts';
import { listGeneralWords } from '../text/general-words.ts';
import { plainText } from '../text/plain-text.ts';
import { rememberTexts } from '../text/remember.ts';
import { foldWord, listFoldedWords } from '../text/search-words.ts';

/** Shorter ones are found everywhere. */
const leastLetters = 4;
/** From so many words on, two matters share more than chance brings together. */
const leastShared = 4;
const leastShare = 0.25;
/** A matter of few words is known by fewer of them. */
const leastOfFew = 2;
const mostOfFew = 0.6;

/** The words of an item that tell what it is about, folded, each as it is written. */
export interface TellingWords {
  readonly title: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, string>;
}

/** Reads the telling words of items; `open` is what everybody may read today. */
export function createTelling(open: Site): (item: Item, allowed?: readonly string[]) => TellingWords {
  const known = listGeneralWords();
  const add = (text: string) => {
    for (const word of listFoldedWords(text)) known.add(word);
  };
  for (const { name, body } of open.councils) add(`${name} ${plainText(body)}`);
  for (const meeting of meetingsOf(open)) {
    add([meeting.title, plainText(meeting.body), ...meeting.sections.map(({ title }) => title)].join(' '));
    for (const item of itemsOf(meeting)) add(`${writeOut(item)} ${item.closed?.reason ?? ''}`);
  }
  return (item, allowed = []) => {
    const free = new Set(allowed.flatMap(listFoldedWords));
    const read = (text: string) =>
      new Map(listWords(text).filter(([word]) => isTelling(word) && !known.has(word) && !free.has(word)));
    return { title: read(item.title), all: read(writeOut(item)) };
  };
}

/** Whether two items read as if they were about one matter, though their words differ. */
export function isAlike(one: TellingWords, other: TellingWords): boolean {
  if ([...one.title.keys()].some((word) => other.title.has(word))) return true;
  const shared = listShared(one, other).length;
  const share = shared / Math.max(1, Math.min(one.all.size, other.all.size));
  return (shared >= leastShared && share >= leastShare) || (shared >= leastOfFew && share >= mostOfFew);
}

/** The telling words of both, as the first writes them. */
export function listShared(one: TellingWords, other: TellingWords): string[] {
  return [...one.all].flatMap(([word, written]) => (other.all.has(word) ? [written] : []));
}

/** The same words stand in most items of a long history. */
const fold = rememberTexts(foldWord, 20_000);

/** Words without figures, folded and as they are written. */
function listWords(text: string): Array<readonly [folded: string, written: string]> {
  return (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((written) => [fold(written), written]);
}

function isTelling(word: string): boolean {
  return word.length >= leastLetters;
}

/** All that it says, the names of its parts and files with it. */
function writeOut(item: Item): string {
  const names = item.parts.map(({ name }) => name ?? '');
  return [item.title, ...names, plainText(contentOf(item)), ...item.attachments.map((one) => one.title)].join(' ');
}
