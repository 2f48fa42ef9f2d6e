/*
 * The streams of an OLE compound file, as .doc, .xls, .ppt and .msg are. Their formats are not read: text in them is
 * UTF-16 or of a code page, and stands there as it is.
 */
import type { CFB$Container } from 'cfb';
import { type Contents, nothing } from './contents.ts';
import { decodeBinary } from './decode-escapes.ts';
import { type FileKind, kindOf } from './file-kinds.ts';

/** What a stream can be that is a file of its own; of the others the text is searched as it stands. */
const packed: readonly FileKind[] = ['zip', 'gzip', 'pdf', 'image', 'compound', 'container', 'rtf'];

/** Every text in a compound file, and the files in it. */
export async function readCompound(bytes: Uint8Array): Promise<Contents> {
  const container = await open(bytes);
  if (container === null) return { ...nothing, unread: ['damaged'] };
  const streams = container.FileIndex.filter(({ type, size }) => type === 2 && size > 0).map(({ name, content }) => {
    return { path: name, bytes: Uint8Array.from(content) };
  });
  const locked = streams.some(({ path }) => path === 'EncryptedPackage' || path === 'EncryptionInfo');
  return {
    texts: streams.flatMap(({ path, bytes: one }) => [path, ...decodeBinary(one)]),
    files: streams.filter((one) => packed.includes(kindOf(one))),
    unread: locked || isLockedBook(streams) ? ['encrypted'] : [],
  };
}

/** The cfb package throws plain errors for what is damaged. */
async function open(bytes: Uint8Array): Promise<CFB$Container | null> {
  const { default: cfb } = await import('cfb');
  try {
    return cfb.read(bytes, { type: 'array' });
  } catch {
    return null;
  }
}

/**
 * An old workbook whose stream says FILEPASS ([MS-XLS] 2.4.117), a document ([MS-DOC] 2.5.1) or a presentation ([MS-PPT]
 * 2.3.2) that says it is encrypted.
 */
function isLockedBook(streams: ReadonlyArray<{ path: string; bytes: Uint8Array }>): boolean {
  return streams.some(({ path, bytes }) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (path === 'WordDocument' && view.length > 12) return (view.readUInt16LE(10) & 0x0100) !== 0;
    if (path === 'Current User') return view.length > 15 && view.readUInt32LE(12) === 0xf3d1c4df;
    return (path === 'Workbook' || path === 'Book') && hasFilePass(view);
  });
}

function hasFilePass(view: Buffer): boolean {
  for (let at = 0; at + 4 <= view.length && at < 4096; at += 4 + view.readUInt16LE(at + 2)) {
    if (view.readUInt16LE(at) === 0x002f) return true;
  }
  return false;
}
