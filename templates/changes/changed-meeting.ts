/* A meeting's agenda as it stands, with what was added and removed marked. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { meetingPage } from '../../src/addresses.ts';
import { itemsOf } from '../../src/agenda/accessors.ts';
import type { Meeting, Section } from '../../src/agenda/model.ts';
import { nameItem, nameSection, writeSectionNumber } from '../../src/agenda/numbers/number-names.ts';
import { summarizeSection, tellShift } from '../../src/changes/change-summary.ts';
import type { MeetingChanges, SectionChange } from '../../src/changes/changes.ts';
import { formatValue, tellMeetingField } from '../../src/changes/tell-field.ts';
import { formatDate } from '../../src/locale/dates.ts';
import { changedItem } from './changed-item.ts';
import { mark, markText } from './marks.ts';
import type { MeetingChangesView } from './view.ts';

/** The ids of a meeting's own changes, within its section of the page. */
export const meetingAnchor = 'meeting';

/** `It-rådet, 17. september 2026`. */
export function nameMeeting({ council, date }: Meeting, language: string): string {
  return `${council.name}, ${formatDate(date, language)}`;
}

/** The agenda of a meeting with its changes; of one that was added or removed, its items. */
export function changedMeeting(changes: MeetingChanges, view: MeetingChangesView): Element {
  const { meeting, words, language } = view;
  const page = changes.after === null ? null : view.preview(meetingPage(meeting));
  const name = nameMeeting(meeting, language);
  return h('section.meeting', { lang: language, ariaLabelledBy: meetingAnchor }, [
    h('h2', { id: meetingAnchor }, page === null ? name : h('a', { href: page }, name)),
    h('p.status', words.status[meeting.status]),
    ...(changes.kind === 'changed' ? agenda(changes, view) : wholeAgenda(changes.kind, view)),
  ]);
}

function agenda(changes: MeetingChanges, view: MeetingChangesView): ElementContent[] {
  const changed = new Set(changes.items);
  const items = (section: Section) =>
    changes.agenda
      .filter((one) => (one.after ?? one.before)?.section.id === section.id)
      .map((one) => changedItem(one, changed.has(one), view));
  const kept = new Set((changes.after?.sections ?? []).map(({ id }) => id));
  const gone = (changes.before?.sections ?? []).filter(({ id }) => !kept.has(id));
  return [
    ...facts(changes, view),
    ...numbers(changes, view),
    ...view.content(changes.body ?? changes.after?.body ?? [], 1),
    ...(changes.after?.sections ?? []).flatMap((section) => [
      sectionHeading(section, changes, view),
      ...sectionNotes(section, changes.sections, view),
      ...items(section),
    ]),
    ...gone.flatMap((section) => [
      h('h3', { id: `removed--${section.anchor}` }, [mark('removed', [nameSection(section)], view.words)]),
      ...items(section),
    ]),
  ];
}

function facts({ facts: changed }: MeetingChanges, { words, language }: MeetingChangesView): Element[] {
  if (changed.length === 0) return [];
  return [
    h(
      'ul.notes',
      changed.map(({ field, before, after }) => {
        const told = tellMeetingField(field, words);
        const say = (value: typeof before) => (value === null ? null : formatValue(told, value, words, language));
        return h('li', [`${told.label}: `, ...markText(say(before), say(after), words)]);
      }),
    ),
  ];
}

/** One line: an item that came early shifts all that follow. */
function numbers({ numbers: shifts }: MeetingChanges, { words: { changes } }: MeetingChangesView): Element[] {
  if (shifts.length === 0) return [];
  return [h('p.numbers', `${changes.numbers}: ${shifts.map((one) => tellShift(one, changes)).join(', ')}`)];
}

function sectionHeading(section: Section, { before, sections }: MeetingChanges, view: MeetingChangesView): Element {
  const { words } = view;
  const former = before?.sections.find(({ id }) => id === section.id);
  const shown = nameSection(section);
  const isNew = sections.some(({ kind, after }) => kind === 'added' && after?.id === section.id);
  const title = isNew
    ? [mark('added', [shown], words)]
    : [...numberOf(former ?? null, section, view), ...markText(former?.title ?? section.title, section.title, words)];
  return h('h3', { id: section.anchor }, title);
}

function numberOf(former: Section | null, section: Section, { words }: MeetingChangesView): Array<Element | string> {
  const [before, after] = [former?.number ?? null, section.number].map(writeSectionNumber);
  return after == null ? [] : [...markText(before ?? null, after, words), ' '];
}

function sectionNotes(section: Section, changes: readonly SectionChange[], { words }: MeetingChangesView): Element[] {
  const own = changes.filter(({ kind, after }) => after?.id === section.id && kind === 'moved');
  return own.map((one) => h('p.note', summarizeSection(one, words)));
}

/** The items of an agenda that is new or gone as a whole. */
function wholeAgenda(kind: 'added' | 'removed', { meeting, words }: MeetingChangesView): Element[] {
  const items = itemsOf(meeting);
  const told = kind === 'added' ? words.changes.meetingAdded : words.changes.meetingRemoved;
  return [
    h('p.note', `${told}.`),
    ...(items.length === 0
      ? []
      : [
          h(
            'ul.items',
            items.map((item) => h('li', [mark(kind, [nameItem(item)], words)])),
          ),
        ]),
  ];
}
