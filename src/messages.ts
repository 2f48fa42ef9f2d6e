import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';

/** A content problem: what was found, what should stand there, and what to do about it. */
export interface Problem {
  /** The file as the user knows it: a path relative to where the command was run. */
  readonly file: string;
  readonly place?: Position | undefined;
  /** Permanent kebab-case id. */
  readonly rule: string;
  readonly severity?: 'error' | 'warning';
  readonly unexpected: string;
  readonly expected: string;
  /** What to do. */
  readonly note: string;
}

const firstCharacter: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Makes the message of a content problem: «Unexpected X, expected Y», with its place and remedy. */
export function createMessage(problem: Problem): VFileMessage {
  const message = new VFileMessage(`Unexpected ${problem.unexpected}, expected ${problem.expected}`, {
    place: problem.place ?? firstCharacter,
    ruleId: problem.rule,
    source: 'dagsorden',
  });
  message.file = problem.file;
  message.fatal = (problem.severity ?? 'error') === 'error';
  message.note = problem.note;
  return message;
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
