/* What is written into an image beside its picture: EXIF, XMP, IPTC, comments and PNG text (PNG 1.2, 4.2.3; T.81 B). */
import { inflateSync } from 'node:zlib';
import { type Contents, nothing, startsWith } from './contents.ts';
import { decodeBinary } from './decode-escapes.ts';

/** The texts of an image. Of kinds that are not taken apart, all of its bytes are searched. */
export function readImage(bytes: Uint8Array): Contents {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const pieces = startsWith(bytes, '\x89PNG')
    ? listPngTexts(view)
    : startsWith(bytes, '\xff\xd8')
      ? listSegments(view)
      : [view];
  return { ...nothing, texts: pieces.flatMap(decodeBinary) };
}

/** Every chunk but the picture's own; compressed text is unpacked. What stands behind the end is there too. */
function listPngTexts(view: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 8;
  while (at + 12 <= view.length) {
    const length = view.readUInt32BE(at);
    const type = view.toString('latin1', at + 4, at + 8);
    const data = view.subarray(at + 8, at + 8 + length);
    if (type !== 'IDAT' && type !== 'fdAT') pieces.push(data);
    if (['zTXt', 'iTXt', 'iCCP'].includes(type)) pieces.push(...unpackText(data));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  return [...pieces, view.subarray(Math.min(at, view.length))];
}

/** Compressed data begins behind the keyword and some bytes that say how it is packed. */
function unpackText(data: Buffer): Buffer[] {
  for (let at = data.indexOf(0) + 1; at > 0 && at < data.length; at += 1) {
    if (data[at] !== 0x78) continue;
    try {
      return [inflateSync(data.subarray(at), { maxOutputLength: 10_000_000 })];
    } catch {
      // Not where the data begins.
    }
  }
  return [];
}

/** The segments of a JPEG before its picture, and what stands behind its end. */
function listSegments(view: Buffer): Buffer[] {
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff && view[at + 1] !== 0xda) at += 2 + view.readUInt16BE(at + 2);
  const end = view.lastIndexOf(Uint8Array.of(0xff, 0xd9));
  return [view.subarray(2, Math.min(at, view.length)), end === -1 ? Buffer.alloc(0) : view.subarray(end + 2)];
}
