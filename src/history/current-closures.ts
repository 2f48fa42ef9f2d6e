/*
 * An earlier state of a site for the readers of today: what has been closed since is closed in it too. What was closed
 * then stays closed. The audience stage then reduces both alike, links and files included.
 */

import { addressOf, itemsOf, mapItems, mapMeetings, meetingsOf } from '../agenda/accessors.ts';
import type { Council, Item, Meeting, Site } from '../agenda/model.ts';
import type { ComparedFiles } from '../changes/comparison-key.ts';
import { matchItems } from '../changes/match-items.ts';
import { matchMeetings } from '../changes/match-meetings.ts';
import { isClosed } from '../fields/closed.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { plainText } from '../text/plain-text.ts';
import { remember } from '../text/remember.ts';
import { countWords, similarityOf, similarityThreshold, type WordCounts } from '../text/similarity.ts';
import { selectAudience } from '../visibility/audience.ts';
import { listWithheldFiles } from '../visibility/withheld-files.ts';
import { createTelling, isAlike, type TellingWords } from './telling-words.ts';

/** A state of a site with all that is in it, and the files that it refers to. */
export interface ComparedSite {
  readonly site: Site;
  readonly files: ComparedFiles;
}

/** How sure it must be that a closed item is one that was open before. */
export interface Certainty {
  /** Whether the author of a closed item is asked where that is in doubt; where nobody can be, doubt closes. */
  readonly isAsked: (council: Council) => boolean;
}

/** Closes in states of the past what is closed in the present, by whatever name it went. */
export function openClosures(present: ComparedSite, { isAsked }: Certainty): (past: ComparedSite) => Site {
  // Where nothing is closed, nobody asks what is known.
  let read: ReturnType<typeof createTelling> | null = null;
  // Every state of a long history has most of its items from the one before.
  const readTelling = remember((item: Item) => {
    read ??= createTelling(withoutClosed(present.site));
    return read(item);
  });
  const readWords = remember((item: Item) => countWords(titleAndText(item)));
  const closed = present.site.councils.flatMap((council) =>
    council.meetings.flatMap((meeting) =>
      itemsOf(meeting)
        .filter(isClosed)
        .map((item): ClosedItem => {
          const words = readWords(item);
          return { item, meeting, words, telling: readTelling(item), doubtCloses: !isAsked(council) };
        }),
    ),
  );
  const known = { closed, readTelling, readWords, names: new Set(listClosedNames(present)), results: new WeakMap() };
  return (past) => applyClosures(past, present, known);
}

interface ClosedItem {
  readonly item: Item;
  readonly meeting: Meeting;
  readonly words: WordCounts;
  readonly telling: TellingWords;
  readonly doubtCloses: boolean;
}

interface Known {
  readonly closed: readonly ClosedItem[];
  readonly readTelling: (item: Item) => TellingWords;
  readonly readWords: (item: Item) => WordCounts;
  /** The addresses and hashes of the files that are closed today. */
  readonly names: ReadonlySet<string>;
  readonly results: WeakMap<Meeting, Situation & { readonly result: Meeting }>;
}

/** What closes a meeting of the past: where all of it is the same, so is what comes of it. */
interface Situation {
  /** What the meeting is today. */
  readonly successor: Meeting | undefined;
  /** The files that are closed today by another name, on lines. */
  readonly renamed: string;
}

function applyClosures(past: ComparedSite, present: ComparedSite, known: Known): Site {
  const secret = listSecretFiles(past.files, known.names);
  const renamed = [...secret].slice(known.names.size).join('\n');
  const successors = new Map(
    matchMeetings(past.site, present.site).flatMap(({ before, after }) =>
      before === null || after === null ? [] : [[before, after] as const],
    ),
  );
  // In a long history most meetings stay as they are: the same object says so to those who come after.
  return mapMeetings(past.site, (meeting) => {
    const situation = { successor: successors.get(meeting), renamed };
    const before = known.results.get(meeting);
    if (before?.successor === situation.successor && before?.renamed === renamed) return before.result;
    const result = closeMeeting(meeting, situation.successor, secret, known);
    known.results.set(meeting, { ...situation, result });
    return result;
  });
}

function closeMeeting(
  meeting: Meeting,
  today: Meeting | undefined,
  secret: ReadonlySet<string>,
  known: Known,
): Meeting {
  const matches = matchBoth(meeting, today);
  return mapItems(meeting, (item) => {
    const successor = matches.items.get(item);
    const counterpart = findCounterpart({ item, successor }, matches, known);
    const closed = item.closed ?? counterpart?.closed ?? null;
    const attachments = item.attachments.map((one) => {
      const named = (successor?.attachments ?? []).some((other) => other.closed && hasSameTitle(one, other));
      return !one.closed && (named || secret.has(addressOf(one))) ? { ...one, closed: true } : one;
    });
    const isSame = closed === item.closed && attachments.every((one, index) => one === item.attachments[index]);
    return isSame ? item : { ...item, closed, attachments };
  });
}

/** What everybody may read of a site. */
function withoutClosed(site: Site): Site {
  return selectAudience(site, { drafts: false, meetings: null });
}

interface PastItem {
  readonly item: Item;
  /** What it is today; nothing where it is gone. */
  readonly successor: Item | undefined;
}

/** The closed item that an item of the past is today, or that names it in `aliases`. */
function findCounterpart(
  past: PastItem,
  matches: Matches,
  { closed, readTelling, readWords }: Known,
): Item | undefined {
  const { item, successor } = past;
  if (isClosed(item) || (successor !== undefined && isClosed(successor))) return successor;
  if (closed.length === 0) return undefined;
  const telling = readTelling(item);
  return closed.find((one) => {
    const alike = isAlike(telling, one.telling);
    const named = one.item.aliases.includes(item.id);
    if (alike && (named || one.doubtCloses)) return true;
    if (successor !== undefined) return named && isSplitOff(one, matches);
    return named || isNamedAlike(item, one.item) || similarityOf(readWords(item), one.words) >= similarityThreshold;
  })?.item;
}

/** Whether a closed item came to the same meeting later, as what was cut out of one that is there still. */
function isSplitOff(closed: ClosedItem, { today, closedThen }: Matches): boolean {
  return today === closed.meeting && !closedThen.has(closed.item);
}

interface Matches {
  /** What the meeting is today. */
  readonly today: Meeting | undefined;
  /** The item of today for every item of the past that there still is. */
  readonly items: ReadonlyMap<Item, Item>;
  /** The items of today that were closed then already. */
  readonly closedThen: ReadonlySet<Item>;
}

function matchBoth(meeting: Meeting, today: Meeting | undefined): Matches {
  const [older, newer] = [itemsOf(meeting), today === undefined ? [] : itemsOf(today)];
  const items = new Map<Item, Item>();
  for (const [one, other] of matchItems(older, newer)) {
    const [item, successor] = [older[one], newer[other]];
    if (item !== undefined && successor !== undefined) items.set(item, successor);
  }
  const closedThen = new Set([...items].flatMap(([item, successor]) => (isClosed(item) ? [successor] : [])));
  return { today, items, closedThen };
}

function isNamedAlike(item: Item, closed: Item): boolean {
  if (item.id === closed.id || hasSameTitle(item, closed)) return true;
  return item.case.some((number) => closed.case.includes(number));
}

function hasSameTitle(one: { readonly title: string }, other: { readonly title: string }): boolean {
  return normalizeText(one.title).toLowerCase() === normalizeText(other.title).toLowerCase();
}

/** Its own words: two items of one template have the same names of parts. */
function titleAndText(item: Item): string {
  return `${item.title} ${plainText(item.parts.flatMap((part) => part.content))}`;
}

/** The paths and addresses that files which are closed in later states have in a state, by name or by content. */
export function listClosedFiles(past: ComparedSite, later: readonly ComparedSite[]): Set<string> {
  return listSecretFiles(past.files, new Set(later.flatMap(listClosedNames)));
}

/** The names of closed files first, then the paths of those that are known by their content. */
function listSecretFiles(files: ComparedFiles, names: ReadonlySet<string>): Set<string> {
  const secret = new Set(names);
  for (const [path, { sha256 }] of files) if (names.has(sha256)) secret.add(path);
  return secret;
}

/** Addresses and hashes of closed files; what an open item has under another name is known by its address only. */
function listClosedNames({ site, files }: ComparedSite): string[] {
  const hashOf = (address: string) => files.get(address)?.sha256 ?? address;
  const withheld = [...listWithheldFiles(site, { drafts: true }).keys()];
  const attached = meetingsOf(site)
    .flatMap(itemsOf)
    .flatMap((item) => item.attachments);
  const closed = new Set(attached.filter((one) => one.closed).map((one) => hashOf(addressOf(one))));
  const all = attached.map(addressOf).filter((address) => !withheld.includes(address));
  const open = new Set(all.map(hashOf).filter((hash) => !closed.has(hash)));
  return withheld.flatMap((address) => [address, ...[hashOf(address)].filter((hash) => !open.has(hash))]);
}
