/*
 * An attachment's pages, copied into the packet, in steps:
 *
 * 1. read its pages, destinations and annotations;
 * 2. copy each page with a stamp;
 * 3. copy its structure, or make one that at least announces the pages;
 * 4. copy its outline and its layers.
 */
import { type PDFDocument, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { JoinedPart } from '../proof/prove-part.ts';
import { dictAt, itemsAt, textAt } from '../read-values.ts';
import { type PageAnnotations, readAnnotations } from './annotations.ts';
import { type BarePage, listDrawn, writeBarePart, writeTaggedPart } from './attachment-structure.ts';
import { type Conformance, readConformance } from './conformance.ts';
import { type Copy, createCopy } from './copy-objects.ts';
import { readDestinations } from './destinations.ts';
import { type EmbeddedFile, readEmbeddedFiles } from './embed-files.ts';
import type { EmbeddedFont } from './embed-font.ts';
import { drawFieldValues } from './field-values.ts';
import type { Structure } from './merge-structure.ts';
import { loadPdf } from './open-attachment.ts';
import { copyLayers, type Layers } from './optional-content.ts';
import { type OutlineNode, readOutline } from './packet-outline.ts';
import { hasText } from './page-content.ts';
import { listSourcePages, type SourcePage } from './page-list.ts';
import type { StampTexts } from './stamp.ts';
import { type PageJob, scaleOf, stampPage } from './stamp-page.ts';
import type { StructurePlace } from './structure-places.ts';

/** Higher than the number of any object, so that it names none that an attachment has or believes to have: annex C. */
const beyondObjects = 100_000_000;

/** What all attachments are put into. */
export interface Packet {
  readonly document: PDFDocument;
  /** Of the stamps; the first of those below. */
  readonly font: EmbeddedFont;
  /** Those that draw the values of form fields, in the order in which they are tried. */
  readonly fonts: readonly EmbeddedFont[];
  readonly structure: Structure;
  readonly layers: Layers;
}

/** What the packet says of an attachment, and where. */
export interface AttachmentFrame {
  readonly title: string;
  /** For a page of the attachment, from 1. */
  readonly stampOf: (page: number) => StampTexts;
  /** Before its structure's IDs, to make them its own. */
  readonly prefix: string;
  readonly place: StructurePlace;
}

/** Its element still has to be put in its place. */
export interface JoinedAttachment extends JoinedPart {
  readonly outline: readonly OutlineNode[];
  /** What it carries. */
  readonly files: readonly EmbeddedFile[];
}

interface Reading {
  readonly source: PDFDocument;
  readonly pages: readonly SourcePage[];
  /** Of each page. */
  readonly annotations: readonly PageAnnotations[];
  readonly copy: Copy;
  readonly copied: Map<PDFRef, PDFObject>;
  /** Of the copied pages. */
  readonly targets: readonly PDFRef[];
}

/** Copies an attachment into the packet; its pages still have to be put among the others. */
export async function joinAttachment(
  pdf: Uint8Array,
  frame: AttachmentFrame,
  packet: Packet,
): Promise<JoinedAttachment> {
  const { context } = packet.document;
  const source = await loadPdf(pdf);
  const pages = listSourcePages(source);
  const targets = pages.map(() => context.nextRef());
  const copied = new Map<PDFRef, PDFObject>(
    pages.flatMap(({ ref }, index) => {
      const target = targets[index];
      return target === undefined ? [] : [[ref, target] as const];
    }),
  );
  const resolve = readDestinations(source, pages);
  const annotations = pages.map((page) => readAnnotations(page, resolve));
  const fonts = packet.fonts.map((font, index) => ({ font, placeholder: PDFRef.of(beyondObjects + index) }));
  for (const { font, placeholder } of fonts) copied.set(placeholder, font.ref);
  drawFieldValues(
    source,
    annotations.flatMap(({ drawn }) => drawn),
    fonts,
  );
  const copy = createCopy(source.context, context, copied);
  const reading: Reading = { source, pages, annotations, copy, copied, targets };
  const part = context.nextRef();
  const claimed = joinPages(reading, part, frame, packet);
  copyLayers(source, copy, packet.layers);
  return {
    pages: targets,
    part,
    claimed,
    outline: readOutline(source, resolve, copy),
    files: readEmbeddedFiles(source),
  };
}

/** Copies pages and structure. @returns what it claims; `null` without tags. */
function joinPages(
  reading: Reading,
  part: PDFRef,
  frame: AttachmentFrame,
  { structure, font, document }: Packet,
): Conformance | null {
  const { source, copied } = reading;
  const root = dictAt(source.catalog, 'StructTreeRoot');
  // Tags stay with the content that they mark; a page that is made smaller is drawn as one picture.
  const isTagged =
    root !== undefined && itemsAt(root, 'K').length > 0 && reading.pages.every((page) => scaleOf(page) === 1);
  const jobs = listJobs(reading, frame, isTagged);
  const drawn = jobs.flatMap(({ target, ...job }) => {
    const fields = stampPage(job, target, font, document.context, reading.copy);
    return fields === undefined ? [] : listDrawn(target, fields.form, fields.widgets);
  });
  const texts = { title: frame.title, language: textAt(source.catalog, 'Lang') };
  const annotations = new Set(jobs.flatMap((job) => job.annotations.kept.map(({ ref }) => ref)));
  const { parent } = frame.place;
  if (isTagged) {
    const tagged = { ...reading, root, annotations, drawn: new Map(drawn), prefix: frame.prefix };
    writeTaggedPart(structure, part, parent, tagged, texts);
  } else writeBarePart(structure, part, parent, listBarePages(jobs, frame), copied, texts);
  structure.parents.settle();
  return isTagged ? readConformance(source) : null;
}

type TargetedJob = PageJob & { readonly target: PDFRef };

function listJobs({ pages, annotations, targets }: Reading, frame: AttachmentFrame, isTagged: boolean): TargetedJob[] {
  return pages.flatMap((page, index) => {
    const target = targets[index];
    const own = annotations[index];
    if (target === undefined || own === undefined) return [];
    const wholeTag = isTagged ? undefined : hasText(page) ? 'P' : 'Figure';
    return [{ page, target, annotations: own, stamp: frame.stampOf(index + 1), wholeTag }];
  });
}

function listBarePages(jobs: readonly TargetedJob[], { title }: AttachmentFrame): BarePage[] {
  return jobs.map(({ target, wholeTag, stamp, annotations }) => ({
    ref: target,
    tag: wholeTag ?? 'Figure',
    alternative: `${title}, ${stamp.left}`,
    annotations: annotations.kept,
  }));
}
