import { crc32, deflateSync } from 'node:zlib';

/** A picture of one point with some chunks besides. */
export function makePng(chunks: ReadonlyArray<readonly [type: string, data: Uint8Array]>): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const all = [
    ['IHDR', head],
    ...chunks,
    ['IDAT', deflateSync(Buffer.from([0, 0]))],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...all.map(([type, data]) => chunk(type, data))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A JPEG with some segments; its picture is none. */
export function makeJpeg(segments: ReadonlyArray<readonly [marker: number, data: Uint8Array]>, behind = ''): Buffer {
  const made = segments.map(([marker, data]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  });
  const scan = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...made, scan, Buffer.from(behind)]);
}

/** EXIF with artist, orientation and a position in Søby (EXIF 2.32, 4.6). */
export function makeExif(artist: string): Buffer {
  const text = Buffer.from(`${artist}\0`);
  const tiff = Buffer.alloc(400);
  tiff.write('II*\0\x08\0\0\0', 'latin1');
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(3, 8);
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x013b, 2, text.length, 140);
  entry(34, 0x8825, 4, 1, 50);
  tiff.writeUInt16LE(4, 50);
  entry(52, 1, 2, 2, 'N'.charCodeAt(0));
  entry(64, 2, 5, 3, 110);
  entry(76, 3, 2, 2, 'E'.charCodeAt(0));
  entry(88, 4, 5, 3, 110);
  for (const [index, value] of [55, 1, 40, 1, 30, 1].entries()) tiff.writeUInt32LE(value, 110 + index * 4);
  text.copy(tiff, 140);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}
