/* What changed between two states of a meeting's agenda: agendas are compared, not files. */

import { itemsOf, keyOf } from '../agenda/accessors.ts';
import type { Item, Meeting, Section } from '../agenda/model.ts';
import { isClosed } from '../fields/closed.ts';
import { normalizeText } from '../text/normalize-text.ts';
import type { ClosureChange, ItemChange, MeetingChanges, NumberShift, PlacedItem, SectionChange } from './changes.ts';
import { compareAttachments } from './compare-attachments.ts';
import { compareFacts, compareItemFields } from './compare-fields.ts';
import { compareParts } from './compare-parts.ts';
import { compareText, type ElementKeys, markAll } from './compare-text.ts';
import { type ComparedFiles, comparisonKeysOf } from './comparison-key.ts';
import { type ItemMatches, matchItems } from './match-items.ts';
import { movedPositions } from './moved-positions.ts';

/** A state of a meeting, as its readers may see it, and the files of the content by their paths. */
export interface ComparedMeeting {
  readonly meeting: Meeting;
  readonly files: ComparedFiles;
}

/** What is known of the items beyond what their readers may see. */
export interface ItemKnowledge {
  readonly pairs: ItemMatches;
  /** Those that were opened or closed, by their position in the newer state. */
  readonly switched: ReadonlyMap<number, ClosureChange>;
}

interface Comparing {
  readonly before: ComparedMeeting;
  readonly after: ComparedMeeting;
  readonly keys: ElementKeys;
}

interface Pair {
  readonly before: PlacedItem | null;
  readonly after: PlacedItem | null;
  readonly moved: boolean;
  readonly switched: ClosureChange | null;
}

/** Compares two states of a meeting. One may be missing, where the meeting was added or removed. */
export function compareMeetings(
  before: ComparedMeeting | null,
  after: ComparedMeeting | null,
  knowledge: ItemKnowledge | null = null,
): MeetingChanges {
  if (before !== null && after !== null) return compareBoth(before, after, knowledge ?? learn(before, after), true);
  return {
    kind: before === null ? 'added' : 'removed',
    before: before?.meeting ?? null,
    after: after?.meeting ?? null,
    facts: [],
    body: null,
    sections: [],
    items: [],
    agenda: [],
    numbers: [],
  };
}

/** Whether there is anything to tell of two states, without saying what. */
export function differ(before: ComparedMeeting, after: ComparedMeeting): boolean {
  return hasChanges(compareBoth(before, after, learn(before, after), false));
}

/** Whether there is anything to tell. */
export function hasChanges({ kind, facts, body, sections, items, numbers }: MeetingChanges): boolean {
  return kind !== 'changed' || body !== null || [facts, sections, items, numbers].some((list) => list.length > 0);
}

function learn(before: ComparedMeeting, after: ComparedMeeting): ItemKnowledge {
  const [older, newer] = [itemsOf(before.meeting), itemsOf(after.meeting)];
  const pairs = matchItems(older, newer);
  return { pairs, switched: listSwitched(older, newer, pairs) };
}

/** The items that were opened or closed, by their position in the newer state. */
export function listSwitched(
  before: readonly Item[],
  after: readonly Item[],
  pairs: ItemMatches,
): Map<number, ClosureChange> {
  const switched = new Map<number, ClosureChange>();
  for (const [one, other] of pairs) {
    const [was, is] = [isClosed(before[one] ?? {}), isClosed(after[other] ?? {})];
    if (was !== is) switched.set(other, is ? 'closed' : 'opened');
  }
  return switched;
}

function compareBoth(
  before: ComparedMeeting,
  after: ComparedMeeting,
  knowledge: ItemKnowledge,
  marked: boolean,
): MeetingChanges {
  const pairs = listPairs(before.meeting, after.meeting, knowledge);
  const comparing = { before, after, keys: { ...elementKeysOf(before, after, pairs), marked } };
  const agenda = pairs.map((pair) => compareItem(pair, comparing));
  return {
    kind: 'changed',
    before: before.meeting,
    after: after.meeting,
    facts: compareFacts(before.meeting, after.meeting),
    body: compareText(before.meeting.body, after.meeting.body, comparing.keys),
    sections: compareSections(before.meeting.sections, after.meeting.sections),
    items: agenda.filter(isChange),
    agenda,
    numbers: listShifts(before.meeting.sections, after.meeting.sections, pairs),
  };
}

/** Every item of both states once, in the order of the newer one; what was removed stands where it stood. */
function listPairs(before: Meeting, after: Meeting, { pairs, switched }: ItemKnowledge): Pair[] {
  const [older, newer] = [placeItems(before), placeItems(after)];
  const moved = movedPositions(pairs);
  const formers = new Map([...pairs].map(([one, other]) => [other, one]));
  const list = newer.map((place, index): Pair => {
    const former = older[formers.get(index) ?? -1] ?? null;
    const elsewhere = former !== null && (moved.has(index) || former.section.id !== place.section.id);
    return { before: former, after: place, moved: elsewhere, switched: switched.get(index) ?? null };
  });
  for (const [index, place] of older.entries()) {
    if (pairs.has(index)) continue;
    const previous = list.findIndex((pair) => pair.before !== null && pair.before === older[index - 1]);
    list.splice(previous + 1, 0, { before: place, after: null, moved: false, switched: null });
  }
  return list;
}

function placeItems(meeting: Meeting): PlacedItem[] {
  return meeting.sections.flatMap((section) => section.items.map((item) => ({ item, section })));
}

function elementKeysOf(
  before: ComparedMeeting,
  after: ComparedMeeting,
  pairs: readonly Pair[],
): Omit<ElementKeys, 'marked'> {
  const meeting = keyOf(after.meeting);
  const items = new Map(
    pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.item.id, pair.after.item.id] as const] : [])),
  );
  return {
    before: comparisonKeysOf(before.meeting, before.files, { meeting, items }),
    after: comparisonKeysOf(after.meeting, after.files, { meeting, items: new Map() }),
  };
}

function compareItem(pair: Pair, { before, after, keys }: Comparing): ItemChange {
  const [older, newer] = [pair.before?.item ?? null, pair.after?.item ?? null];
  // A withdrawn item has no text; that it was withdrawn says enough.
  const gone = newer !== null && newer.withdrawn !== false && older !== null;
  const silent = gone || (newer?.redacted ?? false);
  const texts = silent ? { parts: [], text: [], reordered: false } : compareParts(older, newer, keys);
  return {
    kind: older === null ? 'added' : newer === null ? 'removed' : 'changed',
    ...pair,
    fields: older === null || newer === null ? [] : listFields(older, newer),
    ...texts,
    footnotes: silent ? null : compareNotes(older, newer, keys),
    attachments: silent ? [] : compareAttachments(older, newer, { before: before.files, after: after.files }),
  };
}

/** To who may not see closed items: of one that was opened, all but the title is new; of one that was closed, nothing is told. */
function listFields(before: Item, after: Item): ItemChange['fields'] {
  if (after.redacted && !before.redacted) return [];
  const fields = compareItemFields(before, after);
  return before.redacted && !after.redacted ? fields.filter(({ field }) => field === 'title') : fields;
}

function compareNotes(before: Item | null, after: Item | null, keys: ElementKeys): ItemChange['footnotes'] {
  const [older, newer] = [before?.footnotes ?? [], after?.footnotes ?? []];
  if (older.length > 0 && newer.length > 0) return compareText(older, newer, keys);
  if (newer.length > 0) return markAll(newer, 'added');
  return older.length > 0 ? markAll(older, 'removed') : null;
}

function isChange(change: ItemChange): boolean {
  const { kind, moved, switched, fields, parts, reordered, footnotes, attachments } = change;
  const lists = [fields, parts, attachments];
  return (
    kind !== 'changed' ||
    moved ||
    reordered ||
    switched !== null ||
    footnotes !== null ||
    lists.some((list) => list.length > 0)
  );
}

function compareSections(before: readonly Section[], after: readonly Section[]): SectionChange[] {
  const formers = new Map(before.map((section, index) => [section.id, { section, index }]));
  const pairs = new Map(
    after.flatMap((section, index) => {
      const former = formers.get(section.id);
      return former === undefined ? [] : [[former.index, index] as const];
    }),
  );
  const moved = movedPositions(pairs);
  const changes = after.flatMap((section, index): SectionChange[] => {
    const former = formers.get(section.id)?.section;
    if (former === undefined) return [{ kind: 'added', before: null, after: section }];
    const renamed = normalizeText(former.title) !== normalizeText(section.title);
    return [
      ...(renamed ? [{ kind: 'renamed' as const, before: former, after: section }] : []),
      ...(moved.has(index) ? [{ kind: 'moved' as const, before: former, after: section }] : []),
    ];
  });
  const removed = before.filter((_, index) => !pairs.has(index));
  return [...changes, ...removed.map((section) => ({ kind: 'removed' as const, before: section, after: null }))];
}

/** Numbers that shifted, of sections and of the items in them. */
function listShifts(before: readonly Section[], after: readonly Section[], pairs: readonly Pair[]): NumberShift[] {
  const formers = new Map(before.map((section) => [section.id, section]));
  return after.flatMap((section) => {
    const own = pairs.filter((pair) => pair.after?.section === section);
    return [
      ...shift('section', formers.get(section.id), section),
      ...own.flatMap((pair) => shift('item', pair.before?.item, pair.after?.item)),
    ];
  });
}

function shift(
  kind: NumberShift['kind'],
  before: Item | Section | undefined,
  after: Item | Section | undefined,
): NumberShift[] {
  if (before === undefined || after === undefined || before.number === after.number) return [];
  return [{ kind, id: after.id, title: after.title, before: before.number, after: after.number }];
}
