import type { WrittenBody } from '../agenda/body.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
import { linesOf, listWritten, placeBetween, shorten, type WrittenText } from '../rule-input/written-text.ts';

/**
 * A table has a line of hyphens below its head. Columns that are kept apart by tabs, blanks or semicolons, as Word and Excel leave
 * them, and rows of `|` without that line, or with an empty line before it, run together into a paragraph.
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
export const typedTable: TextRule<'typed-table'> = {
  id: 'typed-table',
  reads: 'texts',
  severity: 'warning',
  check: (input) => listWritten(input, ['paragraph']).flatMap((written) => checkParagraph(written) ?? []),
};

function checkParagraph(written: WrittenText): Finding<'typed-table'> | null {
  const { body, start, text } = written;
  const lines = body.text
    .slice(start, start + text.length)
    .split('\n')
    .map((line) => line.trim());
  const separator = findSeparator(linesOf(written).map((line) => line.text));
  if (separator === null) return null;
  const rule = isRule(lines[0] ?? '');
  const above = rule && !/^\+/.test(lines[0] ?? '') ? lineAbove(body, start) : null;
  const cells = splitCells(above ?? lines[rule ? 1 : 0] ?? '', separator);
  const kind = above !== null ? 'gap' : rule && separator === '|' && !/^\+/.test(lines[0] ?? '') ? 'head' : 'rows';
  return {
    file: body.file,
    place: placeBetween(body, start, start + text.length),
    values: { kind, head: shorten(`| ${cells.join(' | ')} |`), line: `|${'---|'.repeat(cells.length)}` },
  };
}

/** The row of a table that an empty line cuts off from its line of hyphens. */
function lineAbove({ text }: WrittenBody, start: number): string | null {
  const [, row] = /([^\n]*)\r?\n[ \t]*\r?\n$/.exec(text.slice(0, start)) ?? [];
  return row !== undefined && /\|.*\S/.test(row) ? row : null;
}

function isRule(line: string): boolean {
  return /^[|+]?[\s:|+=–—-]*[-=–—]{2}[\s:|+=–—-]*$/.test(line);
}

type Separator = RegExp | '|';

/** What keeps the columns apart, where at least two lines have as many columns. */
function findSeparator(lines: readonly string[]): Separator | null {
  if (lines.length < 2) return null;
  if (lines.some((line) => /^[•·▪o§\uF0B7]\t/.test(line))) return null;
  if (lines.every((line) => /[^\t]\t+\S/.test(line))) return /\t+/;
  if (isRuled(lines)) return '|';
  return [/;/, / {3,}/].find((separator) => isEven(lines, separator)) ?? null;
}

/** `| a | b |`, or `a | b` on every line. */
function isRuled(lines: readonly string[]): boolean {
  if (lines.some((line) => !/\|/.test(line) && !isRule(line))) return false;
  const rows = lines.filter((line) => !isRule(line));
  const framed =
    lines.filter((line) => /^\|.*\|.*\|/.test(line)).length > 1 || (rows.length > 0 && /^\+/.test(lines[0] ?? ''));
  return framed || (rows.length > 1 && isEven(rows, / \| /));
}

/** Whether all lines have as many columns, three at least where a sentence could be taken for two. */
function isEven(lines: readonly string[], separator: RegExp): boolean {
  const counts = lines.map((line) => line.split(separator).length);
  const [count = 0] = counts;
  const least = separator.source === ';' ? 3 : 2;
  const tight = separator.source !== ';' || lines.every((line) => !/; /.test(line));
  return count >= least && tight && counts.every((one) => one === count);
}

function splitCells(line: string, separator: Separator): string[] {
  const cells =
    separator === '|'
      ? line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : line.split(separator);
  return cells.map((cell) => cell.trim());
}
