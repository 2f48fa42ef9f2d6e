import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { compressedStream } from '../compressed-stream.ts';
import { decodeStream } from '../decoded-stream.ts';
import { type ContentEdit, eachOperation, editContent, type Operation } from './content-stream.ts';
import { type FontText, readFonts, readText } from './font-text.ts';
import { createPainter } from './graphics-objects.ts';
import type { GraphicsObject, Painting } from './painting.ts';

/** Where an operation stands; its operands are not kept, since they take much memory. */
type Place = Pick<Operation, 'operator' | 'start' | 'end'>;

/** A content stream with what it paints: a page's, or a form's that holds marked content. */
export interface Canvas {
  readonly page: PDFRef;
  /** The page or the form: what has the StructParents. */
  readonly holder: PDFRef;
  readonly bytes: Uint8Array;
  readonly operations: readonly Place[];
  readonly painting: Painting;
  readonly fonts: ReadonlyMap<string, FontText>;
  /** The texts of its text objects, as far as they were read. */
  readonly texts: Map<GraphicsObject, string>;
  /** Its graphics objects by the number of their marked content. */
  readonly contents: ReadonlyMap<number | undefined, readonly GraphicsObject[]>;
  /** Forms it paints that are canvases themselves, by the resource's name. */
  readonly forms: ReadonlyMap<string, Canvas>;
  /** What is to be changed, written by `writeCanvas`. */
  readonly edits: ContentEdit[];
}

const name = (text: string): PDFName => PDFName.of(text);

/** The document's pages in order, each followed by its forms. */
export function readCanvases(document: PDFDocument): Canvas[] {
  const known = new Map<PDFRef, FontText>();
  return document.getPages().flatMap((page) => {
    const resources = page.node.Resources();
    return withForms(read(document, page.ref, page.ref, readContents(page.node), resources, known));
  });
}

function withForms(canvas: Canvas): Canvas[] {
  return [canvas, ...[...canvas.forms.values()].flatMap(withForms)];
}

function read(
  document: PDFDocument,
  page: PDFRef,
  holder: PDFRef,
  bytes: Uint8Array,
  resources: PDFDict | undefined,
  known: Map<PDFRef, FontText>,
): Canvas {
  const operations: Place[] = [];
  const { follow, finish } = createPainter();
  eachOperation(bytes, (operation) => {
    follow(operation, operations.length);
    operations.push({ operator: operation.operator, start: operation.start, end: operation.end });
  });
  const painting = finish();
  const contents = Map.groupBy(painting.objects, (object) => object.mark?.mcid);
  const fonts = readFonts(resources, known);
  const externals = resources?.lookupMaybe(name('XObject'), PDFDict);
  const forms = new Map<string, Canvas>();
  for (const { name: key } of painting.objects) {
    const form = key === undefined ? undefined : findForm(document, externals?.get(name(key)));
    if (key === undefined || !form) continue;
    const own = form.stream.dict.lookupMaybe(name('Resources'), PDFDict);
    const contents = decodeStream(form.stream);
    const canvas = read(document, page, form.ref, contents, own, known);
    const marked = canvas.painting.marks.length > 0 || canvas.forms.size > 0;
    if (marked) forms.set(key, canvas);
  }
  return { page, holder, bytes, operations, painting, contents, texts: new Map(), fonts, forms, edits: [] };
}

function findForm(document: PDFDocument, ref: unknown) {
  if (!(ref instanceof PDFRef)) return undefined;
  const stream = document.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) return undefined;
  return stream.dict.get(name('Subtype')) === name('Form') ? { ref, stream } : undefined;
}

function readContents(page: PDFDict): Uint8Array {
  const contents = page.lookup(name('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const decoded = streams.flatMap((stream) => {
    const value = page.context.lookup(stream);
    return value instanceof PDFRawStream ? [decodeStream(value), '\n'] : [];
  });
  return new Uint8Array(Buffer.concat(decoded.map((part) => Buffer.from(part))));
}

/** The marked content's graphics objects. */
export function objectsOf(canvas: Canvas, mcid: number): readonly GraphicsObject[] {
  return canvas.contents.get(mcid) ?? [];
}

/** The text of one of its text objects. */
export function textOf(canvas: Canvas, object: GraphicsObject): string {
  const text = canvas.texts.get(object) ?? readText(object, canvas.fonts);
  canvas.texts.set(object, text);
  return text;
}

/** Makes the edits and puts the content stream back, compressed. */
export function writeCanvas(document: PDFDocument, canvas: Canvas): void {
  const { context } = document;
  if (canvas.edits.length === 0) return;
  const bytes = editContent(canvas.bytes, canvas.edits);
  const holder = context.lookup(canvas.holder);
  if (holder instanceof PDFRawStream) {
    const stream = compressedStream(context, bytes);
    for (const [key, value] of stream.dict.entries()) holder.dict.set(key, value);
    holder.dict.delete(name('DecodeParms'));
    holder.dict.set(name('Length'), PDFNumber.of(stream.contents.length));
    context.assign(canvas.holder, PDFRawStream.of(holder.dict, stream.contents));
  } else if (holder instanceof PDFDict) writeContents(holder, bytes);
}

function writeContents(page: PDFDict, bytes: Uint8Array): void {
  const { context } = page;
  const old = page.get(name('Contents'));
  const list = page.lookup(name('Contents'));
  const refs = list instanceof PDFArray ? list.asArray() : [];
  for (const ref of [old, ...refs]) if (ref instanceof PDFRef) context.delete(ref);
  page.set(name('Contents'), context.register(compressedStream(context, bytes)));
}
