import { describe, expect, test } from 'vitest';
import { openPdf } from '../../src/pdf/packet/open-attachment.ts';
import { inspectPdf } from '../../src/rule-input/pdf-health.ts';
import { settleStreamLengths } from '../../src/rule-input/stream-lengths.ts';
import { openPdf as openWithPdfjs, readText } from '../pdf/read-pdf.ts';

const words = 'BT /F 12 Tf 20 80 Td (the endstream of a stream) Tj 0 -20 Td (and what follows it) Tj ET';

/** A page with uncompressed text, its length in an object of its own, as old programs write it. */
function writePdf(text: string, length = '7 0 R', lineEnd = '\n'): Buffer {
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
    `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 120] /Contents 5 0 R
       /Resources << /Font << /F 4 0 R >> >> >>\nendobj`,
    '4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj',
    `5 0 obj\n<< /Length ${length} >>\nstream${lineEnd}${text}${lineEnd}endstream\nendobj`,
    `7 0 obj\n${text.length}\nendobj`,
  ];
  const body = `%PDF-1.4\n${objects.join('\n')}\n`;
  const offsets = [1, 2, 3, 4, 5, 7].map((number) => [number, body.indexOf(`\n${number} 0 obj`) + 1] as const);
  const table = offsets.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n${table}trailer\n<< /Root 1 0 R /Size 8 >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

async function readJoined(file: Uint8Array): Promise<string> {
  const { document } = await inspectPdf(file);
  return document === null ? '' : readText(await openWithPdfjs(await document.save()));
}

describe('a stream whose length stands elsewhere', () => {
  test.each(['\n', '\r\n'])('keeps its text behind the word endstream (line end %j)', async (lineEnd) => {
    const text = await readJoined(writePdf(words, '7 0 R', lineEnd));
    expect(text).toContain('the endstream of a stream');
    expect(text).toContain('and what follows it');
    expect((await openPdf(writePdf(words))).kind).toBe('pages');
  });

  test('swallows no object behind it where its text says stream', async () => {
    const settled = settleStreamLengths(writePdf('BT /F 12 Tf (a stream of words) Tj ET'));
    expect(Buffer.from(settled).toString('latin1')).toContain('/Length 37 >>');
    expect(await readJoined(writePdf('BT /F 12 Tf (a stream of words) Tj ET'))).toBe('a stream of words');
  });

  test('may have it where nothing finds it: then the object ends there too', async () => {
    expect(await readJoined(writePdf(words, '9 0 R'))).toContain('and what follows it');
  });

  test('is left alone otherwise, and so is a file within a file', () => {
    const plain = writePdf('BT /F 12 Tf (words) Tj ET');
    expect(settleStreamLengths(plain)).toBe(plain);
    const inner = writePdf(words).toString('latin1');
    const outer = writePdf(inner, String(inner.length));
    expect(settleStreamLengths(outer)).toBe(outer);
  });
});
