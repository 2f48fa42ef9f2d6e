/* The amendment sheet: what changed since an agenda was sent out, item by item, each text before and now. */

import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { itemsOf } from '../../src/agenda/accessors.ts';
import type { Meeting } from '../../src/agenda/model.ts';
import {
  countChanges,
  describeNotes,
  describePart,
  describeTexts,
  startSentence,
  summarizeItem,
  summarizeMeeting,
  tellShift,
  titleOfChange,
} from '../../src/changes/change-summary.ts';
import type { ItemChange, MarkedContent, MeetingChanges } from '../../src/changes/changes.ts';
import { listChangedLines, shortenLine, type TextLine } from '../../src/changes/diff-lines.ts';
import { type DatedRevision, describeMoments } from '../../src/changes/revision-label.ts';
import { formatDate } from '../../src/locale/dates.ts';
import { type Locale, paperOf } from '../../src/locale/index.ts';
import { wordsOf } from '../../src/locale/own-words.ts';
import type { Paper } from '../../src/paper.ts';
import type { AudienceName } from '../../src/visibility/audience.ts';
import { wholeDocument } from '../blocks/whole-document.ts';
import { marginBoxes } from './margin-boxes.ts';
import { paperStyle } from './paper.ts';

export interface SheetView {
  readonly organization: string;
  readonly before: DatedRevision;
  readonly after: DatedRevision;
  readonly readers: AudienceName;
  readonly changes: readonly MeetingChanges[];
  readonly words: Locale;
  /** BCP 47. */
  readonly language: string;
  /** What the site says of it; `null` leaves it to the language. */
  readonly paper: Paper | null;
  /** Anchor → page; empty at the first print. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** A place of the sheet, as contents and outline name it. */
export interface SheetEntry {
  readonly anchor: string;
  readonly title: string;
  readonly items: readonly SheetEntry[];
}

/** The meetings of the sheet, and the items of each. */
export function listEntries(changes: readonly MeetingChanges[]): SheetEntry[] {
  return changes.map((one, at) => ({
    anchor: `meeting-${at + 1}`,
    title: nameMeeting(one),
    items: one.items.map((item, index) => ({
      anchor: `meeting-${at + 1}-item-${index + 1}`,
      title: titleOfChange(item),
      items: [],
    })),
  }));
}

/** The sheet as a document for print. */
export function amendmentSheet(view: SheetView): Root {
  const { words, language, changes } = view;
  const count = countChanges(changes);
  const states = describeMoments(view.before, view.after, words);
  const entries = listEntries(changes);
  return wholeDocument(
    language,
    [
      h('title', words.changes.sheet),
      paperStyle(view.paper ?? paperOf(language)),
      h('link', { rel: 'stylesheet', href: 'assets/print.css' }),
      h('style', marginBoxes(describeEdges(view, states), words)),
    ],
    h('body.sheet', [
      h('p.cover-organization', h('span', view.organization)),
      h('h1', words.changes.sheet),
      ...(view.readers === 'internal' ? [h('p.cover-confidential', words.confidential)] : []),
      h('p.sheet-states', `${states}.`),
      h('p.sheet-count', count === 0 ? words.changes.none : words.changes.count(changes.length, count)),
      ...(count === 0 ? [] : [contents(entries, view)]),
      ...changes.map((one, at) => meetingBlock(one, entries[at])),
    ]),
  );
}

function describeEdges({ organization, changes, words, readers }: SheetView, states: string) {
  const [only, ...more] = changes;
  const name = only === undefined || more.length > 0 ? organization : nameMeeting(only);
  const edges = { topLeft: name, topRight: '', bottomLeft: `${words.changes.sheet}. ${states}` };
  return readers === 'internal' ? { ...edges, topCenter: words.confidential } : edges;
}

function nameMeeting({ before, after }: MeetingChanges): string {
  const meeting = after ?? before;
  return meeting === null ? '' : `${meeting.council.name}, ${formatDate(meeting.date, meeting.language)}`;
}

function contents(entries: readonly SheetEntry[], { words, pageOf }: SheetView): Element {
  const line = ({ anchor, title }: SheetEntry) =>
    h('a.entry', { href: `#${anchor}` }, [
      h('span.entry-title', h('span', title)),
      ' ',
      h('span.entry-page', String(pageOf.get(anchor) ?? 0)),
    ]);
  return h('div.sheet-contents', [
    h('h2', words.contents),
    h(
      'ol',
      entries.map((meeting) =>
        h('li.contents-section', [
          line(meeting),
          ...(meeting.items.length === 0
            ? []
            : [
                h(
                  'ol',
                  meeting.items.map((item) => h('li', line(item))),
                ),
              ]),
        ]),
      ),
    ),
  ]);
}

function meetingBlock(changes: MeetingChanges, entry: SheetEntry | undefined): Element | string {
  const meeting = changes.after ?? changes.before;
  if (meeting === null || entry === undefined) return '';
  const { language } = meeting;
  const words = wordsOf(meeting);
  return h('section.sheet-meeting', { lang: language }, [
    h('h2', { id: entry.anchor }, entry.title),
    ...list(
      [...ofMeeting(changes, words), ...summarizeMeeting(changes, words, language), ...shifts(changes, words)],
      words,
    ),
    ...(changes.kind === 'changed' ? [] : list(listItems(meeting), words)),
    ...(changes.body === null ? [] : lines(changes.body, words)),
    ...changes.items.flatMap((item, index) => itemBlock(item, entry.items[index]?.anchor ?? '', words, language)),
  ]);
}

function ofMeeting({ kind }: MeetingChanges, { changes }: Locale): string[] {
  if (kind === 'changed') return [];
  return [kind === 'added' ? changes.meetingAdded : changes.meetingRemoved];
}

function listItems(meeting: Meeting): string[] {
  return itemsOf(meeting).map(({ number, title }) => `${number} ${title}`);
}

function shifts({ numbers }: MeetingChanges, { changes }: Locale): string[] {
  if (numbers.length === 0) return [];
  return [`${changes.numbers}: ${numbers.map((one) => tellShift(one, changes)).join('; ')}`];
}

function itemBlock(change: ItemChange, anchor: string, words: Locale, language: string): ElementContent[] {
  const texts = describeTexts(change, words);
  const told = summarizeItem(change, words, language).filter((phrase) => !texts.includes(phrase));
  const { parts, footnotes, kind } = change;
  return [
    h('h3', { id: anchor }, titleOfChange(change)),
    ...list(told, words),
    // Of an item that is gone, that it is says enough.
    ...(kind === 'removed' ? [] : parts).flatMap((part) => [
      h('h4', startSentence(describePart(part, words))),
      ...lines(part.content, words),
    ]),
    ...(footnotes === null || kind === 'removed'
      ? []
      : [h('h4', startSentence(describeNotes(words))), ...lines(footnotes, words)]),
  ];
}

/** The fonts have no arrow, and it says little when it is read aloud: `10.00, now 09.30`. */
function list(told: readonly string[], { changes }: Locale): Element[] {
  if (told.length === 0) return [];
  const now = `, ${changes.is.toLowerCase()} `;
  return [
    h(
      'ul',
      told.map((line) => h('li', startSentence(line.replaceAll(' → ', now)))),
    ),
  ];
}

/** Every line that changed: as it was and as it is, so that nobody needs the marks to tell which is which. */
function lines(content: MarkedContent, words: Locale): Element[] {
  const { changes } = words;
  return listChangedLines(content).flatMap((line) => {
    const has = (change: TextLine[number]['change']) =>
      line.some((piece) => piece.change === change && piece.text.trim() !== '');
    const short = shortenLine(line);
    if (!has('removed') && !has(null)) return [labelled(changes.inserted, short, 'added')];
    if (!has('added') && !has(null)) return [labelled(changes.deleted, short, 'removed')];
    return [labelled(`${changes.was}:`, short, 'removed'), labelled(`${changes.is}:`, short, 'added')];
  });
}

function labelled(label: string, line: TextLine, side: 'added' | 'removed'): Element {
  const shown = line.filter(({ change }) => change === null || change === side);
  return h('p.sheet-line', [
    h('span.sheet-label', startSentence(label)),
    ' ',
    ...shown.map(({ change, text }) => (change === null ? text : h(side === 'added' ? 'ins' : 'del', text))),
  ]);
}
