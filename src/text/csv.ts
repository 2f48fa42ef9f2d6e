import { oneLine } from './formats.ts';

/** Rows as a table of comma-separated values (RFC 4180) with a mark that says UTF-8, as spreadsheets read it. */
export function writeCsv(rows: ReadonlyArray<ReadonlyArray<string | number | null>>): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula stays a text. */
function writeCell(value: string | number | null): string {
  const text = oneLine(String(value ?? ''));
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
