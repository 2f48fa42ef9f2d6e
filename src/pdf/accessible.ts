/**
 * Chromium's tagged PDF to PDF/UA-1 and PDF/A-2a, in steps:
 *
 * 1. read the structure tree and the content streams;
 * 2. mend the tree: roles, figures, lists, tables, link texts;
 * 3. mend the content: soft hyphens, and artifacts for all that the tree does not hold;
 * 4. look for what still is wrong;
 * 5. write metadata, outline, output intent and identifiers; what the document conforms to, only if nothing is wrong.
 */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { findLocale } from '../locale/index.ts';
import type { PrintFault } from '../locale/print-values.ts';
import { markArtifacts, releaseMarks } from './accessible/artifacts.ts';
import { type Canvas, readCanvases, writeCanvas } from './accessible/canvas.ts';
import { tagContents } from './accessible/contents.ts';
import { removeDecoration, removeRepeatedHeads } from './accessible/decoration.ts';
import { joinDividedWords } from './accessible/divided-words.ts';
import { writeMetadata } from './accessible/document-metadata.ts';
import { renumberIds } from './accessible/element-ids.ts';
import { findPrintFaults } from './accessible/faults.ts';
import { raiseHeadings } from './accessible/headings.ts';
import { showLineEnds } from './accessible/line-ends.ts';
import { joinLinkAreas } from './accessible/link-areas.ts';
import { describeLinks } from './accessible/link-texts.ts';
import { completeLists } from './accessible/lists.ts';
import { placeNames } from './accessible/named-places.ts';
import { tagNotes } from './accessible/notes.ts';
import { writeOutline } from './accessible/outline.ts';
import { writeOutputIntent } from './accessible/output-intent.ts';
import { readPassages, tellPassages } from './accessible/passages.ts';
import { describeCheckboxes, mapRoles, releaseFigures, tagLinks, tagPassages } from './accessible/roles.ts';
import { completeRuby } from './accessible/ruby.ts';
import { writeSecondForm } from './accessible/second-form.ts';
import { removeSoftHyphens } from './accessible/soft-hyphens.ts';
import { listContent, readStructure } from './accessible/structure-tree.ts';
import { writeStructure } from './accessible/structure-writer.ts';
import { completeTables } from './accessible/tables.ts';
import { findTargets, type Targets } from './accessible/targets.ts';
import { dissolveWrappers, makeParagraphs, pruneEmpty } from './accessible/text-blocks.ts';
import type { DocumentMetadata } from './accessible/types.ts';
import { completeUnicodeMaps } from './accessible/unicode-maps.ts';
import { openPrint } from './open-print.ts';
import { writeDocument } from './write-document.ts';

export type { DocumentForm, DocumentMetadata, OutlineEntry } from './accessible/types.ts';

/** Chromium's tagged PDF → one that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
export async function makeAccessible(printed: Uint8Array, metadata: DocumentMetadata): Promise<Uint8Array> {
  return (await cureDocument(printed, metadata)).bytes;
}

/** A document, and what keeps it from claiming that it conforms. */
export interface CuredDocument {
  readonly bytes: Uint8Array;
  readonly faults: readonly PrintFault[];
}

/** Makes a print accessible, looks for what still is wrong in it, and lets it claim conformance only without that. */
export async function cureDocument(printed: Uint8Array, metadata: DocumentMetadata): Promise<CuredDocument> {
  return curePrint(await openPrint(printed), metadata);
}

/** The same with a print that was opened already, which is changed. */
export function curePrint(document: PDFDocument, metadata: DocumentMetadata): CuredDocument {
  const { faults, targets } = cureStructure(document, metadata);
  writeMetadata(document, metadata, faults.length === 0);
  writeOutline(document, metadata.outline, targets);
  writeOutputIntent(document);
  return { bytes: writeDocument(document.context, targets === null ? '1.7' : '2.0'), faults };
}

interface CuredStructure {
  readonly faults: readonly PrintFault[];
  /** What the document's places lead to, in PDF 2.0. */
  readonly targets: Targets | null;
}

function cureStructure(document: PDFDocument, { language, form }: DocumentMetadata): CuredStructure {
  const words = findLocale(language);
  const printed = readStructure(document);
  const roots = joinLinkAreas(document, printed) ? readStructure(document) : printed;
  const list = readCanvases(document);
  const canvases = new Map(list.map((canvas) => [canvas.holder, canvas]));
  placeNames(document, list);
  const passages = readPassages(roots, language);
  tagLinks(roots);
  describeLinks(document, roots, canvases);
  releaseFigures(roots);
  removeDecoration(roots, canvases);
  const repeated = removeRepeatedHeads(roots, canvases);
  for (const root of roots) {
    pruneEmpty(root);
    dissolveWrappers(root);
  }
  completeLists(document, roots, canvases);
  completeRuby(document, roots);
  tagContents(document, roots);
  tagNotes(document, roots, canvases, words);
  describeCheckboxes(roots);
  completeTables(document, roots);
  renumberIds(document, roots);
  for (const root of roots) makeParagraphs(document, root);
  tagPassages(roots);
  showLineEnds(roots, canvases);
  tellPassages(document, passages, canvases, words.changes);
  const targets = form === 'ua-2' ? findTargets(document, roots, canvases) : null;
  joinDividedWords(document, roots, canvases);
  raiseHeadings(roots);
  mapRoles(document, roots);
  writeStructure(document, roots);
  if (targets !== null) writeSecondForm(document, roots, targets);
  completeUnicodeMaps(document, list);
  const owned = listContent(roots);
  const faults = findPrintFaults(document, roots, list, { owned, released: repeated });
  for (const canvas of list) cureContent(document, canvas, owned, repeated);
  return { faults, targets };
}

function cureContent(
  document: PDFDocument,
  canvas: Canvas,
  owned: ReadonlySet<string>,
  repeated: ReadonlySet<string>,
): void {
  removeSoftHyphens(canvas);
  releaseMarks(canvas, owned, repeated);
  markArtifacts(canvas);
  writeCanvas(document, canvas);
}
