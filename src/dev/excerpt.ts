import type { VFileMessage } from 'vfile-message';

/** A line of a file; `marked` says which characters of it a message is about. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  /** Offsets in the text, from 0; `null` for the lines around. */
  readonly marked: readonly [start: number, end: number] | null;
}

/** The line that a message is about, and `around` lines before and after it. */
export function excerptAround(text: string, message: VFileMessage, around = 2): ExcerptLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const at = Math.min(message.line ?? 1, lines.length);
  const first = Math.max(1, at - around);
  return lines.slice(first - 1, at + around).map((line, index) => {
    const number = first + index;
    return { number, text: line, marked: number === at ? markedRange(line, message) : null };
  });
}

/** From the message's column to its end on that line; the whole line where it names no column. */
function markedRange(line: string, { place, column }: VFileMessage): readonly [number, number] {
  const start = Math.min((column ?? 1) - 1, line.length);
  const end = place !== undefined && 'end' in place ? place.end : null;
  if (end === null) return [start, line.length];
  const same = end.line === (place !== undefined && 'start' in place ? place.start.line : end.line);
  const last = same ? end.column - 1 : line.length;
  const clamped = Math.min(last, line.length);
  return clamped > start ? [start, clamped] : [0, line.length];
}
