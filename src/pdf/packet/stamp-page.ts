import { type PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { asNumber, name, numbersOf, valueAt } from '../read-values.ts';
import type { PageAnnotations } from './annotations.ts';
import type { Copy } from './copy-objects.ts';
import type { EmbeddedFont } from './embed-font.ts';
import { layerContent, type PageContent, wrapContent } from './page-content.ts';
import { inheritedValue, type SourcePage } from './page-list.ts';
import { drawStamp, leastStampWidth, type StampTexts } from './stamp.ts';
import { addBand, type Banded, type Box, type PageShape } from './stamp-band.ts';
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
  const banded = addBand(readShape(page), leastStampWidth(stamp, font));
  const drawings = drawWidgets(annotations.widgets);
  const overlay = copyOverlay(drawings, banded.visible, wholeTag === undefined, context, copy);
  const layers = { stamp: drawStamp(banded, stamp, font), font: font.ref, visible: banded.visible, overlay };
  const content =
    wholeTag === undefined
      ? layerContent(page, layers, context, copy)
      : wrapContent(page, wholeTag, layers, context, copy);
  writePage(job, target, banded, content, context, copy);
  return overlay && { form: overlay, widgets: drawings.map(({ widget }) => widget) };
}

function readShape(page: SourcePage): PageShape {
  return {
    media: numbersOf(inheritedValue(page, 'MediaBox')),
    crop: numbersOf(inheritedValue(page, 'CropBox')),
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
