/**
 * Measures the packet: `node scripts/bench-packet.ts [ATTACHMENTS [PAGES]]`, 200 attachments of 25 pages unless told.
 *
 * 1. makes the attachments in a temporary folder: printed and tagged ones, untagged text, and scans in turn;
 * 2. prints an agenda with their separators, and joins the packet;
 * 3. joins the same files with qpdf and with pdfunite, where they are installed: the peers;
 * 4. prints seconds, the peak of memory, and how many times as long as each peer it took.
 *
 * The peers only put pages one behind the other: they do not stamp, merge structures or clean links.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type DocumentMetadata, makeAccessible } from '../src/pdf/accessible.ts';
import { type Browser, openBrowser } from '../src/pdf/browser.ts';
import { joinPacket, type PacketEntry } from '../src/pdf/packet/join.ts';
import { openPdf } from '../src/pdf/packet/open-attachment.ts';
import { readPageNumbers } from '../src/pdf/page-numbers.ts';

const metadata: DocumentMetadata = {
  title: 'Packet',
  author: '',
  subject: '',
  keywords: [],
  language: 'en',
  date: new Date('2026-01-01T00:00:00Z'),
  creator: 'bench-packet',
  outline: [{ title: '1. Item', anchor: 'item', children: [] }],
};

const pixels = 320;
const sentence = 'The council has considered the matter and asks the secretariat to return with a proposal. ';

await main(Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 25));

async function main(count: number, pages: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-packet-'));
  const browser = await openBrowser();
  try {
    const files = await makeAttachments(folder, count, pages, browser);
    const { agenda, anchors } = await printAgenda(browser, count);
    await writeFile(join(folder, 'agenda.pdf'), agenda);
    await browser.close();
    console.log(`${count} attachments, ${count * pages} pages, ${megabytes(await sizeOf(files))} MB`);
    const seconds = await measurePacket(folder, files, agenda, anchors);
    comparePeer('qpdf', ['--empty', '--pages', ...files, '--', join(folder, 'qpdf.pdf')], seconds);
    comparePeer('pdfunite', [...files, join(folder, 'pdfunite.pdf')], seconds);
  } finally {
    await browser.close().catch(() => undefined);
    await rm(folder, { recursive: true });
  }
}

async function makeAttachments(folder: string, count: number, pages: number, browser: Browser): Promise<string[]> {
  const makers = [await printTagged(browser, pages), await makeText(pages), await makeScan(pages)];
  const files: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = makers[index % makers.length];
    if (bytes === undefined) continue;
    const file = join(folder, `attachment-${index}.pdf`);
    await writeFile(file, bytes);
    files.push(file);
  }
  return files;
}

async function printTagged(browser: Browser, pages: number): Promise<Uint8Array> {
  const page = `<section><h1>Heading</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(8)}<ul>${'<li>Item</li>'.repeat(8)}</ul></section>`;
  return print(browser, page.repeat(pages));
}

async function print(browser: Browser, body: string): Promise<Uint8Array> {
  const style = '<style>@page { size: A4 } section + section { break-before: page }</style>';
  const html = `<!doctype html><html lang="en"><title>Packet</title>${style}<body>${body}`;
  return makeAccessible(await browser.print({ html, assets: async () => null }), { ...metadata, outline: [] });
}

async function makeText(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont('Helvetica');
  for (let page = 0; page < pages; page += 1) {
    pdf.addPage([595, 842]).drawText(`${sentence}\n`.repeat(40), { x: 40, y: 780, size: 9, font });
  }
  return pdf.save();
}

/** Pages that are an image of noise each, a hundred kilobytes that do not compress. */
async function makeScan(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  let seed = 1;
  for (let index = 0; index < pages; index += 1) {
    const noise = Uint8Array.from({ length: pixels * pixels }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed >> 16;
    });
    const image = pdf.context.stream(noise, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: pixels,
      Height: pixels,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 8,
    });
    const page = pdf.addPage([595, 842]);
    const key = page.node.newXObject('Scan', pdf.context.register(image));
    page.node.addContentStream(pdf.context.register(pdf.context.stream(`q 595 0 0 842 0 0 cm ${key} Do Q`)));
  }
  return pdf.save();
}

async function printAgenda(browser: Browser, count: number) {
  const anchors = Array.from({ length: count }, (_, index) => `a${index}`);
  const links = anchors.map((anchor) => `<li><a href="#${anchor}">${anchor}</a></li>`).join('');
  const separators = anchors.map((anchor) => `<section><h2 id="${anchor}">${anchor}</h2></section>`).join('');
  const body = `<section><h1 id="item">Item</h1><a href="#item">Item</a><ul>${links}</ul></section>${separators}`;
  return { agenda: await print(browser, body), anchors };
}

async function measurePacket(folder: string, files: readonly string[], agenda: Uint8Array, anchors: readonly string[]) {
  const start = performance.now();
  const entries = await openAll(files, agenda, anchors);
  const { bytes: packet } = await joinPacket(agenda, entries, {
    words: {
      stamp: (item, attachment, page, pages) => `Item ${item} · Attachment ${attachment} · page ${page} of ${pages}`,
      packetPage: (page, pages) => `Page ${page} of ${pages}`,
      attachment: (number, title) => `${number}. ${title}`,
    },
    fonts: [await readFont()],
    metadata,
    tell: () => undefined,
  });
  const seconds = (performance.now() - start) / 1000;
  await writeFile(join(folder, 'packet.pdf'), packet);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `packet    ${seconds.toFixed(1)} s, ${megabytes(packet.length)} MB, at most ${peak.toFixed(0)} MB of memory`,
  );
  return seconds;
}

async function openAll(
  files: readonly string[],
  agenda: Uint8Array,
  anchors: readonly string[],
): Promise<PacketEntry[]> {
  const { pageOf } = await readPageNumbers(agenda);
  const entries: PacketEntry[] = [];
  for (const [index, file] of files.entries()) {
    const opened = await openPdf(await readFile(file));
    if (opened.kind !== 'pages') throw new Error(`${file} cannot be opened`);
    const anchor = anchors[index] ?? '';
    entries.push({
      itemNumber: '1',
      itemTitle: 'Item',
      itemAnchor: 'item',
      number: String(index + 1),
      title: anchor,
      fileName: `${anchor}.pdf`,
      mediaType: 'application/pdf',
      separatorAnchor: anchor,
      separatorPage: pageOf.get(anchor) ?? 0,
      content: { kind: 'pages', pages: opened.pages, read: () => readFile(file) },
    });
  }
  return entries;
}

async function readFont(): Promise<Uint8Array> {
  const font = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff';
  return readFile(fileURLToPath(import.meta.resolve(font)));
}

function comparePeer(command: string, words: readonly string[], seconds: number): void {
  const start = performance.now();
  const { error, status } = spawnSync(command, words, { stdio: 'ignore' });
  const peer = (performance.now() - start) / 1000;
  if (error !== undefined) console.log(`${command.padEnd(9)} is not installed: nothing to compare with`);
  else if (status !== 0) console.log(`${command.padEnd(9)} failed (${status})`);
  else
    console.log(
      `${command.padEnd(9)} ${peer.toFixed(1)} s; the packet took ${(seconds / peer).toFixed(1)} times as long`,
    );
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
