/**
 * Prints a packet of forty odd attachments that conform to PDF/UA-1 and PDF/A-2a, for veraPDF:
 * `node scripts/print-odd-packet.ts FILE.pdf`
 *
 * Ten contents, each in four shapes of page: turned, cropped, moved, in other units, its content in pieces.
 */
import { writeFile } from 'node:fs/promises';
import { PDFArray, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { makeAccessible } from '../src/pdf/accessible.ts';
import { openBrowser } from '../src/pdf/browser.ts';
import { joinPacket } from '../src/pdf/packet/join.ts';
import { writeDocument } from '../src/pdf/write-document.ts';
import { type Enclosure, packetOptions, printAgenda } from '../tests/packet/print-agenda.ts';
import { enclose } from '../tests/packet/sample-packet.ts';
import { metadata, printAll } from '../tests/pdf/torture.ts';

const contents: Readonly<Record<string, string>> = {
  links:
    '<p>Se <a href="https://example.org/">hele <strong>stedet</strong></a> og <a href="#to">næste side</a>.</p><h2 id="to" style="break-before: page">To</h2><p>Slut.</p>',
  table:
    '<table><thead><tr><th scope="col">Navn</th><th scope="col">Tal</th></tr></thead><tbody><tr><th scope="row">A</th><td>1</td></tr><tr><th scope="row">B</th><td>2</td></tr></tbody></table>',
  spans:
    '<table><thead><tr><th scope="col" colspan="2">Begge</th><th scope="col">En</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></tbody></table>',
  lists:
    '<ol><li>Et<ul><li>Indre<ol><li>Inderst</li></ol></li></ul></li><li>To</li></ol><dl><dt>Ord</dt><dd>Betydning</dd></dl>',
  figure:
    '<figure><svg role="img" aria-label="En cirkel" width="80" height="80"><circle cx="40" cy="40" r="30" fill="teal"/></svg><figcaption>Cirkel</figcaption></figure>',
  headings: '<h2>To</h2><h3>Tre</h3><h4>Fire</h4><h5>Fem</h5><h6>Seks</h6><p>Tekst.</p><h2>To igen</h2><p>Mere.</p>',
  scripts:
    '<p lang="el">Καλημέρα</p><p lang="uk">Добрий день</p><p lang="he" dir="rtl">שלום לכולם</p><p lang="ar" dir="rtl">مرحبا بكم</p><p>Tegn: → ✓ ☐ ⅓ €</p>',
  passages:
    '<p>Han sagde <q>ja</q> til <span id="p1" lang="en">the whole council</span> den <em>første</em> <mark>gang</mark> og <del>nej</del> <ins>tak</ins>.</p><blockquote><p>Citat.</p></blockquote><pre><code>if (a) b();</code></pre>',
  long: `${'<p>Sagen har været drøftet i udvalget, og forvaltningen har svaret på spørgsmålene.</p>'.repeat(60)}`,
  words:
    '<p style="width: 40mm">Kommunal&shy;bestyrelses&shy;medlemmernes forvaltnings&shy;afgørelser i økonomi&shy;udvalgs&shy;møderne.</p>',
};

const name = (text: string): PDFName => PDFName.of(text);

const shapes: Readonly<Record<string, (page: PDFPage) => void>> = {
  plain: () => undefined,
  turned: (page) => {
    page.node.set(name('Rotate'), page.doc.context.obj(90));
    page.node.set(name('CropBox'), page.doc.context.obj([20, 20, 560, 800]));
  },
  moved: (page) => {
    page.node.set(name('Rotate'), page.doc.context.obj(-450));
    page.node.set(name('MediaBox'), page.doc.context.obj([-300, -100, 595, 842]));
  },
  pieces: (page) => {
    const { context } = page.doc;
    const own = page.node.get(name('Contents'));
    const empty = () => context.register(context.stream(' '));
    page.node.set(name('UserUnit'), context.obj(2));
    page.node.set(name('Contents'), context.obj([empty(), ...(own === undefined ? [] : [own]), empty()]));
    const annotations = page.node.lookup(name('Annots'));
    if (annotations instanceof PDFArray) page.node.set(name('Annots'), context.register(annotations));
  },
};

await main(process.argv[2]);

async function main(target: string | undefined): Promise<void> {
  if (target === undefined) throw new Error('Name the file to write: node scripts/print-odd-packet.ts FILE.pdf');
  const enclosures = await makeEnclosures();
  const browser = await openBrowser();
  const { agenda, entries } = await printAgenda(browser, enclosures).finally(browser.close);
  const { bytes, lost } = await joinPacket(agenda, entries, await packetOptions());
  const told = lost.map(({ entry, claim, doubt }) => `${entry.title}: ${claim}, ${doubt}`);
  if (told.length > 0) throw new Error(`The packet claims less than it could:\n${told.join('\n')}`);
  await writeFile(target, bytes);
  console.log(`${enclosures.length} attachments in ${target}`);
}

async function makeEnclosures(): Promise<Enclosure[]> {
  const head =
    '<!doctype html><html lang="da"><head><title>Bilag</title><link rel="stylesheet" href="assets/print.css"></head><body><h1>Bilag</h1>';
  const printed = await printAll(Object.values(contents).map((body) => `${head}${body}`));
  const enclosures: Enclosure[] = [];
  for (const [index, content] of Object.keys(contents).entries()) {
    const bytes = printed[index];
    if (bytes === undefined) continue;
    const whole = await makeAccessible(bytes, { ...metadata, title: content, outline: [] });
    for (const [shape, change] of Object.entries(shapes)) {
      enclosures.push(await enclose(`${content}, ${shape}`, await reshape(whole, change)));
    }
  }
  return enclosures;
}

async function reshape(bytes: Uint8Array, change: (page: PDFPage) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of pdf.getPages()) change(page);
  return writeDocument(pdf.context);
}
