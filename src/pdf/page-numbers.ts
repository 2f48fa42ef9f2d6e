/*
 * Page numbers for the contents. Chromium cannot write them itself, so: print, read the page of every heading from
 * the PDF's destinations, and print again only where a number was wrong. The number column has a constant width, so
 * the second layout equals the first; that it did is verified.
 */
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Anchor → page, counted from 1. */
export type PageNumbers = ReadonlyMap<string, number>;

export interface NumberedPrint {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly pageOf: PageNumbers;
}

const maximumPrints = 4;

/**
 * Prints until the numbers in the contents are those of the print. `guess` may hold numbers of an earlier print.
 * @throws Error where they do not settle.
 */
export async function printWithPageNumbers(
  anchors: readonly string[],
  print: (pageOf: PageNumbers) => Promise<Uint8Array>,
  guess: PageNumbers = new Map(),
): Promise<NumberedPrint> {
  let numbers = guess;
  for (let count = 0; count < maximumPrints; count += 1) {
    const bytes = await print(numbers);
    const { pages, pageOf } = await readPageNumbers(bytes);
    if (anchors.every((anchor) => pageOf.get(anchor) === numbers.get(anchor))) return { bytes, pages, pageOf };
    numbers = pageOf;
  }
  throw new Error(`The page numbers of the contents did not settle in ${maximumPrints} prints`);
}

/** Reads the page of every id that a link of the document leads to. */
export async function readPageNumbers(bytes: Uint8Array): Promise<{ pages: number; pageOf: PageNumbers }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const refs = document.getPages().map((page) => page.ref);
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
