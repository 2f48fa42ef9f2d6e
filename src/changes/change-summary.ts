/* Changes of an agenda → one short line of plain text each: what was done first, then the numbers that it shifted. */

import { nameItem, nameSection } from '../agenda/numbers/number-names.ts';
import { formatBytes, formatDate } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import type {
  AttachmentChange,
  FieldChange,
  FieldValue,
  ItemChange,
  MeetingChanges,
  NumberShift,
  PartChange,
  SectionChange,
} from './changes.ts';
import { formatValue, type ToldField, tellItemField, tellMeetingField } from './tell-field.ts';

/** Every change of a meeting in a line. */
export function summarizeChanges(changes: MeetingChanges, words: Locale, language: string): string[] {
  if (changes.kind === 'added') return [words.changes.meetingAdded];
  if (changes.kind === 'removed') return [words.changes.meetingRemoved];
  return [
    ...summarizeMeeting(changes, words, language),
    ...changes.items.map((one) => `${titleOfChange(one)}: ${summarizeItem(one, words, language).join('; ')}`),
    ...changes.numbers.map((one) => `${tellShift(one, words.changes)} ${one.title}`),
  ];
}

/** A phrase as a line of its own. */
export function startSentence(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return first.toUpperCase() + rest.join('');
}

/** How many changes a reader would count. */
export function countChanges(changes: readonly MeetingChanges[]): number {
  return changes.reduce((sum, { kind, facts, body, sections, items, numbers }) => {
    if (kind !== 'changed') return sum + 1;
    const others = (body === null ? 0 : 1) + (numbers.length > 0 ? 1 : 0);
    return sum + facts.length + sections.length + items.length + others;
  }, 0);
}

/** `2.1 → 2.2`: a number that shifted, or that came or went. */
export function tellShift({ before, after }: NumberShift, { nothing }: Locale['changes']): string {
  return `${before ?? nothing} → ${after ?? nothing}`;
}

/** What changed about the meeting itself and its sections. */
export function summarizeMeeting(changes: MeetingChanges, words: Locale, language: string): string[] {
  return [
    ...changes.facts.map((fact) => describeField(fact, tellMeetingField(fact.field, words), words, language)),
    ...(changes.body === null ? [] : [words.changes.body]),
    ...changes.sections.map((one) => summarizeSection(one, words)),
  ];
}

/** `2.3 Kombit`: an item that changed, by its number and title of today, or its last. */
export function titleOfChange({ before, after }: ItemChange): string {
  const item = (after ?? before)?.item;
  return item === undefined ? '' : nameItem(item);
}

/** What changed about an item, in phrases without its name. */
export function summarizeItem(change: ItemChange, words: Locale, language: string): string[] {
  const told = words.changes;
  if (change.kind === 'removed') return [told.removed];
  const attachments = change.attachments.map((one) => describeAttachment(one, words, language));
  if (change.kind === 'added') return [told.added, ...describeLate(change, words, language), ...attachments];
  return [
    ...describeMove(change, words),
    ...change.fields.map((one) => describeField(one, tellItemField(one.field, words), words, language)),
    ...(change.reordered ? [told.reordered] : []),
    ...describeTexts(change, words),
    ...attachments,
  ];
}

/** What changed about the parts and notes of an item. */
export function describeTexts({ parts, footnotes }: ItemChange, words: Locale): string[] {
  return [...parts.map((part) => describePart(part, words)), ...(footnotes === null ? [] : [describeNotes(words)])];
}

/** That the notes of an item changed. */
export function describeNotes({ changes, footnotes }: Locale): string {
  return changes.partChanged(footnotes);
}

/** What changed about a part of an item. */
export function describePart({ kind, name, formerName }: PartChange, { changes }: Locale): string {
  const shown = name ?? changes.text;
  if (kind === 'added') return changes.partAdded(shown);
  if (kind === 'removed') return changes.partRemoved(shown);
  return formerName === name ? changes.partChanged(shown) : changes.partRenamed(formerName ?? changes.text, shown);
}

/** What changed about an attachment, with its size. */
export function describeAttachment(change: AttachmentChange, { changes }: Locale, language: string): string {
  const { before, after } = change;
  const sizeOf = (bytes: number | null | undefined) => (bytes == null ? '' : formatBytes(bytes, language));
  const inBrackets = (size: string) => (size === '' ? '' : ` (${size})`);
  const title = (after ?? before)?.title ?? '';
  if (change.kind === 'added') return changes.attachmentAdded(title, inBrackets(sizeOf(after?.bytes)));
  if (change.kind === 'removed') return changes.attachmentRemoved(title, inBrackets(sizeOf(before?.bytes)));
  if (change.kind === 'renamed') return changes.attachmentRenamed(before?.title ?? '', title);
  return changes.attachmentReplaced(title, sizeOf(before?.bytes), sizeOf(after?.bytes));
}

/** A field before and after, in words. */
function describeField(
  { before, after }: FieldChange<string>,
  told: ToldField,
  words: Locale,
  language: string,
): string {
  const { changes } = words;
  if (told.kind === 'flag-or-reason') return describeWithdrawn(after, words);
  const say = (value: FieldValue) => formatValue(told, value, words, language);
  return changes.field(told.label, say(before), say(after));
}

function describeWithdrawn(reason: FieldValue, { changes }: Locale): string {
  if (reason === null) return changes.restored;
  // Another phrase may follow behind a semicolon; `m.v.` keeps its full stop.
  const words = String(reason).replace(/(?<!\.\p{L}+)\.$/u, '');
  return reason === true ? changes.withdrawn : changes.withdrawnBecause(words);
}

/** Where an item went, and whether it was opened or closed. */
export function describeMove({ moved, switched, before, after }: ItemChange, { changes }: Locale): string[] {
  const elsewhere = before !== null && before.section.id !== after?.section.id;
  return [
    ...(switched === null ? [] : [changes[switched]]),
    ...(moved ? [elsewhere ? changes.movedFrom(before.section.title) : changes.moved] : []),
  ];
}

function describeLate({ after }: ItemChange, words: Locale, language: string): string[] {
  const late = after?.item.late ?? null;
  return late === null ? [] : [words.lateOn(formatDate(late, language))];
}

/** What changed about a section. */
export function summarizeSection({ kind, before, after }: SectionChange, { changes }: Locale): string {
  const section = after ?? before;
  const told = {
    added: changes.sectionAdded,
    removed: changes.sectionRemoved,
    moved: changes.sectionMoved,
    renamed: changes.sectionRenamed(before?.title ?? ''),
  };
  return `${section == null ? '' : nameSection(section)}: ${told[kind]}`;
}
