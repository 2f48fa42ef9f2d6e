/*
 * Items of earlier states that are shown as open and may be what is closed today under another name. Their authors are
 * asked; what is certain, current-closures.ts has closed already.
 * 1. A closed item with a text is known by its words.
 * 2. One without (a stub, whose text lives in a private repository) may be any item that went as it came.
 */
import { itemsOf, meetingsOf } from '../agenda/accessors.ts';
import type { Item, Meeting, Site } from '../agenda/model.ts';
import { matchItems } from '../changes/match-items.ts';
import { isClosed } from '../fields/closed.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { remember } from '../text/remember.ts';
import { redactItem } from '../visibility/redact-item.ts';
import { createTelling, isAlike, listShared, type TellingWords } from './telling-words.ts';

/** A closed item of today with what everybody may know of it. */
export interface ClosedMatter {
  readonly item: Item;
  readonly meeting: Meeting;
  /** What `public:` says. */
  readonly allowed: readonly string[];
}

/** A closed item, and an open one of an earlier state that may be the same. */
export interface DoubtfulPast<Matter extends ClosedMatter = ClosedMatter> {
  readonly closed: Matter;
  readonly past: Item;
  /** What both say; nothing where one came as the other went. */
  readonly words: readonly string[];
}

/** A meeting as an earlier state shows it, and what it is today; `null` where it is gone. */
export interface EarlierMeeting {
  readonly shown: Meeting;
  readonly today: Meeting | null;
}

/** Finds the doubtful items of earlier meetings; `open` is what everybody may read today. */
export function createDoubts<Matter extends ClosedMatter>(
  matters: readonly Matter[],
  open: Site,
): (earlier: EarlierMeeting) => ReadonlyArray<DoubtfulPast<Matter>> {
  const read = createTelling(open);
  // Most versions have most of their items from the one before.
  const readTelling = remember((item: Item) => read(item));
  const known = matters.map((closed) => ({ closed, telling: read(closed.item, closed.allowed) }));
  const titles = new Set(meetingsOf(open).flatMap((meeting) => itemsOf(meeting).map(titleOf)));
  return ({ shown, today }) => {
    const items = itemsOf(shown).filter((item) => !isClosed(item));
    const alike = items.flatMap((past) => listAlike(past, readTelling(past), known));
    return [...alike, ...(today === null ? [] : listReplaced({ shown, today }, matters, titles))];
  };
}

function listAlike<Matter extends ClosedMatter>(
  past: Item,
  telling: TellingWords,
  known: ReadonlyArray<{ readonly closed: Matter; readonly telling: TellingWords }>,
): Array<DoubtfulPast<Matter>> {
  const alike = known.filter((one) => isAlike(telling, one.telling));
  return alike.map(({ closed, telling: other }) => ({ closed, past, words: listShared(telling, other) }));
}

/** The stubs that are new, with all items that are gone. */
function listReplaced<Matter extends ClosedMatter>(
  { shown, today }: { readonly shown: Meeting; readonly today: Meeting },
  matters: readonly Matter[],
  titles: ReadonlySet<string>,
): Array<DoubtfulPast<Matter>> {
  const [before, after] = [itemsOf(shown), itemsOf(today)];
  const words = wordsOf(today);
  const stubs = after.filter((item) => isStub(item) && isNew(item, before, after, words));
  const pairs = matchItems(before, after);
  const gone = before.filter((item, index) => !isClosed(item) && !pairs.has(index) && !titles.has(titleOf(item)));
  return matters
    .filter(({ item }) => stubs.includes(item))
    .flatMap((closed) => gone.map((past) => ({ closed, past, words: [] })));
}

/** Whether nothing is known of a closed item but its title. */
function isStub({ closed, parts, attachments }: Item): boolean {
  return isClosed({ closed }) && parts.length + attachments.length === 0;
}

/** Whether there were fewer closed items with that title and reason. */
function isNew(stub: Item, before: readonly Item[], after: readonly Item[], words: Locale): boolean {
  const shown = (item: Item) => (isClosed(item) ? JSON.stringify(redactItem(item, words).closed) : null);
  const count = (items: readonly Item[]) => items.filter((item) => shown(item) === shown(stub)).length;
  return count(before) < count(after);
}

function titleOf({ title }: Item): string {
  return normalizeText(title).toLowerCase();
}
