/* Whether a table is a grid whose cells have their heads: ISO 14289-1, 7.2 and 7.5. */
import { PDFArray, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { allElements, childElements, type Element, readAttributes, textEntry } from '../accessible/structure-tree.ts';
import { bytesOf, isPdfText } from '../read-values.ts';

/** Whether all rows are as wide as the first, no cells overlap, and every head says what it is the head of. */
export function isRegular(table: Element, all: readonly Element[]): boolean {
  const groups = childElements(table).flatMap((kid) => (kid.type === 'TR' ? [[kid]] : [childElements(kid)]));
  const rows = groups.flatMap((group) => group.filter(({ type }) => type === 'TR'));
  const widths = layOut(rows);
  if (widths === undefined || widths.some((width) => width !== widths[0])) return false;
  return haveHeads(table, all);
}

/** The width of every row; undefined where cells overlap or reach beyond the last row. */
function layOut(rows: readonly Element[]): number[] | undefined {
  const taken = new Set<string>();
  const widths = rows.map(() => 0);
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of childElements(element)) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const [high, wide] = [span(cell, 'RowSpan'), span(cell, 'ColSpan')];
      if (row + high > rows.length) return undefined;
      for (let y = row; y < row + high; y += 1) {
        for (let x = column; x < column + wide; x += 1) {
          if (taken.has(`${y} ${x}`)) return undefined;
          taken.add(`${y} ${x}`);
          widths[y] = Math.max(widths[y] ?? 0, x + 1);
        }
      }
    }
  }
  const filled = widths.reduce((sum, width) => sum + width, 0);
  return filled === taken.size ? widths : undefined;
}

/** Heads have a scope, or data cells name their heads, which are there. */
function haveHeads(table: Element, all: readonly Element[]): boolean {
  const cells = allElements(childElements(table)).filter(({ type }) => type === 'TD' || type === 'TH');
  const heads = cells.filter(({ type }) => type === 'TH');
  if (heads.length === 0) return false;
  const ids = new Set(all.flatMap((element) => textEntry(element, 'ID') ?? []));
  const known = cells.every((cell) => headersOf(cell).every((id) => ids.has(id)));
  const scoped = heads.every((head) => /^\/(Row|Column|Both)$/.test(String(attribute(head, 'Scope'))));
  return known && (scoped || cells.every((cell) => cell.type === 'TH' || headersOf(cell).length > 0));
}

function headersOf(cell: Element): string[] {
  const value = attribute(cell, 'Headers');
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((_, index) => {
    const id = value.lookup(index);
    return isPdfText(id) ? bytesOf(id) : '';
  });
}

function attribute(element: Element, key: string): PDFObject | undefined {
  const tables = readAttributes(element).filter((each) => each.lookup(PDFName.of('O')) === PDFName.of('Table'));
  return tables.map((each) => each.lookup(PDFName.of(key))).findLast((value) => value !== undefined);
}

const widest = 1000;

function span(cell: Element, key: string): number {
  const value = attribute(cell, key);
  return value instanceof PDFNumber ? Math.min(widest, Math.max(1, Math.trunc(value.asNumber()))) : 1;
}
