/* Changes as open data: what `dagsorden diff --format json` prints, as changes-schema.ts describes it. */

import type { Meeting } from '../agenda/model.ts';
import { wordsOf } from '../locale/own-words.ts';
import { writeJson } from '../text/formats.ts';
import { summarizeChanges } from './change-summary.ts';
import type { ItemChange, MarkedContent, MeetingChanges, PlacedItem } from './changes.ts';
import type { ChangesData } from './changes-schema.ts';
import { listChangedLines, type TextLine } from './diff-lines.ts';

type Data<Key extends keyof ChangesData['meetings'][number]> = ChangesData['meetings'][number][Key];

/** The changes of meetings between two states, with a line end. */
export function changesJson(
  states: Pick<ChangesData, 'audience' | 'before' | 'after'>,
  changes: readonly MeetingChanges[],
): string {
  const data: ChangesData = { version: 1, ...states, meetings: changes.flatMap(describeMeeting) };
  return writeJson(data);
}

function describeMeeting(changes: MeetingChanges): ChangesData['meetings'] {
  const meeting = changes.after ?? changes.before;
  if (meeting === null) return [];
  const { id, name } = meeting.council;
  return [
    {
      kind: changes.kind,
      council: { id, name },
      before: describeRevision(changes.before),
      after: describeRevision(changes.after),
      facts: changes.facts.map(writable),
      body: describeText(changes.body),
      sections: changes.sections.map(({ kind, before, after }) => ({
        kind,
        id: (after ?? before)?.id ?? '',
        before: before?.title ?? null,
        after: after?.title ?? null,
      })),
      items: changes.items.map(describeItem),
      numbers: [...changes.numbers],
      summary: summarizeChanges(changes, wordsOf(meeting), meeting.language),
    },
  ];
}

function describeRevision(meeting: Meeting | null): Data<'before'> {
  if (meeting === null) return null;
  const { id, title, date, status } = meeting;
  return { id, title, date, status };
}

function describeItem(change: ItemChange): Data<'items'>[number] {
  const { kind, moved, switched, reordered, attachments } = change;
  return {
    kind,
    before: describePlacedItem(change.before),
    after: describePlacedItem(change.after),
    moved,
    switched,
    fields: change.fields.map(writable),
    parts: change.parts.map(({ content, ...part }) => ({ ...part, text: listChangedLines(content).map(copy) })),
    reordered,
    footnotes: describeText(change.footnotes),
    attachments: [...attachments],
  };
}

function describePlacedItem(place: PlacedItem | null): Data<'items'>[number]['before'] {
  if (place === null) return null;
  const { id, number, title } = place.item;
  return { id, number, title, section: place.section.id };
}

function describeText(content: MarkedContent | null): Data<'body'> {
  return content === null ? null : listChangedLines(content).map(copy);
}

function copy(line: TextLine): Data<'items'>[number]['parts'][number]['text'][number] {
  return [...line];
}

function writable<Field extends string>({
  field,
  before,
  after,
}: {
  field: Field;
  before: string | number | boolean | readonly string[] | null;
  after: string | number | boolean | readonly string[] | null;
}) {
  const write = (value: typeof before) => (typeof value === 'object' && value !== null ? [...value] : value);
  return { field, before: write(before), after: write(after) };
}
