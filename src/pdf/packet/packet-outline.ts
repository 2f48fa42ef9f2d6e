import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { pdfText } from '../accessible/pdf-text.ts';
import type { OutlineEntry } from '../accessible.ts';
import { dictAt, name, refAt, textAt } from '../read-values.ts';
import type { Copy } from './copy-objects.ts';
import { findDestination, type ResolveDestination } from './destinations.ts';

/** A line of the outline with all below it. */
export interface OutlineNode {
  readonly title: string;
  readonly destination: PDFObject | undefined;
  /** Whether what is below it is shown from the start. */
  readonly open: boolean;
  readonly children: readonly OutlineNode[];
}

const deepest = 32;
const mostLines = 20_000;

/** An attachment's own outline, leading to the copied pages: ISO 32000-1, 12.3.3. A line met twice is read once. */
export function readOutline({ catalog }: PDFDocument, resolve: ResolveDestination, copy: Copy): OutlineNode[] {
  const seen = new Set<PDFDict>();
  const readLevel = (parent: PDFDict | undefined, depth: number): OutlineNode[] => {
    const nodes: OutlineNode[] = [];
    let line = depth > deepest ? undefined : dictAt(parent, 'First');
    while (line !== undefined && !seen.has(line) && seen.size < mostLines) {
      seen.add(line);
      const children = readLevel(line, depth + 1);
      const destination = findDestination(line, resolve);
      const title = (textAt(line, 'Title') ?? '').replace(/\s+/g, ' ').trim();
      if (title === '') nodes.push(...children);
      else nodes.push({ title, destination: destination && copy(destination), open: false, children });
      line = dictAt(line, 'Next');
    }
    return nodes;
  };
  return readLevel(dictAt(catalog, 'Outlines'), 0);
}

/** The places of a document's anchors: its named destinations, by HTML id. */
export function readAnchors({ catalog, context }: PDFDocument): ReadonlyMap<string, PDFObject> {
  const named = dictAt(catalog, 'Dests')?.entries() ?? [];
  return new Map(
    named.flatMap(([key, value]) => {
      const place = context.lookup(value);
      return place === undefined ? [] : [[decodeURIComponent(key.decodeText()), place] as const];
    }),
  );
}

/** The top of a page as a destination. */
export function topOf({ context }: PDFDocument, page: PDFRef): PDFObject {
  return context.obj([page, 'XYZ', null, null, null]);
}

/** The agenda's outline with lines added below those of the same anchor; what finds no line comes last. */
export function extendOutline(
  outline: readonly OutlineEntry[],
  added: ReadonlyMap<string, readonly OutlineNode[]>,
  anchors: ReadonlyMap<string, PDFObject>,
): OutlineNode[] {
  const left = new Map(added);
  const extend = ({ title, anchor, children }: OutlineEntry): OutlineNode => {
    const below = [...children.map(extend), ...(left.get(anchor) ?? [])];
    left.delete(anchor);
    return { title, destination: anchors.get(anchor) ?? below[0]?.destination, open: true, children: below };
  };
  const nodes = outline.map(extend);
  return [...nodes, ...[...left.values()].flat()];
}

/** Writes the outline in the place of the document's own, which is removed. */
export function replaceOutline({ catalog, context }: PDFDocument, nodes: readonly OutlineNode[]): void {
  removeOutline(context, refAt(catalog, 'Outlines'));
  const root = context.obj({ Type: 'Outlines' });
  const ref = context.register(root);
  const shown = writeLevel(root, ref, nodes);
  if (shown > 0) root.set(name('Count'), PDFNumber.of(shown));
  catalog.set(name('Outlines'), ref);
  catalog.set(name('PageMode'), name('UseOutlines'));
}

function removeOutline(context: PDFDocument['context'], ref: PDFRef | undefined): void {
  const waiting = [ref];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const dict = next && context.lookup(next);
    if (next === undefined || !(dict instanceof PDFDict)) continue;
    context.delete(next);
    waiting.push(refAt(dict, 'First'), refAt(dict, 'Next'));
  }
}

/** Writes the lines below another. @returns how many are shown while it is open. */
function writeLevel(parent: PDFDict, parentRef: PDFRef, nodes: readonly OutlineNode[]): number {
  const { context } = parent;
  const refs = nodes.map(() => context.nextRef());
  let shown = nodes.length;
  for (const [index, { title, destination, open, children }] of nodes.entries()) {
    const [ref, previous, next] = [refs[index], refs[index - 1], refs[index + 1]];
    if (ref === undefined) continue;
    const line = context.obj({ Title: pdfText(title), Parent: parentRef, Prev: previous, Next: next });
    if (destination !== undefined) line.set(PDFName.of('Dest'), destination);
    const below = writeLevel(line, ref, children);
    if (below > 0) line.set(name('Count'), PDFNumber.of(open ? below : -below));
    if (open) shown += below;
    context.assign(ref, line);
  }
  const [first, last] = [refs[0], refs.at(-1)];
  if (first !== undefined) parent.set(name('First'), first);
  if (last !== undefined) parent.set(name('Last'), last);
  return shown;
}
