/*
 * The packet of `npm run bench`: an agenda, and attachments that are printed and tagged, untagged text, and scans in turn.
 * 1. `listPacket` makes them, a file each.
 * 2. `node scripts/bench-packet.ts FOLDER` joins them, as a build does: what is measured.
 *
 * qpdf and pdfunite only put pages one behind the other: they do not stamp, merge structures or clean links.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type DocumentMetadata, makeAccessible } from '../src/pdf/accessible.ts';
import { type Browser, openBrowser } from '../src/pdf/browser.ts';
import { joinPacket, type PacketEntry } from '../src/pdf/packet/join.ts';
import { openPdf } from '../src/pdf/packet/open-attachment.ts';
import { readPageNumbers } from '../src/pdf/page-numbers.ts';
import type { Contestant, Work } from './bench-works.ts';

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

const program = fileURLToPath(import.meta.url);

/** Makes the attachments, and says who joins them. */
export async function listPacket(
  room: string,
  [count, pages]: readonly [count: number, pages: number],
  find: (name: string) => string | null,
): Promise<Work> {
  const folder = join(room, 'packet');
  await mkdir(folder);
  const browser = await openBrowser({ environment: process.env });
  try {
    await makeAttachments(folder, count, pages, browser);
    await writeFile(join(folder, 'agenda.pdf'), await printAgenda(browser, count));
  } finally {
    await browser.close();
  }
  const files = ['agenda.pdf', ...(await listAttachments(folder))];
  const [qpdf, pdfunite] = [find('qpdf'), find('pdfunite')];
  const peer = (name: string, command: Contestant['command']): Contestant => {
    return { name, command, cwd: folder, remedy: name === 'qpdf' ? 'https://qpdf.sourceforge.io' : 'poppler-utils' };
  };
  return {
    name: `packet of ${count} times ${pages} pages`,
    ours: { name: 'Dagsorden', command: [process.execPath, program, folder], cwd: folder, remedy: '' },
    peers: [
      peer('qpdf', qpdf === null ? null : [qpdf, '--empty', '--pages', ...files, '--', 'qpdf.pdf']),
      peer('pdfunite', pdfunite === null ? null : [pdfunite, ...files, 'pdfunite.pdf']),
    ],
  };
}

async function listAttachments(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('attachment-')).sort();
}

async function makeAttachments(folder: string, count: number, pages: number, browser: Browser): Promise<void> {
  const makers = [await printTagged(browser, pages), await makeText(pages), await makeScan(pages)];
  for (let index = 0; index < count; index += 1) {
    const bytes = makers[index % makers.length];
    if (bytes === undefined) continue;
    await writeFile(join(folder, `attachment-${String(index).padStart(5, '0')}.pdf`), bytes);
  }
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

function nameAnchors(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `a${index}`);
}

async function printAgenda(browser: Browser, count: number): Promise<Uint8Array> {
  const anchors = nameAnchors(count);
  const links = anchors.map((anchor) => `<li><a href="#${anchor}">${anchor}</a></li>`).join('');
  const separators = anchors.map((anchor) => `<section><h2 id="${anchor}">${anchor}</h2></section>`).join('');
  const body = `<section><h1 id="item">Item</h1><a href="#item">Item</a><ul>${links}</ul></section>${separators}`;
  return print(browser, body);
}

async function joinAll(folder: string): Promise<void> {
  const files = (await listAttachments(folder)).map((name) => join(folder, name));
  const agenda = new Uint8Array(await readFile(join(folder, 'agenda.pdf')));
  const entries = await openAll(files, agenda, nameAnchors(files.length));
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
  await writeFile(join(folder, 'packet.pdf'), packet);
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

if (process.argv[1] === program) await joinAll(process.argv[2] ?? '.');
