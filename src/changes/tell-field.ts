/* The fields that changed, and their values, in words. */
import type { Field, FieldKind, FieldTable, KeysWith } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import { voteOptions } from '../fields/votes.ts';
import { formatDate, formatTime, formatWeekday } from '../locale/dates.ts';
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
  if (typeof value !== 'string') return value.map((one) => formatOne(one, kind, words, language)).join('; ');
  if (kind === 'times') return tellTimes(value, language);
  if (kind === 'truth') return words.consent.separate;
  if (kind === 'reference') return value.replace(/\d{4}-\d\d-\d\d$/, (date) => formatDate(date, language));
  if (kind === 'choice') return choices[value] ?? value;
  if (kind === 'time' || /^\d\d:\d\d$/.test(value)) return formatTime(value, language);
  if (kind === 'moment' && /T\d\d:\d\d$/.test(value)) {
    return `${formatDate(value, language)} ${formatTime(value.slice(11), language)}`;
  }
  const isDay = kind === 'date' || kind === 'approval' || (kind === 'moment' && value.length === 'YYYY-MM-DD'.length);
  return isDay ? formatDate(value, language) : value;
}

/** One of a list: votes and actions are compared as texts of pieces, `for 7 · against 2 · adopted`. */
function formatOne(text: string, kind: ToldField['kind'], words: Locale, language: string): string {
  if (kind === 'attendees') return tellTimes(text, language);
  const tellPiece = { votes: tellVotePiece, actions: tellActionPiece }[String(kind)];
  if (tellPiece === undefined) return text;
  const [first = '', ...others] = text.split(' · ');
  // What was voted on, and what is to be done, is the author's.
  const told = kind === 'votes' && votePiece.test(first) ? tellPiece(first, words, language) : first;
  return [told, ...others.map((piece) => tellPiece(piece, words, language))].join(' · ');
}

/** Times at the end of a text, each with its day of the week where it names one. */
function tellTimes(text: string, language: string): string {
  return text.replace(
    /(?<=^| |–)(?:(\d{4}-\d\d-\d\d)T)?(\d\d:\d\d)(?=–|$)/g,
    (_, day: string | undefined, time: string) =>
      `${day === undefined ? '' : `${formatWeekday(day, language)} `}${formatTime(time, language)}`,
  );
}

const votePiece = /^(for|against|abstain|absent) (?=\d)/;

function tellVotePiece(piece: string, { votes, result }: Locale): string {
  if (piece === 'adopted' || piece === 'amended' || piece === 'rejected') return lowerFirst(result[piece]);
  const option = voteOptions.find((one) => one === votePiece.exec(piece)?.[1]);
  return option === undefined ? piece : piece.replace(option, lowerFirst(votes.options[option]));
}

function tellActionPiece(piece: string, { followUp }: Locale, language: string): string {
  const done = lowerFirst(followUp.done);
  if (/^\d{4}-\d\d-\d\d$/.test(piece)) return `${followUp.due} ${formatDate(piece, language)}`;
  if (piece === '✓') return done;
  return piece.replace(/^✓ (\d{4}-\d\d-\d\d)$/, (_, day: string) => `${done} ${formatDate(day, language)}`);
}

/** German nouns within keep their capitals. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
