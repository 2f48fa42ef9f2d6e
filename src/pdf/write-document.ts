/*
 * Writes a document as a file: objects packed into object streams, streams as they are, a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). pdf-lib's own writer looks through all entries for each it adds, which takes minutes
 * for the hundred thousand objects of a large packet, and holds every stream twice.
 */
import { createHash } from 'node:crypto';
import {
  type PDFContext,
  PDFHexString,
  PDFInvalidObject,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { compressedStream } from './compressed-stream.ts';
import { nameAt } from './read-values.ts';

/** Where an object is: at an offset of the file, or in an object stream at an index. */
type Place =
  | { readonly offset: number; readonly generation: number }
  | { readonly stream: number; readonly index: number };

interface Output {
  readonly parts: Uint8Array[];
  readonly places: Map<number, Place>;
  length: number;
}

const perStream = 100;

/** The file's bytes. Its identifier is the hash of all that is in it: ISO 32000-1, 14.4; ISO 19005-2, 6.1.3. */
export function writeDocument(context: PDFContext, version: '1.7' | '2.0' = '1.7'): Uint8Array {
  const output: Output = { parts: [], places: new Map(), length: 0 };
  write(output, Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1'));
  const objects = context.enumerateIndirectObjects().filter(([, object]) => isWritten(object));
  const packed: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of objects) {
    if (object instanceof PDFStream || ref.generationNumber !== 0) writeObject(output, ref, object);
    else packed.push([ref, object]);
  }
  for (let start = 0; start < packed.length; start += perStream) {
    packObjects(context, output, packed.slice(start, start + perStream));
  }
  writeCrossReferences(context, output);
  const file = Buffer.concat(output.parts);
  return new Uint8Array(file.buffer, file.byteOffset, file.length);
}

/** What described the places of objects in the file that was read says nothing of this one. */
function isWritten(object: PDFObject): boolean {
  if (object instanceof PDFInvalidObject) return false;
  return !(object instanceof PDFRawStream && /^(XRef|ObjStm)$/.test(nameAt(object.dict, 'Type') ?? ''));
}

function write(output: Output, ...parts: readonly Uint8Array[]): void {
  for (const part of parts) {
    output.parts.push(part);
    output.length += part.length;
  }
}

function writeObject(output: Output, ref: PDFRef, object: PDFObject): void {
  const { objectNumber: number, generationNumber: generation } = ref;
  output.places.set(number, { offset: output.length, generation });
  write(output, Buffer.from(`${number} ${generation} obj\n`));
  if (object instanceof PDFStream) {
    object.updateDict();
    write(output, serialize(object.dict), Buffer.from('\nstream\n'), object.getContents(), Buffer.from('\nendstream'));
  } else write(output, serialize(object));
  write(output, Buffer.from('\nendobj\n'));
}

function serialize(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

/** An object stream: the objects' numbers and offsets, then the objects. */
function packObjects(context: PDFContext, output: Output, objects: readonly [PDFRef, PDFObject][]): void {
  const ref = context.nextRef();
  const bodies = objects.map(([, object]) => serialize(object));
  const heads: string[] = [];
  let offset = 0;
  for (const [index, [{ objectNumber }]] of objects.entries()) {
    heads.push(`${objectNumber} ${offset}`);
    output.places.set(objectNumber, { stream: ref.objectNumber, index });
    offset += (bodies[index]?.length ?? 0) + 1;
  }
  const head = Buffer.from(`${heads.join(' ')}\n`);
  const bytes = Buffer.concat([head, ...bodies.flatMap((body) => [body, Buffer.from('\n')])]);
  const entries = { Type: 'ObjStm', N: objects.length, First: head.length };
  writeObject(output, ref, compressedStream(context, bytes, entries));
}

const entryLength = 8;

function writeCrossReferences(context: PDFContext, output: Output): void {
  const ref = context.nextRef();
  const size = ref.objectNumber + 1;
  const start = output.length;
  output.places.set(ref.objectNumber, { offset: start, generation: 0 });
  const table = Buffer.alloc(size * entryLength);
  table.writeUInt16BE(0xffff, 6);
  for (const [object, place] of output.places) writeEntry(table, object * entryLength, place);
  const hash = createHash('sha256');
  for (const part of output.parts) hash.update(part);
  const identifier = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase());
  const { Root, Info } = context.trailerInfo;
  const entries = {
    Type: 'XRef',
    Size: size,
    W: [1, 5, 2],
    Root,
    ...(Info ? { Info } : {}),
    ID: [identifier, identifier],
  };
  writeObject(output, ref, compressedStream(context, new Uint8Array(table), entries));
  write(output, Buffer.from(`startxref\n${start}\n%%EOF\n`));
}

/** Type, then offset and generation, or object stream and index; what is not there is free. */
function writeEntry(table: Buffer, at: number, place: Place): void {
  const isPacked = 'stream' in place;
  table.writeUInt8(isPacked ? 2 : 1, at);
  table.writeUIntBE(isPacked ? place.stream : place.offset, at + 1, 5);
  table.writeUInt16BE(isPacked ? place.index : place.generation, at + 6);
}
