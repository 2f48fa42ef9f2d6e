import type { Position } from 'unist';

/** More than anybody reads; a table of that size takes minutes to lay out. */
export const mostCells = 20_000;

/** The first row of the tables of a text that has more cells than are read, before anything tries to read them. */
export function findTooManyCells(text: string): Position | null {
  const lines = text.split(/\r\n|\r|\n/);
  const counts = lines.map((line) => line.match(/\|/g)?.length ?? 0);
  if (counts.reduce((sum, count) => sum + count, 0) <= mostCells) return null;
  const index = counts.findIndex((count) => count > 0);
  const column = (lines[index]?.length ?? 0) + 1;
  return { start: { line: index + 1, column: 1 }, end: { line: index + 1, column } };
}
