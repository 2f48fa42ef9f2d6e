/* PDF/UA-2: PDF 2.0, its namespace, destinations that are elements, notes and contents that refer to elements. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { cureDocument } from '../../src/pdf/accessible.ts';
import { openPdf, readMarkedTexts } from './read-pdf.ts';
import { findAll, readTree, speak } from './structure-tree.ts';
import { loadTorture, metadata, printAll } from './torture.ts';

const name = (text: string): PDFName => PDFName.of(text);

let printed: Uint8Array;
let bytes: Uint8Array;
let document: PDFDocument;
let texts: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const [raw] = await printAll([await loadTorture()]);
  if (raw === undefined) throw new Error('Nothing was printed');
  printed = raw;
  bytes = (await cureDocument(printed, { ...metadata, form: 'ua-2' })).bytes;
  document = await PDFDocument.load(bytes, { updateMetadata: false });
  texts = await readMarkedTexts(await openPdf(bytes));
}, 60_000);

const elements = (): PDFDict[] =>
  document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    return object instanceof PDFDict && object.get(name('Type')) === name('StructElem') ? [object] : [];
  });
const typeOf = (element: PDFDict): string => element.lookup(name('S'), PDFName).decodeText();
const ofType = (type: string): PDFDict[] => elements().filter((element) => typeOf(element) === type);

/** The text of an element, by its marked content. */
function textOf(value: PDFObject | undefined, page?: PDFObject): string {
  const own = document.context.lookup(value);
  if (own instanceof PDFArray)
    return own
      .asArray()
      .map((kid) => textOf(kid, page))
      .join('');
  if (own instanceof PDFDict) {
    const at = own.get(name('Pg')) ?? page;
    return textOf(own.get(name('K')) ?? own.get(name('MCID')), at);
  }
  const number = page instanceof PDFRef && own !== undefined ? `${page.objectNumber} ${own}` : '';
  return texts.get(number)?.[0] ?? '';
}

const read = (value: PDFObject | undefined): string => textOf(value).replace(/\s+/g, ' ').trim();

function refersTo(element: PDFDict): PDFDict[] {
  const refs = element.lookupMaybe(name('Ref'), PDFArray);
  return refs?.asArray().map((_, index) => refs.lookup(index, PDFDict)) ?? [];
}

describe('a document of PDF 2.0', () => {
  test('says so, and claims PDF/UA-2, PDF/A-4 and Well-Tagged PDF', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-2.0');
    expect(text).toMatch(/<pdfuaid:part>2<\/pdfuaid:part>\s*<pdfuaid:rev>2024</);
    expect(text).toMatch(/<pdfaid:part>4<\/pdfaid:part>\s*<pdfaid:rev>2020</);
    for (const profile of ['accessibility1.0', 'reuse1.0']) {
      expect(text).toContain(`<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#${profile}</pdfd:conformsTo>`);
    }
    expect(document.context.trailerInfo.Info).toBeUndefined();
  });

  test('claims nothing where something is wrong', async () => {
    const [raw] = await printAll([
      '<html lang="da"><title>x</title><body><h1>x</h1><svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>',
    ]);
    if (raw === undefined) throw new Error('Nothing was printed');
    const cured = await cureDocument(raw, { ...metadata, form: 'ua-2', outline: [] });
    expect(cured.faults.map(({ kind }) => kind)).toEqual(['alternative']);
    expect(Buffer.from(cured.bytes).toString('latin1')).not.toMatch(/pdfuaid|pdfaid|wtpdf/);
  });

  test('has its elements in the namespace, but for those of PDF 1.7 alone', () => {
    const outside = new Set(elements().flatMap((element) => (element.has(name('NS')) ? [] : [typeOf(element)])));
    expect([...outside].sort()).toEqual(
      ['BlockQuote', 'Code', 'Reference', 'TOC', 'TOCI'].filter((type) => outside.has(type)),
    );
    const [namespace] = elements().flatMap((element) => element.lookupMaybe(name('NS'), PDFDict) ?? []);
    expect(namespace?.lookup(name('NS'), PDFString).asString()).toBe('http://iso.org/pdf2/ssn');
    expect(ofType('Title').map(read)).toEqual(['Dagsorden for IT-Arkitekturrådet']);
  });

  test('leads to elements: links and outline to the heading that they name', () => {
    const actions = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const action = object instanceof PDFDict ? object.lookup(name('A')) : undefined;
      const isLed = action instanceof PDFDict && action.get(name('S')) === name('GoTo');
      return isLed && object instanceof PDFDict ? [{ from: object, to: action.lookup(name('SD'), PDFArray) }] : [];
    });
    const led = actions.map(({ from, to }) => {
      const title = from.lookup(name('Title')) ?? from.lookup(name('Contents'));
      const said = title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
      return `${said} → ${read(to.get(0))}`;
    });
    expect(led).toEqual(
      expect.arrayContaining([
        '1 Lister → 1 Lister',
        '1.1 Indlejrede lister → 1.1 Indlejrede lister',
        '2 Tabeller → 2 Tabeller',
        '6 Bred tabel → 6 Bred tabel',
        'pkt. 1 → 1 Lister',
      ]),
    );
    const places = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFDict && object.has(name('Dest')));
    expect(places).toEqual([]);
  });

  test('has contents and notes that refer to what they name', () => {
    expect(ofType('TOCI').map((entry) => refersTo(entry).map(read))).toEqual([
      ['1 Lister'],
      ['1.1 Indlejrede lister'],
      ['2 Tabeller'],
      ['6 Bred tabel'],
    ]);
    const notes = ofType('FENote');
    expect(notes.map((note) => refersTo(note).map(typeOf))).toEqual([['Link'], ['Link']]);
    expect(notes.flatMap(refersTo).flatMap(refersTo)).toEqual(notes);
  });

  test('reads as the document of PDF 1.7 does', async () => {
    const first = await cureDocument(printed, metadata);
    const heard = async (pdf: Uint8Array) => speak(await readTree(pdf)).replace(/\s+/g, ' ');
    expect(await heard(bytes)).toBe(await heard(first.bytes));
    expect(findAll(await readTree(bytes), 'Caption')).toHaveLength(
      findAll(await readTree(first.bytes), 'Caption').length,
    );
  });
});
