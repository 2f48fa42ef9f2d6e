import type { Item, Meeting } from '../agenda/model.ts';
import { type Action, writeAction } from '../fields/actions.ts';
import type { Approval } from '../fields/approval.ts';
import { type Attendee, writeAttendee } from '../fields/attendees.ts';
import { type Vote, writeVote } from '../fields/votes.ts';
import { normalizeText } from '../text/normalize-text.ts';
import {
  comparedItemFields,
  comparedMeetingFields,
  type FieldChange,
  type FieldValue,
  type ItemField,
  type MeetingField,
} from './changes.ts';

/** The facts of a meeting that differ. */
export function compareFacts(before: Meeting, after: Meeting): Array<FieldChange<MeetingField>> {
  return compareFields(
    comparedMeetingFields,
    (field) => readValue(before[field]),
    (field) => readValue(after[field]),
  );
}

/** The fields of an item that differ. */
export function compareItemFields(before: Item, after: Item): Array<FieldChange<ItemField>> {
  return compareFields(
    comparedItemFields,
    (field) => readItemField(before, field),
    (field) => readItemField(after, field),
  );
}

function compareFields<Field extends string>(
  fields: readonly Field[],
  before: (field: Field) => FieldValue,
  after: (field: Field) => FieldValue,
): Array<FieldChange<Field>> {
  return fields
    .map((field) => ({ field, before: before(field), after: after(field) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** A field of an item; `null` where it is empty. The reason is that of a closed item. */
export function readItemField(item: Item, field: ItemField): FieldValue {
  if (field === 'reason') return item.closed?.reason ?? null;
  if (field === 'consent') return item.consent === false ? 'separate' : null;
  return field === 'continues' ? readReference(item) : readValue(item[field]);
}

/** By title and day: the number may change with every item of that meeting. */
function readReference({ continues }: Item): FieldValue {
  return continues === null ? null : `${normalizeText(continues.title)}, ${continues.date}`;
}

function readValue(
  value: FieldValue | { readonly start: string; readonly end: string } | Approval | readonly Listed[],
): FieldValue {
  if (typeof value === 'string') return normalizeText(value) === '' ? null : normalizeText(value);
  if (isList(value)) return value.length === 0 ? null : value.map((one) => normalizeText(writeOne(one)));
  if (value === false) return null;
  if (typeof value === 'object' && value !== null && 'date' in value) return value.date;
  return typeof value === 'object' && value !== null && 'start' in value ? `${value.start}–${value.end}` : value;
}

function isList(value: unknown): value is readonly Listed[] {
  return Array.isArray(value);
}

/** What lists of fields hold. */
type Listed = string | Vote | Action | Attendee;

function writeOne(one: Listed): string {
  if (typeof one === 'string') return one;
  if ('name' in one) return writeAttendee(one);
  return 'what' in one ? writeAction(one) : writeVote(one);
}
