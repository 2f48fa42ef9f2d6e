/*
 * The files in a ZIP archive, as Office documents are. zip.js reads it: Zip64, data descriptors and compression by
 * Deflate64 are read, and what stands before and behind the archive; what is encrypted, damaged or packed otherwise is told.
 */
import type { Entry } from '@zip.js/zip.js';
import type { UnreadReason } from '../../locale/message-values.ts';
import type { BuiltFile } from './built-file.ts';
import { type Budget, type Contents, nothing } from './contents.ts';
import { decodeBinary } from './decode-escapes.ts';

/** Unpacks an archive, as far as the budget goes. */
export async function readZip(bytes: Uint8Array, budget: Budget): Promise<Contents> {
  const { configure, Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const unread = new Set<UnreadReason>();
  const files: BuiltFile[] = [];
  const texts: string[] = [];
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { extractPrependedData: true, extractAppendedData: true });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      texts.push(entry.filename, entry.comment);
      if (entry.directory) continue;
      // Apple's programs keep their documents in a compression of their own.
      if (entry.filename.endsWith('.iwa')) unread.add('container');
      const content = await unpack(entry, budget);
      if (typeof content === 'string') unread.add(content);
      files.push({ path: entry.filename, bytes: typeof content === 'string' ? new Uint8Array() : content });
    }
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { ...nothing, texts, files, unread: ['damaged'] };
  }
  const locked = files.some(({ path, bytes: one }) => path === 'META-INF/manifest.xml' && isLocked(one));
  const around = [reader.prependedData, reader.appendedData, reader.comment].flatMap((one) => one ?? []);
  return {
    texts: [...texts, ...around.flatMap(decodeBinary)],
    files,
    unread: [...unread, ...(locked ? (['encrypted'] as const) : [])],
  };
}

/** The parts of an encrypted OpenDocument file are no archive's secret, but their own (ODF 1.3, part 2, 3.4). */
function isLocked(manifest: Uint8Array): boolean {
  return new TextDecoder().decode(manifest).includes('encryption-data');
}

class TooLarge extends Error {}

async function unpack(entry: Exclude<Entry, { directory: true }>, budget: Budget): Promise<Uint8Array | UnreadReason> {
  if (entry.encrypted) return 'encrypted';
  budget.files -= 1;
  if (budget.files < 0) return 'large';
  const chunks: Uint8Array[] = [];
  const collect = new WritableStream<Uint8Array>({
    write: (chunk) => {
      budget.bytes -= chunk.length;
      if (budget.bytes < 0) throw new TooLarge();
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(collect, { checkSignature: true });
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof TooLarge || budget.bytes < 0) return 'large';
    if (cause instanceof Error) return 'damaged';
    throw cause;
  }
}
