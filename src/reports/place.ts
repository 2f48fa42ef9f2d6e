import type { VFileMessage } from 'vfile-message';

/** Counted from 1; the end is the first place behind, as in unist. */
export interface FlatPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a message in four numbers. */
export function placeOf(message: VFileMessage): FlatPlace {
  const { line = 1, column = 1, place } = message;
  const end = place !== undefined && 'start' in place ? place.end : { line, column };
  return { line, column, endLine: end.line, endColumn: end.column };
}
