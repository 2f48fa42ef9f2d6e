/* The fields that changed, and their values, in words. */
import type { Field, FieldKind, FieldTable, KeysWith } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import { formatDate, formatTime } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import type { FieldValue, ItemField, MeetingField } from './changes.ts';

/** A field as it is told. */
export interface ToldField {
  readonly label: string;
  readonly kind: FieldKind | 'reference';
  /** Of one that leaves a choice, what the choices are called. */
  readonly choices: Readonly<Record<string, string>>;
}

type Choices<Table extends FieldTable> = {
  readonly [Key in KeysWith<Table, 'kind', 'choice'>]: Readonly<Record<string, string>>;
};

/** A field of a meeting, in the words of a language. */
export function tellMeetingField(field: MeetingField, words: Locale): ToldField {
  const choices: Choices<typeof meetingFields> = { status: words.status };
  return tellField(field, meetingFields[field], words.fields.meeting[field].label, choices);
}

/** A field of an item, in the words of a language. */
export function tellItemField(field: ItemField, words: Locale): ToldField {
  const choices: Choices<typeof itemFields> = { kind: words.kind, result: words.result };
  if (field === 'continues') return { label: words.followUp.continues, kind: 'reference', choices: {} };
  const key = field === 'reason' ? 'closed' : field;
  return tellField(field, itemFields[key], words.fields.item[key].label, choices);
}

function tellField(
  field: string,
  { kind }: Field,
  label: string,
  choices: Readonly<Record<string, ToldField['choices']>>,
): ToldField {
  return { label, kind, choices: choices[field] ?? {} };
}

/** A field's value in words; that there is none, too. */
export function formatValue({ kind, choices }: ToldField, value: FieldValue, words: Locale, language: string): string {
  if (value === null) return words.changes.nothing;
  if (typeof value === 'number') return words.minutesLong(Math.floor(value / 60), value % 60);
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return value.join('; ');
  if (kind === 'reference') return value.replace(/\d{4}-\d\d-\d\d$/, (date) => formatDate(date, language));
  if (kind === 'choice') return choices[value] ?? value;
  if (kind === 'time' || /^\d\d:\d\d$/.test(value)) return formatTime(value, language);
  if (kind === 'moment' && /T\d\d:\d\d$/.test(value)) {
    return `${formatDate(value, language)} ${formatTime(value.slice(11), language)}`;
  }
  const isDay = kind === 'date' || kind === 'approval' || (kind === 'moment' && value.length === 'YYYY-MM-DD'.length);
  return isDay ? formatDate(value, language) : value;
}
