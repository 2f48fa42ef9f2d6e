/*
 * The packet: an agenda with its attachments, as one document, in steps:
 *
 * 1. open the agenda, and the parts of it that grow: structure, layers, font of the stamps;
 * 2. attachment by attachment, each read, copied and let go, so that memory holds one at a time besides the packet;
 * 3. write what belongs to the whole: pages, structure, outline, layers, files, conformance, identifier.
 */
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { ClaimDoubt } from '../../locale/print-values.ts';
import type { DocumentMetadata } from '../accessible.ts';
import { type JoinedPart, type Proof, provePart } from '../proof/prove-part.ts';
import { dictAt, name } from '../read-values.ts';
import { writeDocument } from '../write-document.ts';
import { limitConformance } from './conformance.ts';
import { type EmbeddedFile, embedFiles } from './embed-files.ts';
import { embedFont } from './embed-font.ts';
import { joinAttachment, type Packet } from './join-attachment.ts';
import { loadPdf } from './open-attachment.ts';
import { writeLayers } from './optional-content.ts';
import { extendOutline, type OutlineNode, readAnchors, replaceOutline, topOf } from './packet-outline.ts';
import { listSourcePages, releasePages, writePages } from './page-list.ts';
import { openParentTree } from './parent-tree.ts';
import { readNameTree, writeNameTree } from './sorted-trees.ts';
import type { StampTexts } from './stamp.ts';
import { findPlaces, insertElements, type StructurePlace } from './structure-places.ts';

/** An attachment, with its place in the agenda. */
export interface PacketEntry {
  readonly itemNumber: string;
  readonly itemTitle: string;
  /** The item's anchor in the outline of the agenda. */
  readonly itemAnchor: string;
  readonly number: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** The named destination of its separator page in the agenda. */
  readonly separatorAnchor: string;
  /** The page of the agenda that its separator begins on, from 1. */
  readonly separatorPage: number;
  readonly content:
    | {
        readonly kind: 'pages';
        readonly pages: number;
        readonly read: () => Promise<Uint8Array>;
      }
    | { readonly kind: 'file'; readonly read: () => Promise<Uint8Array> }
    /** Nothing that could be joined: its separator says why. */
    | { readonly kind: 'none' };
}

/** The words of the packet, in its language. */
export interface PacketWords {
  /** `Punkt 2.2 · Bilag 1 · side 3 af 12`. */
  readonly stamp: (itemNumber: string, attachment: string, page: number, pages: number) => string;
  readonly packetPage: (page: number, pages: number) => string;
  readonly attachment: (number: string, title: string) => string;
}

export interface PacketOptions {
  readonly words: PacketWords;
  /** Source Sans 3 Regular in its subsets, Latin first, each as .ttf or .woff. */
  readonly fonts: readonly Uint8Array[];
  /** Of the agenda. */
  readonly metadata: DocumentMetadata;
  /** Told after each attachment. */
  readonly tell: (done: number, total: number) => void;
}

/** An attachment that keeps the packet from a claim. */
export interface LostClaim {
  readonly entry: PacketEntry;
  readonly claim: 'PDF/UA-1' | 'PDF/A-2a';
  readonly doubt: ClaimDoubt;
}

export interface JoinedPacket {
  readonly bytes: Uint8Array;
  readonly lost: readonly LostClaim[];
}

/** What the attachments leave for the end. */
interface Joined {
  readonly pages: PDFRef[];
  readonly parts: (StructurePlace & { readonly ref: PDFRef })[];
  /** Lines of the outline, by the anchor of their item. */
  readonly lines: Map<string, OutlineNode[]>;
  readonly files: EmbeddedFile[];
  readonly attachments: (readonly [PacketEntry, JoinedPart])[];
}

/**
 * Puts the pages of each attachment behind its separator. The separators stand at the agenda's end, in the order of
 * the entries. The same input gives the same bytes.
 *
 * @throws Error where an entry does not fit: its separator is not there, or its pages are not as many as it says.
 */
export async function joinPacket(
  agenda: Uint8Array,
  entries: readonly PacketEntry[],
  options: PacketOptions,
): Promise<JoinedPacket> {
  const document = await loadPdf(agenda);
  const packet = openPacket(document, options.fonts);
  const joined = await joinEntries(packet, entries, options);
  finishStructure(packet, joined);
  replaceOutline(document, extendOutline(options.metadata.outline, joined.lines, readAnchors(document)));
  for (const font of packet.fonts) font.finish();
  const proofs = joined.attachments.map(([entry, one]) => [entry, provePart(document, one)] as const);
  writeLayers(document, packet.layers);
  embedFiles(document, joined.files, options.metadata.date);
  limitConformance(
    document,
    {
      archive: proofs.every(([, { archive }]) => archive === null),
      accessible: proofs.every(([, { accessible }]) => accessible === null),
    },
    joined.files.length > 0,
  );
  return { bytes: writeDocument(document.context), lost: listLost(entries, proofs) };
}

/** What every attachment keeps from being claimed; of one that is not accessible, only that. */
function listLost(entries: readonly PacketEntry[], proofs: readonly (readonly [PacketEntry, Proof])[]): LostClaim[] {
  const found = new Map(proofs);
  return entries.flatMap((entry): LostClaim[] => {
    const proof = found.get(entry);
    if (proof?.accessible) return [{ entry, claim: 'PDF/UA-1', doubt: proof.accessible }];
    return proof?.archive ? [{ entry, claim: 'PDF/A-2a', doubt: proof.archive }] : [];
  });
}

function openPacket(document: PDFDocument, files: readonly Uint8Array[]): Packet {
  const { context } = document;
  const fonts = files.map((file) => embedFont(context, file));
  const [font] = fonts;
  if (font === undefined) throw new Error('The packet has no font for its stamps');
  const ids = readNameTree(dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'IDTree'));
  return {
    document,
    font,
    fonts,
    structure: { context, parents: openParentTree(document), ids: new Map(ids) },
    layers: { all: [], off: [] },
  };
}

/** Copies the attachments in order, and puts all pages into one order. */
async function joinEntries(packet: Packet, entries: readonly PacketEntry[], options: PacketOptions): Promise<Joined> {
  const { document } = packet;
  const agenda = listSourcePages(document);
  const separators = sliceSeparators(
    agenda.map(({ ref }) => ref),
    entries,
  );
  const attached = entries.reduce((sum, { content }) => sum + (content.kind === 'pages' ? content.pages : 0), 0);
  const findPlace = findPlaces(document);
  const anchors = readAnchors(document);
  const joined: Joined = { pages: [...separators.before], parts: [], lines: new Map(), files: [], attachments: [] };
  for (const [index, entry] of entries.entries()) {
    const separator = separators.of[index] ?? [];
    const [first, last] = [separator[0], separator.at(-1)];
    if (first === undefined || last === undefined) throw new Error(`The agenda has no separator for ${entry.fileName}`);
    joined.pages.push(...separator);
    const total = agenda.length + attached;
    const children = await joinEntry(packet, joined, entry, { index, total, place: findPlace(last), options });
    const title = options.words.attachment(entry.number, entry.title);
    const destination = anchors.get(entry.separatorAnchor) ?? topOf(document, first);
    const lines = joined.lines.get(entry.itemAnchor) ?? [];
    joined.lines.set(entry.itemAnchor, [...lines, { title, destination, open: false, children }]);
    options.tell(index + 1, entries.length);
  }
  releasePages(document, agenda);
  writePages(document, joined.pages);
  return joined;
}

/** The agenda's pages before the separators, and the page or pages of each separator. */
function sliceSeparators(pages: readonly PDFRef[], entries: readonly PacketEntry[]) {
  const starts = [...entries.map(({ separatorPage }) => separatorPage - 1), pages.length];
  return {
    before: pages.slice(0, starts[0]),
    of: entries.map((_, index) => pages.slice(starts[index], starts[index + 1])),
  };
}

interface EntryFrame {
  readonly index: number;
  /** Pages of the packet. */
  readonly total: number;
  readonly place: StructurePlace;
  readonly options: PacketOptions;
}

/** Copies one attachment. @returns the lines of its outline. */
async function joinEntry(
  packet: Packet,
  joined: Joined,
  entry: PacketEntry,
  frame: EntryFrame,
): Promise<readonly OutlineNode[]> {
  const { content, title, fileName, mediaType } = entry;
  const { words } = frame.options;
  if (content.kind === 'none') return [];
  const bytes = await content.read();
  if (content.kind === 'file') {
    joined.files.push({ fileName, mediaType, description: words.attachment(entry.number, title), bytes });
    return [];
  }
  const before = joined.pages.length;
  const stampOf = (page: number): StampTexts => ({
    left: words.stamp(entry.itemNumber, entry.number, page, content.pages),
    right: words.packetPage(before + page, frame.total),
  });
  const { place } = frame;
  const one = await joinAttachment(bytes, { title, stampOf, prefix: `b${frame.index + 1}.`, place }, packet);
  if (one.pages.length !== content.pages)
    throw new Error(`${fileName} has ${one.pages.length} pages, not ${content.pages}`);
  for (const page of one.pages) joined.pages.push(page);
  joined.parts.push({ ...place, ref: one.part });
  joined.attachments.push([entry, one]);
  joined.files.push(
    ...one.files.map((file) => ({
      ...file,
      description: `${words.attachment(entry.number, title)}: ${file.fileName}`,
    })),
  );
  return one.outline;
}

function finishStructure({ document, structure }: Packet, { parts }: Joined): void {
  insertElements(document, parts);
  structure.parents.finish();
  const root = dictAt(document.catalog, 'StructTreeRoot');
  if (structure.ids.size > 0) root?.set(name('IDTree'), writeNameTree(document.context, [...structure.ids]));
}
