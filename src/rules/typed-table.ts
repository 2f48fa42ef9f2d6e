import type { Finding, Rule } from '../rule-input/rule.ts';
import { linesOf, listWritten, placeBetween, shorten, type WrittenText } from '../rule-input/written-text.ts';

/**
 * A table has a line of hyphens below its head. Columns that are kept apart by tabs, as Word and Excel leave them, and
 * rows of `|` without that line, run together into a paragraph.
 *
 * @failing
 * ```md
 * | År | Beløb |
 * | 2026 | 100 |
 * ```
 *
 * @passing
 * ```md
 * | År | Beløb |
 * |---|---|
 * | 2026 | 100 |
 * ```
 */
export const typedTable: Rule<'typed-table'> = {
  id: 'typed-table',
  severity: 'warning',
  check: (input) => listWritten(input, ['paragraph']).flatMap((written) => checkParagraph(written) ?? []),
};

function checkParagraph(written: WrittenText): Finding<'typed-table'> | null {
  const { body, start, text } = written;
  const lines = linesOf(written).map((line) => line.text);
  const separator = findSeparator(lines);
  if (separator === null) return null;
  const cells = splitCells(body.text.slice(start, start + text.length).split('\n')[0] ?? '', separator);
  return {
    file: body.file,
    place: placeBetween(body, start, start + text.length),
    values: { head: shorten(`| ${cells.join(' | ')} |`), line: `|${'---|'.repeat(cells.length)}` },
  };
}

/** What keeps the columns apart, where at least two lines have columns and no line has none. */
function findSeparator(lines: readonly string[]): '\t' | '|' | null {
  if (lines.length < 2) return null;
  if (lines.some((line) => /^[•·▪o§\uF0B7]\t/.test(line))) return null;
  if (lines.every((line) => /[^\t]\t+\S/.test(line))) return '\t';
  const ruled = lines.every((line) => /\|/.test(line)) && lines.filter((line) => /^\|.*\|.*\|/.test(line)).length > 1;
  return ruled ? '|' : null;
}

function splitCells(line: string, separator: '\t' | '|'): string[] {
  const cells =
    separator === '\t'
      ? line.split(/\t+/)
      : line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|');
  return cells.map((cell) => cell.trim());
}
