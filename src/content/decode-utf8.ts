import { isUtf8 } from 'node:buffer';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import type { ContentFile } from './sources.ts';

const decoder = new TextDecoder();

/** The text of a UTF-8 file without its byte order mark; a message where it is not UTF-8. */
export function decodeFile(file: ContentFile): string | VFileMessage {
  const bytes = file.bytes ?? new Uint8Array();
  if (isUtf8(bytes)) return decoder.decode(bytes);
  const line = firstBadLine(bytes);
  return createMessage({
    file: file.file,
    place: { start: { line, column: 1 }, end: { line, column: 1 } },
    rule: 'not-utf-8',
    values: { encoding: isUtf16(bytes) ? 'UTF-16' : 'Windows-1252' },
  });
}

/** Whether a text begins with the byte order mark of UTF-16, as a redirection of PowerShell writes it (RFC 2781). */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}
