import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../src/pdf/packet/open-attachment.ts';
import { openPdf as openWithPdfjs, readPages, readText } from '../pdf/read-pdf.ts';
import { makeShapes } from './make-attachments.ts';

const readFixture = async (file: string) =>
  new Uint8Array(await readFile(new URL(`fixtures/${file}`, import.meta.url)));

describe('an encrypted PDF', () => {
  test.each(['rc4-40', 'rc4-128', 'aes-128', 'aes-256'])('opens without a password: %s', async (file) => {
    const opened = await openPdf(await readFixture(`${file}.pdf`));
    if (opened.kind !== 'pages') throw new Error(opened.kind);
    const pdf = await openWithPdfjs(opened.pdf);
    const [page] = await readPages(pdf);
    const [link] = (await page?.getAnnotations()) ?? [];
    expect(opened.pages).toBe(1);
    expect(await readText(pdf)).toBe('Krypteret tekst');
    expect(link.url).toBe('https://example.org/krypteret');
    expect(Buffer.from(opened.pdf).includes('/Encrypt')).toBe(false);
  });

  test.each(['password', 'password-rc4'])('does not with one: %s', async (file) => {
    expect(await openPdf(await readFixture(`${file}.pdf`))).toEqual({ kind: 'trouble', reason: 'locked' });
  });
});

describe('a damaged PDF', () => {
  const damaged = { kind: 'trouble', reason: 'damaged' };

  test.each([0, 0.1, 0.5, 0.9])('is one that ends after %d of it', async (share) => {
    const whole = await makeShapes();
    const opened = await openPdf(whole.slice(0, whole.length * share));
    expect(opened.kind).toBe('trouble');
    expect('reason' in opened && ['damaged', 'cut-short']).toContain('reason' in opened && opened.reason);
  });

  test('is cut short where its end is missing, and says which pages it lacks', async () => {
    const text = Buffer.from(await makeShapes()).toString('latin1');
    const pages = text.match(/\/Type \/Page\b/g)?.length ?? 0;
    const content = text.lastIndexOf('stream\n', text.lastIndexOf('endstream') - 10);
    const opened = await openPdf(Buffer.from(text.slice(0, content + 12), 'latin1'));
    expect(opened).toMatchObject({ kind: 'trouble' });
    if (opened.kind === 'trouble' && opened.reason === 'cut-short') expect(opened.pages).toBe(pages);
    expect(await openPdf(Buffer.from(text.slice(0, text.lastIndexOf('startxref') - 40), 'latin1'))).not.toMatchObject({
      kind: 'pages',
    });
  });

  test('is one of other bytes', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256);
    expect(await openPdf(noise)).toEqual(damaged);
    expect(await openPdf(new Uint8Array([...Buffer.from('%PDF-1.7\n'), ...noise]))).toEqual(damaged);
  });

  test('is not one with wrong offsets, which can be mended', async () => {
    const text = Buffer.from(await makeShapes()).toString('latin1');
    const wrong = text.replace(/startxref\s+\d+/, 'startxref\n5').replace(/\bxref\n0 \d+/, 'xref\n0 3');
    expect((await openPdf(Buffer.from(wrong, 'latin1'))).kind).toBe('pages');
  });
});
