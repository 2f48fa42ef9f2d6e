/*
 * A document by itself, of content that nobody has touched since it was printed: it is as it was. What shapes it is the
 * content, its past, the options, the browser and the program (which is part of every key). Nobody knows what own code and own
 * templates do, and the moment releases drafts: with them it is made anew.
 */
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { type KeptMessage, readMessage, writeMessage } from '../messages.ts';
import { type KeptPagination, readPagination, writePagination } from '../pdf/print-cache.ts';
import type { PrintedDocument } from '../site/documents.ts';
import { identifyWork } from './identify-work.ts';
import type { KeptWork } from './kept-work.ts';
import type { PrintOptions } from './prepare-site.ts';

/** What was printed, and what is to be said of it. */
export interface PrintedOne {
  readonly messages: readonly VFileMessage[];
  /** `null` where it could not be printed. */
  readonly document: PrintedDocument | null;
  /** Whether everything is in it that was wanted. */
  readonly complete: boolean;
}

interface KeptDocument {
  readonly browser: string;
  readonly file: string;
  readonly sha256: string;
  readonly pagination: KeptPagination;
  readonly messages: readonly KeptMessage[];
}

/** The document that was printed of the same, else that of `print`, which is kept where it is whole. */
export async function printUntouched(
  options: PrintOptions,
  tree: ContentTree,
  kept: KeptWork | null,
  version: () => Promise<string>,
  print: () => Promise<PrintedOne>,
): Promise<PrintedOne> {
  const situation = kept === null ? null : await identify(options, tree);
  if (kept === null || situation === null) return print();
  const before = await readDocument(kept, situation, version);
  if (before !== null) return before;
  const printed = await print();
  const untouched = printed.complete && (await identify(options, tree)) === situation;
  if (untouched) await keepDocument(kept, situation, await version(), printed);
  return printed;
}

/** What a document goes by; `null` where that cannot be said. */
async function identify(options: PrintOptions, tree: ContentTree): Promise<string | null> {
  return (options.now ?? null) === null ? identifyWork(options, tree) : null;
}

/** The browser is asked only where there is something that it may have printed: it may be missing. */
async function readDocument(
  { cache }: KeptWork,
  situation: unknown,
  version: () => Promise<string>,
): Promise<PrintedOne | null> {
  const found = await cache.read('printed', situation);
  if (found === null) return null;
  const end = found.indexOf(0x0a);
  const about: KeptDocument = JSON.parse(new TextDecoder().decode(found.subarray(0, end)));
  const { browser, messages, pagination, file, sha256 } = about;
  if ((await version()) !== browser) return null;
  const document = { file, sha256, ...readPagination(pagination), bytes: found.subarray(end + 1) };
  return { messages: messages.map(readMessage), document, complete: true };
}

async function keepDocument(
  { cache }: KeptWork,
  situation: unknown,
  browser: string,
  { document, messages }: PrintedOne,
): Promise<void> {
  if (document === null) return;
  const { bytes, file, sha256, ...pagination } = document;
  const kept = { browser, file, sha256, pagination: writePagination(pagination), messages: messages.map(writeMessage) };
  await cache.replace('printed', situation, Buffer.concat([Buffer.from(`${JSON.stringify(kept)}\n`), bytes]));
}
