import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from '../../src/pdf/browser.ts';
import { joinPacket } from '../../src/pdf/packet/join.ts';
import { openPdf } from '../../src/pdf/packet/open-attachment.ts';
import {
  makeAnnotated,
  makeBrokenTags,
  makeCircularOutline,
  makeForm,
  makeLayers,
  makeShapes,
  makeUnbalanced,
} from './make-attachments.ts';
import { type Enclosure, packetOptions, printAccessible, printAgenda } from './print-agenda.ts';

const conforming = `<h1>Et bilag</h1><p>Se <a href="https://example.org/">stedet</a> og <a href="#to">næste side</a>.</p>
  <table><thead><tr><th id="a" scope="col">A</th></tr></thead><tbody><tr><td headers="a">1</td></tr></tbody></table>
  <h2 id="to" style="break-before: page">Side to</h2><ul><li>Punkt</li></ul>`;

/** An attachment of two pages that conforms to PDF/UA and PDF/A. */
export async function printConforming(browser: Browser): Promise<Uint8Array> {
  return printAccessible(browser, conforming, 'Et bilag');
}

/** Attachments of every kind; the first two conform, the last is no PDF. */
export async function listEnclosures(browser: Browser): Promise<Enclosure[]> {
  const accessible = await printConforming(browser);
  return [
    await enclose('Et bilag', accessible, 'status'),
    await enclose('Samme', accessible, 'status'),
    await enclose('Former', await makeShapes()),
    await enclose('Skæv', await makeUnbalanced()),
    await enclose('Formular', await makeForm()),
    await enclose('Henvisninger', await makeAnnotated()),
    await enclose('Kredsløb', await makeCircularOutline()),
    await enclose('Lag', await makeLayers()),
    await enclose('Opmærket', await makeBrokenTags()),
    { item: 'katalog', title: 'Regneark', fileName: 'æøå.xlsx', pages: null, bytes: new TextEncoder().encode('tal') },
  ];
}

/** An attachment of pages. */
export async function enclose(
  title: string,
  bytes: Uint8Array,
  item: Enclosure['item'] = 'katalog',
): Promise<Enclosure> {
  const opened = await openPdf(bytes);
  if (opened.kind !== 'pages') throw new Error(`${title} cannot be opened`);
  return { item, title, fileName: `${title}.pdf`, pages: opened.pages, bytes };
}

/** The packet of an agenda with these attachments; what it tells goes to `told`. */
export async function join(
  browser: Browser,
  enclosures: readonly Enclosure[],
  told: string[] = [],
): Promise<Uint8Array> {
  const { agenda, entries } = await printAgenda(browser, enclosures);
  const options = await packetOptions();
  const tell = (done: number, total: number) => told.push(`${done}/${total}`);
  return (await joinPacket(agenda, entries, { ...options, tell })).bytes;
}

/** Texts of a page with the place of each, as the reader sees it: from the upper left, in points. */
export async function readPlaces(page: PDFPageProxy) {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, e, f] = item.transform;
    const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
    const [right = 0, up = 0] = viewport.convertToViewportPoint(e + a, f + b);
    const [, above = 0] = viewport.convertToViewportPoint(e + c, f + d);
    return [{ text: item.str, x, y, upright: right > x && Math.abs(up - y) < 0.01 && above < y }];
  });
}

/** The page that says this. */
export async function findPage(pages: readonly PDFPageProxy[], text: string): Promise<PDFPageProxy> {
  for (const page of pages) if ((await readPlaces(page)).some((place) => place.text === text)) return page;
  throw new Error(`No page says ${text}`);
}
