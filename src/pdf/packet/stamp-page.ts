import { type PDFContext, type PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { longestSide } from '../../rule-input/huge-pages.ts';
import { asNumber, name, numbersOf, valueAt } from '../read-values.ts';
import type { PageAnnotations } from './annotations.ts';
import type { Copy } from './copy-objects.ts';
import type { EmbeddedFont } from './embed-font.ts';
import { layerContent, type PageContent, wrapContent } from './page-content.ts';
import { inheritedValue, type SourcePage } from './page-list.ts';
import { drawStamp, leastStampWidth, type StampTexts } from './stamp.ts';
import { addBand, type Banded, type Box, bandHeight, type PageShape } from './stamp-band.ts';
import { createOverlay, type Drawing, drawWidgets } from './widgets.ts';

export interface PageJob {
  readonly page: SourcePage;
  readonly annotations: PageAnnotations;
  readonly stamp: StampTexts;
  /** The tag for the whole content; undefined for a page whose content has tags of its own. */
  readonly wholeTag: 'P' | 'Figure' | undefined;
}

/** The form fields of a page, drawn: in this form XObject, in this order. */
export interface DrawnWidgets {
  readonly form: PDFRef;
  readonly widgets: readonly PDFRef[];
}

/** Copies a page of an attachment to `target`, with a stamp below it; undefined where it has no form fields. */
export function stampPage(
  job: PageJob,
  target: PDFRef,
  font: EmbeddedFont,
  context: PDFContext,
  copy: Copy,
): DrawnWidgets | undefined {
  const { page, annotations, stamp, wholeTag } = job;
  const scale = scaleOf(page);
  if (scale < 1) for (const { dict } of [...annotations.kept, ...annotations.drawn]) scaleAnnotation(dict, scale);
  const banded = addBand(readShape(page, scale), leastStampWidth(stamp, font));
  const drawings = drawWidgets(annotations.drawn);
  const overlay = copyOverlay(drawings, banded.visible, wholeTag === undefined, context, copy);
  const layers = { stamp: drawStamp(banded, stamp, font), font: font.ref, visible: banded.visible, overlay, scale };
  const content =
    wholeTag === undefined
      ? layerContent(page, layers, context, copy)
      : wrapContent(page, wholeTag, layers, context, copy);
  writePage(job, target, banded, content, context, copy);
  return overlay && { form: overlay, widgets: drawings.map(({ widget }) => widget) };
}

/** By how much a page is made smaller: 1 where viewers must show it as it is, its band included. */
export function scaleOf(page: SourcePage): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(inheritedValue(page, 'MediaBox')) ?? [];
  const longest = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
  return longest > longestSide - bandHeight ? (longestSide - bandHeight) / longest : 1;
}

function scaleAnnotation(dict: PDFDict, scale: number): void {
  for (const key of ['Rect', 'QuadPoints']) {
    const numbers = numbersOf(valueAt(dict, key));
    if (numbers !== undefined) dict.set(name(key), dict.context.obj(numbers.map((number) => number * scale)));
  }
}

function readShape(page: SourcePage, scale: number): PageShape {
  const read = (key: string) => numbersOf(inheritedValue(page, key))?.map((number) => number * scale);
  return {
    media: read('MediaBox'),
    crop: read('CropBox'),
    rotate: asNumber(inheritedValue(page, 'Rotate')) ?? 0,
    unit: asNumber(valueAt(page.dict, 'UserUnit')) ?? 1,
  };
}

function copyOverlay(drawings: readonly Drawing[], visible: Box, tagged: boolean, context: PDFContext, copy: Copy) {
  const copied = drawings.flatMap((drawing) => {
    const appearance = copy(drawing.appearance);
    return appearance instanceof PDFRef ? [{ ...drawing, appearance }] : [];
  });
  return copied.length === 0 ? undefined : createOverlay(context, copied, visible, tagged);
}

/** Entries of a page that stay as they are; the rest is for presentations, for programs, or inherited. */
const keptEntries = ['BleedBox', 'TrimBox', 'ArtBox', 'UserUnit', 'Group'];

function writePage(
  { page, annotations }: PageJob,
  target: PDFRef,
  { media, crop, rotate }: Banded,
  content: PageContent,
  context: PDFContext,
  copy: Copy,
): void {
  const dict = context.obj({ Type: 'Page', MediaBox: toArray(media), CropBox: toArray(crop), Rotate: rotate });
  for (const [key, value] of Object.entries(content)) dict.set(name(key), value);
  for (const key of keptEntries) {
    const value = page.dict.get(name(key));
    if (value !== undefined) dict.set(name(key), copy(value));
  }
  const refs = annotations.kept.map(({ ref }) => copy(ref));
  if (refs.length > 0) dict.set(name('Annots'), context.obj(refs));
  dict.set(name('Tabs'), name('S'));
  context.assign(target, dict);
}

function toArray({ x1, y1, x2, y2 }: Box): number[] {
  return [x1, y1, x2, y2].map((number) => Number(number.toFixed(4)));
}
