/* The files in a ZIP archive (PKWARE APPNOTE 6.3), as Office documents are: enough to search what is published. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { BuiltFile } from './built-file.ts';

const [endMark, entryMark] = [0x06054b50, 0x02014b50];
const [endLength, entryLength, headLength] = [22, 46, 30];
const deflated = 8;
/** More text than this is in no document, but in an archive made to harm. */
const maxOutputLength = 100_000_000;

/** Every file in an archive; what is damaged or encrypted is passed over. */
export async function* readZipEntries(archive: Uint8Array): AsyncGenerator<BuiltFile> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  for (const { path, method, start, length } of listEntries(bytes)) {
    const packed = bytes.subarray(start, start + length);
    const content = method === deflated ? await inflate(packed) : packed;
    if (content !== null) yield { path, bytes: content };
  }
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly start: number;
  readonly length: number;
}

/** The entries of the central directory, which stands at the end. */
function* listEntries(bytes: Buffer): Generator<Entry> {
  const end = bytes.lastIndexOf(Uint8Array.of(0x50, 0x4b, 0x05, 0x06));
  if (end === -1 || end + endLength > bytes.length || bytes.readUInt32LE(end) !== endMark) return;
  let at = bytes.readUInt32LE(end + 16);
  while (at + entryLength <= end && bytes.readUInt32LE(at) === entryMark) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const nameEnd = at + entryLength + (name ?? 0);
    const head = bytes.readUInt32LE(at + 42);
    if (head + headLength > bytes.length) return;
    const start = head + headLength + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const path = bytes.toString('utf8', at + entryLength, nameEnd);
    yield { path, method: bytes.readUInt16LE(at + 10), start, length: bytes.readUInt32LE(at + 20) };
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
}

async function inflate(packed: Buffer): Promise<Buffer | null> {
  return promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw)(packed, { maxOutputLength }).catch(
    () => null,
  );
}
