/*
 * Page numbers for the contents. Chromium cannot write them itself, so: print, read the page of every heading from
 * the PDF's destinations, and print again only where a number was wrong. The number column has a constant width, so
 * the second pagination equals the first; that it did is verified.
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFPageLeaf, type PDFRef } from '@cantoo/pdf-lib';
import { openPrint } from './open-print.ts';

/** Anchor → page, counted from 1. */
type PageNumbers = ReadonlyMap<string, number>;

/** What a print needs to know of its own pagination. */
export interface Pagination {
  readonly pages: number;
  readonly pageOf: PageNumbers;
}

export interface NumberedPrint extends Pagination {
  /** As it was read for its numbers: what is made of it needs not read it again. */
  readonly document: PDFDocument;
}

/** Of a document that was never printed. */
export const unknown: Pagination = { pages: 0, pageOf: new Map() };
const maximumPrints = 4;

/**
 * Prints until the pagination that was written into the document is the pagination that it got. Where `first` is right
 * already, that is one print; where nothing is known, the first print is a draft, of which only the pages are wanted.
 * @throws Error where it does not settle.
 */
export async function printWithPageNumbers(
  anchors: readonly string[],
  print: (pagination: Pagination, draft: boolean) => Promise<Uint8Array>,
  first: Pagination = unknown,
): Promise<NumberedPrint> {
  let pagination = first;
  for (let count = 0; count < maximumPrints; count += 1) {
    const document = await openPrint(await print(pagination, pagination === unknown));
    const found = readNumbers(document);
    if (isSame(pagination, found, anchors)) return { document, ...found };
    pagination = found;
  }
  throw new Error(`The page numbers of the contents did not settle in ${maximumPrints} prints`);
}

function isSame(written: Pagination, found: Pagination, anchors: readonly string[]): boolean {
  return (
    written.pages === found.pages && anchors.every((anchor) => written.pageOf.get(anchor) === found.pageOf.get(anchor))
  );
}

/** Reads the page of every id that a link of the document leads to. */
export async function readPageNumbers(bytes: Uint8Array): Promise<Pagination> {
  return readNumbers(await openPrint(bytes));
}

function readNumbers(document: PDFDocument): Pagination {
  // `getPages` would keep the pages as they are now, and curing replaces some of them.
  const refs: PDFRef[] = [];
  document.catalog.Pages().traverse((node, ref) => {
    if (node instanceof PDFPageLeaf) refs.push(ref);
  });
  const pageByRef = new Map(refs.map((ref, index) => [ref.toString(), index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pageOf = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const destination = document.context.lookup(value);
    if (!(destination instanceof PDFArray)) continue;
    const page = pageByRef.get(String(destination.get(0)));
    if (page !== undefined) pageOf.set(decodeURIComponent(name.decodeText()), page);
  }
  return { pages: refs.length, pageOf };
}
