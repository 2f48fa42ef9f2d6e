/*
 * Documents that were printed before are not printed again. A document is known by its HTML before it has page numbers
 * (which follow from it), its metadata, the browser, and the bytes of every style, font and image that the browser asked
 * for while it was printed: which those are is kept with the HTML, what they are is looked at each time.
 */
import { sha256 } from '../sha256.ts';
import type { Pagination } from './page-numbers.ts';
import type { Assets, PrintJob } from './print-job.ts';

/** Where documents are kept. Who keeps them adds the program and the audience to the key. */
export interface PrintCache {
  readonly read: (kind: string, parts: unknown) => Promise<Uint8Array | null>;
  readonly write: (kind: string, parts: unknown, data: Uint8Array) => Promise<void>;
}

/** What shapes a document. */
export interface DocumentKey {
  /** With its fonts, and without page numbers. */
  readonly job: PrintJob;
  readonly browser: string;
  /** Anything else that shapes it, as it can be written in JSON. */
  readonly parts: unknown;
}

/** A document, and what is to be known of it, as JSON has it. */
export interface KeptDocument<About> {
  readonly bytes: Uint8Array;
  readonly about: About;
}

/** Gives assets, and notes what is asked for. */
export type RecordAssets = (assets: Assets) => Assets;

/** The document that is kept for a key, else the one that is printed now, which is kept. */
export async function printOnce<About>(
  cache: PrintCache,
  key: DocumentKey,
  print: (record: RecordAssets) => Promise<KeptDocument<About>>,
): Promise<KeptDocument<About>> {
  const base = { html: sha256(Buffer.from(key.job.html)), browser: key.browser, parts: key.parts };
  const kept = await readDocument<About>(cache, base, key.job.assets);
  if (kept !== null) return kept;
  const { record, seen } = createRecorder();
  const printed = await print(record);
  await keepDocument(cache, base, seen, printed);
  return printed;
}

async function readDocument<About>(
  cache: PrintCache,
  base: unknown,
  assets: Assets,
): Promise<KeptDocument<About> | null> {
  const list = await cache.read('assets', base);
  if (list === null) return null;
  const { record, seen } = createRecorder();
  const look = record(assets);
  for (const path of JSON.parse(asText(list))) await look(path);
  const found = await cache.read('document', [base, [...seen]]);
  if (found === null) return null;
  const end = found.indexOf(0x0a);
  return { about: JSON.parse(asText(found.subarray(0, end))), bytes: found.subarray(end + 1) };
}

async function keepDocument(
  cache: PrintCache,
  base: unknown,
  seen: ReadonlyMap<string, string | null>,
  { bytes, about }: KeptDocument<unknown>,
): Promise<void> {
  const sorted = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.from(`${JSON.stringify(about)}\n`);
  await cache.write('document', [base, sorted], Buffer.concat([head, bytes]));
  await cache.write('assets', base, Buffer.from(JSON.stringify(sorted.map(([path]) => path))));
}

function createRecorder(): { record: RecordAssets; seen: ReadonlyMap<string, string | null> } {
  const seen = new Map<string, string | null>();
  const record: RecordAssets = (assets) => async (path) => {
    const bytes = await assets(path);
    seen.set(path, bytes === null ? null : sha256(bytes));
    return bytes;
  };
  return { record, seen };
}

/** A pagination as JSON has it. */
export interface KeptPagination {
  readonly pages: number;
  readonly pageOf: ReadonlyArray<readonly [anchor: string, page: number]>;
}

/** A pagination → JSON. */
export function writePagination({ pages, pageOf }: Pagination): KeptPagination {
  return { pages, pageOf: [...pageOf] };
}

/** JSON → a pagination. */
export function readPagination({ pages, pageOf }: KeptPagination): Pagination {
  return { pages, pageOf: new Map(pageOf) };
}

/** The pagination that a document had when it was printed last: most often it has the same again. */
export async function readLastPagination(cache: PrintCache, document: string): Promise<Pagination | null> {
  const kept = await cache.read('pages', document);
  return kept === null ? null : readPagination(JSON.parse(asText(kept)));
}

/** Keeps the pagination of a document for when it has changed. */
export async function keepLastPagination(cache: PrintCache, document: string, last: Pagination): Promise<void> {
  await cache.write('pages', document, Buffer.from(JSON.stringify(writePagination(last))));
}

function asText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
