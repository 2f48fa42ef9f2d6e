/*
 * An image without what is written into it beside the picture: position, names, thumbnails. What a picture needs to look
 * right stays: its colours, and which way is up. The pixels are not touched.
 */
import { startsWith } from './contents.ts';

/** The image without its metadata; `null` for kinds that are not taken apart here. */
export function stripImage(bytes: Uint8Array): Uint8Array | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (startsWith(bytes, '\xff\xd8')) return stripJpeg(view);
  return startsWith(bytes, '\x89PNG') ? stripPng(view) : null;
}

/** Kept are the marks of JFIF, of colour profiles and of Adobe; comments and the other APPn go. */
const keptSegments = [0xe0, 0xe2, 0xee];

function stripJpeg(view: Buffer): Buffer | null {
  const kept: Buffer[] = [view.subarray(0, 2)];
  let at = 2;
  let orientation: number | null = null;
  while (at + 4 <= view.length && view[at] === 0xff && view[at + 1] !== 0xda) {
    const marker = view[at + 1] ?? 0;
    const segment = view.subarray(at, at + 2 + view.readUInt16BE(at + 2));
    const isMetadata = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (marker === 0xe1) orientation ??= findOrientation(segment);
    if (!isMetadata || keptSegments.includes(marker)) kept.push(segment);
    at += segment.length;
  }
  if (at + 4 > view.length) return null;
  const turned = orientation === null || orientation === 1 ? [] : [orientationSegment(orientation)];
  const [start = Buffer.alloc(0), ...rest] = kept;
  return Buffer.concat([start, ...turned, ...rest, view.subarray(at, endOfJpeg(view))]);
}

/** Phones put films and second pictures behind the end. */
function endOfJpeg(view: Buffer): number {
  const end = view.indexOf(Uint8Array.of(0xff, 0xd9), view.lastIndexOf(Uint8Array.of(0xff, 0xda)));
  return end === -1 ? view.length : end + 2;
}

/** The tag 0x0112 of the first directory (EXIF 2.32, 4.6.4). */
function findOrientation(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return null;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let index = 0; index < read16(first); index += 1) {
    const entry = first + 2 + index * 12;
    if (read16(entry) === 0x0112) return read16(entry + 8);
  }
  return null;
}

/** EXIF with nothing but which way is up. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from('\xff\xe1\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(head.length - 2 + tiff.length, 2);
  return Buffer.concat([head, tiff]);
}

const droppedChunks = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];

function stripPng(view: Buffer): Buffer {
  const kept: Buffer[] = [view.subarray(0, 8)];
  for (let at = 8; at + 12 <= view.length; ) {
    const chunk = view.subarray(at, at + 12 + view.readUInt32BE(at));
    const type = chunk.toString('latin1', 4, 8);
    if (!droppedChunks.includes(type)) kept.push(chunk);
    at += chunk.length;
    if (type === 'IEND') break;
  }
  return Buffer.concat(kept);
}
