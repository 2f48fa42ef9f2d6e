/** A text string: ISO 32000-1, 7.9.2.2 (PDFDocEncoding is taken as Latin-1). */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return buffer.toString('latin1');
  return decodeUtf16(bytes.subarray(2));
}

/** Big-endian UTF-16 as text. */
export function decodeUtf16(bytes: Uint8Array): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16().toString('utf16le');
}
