/*
 * A file → every text in it, whatever its format packs it into, and what of it could not be read. Files within files are
 * read as far as a budget goes.
 */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { UnreadReason } from '../../locale/message-values.ts';
import { listTexts } from '../../site/search/cbor.ts';
import { type BuiltFile, hashOf, isOnlyEnds } from './built-file.ts';
import { type Budget, type Contents, nothing } from './contents.ts';
import { decodeBinary, decodeBytes, decodeEscapes, decodeText } from './decode-escapes.ts';
import { listEncodedFiles } from './encoded-files.ts';
import { type FileKind, kindOf } from './file-kinds.ts';
import { readImage } from './image-contents.ts';
import { readMail } from './mail-contents.ts';
import { readCompound } from './ole-contents.ts';
import { readPdfTexts } from './pdf-texts.ts';
import { readRtf } from './rtf-text.ts';
import { readZip } from './zip-contents.ts';

/** What Pagefind's files start with once they are unzipped. */
const signature = Buffer.from('pagefind_dcd');
const deepest = 8;

/** Every text in a file, decoded, and its SHA-256: of one that is too large only that. `tell` hears of what could not be read. */
export async function* readTexts(
  file: BuiltFile,
  tell: (reason: UnreadReason) => void = () => undefined,
  budget: Budget = { bytes: 300_000_000, files: 20_000 },
  depth = 0,
): AsyncGenerator<string> {
  yield await hashOf(file);
  if (isOnlyEnds(file)) return;
  const { texts, files, unread } = await readContents(file, budget);
  // Archives hold small parts of programs' own; they are searched as they are.
  const known = depth > 0 && kindOf(file) === 'binary';
  if (!known) for (const reason of unread) tell(reason);
  yield* texts;
  if (depth >= deepest && files.length > 0) tell('large');
  for (const inner of depth >= deepest ? [] : files) yield* readTexts(inner, tell, budget, depth + 1);
}

/** Why some of a file could not be read; nothing where all of it was. */
export async function findUnread(file: BuiltFile): Promise<UnreadReason | null> {
  if (isOnlyEnds(file)) return explainLarge(kindOf(file));
  const reasons = new Set<UnreadReason>();
  for await (const _ of readTexts(file, (reason) => reasons.add(reason))) if (reasons.size > 0) break;
  return [...reasons][0] ?? null;
}

/** Nobody reads in sound and film, however large. */
function explainLarge(kind: FileKind): UnreadReason | null {
  if (kind === 'media') return null;
  return kind === 'container' || kind === 'binary' ? 'container' : 'size';
}

/** What a file says to its readers, without what is packed into it. */
export async function readPlainText(file: BuiltFile): Promise<string> {
  if (isOnlyEnds(file)) return '';
  const kind = kindOf(file);
  if (kind === 'pdf') return (await readPdfTexts(file.bytes)).pages;
  if (kind === 'zip') return readOfficeText(file.bytes);
  if (kind === 'rtf') return readRtf(Buffer.from(file.bytes).toString('latin1'));
  if (kind !== 'text') return kind === 'mail' ? (await readMail(file.bytes)).texts.join('\n') : '';
  return decodeBytes(file.bytes)
    .map((text) => decodeText(text)[0] ?? '')
    .join('\n');
}

async function readContents(file: BuiltFile, budget: Budget): Promise<Contents> {
  const { bytes } = file;
  switch (kindOf(file)) {
    case 'gzip':
      return readGzip(bytes, budget);
    case 'zip':
      return readZip(bytes, budget);
    case 'pdf':
      return readPdf(bytes);
    case 'compound':
      return readCompound(bytes);
    case 'image':
      return readImage(bytes);
    case 'mail': {
      const mail = await readMail(bytes);
      return { ...mail, texts: mail.texts.flatMap(decodeText), files: [...mail.files, ...listEncoded(mail.texts)] };
    }
    case 'rtf':
      return { ...nothing, texts: [readRtf(Buffer.from(bytes).toString('latin1'))] };
    case 'container':
      return { ...nothing, unread: ['container'] };
    case 'binary':
      return { ...nothing, texts: decodeBinary(bytes), unread: ['container'] };
    case 'media':
      return nothing;
    case 'text':
      return readText(bytes);
  }
}

function listEncoded(texts: readonly string[]): BuiltFile[] {
  return texts.flatMap(listEncodedFiles);
}

function readText(bytes: Uint8Array): Contents {
  const texts = decodeBytes(bytes);
  return { ...nothing, texts: texts.flatMap(decodeText), files: listEncoded(texts) };
}

/** A part of the search index holds JSON, or CBOR, whose marks before and behind a text look like letters. */
async function readGzip(bytes: Uint8Array, budget: Budget): Promise<Contents> {
  const unpacked = await unpackGzip(bytes, budget);
  if (typeof unpacked === 'string') return { ...nothing, unread: [unpacked] };
  budget.bytes -= unpacked.length;
  const isSigned = unpacked.subarray(0, signature.length).equals(signature);
  if (!isSigned) return { ...nothing, files: [{ path: '', bytes: unpacked }] };
  return {
    ...nothing,
    texts: [...decodeBytes(unpacked).flatMap(decodeText), listTexts(unpacked.subarray(signature.length)).join('\n')],
  };
}

async function unpackGzip(bytes: Uint8Array, budget: Budget): Promise<Buffer | UnreadReason> {
  const maxOutputLength = Math.max(1, budget.bytes);
  try {
    return await promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip)(bytes, { maxOutputLength });
  } catch (cause) {
    return cause instanceof RangeError ? 'large' : 'damaged';
  }
}

async function readPdf(bytes: Uint8Array): Promise<Contents> {
  const { pages, beside, files, unread } = await readPdfTexts(bytes);
  const around = listAround(bytes).flatMap(decodeBinary);
  return { texts: [...[pages, beside].map(decodeEscapes), ...around], files, unread: unread === null ? [] : [unread] };
}

/** What stands before a PDF and behind it, where programs that show it do not look. */
function listAround(bytes: Uint8Array): Uint8Array[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = view.lastIndexOf('%%EOF');
  return [
    view.subarray(0, Math.max(0, view.indexOf('%PDF-'))),
    end === -1 ? view.subarray(0, 0) : view.subarray(end + 5),
  ];
}

/** Where documents, presentations and sheets keep their text. */
const officeText = /^(word\/document|content|ppt\/slides\/[^/]+|xl\/sharedStrings)\.xml$/;

async function readOfficeText(bytes: Uint8Array): Promise<string> {
  const { files } = await readZip(bytes, { bytes: 100_000_000, files: 20_000 });
  const texts = files.filter(({ path }) => officeText.test(path)).map((file) => readPlainText(file));
  return (await Promise.all(texts)).join('\n');
}
