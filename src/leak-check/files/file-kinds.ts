/* How a file is read, by its first bytes and not by its name. */
import type { BuiltFile } from './built-file.ts';
import { startsWith } from './contents.ts';

export type FileKind =
  | 'text'
  | 'mail'
  | 'rtf'
  | 'pdf'
  | 'zip'
  | 'gzip'
  | 'compound'
  | 'image'
  /** Sound, film, fonts and programs: nobody reads in them. */
  | 'media'
  /** An archive that is not unpacked. */
  | 'container'
  | 'binary';

const starts: ReadonlyArray<readonly [kind: FileKind, start: string]> = [
  ['gzip', '\x1f\x8b'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['compound', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', '\0\0\x01\0'],
  ['image', '8BPS'],
  ['image', '\0\0\0\x0cjP'],
  ['container', 'Rar!'],
  ['container', '7z\xbc\xaf\x27\x1c'],
  ['container', '\xfd7zXZ'],
  ['container', 'BZh'],
  ['container', '\x28\xb5\x2f\xfd'],
  ['container', '\x04\x22\x4d\x18'],
  ['container', 'MSCF'],
  ['container', 'LZIP'],
  ['media', 'wOFF'],
  ['media', 'wOF2'],
  ['media', 'OTTO'],
  ['media', '\0\x01\0\0\0'],
  ['media', 'OggS'],
  ['media', 'ID3'],
  ['media', '\xff\xfb'],
  ['media', 'fLaC'],
  ['media', '\x30\x26\xb2\x75'],
  ['media', '\0\0\x01\xba'],
  ['media', '\0\0\x01\xb3'],
  ['media', '\xff\xf1'],
  ['media', '\xff\xf3'],
  ['media', '\x1aE\xdf\xa3'],
  ['media', '\0asm'],
];

/** How a file is read. */
export function kindOf({ path, bytes }: BuiltFile): FileKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  const known = starts.find(([, start]) => startsWith(bytes, start));
  if (known !== undefined) return known[0];
  if (startsWith(bytes, 'BM') && head.length > 14 && head.readUInt32LE(6) === 0) return 'image';
  if (startsWith(bytes, 'RIFF')) return head.toString('latin1', 8, 12) === 'WEBP' ? 'image' : 'media';
  if (head.toString('latin1', 4, 8) === 'ftyp')
    return /^(avif|avis|heic|heix|mif1|msf1)/.test(head.toString('latin1', 8, 12)) ? 'image' : 'media';
  if (head.length > 262 && head.toString('latin1', 257, 262) === 'ustar') return 'container';
  if (isPrefixedZip(bytes)) return 'zip';
  if (isBinary(bytes)) return 'binary';
  return isMail(path, head) ? 'mail' : 'text';
}

/** An archive may stand behind something else: its directory is at the end (PKWARE APPNOTE 4.3.6). */
function isPrefixedZip(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-66_000);
  return tail.includes('PK\x05\x06') && tail.includes('PK\x01\x02');
}

/** Zeros are in no text but one of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const head = bytes.subarray(0, 4000);
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return zeros > 0 && (zeros < head.length * 0.3 || zeros > head.length * 0.6);
}

function isMail(path: string, head: Buffer): boolean {
  if (/\.(eml|mht|mhtml)$/i.test(path)) return true;
  const text = head.toString('latin1');
  return /^(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version:/i.test(text);
}
