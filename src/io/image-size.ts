/*
 * The width and height that an image says it has, so that pages can keep its room free while it loads.
 * PNG (PNG 3, 11.2.1), GIF (GIF89a, 18), JPEG (ITU-T T.81, B.2.2), WebP (RFC 9649, 2.4 to 2.7) and SVG (SVG 2, 8.2).
 */

export interface ImageSize {
  /** CSS pixels, rounded. */
  readonly width: number;
  readonly height: number;
}

const readers: Readonly<Record<string, (bytes: Buffer) => ImageSize | null>> = {
  'image/png': (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  'image/gif': (bytes) => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
  'image/jpeg': readJpeg,
  'image/webp': readWebp,
  'image/svg+xml': readSvg,
};

/** The size of an image by its media type; `null` where the bytes do not say it, or are none. */
export function readImageSize(mediaType: string, bytes: Buffer): ImageSize | null {
  try {
    const size = readers[mediaType]?.(bytes) ?? null;
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch (cause) {
    // Too few bytes for what they claim to be.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** Whether the size of a media type can be read. */
export function hasImageSize(mediaType: string): boolean {
  return mediaType in readers;
}

/** Goes from segment to segment to the start of a frame. */
function readJpeg(bytes: Buffer): ImageSize | null {
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    // C4, C8 and CC are tables and arithmetic coding, not frames.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function readWebp(bytes: Buffer): ImageSize | null {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}

/** Width and height where they are plain pixels, else the sides of the view box. */
function readSvg(bytes: Buffer): ImageSize | null {
  const root = /<svg\b[^>]*>/.exec(bytes.toString('utf8'))?.[0] ?? '';
  const [, , boxWidth, boxHeight] =
    readAttribute(root, 'viewBox')
      ?.trim()
      .split(/[\s,]+/) ?? [];
  const side = (name: string, box: string | undefined) => {
    const written = /^\s*([\d.]+)(px)?\s*$/.exec(readAttribute(root, name) ?? '')?.[1];
    return Math.round(Number(written ?? box ?? 0));
  };
  return { width: side('width', boxWidth), height: side('height', boxHeight) };
}

function readAttribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag)?.[2];
}
