import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type Element, type Kid, readStructure } from '../accessible/structure-tree.ts';
import { itemsAt, name } from '../read-values.ts';

/** Where in the agenda's structure something belongs that follows a page. */
export interface StructurePlace {
  readonly parent: PDFRef;
  /** Undefined for the parent's end. */
  readonly after: PDFRef | undefined;
}

/** Finds, for every page, the last of the largest elements that hold nothing but content of it. */
export function findPlaces(document: PDFDocument): (page: PDFRef) => StructurePlace {
  const places = new Map<PDFRef, StructurePlace>();
  const roots = readStructure(document);
  for (const root of roots) noteKids(root, places, true);
  const last = roots.at(-1);
  if (last === undefined) throw new Error('The structure tree of the agenda is empty');
  return (page) => places.get(page) ?? { parent: last.ref, after: undefined };
}

/** Notes the element's kids by their page; the page that all of them are on, `null` where they are on several. */
function noteKids(element: Element, places: Map<PDFRef, StructurePlace>, isRoot: boolean): PDFRef | null | undefined {
  const pages = element.kids.map((kid) => [kid, pageOf(kid, places)] as const);
  const distinct = new Set(pages.flatMap(([, page]) => (page === undefined ? [] : [page])));
  const [only] = distinct;
  if (distinct.size < 2 && only !== undefined && only !== null && !isRoot) return only;
  for (const [kid, page] of pages) {
    if (kid.kind === 'element' && page) places.set(page, { parent: element.ref, after: kid.element.ref });
  }
  return distinct.size === 0 ? undefined : null;
}

function pageOf(kid: Kid, places: Map<PDFRef, StructurePlace>): PDFRef | null | undefined {
  return kid.kind === 'element' ? noteKids(kid.element, places, false) : kid.page;
}

/** Puts elements into their places; those for the same place in the order given. */
export function insertElements(
  document: PDFDocument,
  elements: readonly (StructurePlace & { readonly ref: PDFRef })[],
): void {
  const { context } = document;
  for (const [parent, inserted] of Map.groupBy(elements, (element) => element.parent)) {
    const dict = context.lookup(parent, PDFDict);
    const byPlace = Map.groupBy(inserted, ({ after }) => after);
    const refsAfter = (place: PDFRef | undefined): PDFRef[] => byPlace.get(place)?.map(({ ref }) => ref) ?? [];
    const kids = itemsAt(dict, 'K').flatMap((kid): PDFObject[] => [
      kid,
      ...(kid instanceof PDFRef ? refsAfter(kid) : []),
    ]);
    const all = PDFArray.withContext(context);
    for (const kid of [...kids, ...refsAfter(undefined)]) all.push(kid);
    dict.set(name('K'), all);
  }
}
