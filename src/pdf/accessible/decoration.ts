import type { PDFRef } from '@cantoo/pdf-lib';
import { objectsOf } from './canvas.ts';
import { type Canvases, joinPieces, readContent } from './reading.ts';
import { allElements, type Content, childElements, contentKey, type Element, type Kid } from './structure-tree.ts';

const pictures = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

/** Takes backgrounds, borders and rules out of the structure: ISO 14289-1, 7.1. */
export function removeDecoration(roots: readonly Element[], canvases: Canvases): void {
  for (const element of roots) {
    if (pictures.has(element.type)) continue;
    element.kids = element.kids.filter((kid) => kid.kind !== 'content' || hasText(canvases, kid));
    removeDecoration(childElements(element), canvases);
  }
}

function hasText(canvases: Canvases, { holder, mcid }: Content): boolean {
  const canvas = canvases.get(holder);
  if (!canvas) return false;
  return objectsOf(canvas, mcid).some(
    ({ kind, name }) => kind === 'text' || (name !== undefined && canvas.forms.has(name)),
  );
}

/**
 * Takes table heads that are printed again on each page out of the structure, so that they are read
 * once: ISO 14289-1, 7.8. Returns the keys of what was taken.
 */
export function removeRepeatedHeads(roots: readonly Element[], canvases: Canvases): ReadonlySet<string> {
  const heads = allElements(roots).filter((element) => element.type === 'TH');
  return new Set(allElements(heads).flatMap((element) => removeRepeated(element, canvases)));
}

function removeRepeated(element: Element, canvases: Canvases): string[] {
  const pages = groupByPage(element.kids);
  const [first, ...others] = [...pages.values()].map((contents) => ({
    contents,
    text: joinPieces(contents.flatMap((content) => readContent(canvases, content))),
  }));
  const again = others.filter(({ text }) => text === first?.text).flatMap((each) => each.contents);
  const dropped = new Set<Kid>(again);
  element.kids = element.kids.filter((kid) => !dropped.has(kid));
  return again.map(({ holder, mcid }) => contentKey(holder, mcid));
}

function groupByPage(kids: readonly Kid[]): Map<PDFRef, Content[]> {
  const pages = new Map<PDFRef, Content[]>();
  for (const kid of kids) {
    if (kid.kind === 'content') pages.set(kid.page, [...(pages.get(kid.page) ?? []), kid]);
  }
  return pages;
}
