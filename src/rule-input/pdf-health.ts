/*
 * What is wrong with a PDF that others made, or what a packet cannot show of it as it is. Bad bytes are a result, never
 * an error. Clause numbers are those of ISO 32000-1.
 */
import {
  ParseSpeeds,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { isHuge } from './huge-pages.ts';
import { settleStreamLengths } from './stream-lengths.ts';

export interface PdfHealth {
  /** Whether it opens, and with all that it says it has; nobody looked where it is too large. */
  readonly state: 'whole' | 'cut-short' | 'locked' | 'damaged' | 'large';
  readonly pages: number;
  /** Pages that the file names and lacks, or whose content it lacks, from 1. */
  readonly missing: readonly number[];
  /** Whether its index had to be made anew. */
  readonly repaired: boolean;
  /** Names of the files that it carries. */
  readonly embedded: readonly string[];
  /** Whether it is a cover for the files in it and little else. */
  readonly portfolio: boolean;
  readonly form: 'none' | 'filled' | 'undrawn' | 'xfa';
  /** What it would do by itself. */
  readonly active: ReadonlyArray<'javascript' | 'launch'>;
  /** Pages with a side beyond what viewers show, from 1. */
  readonly huge: readonly number[];
  /** Pages without any content, from 1. */
  readonly empty: readonly number[];
  /** Fonts that it names and does not hold. */
  readonly fontsLacking: readonly string[];
  /** Layers that are hidden until somebody shows them. */
  readonly hiddenLayers: number;
}

const nothing: Omit<PdfHealth, 'state'> = {
  pages: 0,
  missing: [],
  repaired: false,
  embedded: [],
  portfolio: false,
  form: 'none',
  active: [],
  huge: [],
  empty: [],
  fontsLacking: [],
  hiddenLayers: 0,
};

/** Of a PDF that is too large to be opened. */
export const unreadHealth: PdfHealth = { ...nothing, state: 'large' };

/** Looks a PDF over; the document for those who look further, `null` where it does not open. */
export async function inspectPdf(bytes: Uint8Array): Promise<{ health: PdfHealth; document: PDFDocument | null }> {
  const end = readEnd(bytes);
  try {
    const options = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, password: '' };
    const document = await PDFDocument.load(settleStreamLengths(bytes), options);
    const pages = listKids(document);
    const missing = pages.flatMap((page, index) => (hasContent(page) ? [] : [index + 1]));
    const isCut = missing.length > 0 || end === 'cut-short';
    const isLost = isCut ? missing.length === pages.length : hasUnreadable(document);
    const state = isLost ? 'damaged' : isCut ? 'cut-short' : 'whole';
    const repaired = end === 'repaired';
    return { health: { ...describe(document, pages), state, pages: pages.length, missing, repaired }, document };
  } catch (cause) {
    const state = /PASSWORD|encrypt/i.test(String(cause)) ? 'locked' : 'damaged';
    return { health: { ...nothing, state }, document: null };
  }
}

/** Whether there are objects that make no sense: a font or picture may be lost with them, and nobody would see that it is. */
function hasUnreadable({ context }: PDFDocument): boolean {
  return context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFInvalidObject)) return false;
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    const text = Buffer.from(bytes).toString('latin1');
    return text.trim() !== '' && !/\bstream\b|\/XRef\b/.test(text);
  });
}

/** Whether the file ends as a PDF ends, and its last words lead to its index: 7.5.5. */
function readEnd(bytes: Uint8Array): 'whole' | 'cut-short' | 'repaired' {
  const text = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declared = Number(/\/Linearized[^>]*\/L\s+(\d+)/.exec(text)?.[1] ?? 0);
  if (declared > bytes.length) return 'cut-short';
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString('latin1');
  const start = /startxref\s+(\d+)\s*(?:%%EOF[\s\S]*)?$/.exec(tail);
  if (start === null) return /%%EOF|\btrailer\b/.test(tail) ? 'repaired' : 'cut-short';
  const at = Number(start[1]);
  const head = Buffer.from(bytes.subarray(at, at + 32)).toString('latin1');
  return /^\s*(xref|\d+\s+\d+\s+obj)/.test(head) ? 'whole' : 'repaired';
}

/** The leaves of the page tree in order; undefined where one is missing: 7.7.3. */
function listKids({ catalog, context }: PDFDocument): Array<PDFDict | undefined> {
  const seen = new Set<PDFObject>();
  const walk = (node: PDFObject | undefined): Array<PDFDict | undefined> => {
    const dict = context.lookup(node);
    if (!(dict instanceof PDFDict)) return [undefined];
    if (seen.has(dict)) return [];
    const kids = dict.lookup(name('Kids'));
    if (!(kids instanceof PDFArray)) return [dict];
    seen.add(dict);
    const found = kids.asArray().flatMap(walk);
    const count = dict.lookup(name('Count'));
    const told = count instanceof PDFNumber ? Math.min(count.asNumber(), found.length + 10_000) : found.length;
    return [...found, ...Array.from({ length: Math.max(0, told - found.length) }, () => undefined)];
  };
  return walk(catalog.get(name('Pages')));
}

/** Whether the content that a page names is there, to its last byte. */
function hasContent(page: PDFDict | undefined): boolean {
  if (page === undefined) return false;
  return contentsOf(page).every((one) => one instanceof PDFStream);
}

function contentsOf(page: PDFDict): Array<PDFObject | undefined> {
  const contents = page.lookup(name('Contents'));
  if (contents instanceof PDFArray) return contents.asArray().map((_, index) => contents.lookup(index));
  return page.has(name('Contents')) ? [contents] : [];
}

function describe(document: PDFDocument, pages: ReadonlyArray<PDFDict | undefined>) {
  const { catalog } = document;
  const numbered = pages.flatMap((page, index) => (page === undefined ? [] : [{ page, number: index + 1 }]));
  const numbersOf = (test: (page: PDFDict) => boolean) =>
    numbered.filter(({ page }) => test(page)).map((one) => one.number);
  return {
    ...nothing,
    embedded: listEmbedded(document),
    portfolio: catalog.has(name('Collection')),
    form: readForm(document),
    active: listActive(document),
    huge: numbersOf(isHuge),
    empty: numbersOf((page) => contentsOf(page).every(isBlank) && !(page.lookup(name('Annots')) instanceof PDFArray)),
    fontsLacking: listLackingFonts(document),
    hiddenLayers: countHiddenLayers(catalog),
  };
}

function isBlank(stream: PDFObject | undefined): boolean {
  return stream instanceof PDFRawStream && stream.contents.length === 0;
}

/** The names of embedded files: 7.11.4; those that annotations hold too. */
function listEmbedded({ context }: PDFDocument): string[] {
  const names = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || !(object.lookup(name('EF')) instanceof PDFDict)) return [];
    const text = object.lookup(name('UF')) ?? object.lookup(name('F'));
    return text instanceof PDFString || text instanceof PDFHexString ? [text.decodeText()] : ['?'];
  });
  return [...new Set(names)].sort();
}

/** Whether a form's fields have values that are drawn nowhere: 12.7.2, 12.7.3. */
function readForm({ catalog, context }: PDFDocument): PdfHealth['form'] {
  const form = catalog.lookup(name('AcroForm'));
  if (!(form instanceof PDFDict)) return 'none';
  const fields = form.lookup(name('Fields'));
  if (form.has(name('XFA')) && (!(fields instanceof PDFArray) || fields.size() === 0)) return 'xfa';
  const filled = context.enumerateIndirectObjects().flatMap(([, object]) => {
    return object instanceof PDFDict && isFilled(object) ? [object] : [];
  });
  if (filled.length === 0) return 'none';
  if (form.lookup(name('NeedAppearances')) === PDFBool.True) return 'undrawn';
  const undrawn = filled.some((field) => field.lookup(name('Subtype')) === name('Widget') && !field.has(name('AP')));
  return undrawn ? 'undrawn' : 'filled';
}

function isFilled(dict: PDFDict): boolean {
  const kind = dict.lookup(name('FT'));
  const value = dict.lookup(name('V'));
  if (kind !== name('Tx') && kind !== name('Ch')) return false;
  return (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';
}

function listActive({ context }: PDFDocument): PdfHealth['active'] {
  const found = new Set<'javascript' | 'launch'>();
  for (const [, object] of context.enumerateIndirectObjects()) collectActions(object, found, 0);
  return [...found].sort();
}

/** Actions stand in dictionaries of their own or within others: 12.6.4. */
function collectActions(object: PDFObject, found: Set<'javascript' | 'launch'>, depth: number): void {
  if (!(object instanceof PDFDict) || depth > 3) return;
  const kind = object.get(name('S'));
  if (kind === name('JavaScript') && object.has(name('JS'))) found.add('javascript');
  if (kind === name('Launch')) found.add('launch');
  for (const key of ['A', 'AA', 'OpenAction', 'Next', 'E', 'X', 'D', 'U', 'K', 'F', 'V', 'C', 'O']) {
    const inner = object.get(name(key));
    if (inner instanceof PDFDict) collectActions(inner, found, depth + 1);
  }
}

/** Fonts without a file in their descriptor are drawn with what the reader's machine has: 9.8. */
function listLackingFonts({ context }: PDFDocument): string[] {
  const fonts = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.lookup(name('Type')) !== name('Font')) return [];
    const subtype = object.lookup(name('Subtype'));
    if (subtype === name('Type3') || subtype === name('Type0')) return [];
    const descriptor = object.lookup(name('FontDescriptor'));
    const held =
      descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(name(key)));
    const base = object.lookup(name('BaseFont'));
    return held || !(base instanceof PDFName) ? [] : [base.decodeText()];
  });
  return [...new Set(fonts)].sort();
}

function countHiddenLayers(catalog: PDFDict): number {
  const properties = catalog.lookup(name('OCProperties'));
  const standard = properties instanceof PDFDict ? properties.lookup(name('D')) : undefined;
  const off = standard instanceof PDFDict ? standard.lookup(name('OFF')) : undefined;
  return off instanceof PDFArray ? off.size() : 0;
}

function name(text: string): PDFName {
  return PDFName.of(text);
}
