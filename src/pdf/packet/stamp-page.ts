import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Annotation, PageAnnotations } from './annotations.ts';
import type { Copy } from './copy-objects.ts';
import type { EmbeddedFont } from './embed-font.ts';
import { layerContent, wrapContent } from './page-content.ts';
import { inheritedValue, type SourcePage } from './page-list.ts';
import { asDict, name, numberAt, numbersOf, valueAt } from './read-values.ts';
import { drawStamp, leastStampWidth, type StampTexts } from './stamp.ts';
import { addBand, type Banded, type Box, intersect, toBox } from './stamp-band.ts';
import { createOverlay, drawWidgets } from './widgets.ts';

export interface PageJob {
  readonly page: SourcePage;
  readonly annotations: PageAnnotations;
  readonly stamp: StampTexts;
  /** The tag for the whole content; undefined for a page whose content has tags of its own. */
  readonly wholeTag: 'P' | 'Figure' | undefined;
}

/** What became of a page besides itself: the form XObject with its form fields, and which they are. */
export interface Overlay {
  readonly form: PDFRef;
  readonly widgets: readonly PDFRef[];
}

/** Puts a page of an attachment into the packet, as `target`, stamped: ISO 32000-1, table 30. */
export function stampPage(
  job: PageJob,
  target: PDFRef,
  font: EmbeddedFont,
  context: PDFContext,
  copy: Copy,
): Overlay | undefined {
  const { page, annotations, stamp, wholeTag } = job;
  const banded = addBand(readShape(page), leastStampWidth(stamp, font));
  const drawings = drawWidgets(annotations.widgets);
  const copied = drawings.map((drawing) => ({ ...drawing, appearance: copy(drawing.appearance) as PDFRef }));
  const overlay =
    copied.length === 0 ? undefined : createOverlay(context, copied, banded.visible, wholeTag === undefined);
  const layers = { stamp: drawStamp(banded, stamp, font), font: font.ref, visible: banded.visible, overlay };
  const content =
    wholeTag === undefined
      ? layerContent(page, layers, context, copy)
      : wrapContent(page, wholeTag, layers, context, copy);
  context.assign(target, createPage(page, banded, annotations.kept, content, context, copy));
  return overlay && { form: overlay, widgets: drawings.map(({ widget }) => widget) };
}

function readShape(page: SourcePage) {
  return {
    media: numbersOf(inheritedValue(page, 'MediaBox')),
    crop: numbersOf(inheritedValue(page, 'CropBox')),
    rotate: asNumber(page),
    unit: numberAt(page.dict, 'UserUnit') ?? 1,
  };
}
