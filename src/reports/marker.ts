import type { VFileMessage } from 'vfile-message';
import { terminalLine } from '../text/formats.ts';

export interface MarkedLine {
  /** `  12 | title: Budget`. */
  readonly line: string;
  /** `     |        ^^^^^^`. */
  readonly marker: string;
}

const widest = 100;
const before = 30;

/** The line of a message and a marker under its place; only the surroundings of the place where the line is long. */
export function markPlace(message: VFileMessage, excerpt: string | null): MarkedLine | null {
  if (excerpt === null || excerpt.trim() === '') return null;
  const [start, end] = columnsOf(message, excerpt);
  const from = excerpt.length > widest ? Math.max(0, start - before) : 0;
  const shown = terminalLine(excerpt.slice(from, from + widest));
  const head = from > 0 ? '…' : '';
  const tail = from + widest < excerpt.length ? '…' : '';
  const number = String(message.line ?? 1).padStart(4);
  const length = Math.max(1, widthOf(shown.slice(start - from, end - from)));
  return {
    line: `${number} | ${head}${shown}${tail}`,
    marker: `${' '.repeat(number.length)} | ${blank(head + shown.slice(0, start - from))}${'^'.repeat(length)}`,
  };
}

/** Where the place starts and ends in its first line, from 0. */
function columnsOf(message: VFileMessage, excerpt: string): readonly [number, number] {
  const place = message.place;
  const start = (message.column ?? 1) - 1;
  if (place === undefined || !('start' in place)) return [start, start + 1];
  if (place.end.line === place.start.line) return [start, place.end.column - 1];
  return [start, excerpt.trimEnd().length];
}

/** As many columns of nothing; a tab stays a tab. */
function blank(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(/[^\t]/gu, ' ');
}

function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
