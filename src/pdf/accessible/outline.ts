import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { pdfText } from './pdf-text.ts';
import { goTo } from './second-form.ts';
import type { Element } from './structure-tree.ts';
import type { Targets } from './targets.ts';
import type { OutlineEntry } from './types.ts';

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Writes the outline, shown when the file is opened: ISO 32000-1, 12.3.3. Where the elements are known that places lead to, its
 * entries lead to these.
 */
export function writeOutline(
  document: PDFDocument,
  entries: readonly OutlineEntry[],
  targets: Targets | null = null,
): void {
  if (entries.length === 0) return;
  const root = document.context.obj({ Type: 'Outlines' });
  const ref = document.context.register(root);
  addItems(document, root, ref, entries, targets);
  document.catalog.set(name('Outlines'), ref);
  document.catalog.set(name('PageMode'), name('UseOutlines'));
}

function addItems(
  document: PDFDocument,
  parent: PDFDict,
  parentRef: PDFRef,
  entries: readonly OutlineEntry[],
  targets: Targets | null,
): void {
  const items = entries.map((entry) => createItem(document, parentRef, entry, targets));
  for (const [index, item] of items.entries()) {
    const previous = items[index - 1];
    const next = items[index + 1];
    if (previous) item.dict.set(name('Prev'), previous.ref);
    if (next) item.dict.set(name('Next'), next.ref);
  }
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  parent.set(name('First'), first.ref);
  parent.set(name('Last'), last.ref);
  parent.set(name('Count'), PDFNumber.of(countAll(entries)));
}

function createItem(document: PDFDocument, parent: PDFRef, entry: OutlineEntry, targets: Targets | null) {
  const dict = document.context.obj({ Parent: parent });
  dict.set(name('Title'), pdfText(entry.title));
  const target = findDestination(document, entry);
  const begun = target === undefined ? undefined : findBegun(targets, target);
  if (target && begun) dict.set(name('A'), goTo(document, begun, target));
  else if (target) dict.set(name('Dest'), target);
  const ref = document.context.register(dict);
  addItems(document, dict, ref, entry.children, targets);
  return { dict, ref };
}

function findBegun(targets: Targets | null, destination: PDFArray): Element | undefined {
  return [...(targets?.values() ?? [])].find((target) => target.destination === destination)?.element;
}

function countAll(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countAll(entry.children), 0);
}

/** The entry's place on its page; the first child's for an anchor that nothing links to. */
function findDestination(document: PDFDocument, entry: OutlineEntry): PDFArray | undefined {
  const targets = document.catalog.lookup(name('Dests'));
  const target = targets instanceof PDFDict ? targets.lookup(name(entry.anchor)) : undefined;
  if (target instanceof PDFArray) return target;
  const [first] = entry.children;
  return first ? findDestination(document, first) : undefined;
}
