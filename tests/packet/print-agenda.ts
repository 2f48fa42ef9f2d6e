import { readPacketFonts } from '../../src/io/fonts/fonts.ts';
import { type DocumentMetadata, makeAccessible } from '../../src/pdf/accessible.ts';
import type { Browser } from '../../src/pdf/browser.ts';
import type { PacketEntry, PacketOptions } from '../../src/pdf/packet/join.ts';
import { readPageNumbers } from '../../src/pdf/page-numbers.ts';

const metadata: DocumentMetadata = {
  title: 'Dagsorden med bilag',
  author: 'It-Arkitekturrådet',
  subject: 'Møde',
  keywords: [],
  language: 'da',
  date: new Date('2026-09-17T08:00:00Z'),
  creator: 'Dagsorden 0.1.0',
  outline: [
    {
      title: '1. Orientering',
      anchor: 'orientering',
      children: [{ title: '1.1 Status', anchor: 'status', children: [] }],
    },
    {
      title: '2. Beslutning',
      anchor: 'beslutning',
      children: [{ title: '2.1 Katalog', anchor: 'katalog', children: [] }],
    },
  ],
};

/** An attachment to be: the item it belongs to, and its bytes or how many pages they have. */
export interface Enclosure {
  readonly item: 'status' | 'katalog';
  readonly title: string;
  readonly fileName: string;
  readonly pages: number | null;
  readonly bytes: Uint8Array;
}

const style = `<style>@page { size: A4; margin: 20mm } .separator { break-before: page } body { font: 12pt serif }</style>`;

/** Prints accessible pages. */
export async function printAccessible(browser: Browser, body: string, title: string): Promise<Uint8Array> {
  const html = `<!doctype html><html lang="da"><title>${title}</title>${style}<body>${body}`;
  const printed = await browser.print({ html, assets: async () => null });
  return makeAccessible(printed, { ...metadata, title, outline: [] });
}

/** Prints a small agenda with a separator for each attachment, and says where each stands. */
export async function printAgenda(browser: Browser, enclosures: readonly Enclosure[]) {
  const anchors = [
    'orientering',
    'status',
    'beslutning',
    'katalog',
    ...enclosures.map((_, index) => `bilag-${index + 1}`),
  ];
  const links = anchors.map((anchor) => `<li><a href="#${anchor}">Til ${anchor}</a></li>`).join('');
  const separators = enclosures.map(
    ({ title }, index) =>
      `<section class="separator"><h2 id="bilag-${index + 1}">Bilag ${index + 1}</h2><p>${title}</p></section>`,
  );
  const body = `<h1>Dagsorden</h1><ul>${links}</ul>
    <h2 id="orientering">Orientering</h2><h3 id="status">Status</h3><p>Tekst.</p>
    <h2 id="beslutning">Beslutning</h2><h3 id="katalog">Katalog</h3><p>Tekst.</p>${separators.join('')}`;
  const agenda = await printAccessible(browser, body, metadata.title);
  const { pageOf } = await readPageNumbers(agenda);
  const entries = enclosures.map((enclosure, index) =>
    toEntry(enclosure, index, pageOf.get(`bilag-${index + 1}`) ?? 0),
  );
  return { agenda, entries };
}

function toEntry(enclosure: Enclosure, index: number, separatorPage: number): PacketEntry {
  const { item, title, fileName, pages, bytes } = enclosure;
  const read = async () => bytes;
  return {
    itemNumber: item === 'status' ? '1.1' : '2.1',
    itemTitle: item,
    itemAnchor: item,
    number: String(index + 1),
    title,
    fileName,
    mediaType: pages === null ? 'application/octet-stream' : 'application/pdf',
    separatorAnchor: `bilag-${index + 1}`,
    separatorPage,
    content: pages === null ? { kind: 'file', read } : { kind: 'pages', pages, read },
  };
}

/** The words and the font of the packets in the tests. */
export async function packetOptions(): Promise<PacketOptions> {
  return {
    words: {
      stamp: (item, attachment, page, pages) => `Punkt ${item} · Bilag ${attachment} · side ${page} af ${pages}`,
      packetPage: (page, pages) => `Side ${page} af ${pages}`,
      attachment: (number, title) => `Bilag ${number}. ${title}`,
    },
    fonts: await readPacketFonts(),
    metadata,
    tell: () => undefined,
  };
}
