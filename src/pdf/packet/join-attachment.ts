/*
 * An attachment's pages, copied into the packet, in steps:
 *
 * 1. read its pages, destinations and annotations;
 * 2. copy each page with a band for the stamp, its content in layers;
 * 3. copy its structure, or make one that at least announces the pages;
 * 4. copy its outline and its optional content.
 */
import { type PDFContext, type PDFDict, type PDFDocument, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type PageAnnotations, readAnnotations } from './annotations.ts';
import { addStructure } from './attachment-structure.ts';
import { type Claims, readClaims } from './claims.ts';
import { createCopy } from './copy-objects.ts';
import { readDestinations } from './destinations.ts';
import type { EmbeddedFont } from './embed-font.ts';
import type { Structure } from './merge-structure.ts';
import { loadPdf } from './open-attachment.ts';
import { copyLayers, type Layers } from './optional-content.ts';
import { type OutlineNode, readOutline } from './packet-outline.ts';
import { listPages, type SourcePage } from './page-list.ts';
import { dictAt, itemsAt } from './read-values.ts';
import type { StampTexts } from './stamp.ts';
import { type CopiedPage, copyPage } from './stamp-page.ts';
import { completeAppearances } from './widgets.ts';

/** What all attachments are put into. */
export interface Packet {
  readonly document: PDFDocument;
  readonly font: EmbeddedFont;
  readonly structure: Structure;
  readonly layers: Layers;
}
