/* A file of the built site → every text in it, whatever its format packs it into. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { sha256 } from '../sha256.ts';
import { listTexts } from '../site/search/cbor.ts';
import type { BuiltFile } from './built-file.ts';
import { decodeBytes, decodeEscapes, decodeText } from './decode-escapes.ts';
import { readPdfTexts } from './pdf-texts.ts';
import { readZipEntries } from './zip-entries.ts';

/** What Pagefind's files start with once they are unzipped. */
const signature = Buffer.from('pagefind_dcd');
const silent = /\.(png|jpe?g|webp|gif|avif|ico|woff2?|ttf|otf|mp[34]|wasm)$/i;

/** Every text in a file, decoded, and its SHA-256; no other text for pictures, fonts and sound. */
export async function* readTexts({ path, bytes }: BuiltFile): AsyncGenerator<string> {
  yield sha256(bytes);
  if (startsWith(bytes, 0x1f, 0x8b)) yield* readZipped(await promisify(gunzip)(bytes));
  else if (isPdf(bytes)) yield* readPdf(bytes);
  else if (isZip(bytes)) yield* readArchive(bytes);
  else if (!silent.test(path)) for (const text of decodeBytes(bytes)) yield* decodeText(text);
}

/** A part of the search index holds JSON, or CBOR, whose marks before and behind a text look like letters. */
async function* readZipped(bytes: Buffer): AsyncGenerator<string> {
  yield* readTexts({ path: '', bytes });
  const isSigned = bytes.subarray(0, signature.length).equals(signature);
  if (isSigned) yield listTexts(bytes.subarray(signature.length)).join('\n');
}

/** What a file says to its readers, without what is packed into it. */
export async function readPlainText({ path, bytes }: BuiltFile): Promise<string> {
  if (isPdf(bytes)) return (await readPdfTexts(bytes)).pages;
  if (isZip(bytes)) return readOfficeText(bytes);
  return silent.test(path)
    ? ''
    : decodeBytes(bytes)
        .map((text) => decodeText(text)[0] ?? '')
        .join('\n');
}

async function* readPdf(bytes: Uint8Array): AsyncGenerator<string> {
  const { pages, beside, files } = await readPdfTexts(bytes);
  for (const text of [pages, beside]) yield decodeEscapes(text);
  for (const file of files) yield* readTexts(file);
}

async function* readArchive(bytes: Uint8Array): AsyncGenerator<string> {
  for await (const entry of readZipEntries(bytes)) {
    yield entry.path;
    yield* readTexts(entry);
  }
}

/** Where documents, presentations and sheets keep their text. */
const officeText = /^(word\/document|content|ppt\/slides\/[^/]+|xl\/sharedStrings)\.xml$/;

async function readOfficeText(bytes: Uint8Array): Promise<string> {
  const texts: string[] = [];
  for await (const entry of readZipEntries(bytes)) {
    if (officeText.test(entry.path)) texts.push(await readPlainText(entry));
  }
  return texts.join('\n');
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
