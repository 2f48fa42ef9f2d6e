/** The text of a document in Rich Text Format (1.9.1): control words gone, letters written by code read. */
export function readRtf(source: string): string {
  const windows = new TextDecoder('windows-1252');
  return source
    .replace(/\\u(-?\d+) ?(?:\\'[0-9a-f]{2}|\?|[^\\{}\s])?/gi, (_, code: string) => {
      return String.fromCharCode((Number(code) + 0x10000) % 0x10000);
    })
    .replace(/(?:\\'[0-9a-f]{2})+/gi, (codes) => {
      return windows.decode(Uint8Array.from(codes.slice(2).split("\\'"), (code) => Number.parseInt(code, 16)));
    })
    .replace(/\\(?:par|line|tab|cell|row|page|sect)\b ?/g, ' ')
    .replace(/\\~/g, ' ')
    .replace(/\\-|\\\*|\\[a-z]+-?\d* ?/gi, '')
    .replace(/[\r\n]/g, '')
    .replace(/[{}]/g, '');
}
