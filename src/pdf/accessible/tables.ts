import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { allElements, childElements, createElement, type Element, type Kid, readAttributes } from './structure-tree.ts';

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Gives table rows the empty cells that Chromium leaves out: ISO 14289-1, 7.2 and 7.5.
 *
 * A data cell names its column's head; where that is further to the right than the cell would be, the
 * cells between are the empty ones. Others are taken to be missing at the row's end.
 */
export function completeTables(document: PDFDocument, roots: readonly Element[]): void {
  for (const element of allElements(roots)) {
    mergeAttributes(document, element);
    if (element.type === 'Table') completeTable(document, element);
  }
}

function completeTable(document: PDFDocument, table: Element): void {
  const grid: Grid = { columns: new Map(), below: [] };
  const rows = listRows(table).map((row) => ({ row, width: placeRow(document, row, grid) }));
  const width = Math.max(0, ...rows.map((row) => row.width));
  for (const { row, width: own } of rows) {
    for (let column = own; column < width; column += 1) row.kids.push(createCell(document));
  }
}

interface Grid {
  /** Column of each column head, by its ID. */
  readonly columns: Map<string, number>;
  /** For how many further rows a cell spans into each column. */
  below: number[];
}

function listRows(element: Element): Element[] {
  return childElements(element).flatMap((child) => (child.type === 'TR' ? [child] : listRows(child)));
}

function createCell(document: PDFDocument): Kid {
  return { kind: 'element', element: createElement(document, 'TD', []) };
}

/** Puts empty cells before those that stand further to the right; returns the row's width. */
function placeRow(document: PDFDocument, row: Element, grid: Grid): number {
  const above = grid.below;
  const below = above.map((rows) => Math.max(0, rows - 1));
  const kids: Kid[] = [];
  let column = skipSpanned(above, 0);
  for (const kid of row.kids) {
    if (kid.kind === 'element') {
      const target = findColumn(kid.element, grid);
      for (; column < target; column = skipSpanned(above, column + 1)) {
        kids.push(createCell(document));
      }
      column = skipSpanned(above, placeCell(kid.element, column, grid.columns, below));
    }
    kids.push(kid);
  }
  row.kids = kids;
  grid.below = below;
  return column;
}

function skipSpanned(above: readonly number[], column: number): number {
  let free = column;
  while ((above[free] ?? 0) > 0) free += 1;
  return free;
}

function placeCell(cell: Element, column: number, columns: Map<string, number>, below: number[]): number {
  const end = column + readSpan(cell, 'ColSpan');
  const rows = readSpan(cell, 'RowSpan') - 1;
  for (let each = column; each < end; each += 1) below[each] = rows;
  const id = toText(cell.dict.lookup(name('ID')));
  const scope = readAttribute(cell, 'Scope');
  if (id !== undefined && scope === name('Column')) columns.set(id, column);
  return end;
}

function findColumn(cell: Element, grid: Grid): number {
  const headers = readAttribute(cell, 'Headers');
  const ids = headers instanceof PDFArray ? headers.asArray().map(toText) : [];
  const columns = ids.flatMap((id) => (id === undefined ? [] : (grid.columns.get(id) ?? [])));
  return columns.length > 0 ? Math.min(...columns) : 0;
}

function toText(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.asString() : undefined;
}

function readAttribute(element: Element, key: string) {
  return readAttributes(element)
    .map((attributes) => attributes.lookup(name(key)))
    .find((value) => value !== undefined);
}

function readSpan(cell: Element, key: string): number {
  const value = readAttribute(cell, key);
  return value instanceof PDFNumber ? Math.max(1, value.asNumber()) : 1;
}

/** Makes one dictionary of an element's table attributes, without those that are the default. */
function mergeAttributes(document: PDFDocument, element: Element): void {
  const all = readAttributes(element);
  if (all.length === 0 || all.some((each) => each.get(name('O')) !== name('Table'))) return;
  const merged = document.context.obj({});
  for (const [key, value] of all.flatMap((each) => each.entries())) {
    const isSpan = key === name('RowSpan') || key === name('ColSpan');
    if (!(isSpan && value instanceof PDFNumber && value.asNumber() === 1)) merged.set(key, value);
  }
  if (merged.keys().length > 1) element.dict.set(name('A'), merged);
  else element.dict.delete(name('A'));
}
