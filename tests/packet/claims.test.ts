/* What others claim of their documents is often not so: the packet claims only what was found in them. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../../src/pdf/browser.ts';
import { readConformance } from '../../src/pdf/packet/conformance.ts';
import { loadPdf } from '../../src/pdf/packet/open-attachment.ts';
import { writeDocument } from '../../src/pdf/write-document.ts';
import { enclose, join, printConforming } from './sample-packet.ts';

const name = (text: string) => PDFName.of(text);

let browser: Browser;
let conforming: Uint8Array;

beforeAll(async () => {
  browser = await openBrowser();
  conforming = await printConforming(browser);
});

afterAll(async () => browser.close());

/** What the packet claims that holds a conforming attachment with this changed in it. */
async function claimsWith(change: (pdf: PDFDocument) => void) {
  const pdf = await PDFDocument.load(conforming, { updateMetadata: false });
  change(pdf);
  const packet = await join(browser, [await enclose('Bilaget', writeDocument(pdf.context))]);
  return readConformance(await loadPdf(packet));
}

function allDicts(pdf: PDFDocument): PDFDict[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFRawStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });
}

function find(pdf: PDFDocument, key: string, value: string): PDFDict {
  const dict = allDicts(pdf).find((one) => one.get(name(key)) === name(value));
  if (dict === undefined) throw new Error(`Nothing with ${key} ${value}`);
  return dict;
}

function draw(pdf: PDFDocument, content: string): void {
  const [page] = pdf.getPages();
  const stream = pdf.context.register(pdf.context.stream(content));
  const contents = page?.node.get(name('Contents'));
  page?.node.set(name('Contents'), pdf.context.obj([...(contents === undefined ? [] : [contents]), stream]));
}

test('an attachment that is what it says is claimed', async () => {
  expect(await claimsWith(() => undefined)).toEqual({ archive: true, accessible: true });
});

describe('nothing is claimed of an attachment with', () => {
  test.each<[string, (pdf: PDFDocument) => void]>([
    ['a heading level left out', (pdf) => find(pdf, 'S', 'H1').set(name('S'), name('H3'))],
    ['a type that means nothing', (pdf) => find(pdf, 'S', 'P').set(name('S'), name('Afsnit'))],
    ['a list item outside of a list', (pdf) => find(pdf, 'S', 'L').set(name('S'), name('Sect'))],
    ['a picture without words', (pdf) => find(pdf, 'S', 'H1').set(name('S'), name('Figure'))],
    ['a link without words', (pdf) => find(pdf, 'Subtype', 'Link').delete(name('Contents'))],
    ['a table without heads', (pdf) => find(pdf, 'S', 'TH').set(name('S'), name('TD'))],
    ['content that nobody hears', (pdf) => draw(pdf, '0 0 9 9 re f')],
    ['decoration within what is heard', (pdf) => draw(pdf, '/P <</MCID 0>> BDC /Artifact BMC 0 0 9 9 re f EMC EMC')],
    ['a font without characters', (pdf) => find(pdf, 'Subtype', 'Type0').delete(name('ToUnicode'))],
    ['a font that is not in it', (pdf) => find(pdf, 'Type', 'FontDescriptor').delete(name('FontFile2'))],
    [
      'letters of another width',
      (pdf) => find(pdf, 'Subtype', 'CIDFontType2').set(name('W'), PDFArray.withContext(pdf.context)),
    ],
    ['a remark', (pdf) => find(pdf, 'Subtype', 'Link').set(name('Subtype'), name('Square'))],
  ])('%s', async (_, change) => {
    expect(await claimsWith(change)).toEqual({ archive: false, accessible: false });
  });
});

test('colours that the archive cannot keep are no obstacle for those who listen', async () => {
  const claims = await claimsWith((pdf) => draw(pdf, '/Artifact BMC 0 1 0 0 k 0 0 9 9 re f EMC'));
  expect(claims).toEqual({ archive: false, accessible: true });
});

test('a link that is not printed does not belong into an archive', async () => {
  const claims = await claimsWith((pdf) => find(pdf, 'Subtype', 'Link').set(name('F'), PDFNumber.of(0)));
  expect(claims).toEqual({ archive: false, accessible: true });
});

test('only a packet that claims PDF/A has an output intent, which changes colours in viewers', async () => {
  const pdf = await PDFDocument.load(conforming, { updateMetadata: false });
  draw(pdf, '/Artifact BMC 0 1 0 0 k 0 0 9 9 re f EMC');
  const intentsOf = async (bytes: Uint8Array) => {
    const packet = await loadPdf(await join(browser, [await enclose('Bilaget', bytes)]));
    return packet.catalog.has(name('OutputIntents'));
  };
  expect(await intentsOf(conforming)).toBe(true);
  expect(await intentsOf(writeDocument(pdf.context))).toBe(false);
});
