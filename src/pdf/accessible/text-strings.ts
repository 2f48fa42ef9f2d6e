/** A text string, one character a byte: ISO 32000-1, 7.9.2.2 (PDFDocEncoding is taken as Latin-1). */
export function decodeText(bytes: string): string {
  return bytes.startsWith('\xfe\xff') ? decodeUtf16(bytes.slice(2)) : bytes;
}

/** Big-endian UTF-16, one character a byte, as text. */
export function decodeUtf16(bytes: string): string {
  const even = bytes.length - (bytes.length % 2);
  return Buffer.from(bytes.slice(0, even), 'latin1').swap16().toString('utf16le');
}

/** Text as the hexadecimal digits of its big-endian UTF-16. */
export function toUtf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
