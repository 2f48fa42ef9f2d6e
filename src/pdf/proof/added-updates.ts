/*
 * What was added to a PDF behind its end (incremental updates: ISO 32000-1, 7.5.6), as signing programs do, and whether
 * it changes what the document shows. Two readers are asked that share no code: pdf-lib compares everything that pages are
 * made of, object by object; pdf.js, which finds objects as viewers do, compares what they draw. Signature fields, and
 * what proves signatures later, may be new; anything else may not.
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { sha256 } from '../../sha256.ts';

/** What was added to a document. */
export interface AddedUpdates {
  /** How many signatures there are that the document did not have. */
  readonly signatures: number;
  /** The pages that are not what they were, from 1; 0 for what belongs to none, such as what happens when it is opened. */
  readonly changed: readonly number[];
}

/** Compares a document with what was made of it by adding to its end; `null` where that cannot be read. */
export async function compareUpdates(published: Uint8Array, whole: Uint8Array): Promise<AddedUpdates | null> {
  try {
    if (repeatsObjects(whole.subarray(published.length))) return { signatures: 0, changed: [0] };
    const [before, after] = [await open(published), await open(whole)];
    const drawn = await listDrawn(published);
    const redrawn = await listDrawn(whole);
    const pages = Math.max(before.pages.length, after.pages.length, drawn.length, redrawn.length);
    const changed = Array.from({ length: pages }, (_, index) => index).filter(
      (index) =>
        before.pages[index] !== after.pages[index] ||
        drawn[index] !== redrawn[index] ||
        after.notes[index]?.some((note) => !before.notes[index]?.includes(note) && note !== 'signature') === true ||
        before.notes[index]?.some((note) => after.notes[index]?.includes(note) !== true) === true,
    );
    const whole0 = before.whole === after.whole ? [] : [0];
    return {
      signatures: after.signatures - before.signatures,
      changed: [...whole0, ...changed.map((index) => index + 1)],
    };
  } catch {
    return null;
  }
}

/** Of two objects of one number in one update, which is shown is for the reader to choose. */
function repeatsObjects(added: Uint8Array): boolean {
  const text = Buffer.from(added).toString('latin1');
  return text.split('%%EOF').some((update) => {
    const numbers = [...update.matchAll(/(?:^|[\r\n\s])(\d+ \d+) obj\b/g)].map(([, number]) => number);
    return new Set(numbers).size < numbers.length;
  });
}

interface Opened {
  /** A digest of everything that a page is made of. */
  readonly pages: readonly string[];
  /** The same of its annotations, `signature` for one that signs. */
  readonly notes: ReadonlyArray<readonly string[]>;
  /** The same of what belongs to no page. */
  readonly whole: string;
  readonly signatures: number;
}

/** What belongs to signing: the form of the fields, what proves them later, and that the file was written anew. */
const ofSigning = new Set(['AcroForm', 'Perms', 'DSS', 'Extensions', 'Metadata', 'Version', 'Pages', 'Type']);

async function open(bytes: Uint8Array): Promise<Opened> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const digest = (value: PDFObject | undefined, without: ReadonlySet<string>) =>
    sha256(Buffer.from(describe(value, document, without, new Set())));
  const pages = document.getPages().map(({ node }) => node);
  const kept = catalog.entries().filter(([key]) => !ofSigning.has(key.decodeText()));
  const signatures = context.enumerateIndirectObjects().filter(([, object]) => isSignature(object)).length;
  return {
    pages: pages.map((node) => digest(node, new Set(['Annots', 'Parent']))),
    notes: pages.map((node) =>
      (node.Annots()?.asArray() ?? []).map((one) => {
        const note = context.lookup(one);
        return isSignatureField(note, document) ? 'signature' : digest(note, new Set(['P', 'Parent']));
      }),
    ),
    whole: kept.map(([key, value]) => `${key} ${digest(value, new Set(['Parent', 'P', 'Pg', 'Annots']))}`).join('\n'),
    signatures,
  };
}

function isSignature(object: PDFObject): boolean {
  return object instanceof PDFDict && object.has(PDFName.of('ByteRange')) && object.has(PDFName.of('Contents'));
}

function isSignatureField(note: PDFObject | undefined, { context }: PDFDocument): boolean {
  if (!(note instanceof PDFDict)) return false;
  const parent = context.lookup(note.get(PDFName.of('Parent')));
  const kinds = [note, parent].flatMap((one) => (one instanceof PDFDict ? [one.get(PDFName.of('FT'))] : []));
  return kinds.includes(PDFName.of('Sig'));
}

/** An object with all that it is made of, as text; what leads back to what was met already is left out. */
function describe(
  value: PDFObject | undefined,
  document: PDFDocument,
  without: ReadonlySet<string>,
  met: Set<string>,
): string {
  if (value instanceof PDFRef) {
    if (met.has(value.tag)) return '(met)';
    met.add(value.tag);
    return describe(document.context.lookup(value), document, without, met);
  }
  if (value instanceof PDFArray)
    return `[${value
      .asArray()
      .map((one) => describe(one, document, without, met))
      .join(' ')}]`;
  if (value instanceof PDFDict) return describeDict(value, document, without, met);
  if (!(value instanceof PDFStream)) return describeScalar(value);
  const bytes = value instanceof PDFRawStream ? value.contents : value.getContents();
  return `${describeDict(value.dict, document, without, met)} ${sha256(bytes)}`;
}

/** Programs write the same text and number in different ways. */
function describeScalar(value: PDFObject | undefined): string {
  if (value instanceof PDFString || value instanceof PDFHexString)
    return `(${Buffer.from(value.asBytes()).toString('hex')})`;
  if (value instanceof PDFNumber) return String(value.asNumber());
  return value instanceof PDFName ? `/${value.decodeText()}` : String(value);
}

function describeDict(dict: PDFDict, document: PDFDocument, without: ReadonlySet<string>, met: Set<string>): string {
  const kept = dict.entries().filter(([key]) => !without.has(key.decodeText()));
  const inOrder = kept.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return `<<${inOrder.map(([key, value]) => `${key} ${describe(value, document, without, met)}`).join(' ')}>>`;
}

/** What every page draws, without what is laid over it. */
async function listDrawn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const drawn: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('\n');
      // Names that pdf.js gives to what it has loaded differ from document to document.
      const operators = JSON.stringify([page.view, fnArray, argsArray]).replace(/"(g_)?d\d+_|_d\d+_/g, '"');
      drawn.push(sha256(Buffer.from(`${text}\n${operators}`)));
      page.cleanup();
    }
    return drawn;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
