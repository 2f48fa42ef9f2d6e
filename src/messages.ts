import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';

/** The languages that messages are told in. */
export type MessageLanguage = 'da' | 'en';

/** The words of a problem in one language: «Unexpected X, expected Y», «Fandt X, ventede Y». */
interface Wording {
  readonly unexpected: string;
  readonly expected: string;
  /** What to do. */
  readonly note: string;
}

export type Severity = 'error' | 'warning';

/** A content problem: what was found, what should stand there, and what to do about it. */
export interface Problem {
  /** The file as the user knows it: a path relative to where the command was run. */
  readonly file: string;
  readonly place?: Position | undefined;
  /** Permanent kebab-case id. */
  readonly rule: string;
  readonly severity?: Severity;
  readonly en: Wording;
  readonly da: Wording;
}

/** What a message says in one language. */
export interface LocalizedText {
  readonly reason: string;
  readonly note: string;
}

/** A message with its texts in every language, and the source line that it is about once that is known. */
interface ContentMessage extends VFileMessage {
  readonly told: Readonly<Record<MessageLanguage, LocalizedText>>;
  excerpt?: string;
}

const firstCharacter: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Makes the message of a content problem, with its place and remedy; its own reason and note are English. */
export function createMessage(problem: Problem): VFileMessage {
  const { en, da } = problem;
  const told = {
    en: { reason: `Unexpected ${en.unexpected}, expected ${en.expected}`, note: en.note },
    da: { reason: `Fandt ${da.unexpected}, ventede ${da.expected}`, note: da.note },
  };
  const message = new VFileMessage(told.en.reason, {
    place: problem.place ?? firstCharacter,
    ruleId: problem.rule,
    source: 'dagsorden',
  });
  message.file = problem.file;
  message.fatal = (problem.severity ?? 'error') === 'error';
  message.note = told.en.note;
  return Object.assign(message, { told });
}

/** A message at the same place with other words, and without the line that it is about. */
export function withText(message: VFileMessage, told: Readonly<Record<MessageLanguage, LocalizedText>>): VFileMessage {
  const { place, ruleId, source, file, fatal } = message;
  const other = new VFileMessage(told.en.reason, {
    place: place ?? firstCharacter,
    ...(ruleId === undefined ? {} : { ruleId }),
    ...(source === undefined ? {} : { source }),
  });
  return Object.assign(other, { file, fatal, note: told.en.note, told });
}

/** The texts of a message in a language. */
export function tell(message: VFileMessage, language: MessageLanguage): LocalizedText {
  return isOurs(message) ? message.told[language] : { reason: message.reason, note: message.note ?? '' };
}

/** The line that a message is about, as it stands in the file; `null` where the message is about no line. */
export function excerptOf(message: VFileMessage): string | null {
  return isOurs(message) ? (message.excerpt ?? null) : null;
}

/** Gives every message the line that it is about, so that reports need no files. */
export function addExcerpts(messages: readonly VFileMessage[], textOf: (file: string) => string | null): void {
  const lines = new Map<string, readonly string[]>();
  for (const message of messages) {
    const file = message.file ?? '';
    const known = lines.get(file) ?? (textOf(file) ?? '').split(/\r\n|\r|\n/);
    lines.set(file, known);
    const excerpt = known[(message.line ?? 1) - 1];
    if (isOurs(message) && excerpt !== undefined && known.length > 1) message.excerpt = excerpt;
  }
}

/** Whether any of the messages is an error: what stops a build. */
export function hasErrors(messages: readonly VFileMessage[]): boolean {
  return messages.some((message) => message.fatal === true);
}

/** In the order a reader meets them: by file, line and column. */
export function sortMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  return [...messages].sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

function isOurs(message: VFileMessage): message is ContentMessage {
  return 'told' in message;
}
