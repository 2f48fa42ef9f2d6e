import type { Position } from 'unist';

/** More than anybody reads; a table of that size takes minutes to lay out. */
export const mostCells = 20_000;

/**
 * The first row of the tables of a text that has more cells than are read, before anything tries to read them. A row has as
 * many as the head of its table, however few are written (GFM, 4.10).
 */
export function findTooManyCells(text: string): Position | null {
  if (!text.includes('|') && !/<t[dh]/i.test(text)) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const count = countCells();
  const counts = lines.map(count);
  if (counts.reduce((sum, cells) => sum + cells, 0) <= mostCells) return null;
  const index = counts.findIndex((cells) => cells > 0);
  const column = (lines[index]?.length ?? 0) + 1;
  return { start: { line: index + 1, column: 1 }, end: { line: index + 1, column } };
}

function countCells(): (line: string) => number {
  let columns = 0;
  return (line) => {
    const written = (line.match(/\|/g)?.length ?? 0) + countHtmlCells(line);
    if (/^[\s>]*$/.test(line)) columns = 0;
    if (/^[\s>]*\|?[\s:]*-+[\s:|-]*$/.test(line) && line.includes('|')) columns = written;
    return Math.max(columns, written);
  };
}

/** Browsers take a cell over a thousand columns at most (HTML, 4.9.11). */
function countHtmlCells(line: string): number {
  const spans = [...line.matchAll(/<t[dh]\b([^>]*)/gi)].map(([, attributes = '']) => {
    return Number(/\bcolspan\s*=\s*["']?(\d+)/i.exec(attributes)?.[1] ?? 1);
  });
  return spans.reduce((sum, span) => sum + Math.min(Math.max(span, 1), 1000), 0);
}
