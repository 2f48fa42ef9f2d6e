import { type PDFContext, PDFDict, type PDFObject, PDFRawStream, type PDFRef, type PDFStream } from '@cantoo/pdf-lib';
import { compressedStream } from '../compressed-stream.ts';
import { decodeStream } from '../decoded-stream.ts';
import { asDict, itemsAt, name, nameAt } from '../read-values.ts';
import type { Copy } from './copy-objects.ts';
import { contentStreams, inheritedValue, type SourcePage } from './page-list.ts';
import { formatNumbers, stampFontName } from './stamp.ts';
import type { Box } from './stamp-band.ts';

export interface Layers {
  /** Content that draws the stamp. */
  readonly stamp: string;
  readonly font: PDFRef;
  readonly visible: Box;
  /** By how much the page is made smaller. */
  readonly scale: number;
  /** The form XObject with the form fields. */
  readonly overlay: PDFRef | undefined;
}

export interface PageContent {
  readonly Contents: PDFObject;
  readonly Resources: PDFObject;
}

const overlayName = 'DagsordenFields';
const pageName = 'DagsordenPage';

/** The page's own streams between two others: the marks of its structure stay where they are. */
export function layerContent(page: SourcePage, layers: Layers, context: PDFContext, copy: Copy): PageContent {
  const { x1, y1, x2, y2 } = layers.visible;
  const before = `${layers.stamp}\nq ${formatNumbers([x1, y1, x2 - x1, y2 - y1])} re W n\n`;
  const after = `\nQ${layers.overlay === undefined ? '' : ` /${overlayName} Do`}`;
  const copied = itemsAt(page.dict, 'Contents').map(copy);
  const write = (text: string): PDFRef => context.register(compressedStream(context, text));
  const resources = cloneDict(context, asDict(context.lookup(copyResources(page, context, copy))));
  addResource(resources, 'Font', stampFontName, layers.font);
  if (layers.overlay !== undefined) addResource(resources, 'XObject', overlayName, layers.overlay);
  return { Contents: context.obj([write(before), ...copied, write(after)]), Resources: resources };
}

/**
 * The whole page as one form XObject within one mark, for a page without tags: marks that it has nevertheless, left
 * from a document that it was taken out of, mean nothing there, and a graphics state that it leaves open ends with it.
 */
export function wrapContent(
  page: SourcePage,
  tag: string,
  layers: Layers,
  context: PDFContext,
  copy: Copy,
): PageContent {
  const form = joinStreams(page, context, copy);
  const { scale } = layers;
  const { x1, y1, x2, y2 } = layers.visible;
  const box = context.obj([x1, y1, x2, y2].map((number) => number / scale));
  const entries = {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: box,
    ...(scale === 1 ? {} : { Matrix: context.obj([scale, 0, 0, scale, 0, 0]) }),
    Resources: copyResources(page, context, copy),
  };
  for (const [key, value] of Object.entries(entries)) form.dict.set(name(key), value);
  const resources = context.obj({});
  addResource(resources, 'Font', stampFontName, layers.font);
  addResource(resources, 'XObject', pageName, context.register(form));
  if (layers.overlay !== undefined) addResource(resources, 'XObject', overlayName, layers.overlay);
  const overlay = layers.overlay === undefined ? '' : ` /${overlayName} Do`;
  const content = `${layers.stamp}\n/${tag} <</MCID 0>> BDC /${pageName} Do${overlay} EMC`;
  return { Contents: context.register(compressedStream(context, content)), Resources: resources };
}

function copyResources(page: SourcePage, context: PDFContext, copy: Copy): PDFObject {
  const resources = page.inherited.get('Resources');
  return resources === undefined ? context.obj({}) : copy(resources);
}

/** The page's streams as one: as it is where there is one, else decoded and joined. */
function joinStreams(page: SourcePage, context: PDFContext, copy: Copy): PDFRawStream {
  const streams = contentStreams(page).filter((stream) => stream !== undefined);
  const [only] = streams;
  if (only !== undefined && streams.length === 1) {
    const copied = copy(only);
    if (copied instanceof PDFRawStream) return copied;
  }
  const decoded = streams.flatMap((stream) => [decode(stream), Buffer.from('\n')]);
  return compressedStream(context, new Uint8Array(Buffer.concat(decoded)));
}

/** The bytes of a stream; none where they cannot be had, as viewers do. */
function decode(stream: PDFStream): Uint8Array {
  try {
    return stream instanceof PDFRawStream ? decodeStream(stream) : stream.getContents();
  } catch {
    return new Uint8Array();
  }
}

function cloneDict(context: PDFContext, dict: PDFDict | undefined): PDFDict {
  const clone = PDFDict.withContext(context);
  for (const [key, value] of dict?.entries() ?? []) clone.set(key, value);
  return clone;
}

/** Adds to a category of resources without changing the dictionary, which pages may share. */
function addResource(resources: PDFDict, category: string, key: string, ref: PDFRef): void {
  const clone = cloneDict(resources.context, asDict(resources.lookup(name(category))));
  clone.set(name(key), ref);
  resources.set(name(category), clone);
}

/** Whether the page can show text: it, or a form on it, has a font. */
export function hasText(page: SourcePage): boolean {
  return hasFonts(asDict(inheritedValue(page, 'Resources')), 0);
}

const deepest = 4;

function hasFonts(resources: PDFDict | undefined, depth: number): boolean {
  if (resources === undefined || depth > deepest) return false;
  if ((asDict(resources.lookup(name('Font')))?.keys().length ?? 0) > 0) return true;
  const externals = asDict(resources.lookup(name('XObject')))?.keys() ?? [];
  return externals.some((key) => {
    const form = asDict(asDict(resources.lookup(name('XObject')))?.lookup(key));
    return nameAt(form, 'Subtype') === 'Form' && hasFonts(asDict(form?.lookup(name('Resources'))), depth + 1);
  });
}
