import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { type Canvases, readContent } from './reading.ts';
import { childElements, type Element } from './structure-tree.ts';

/** Where the text of an element begins: its base line, from the lower edge of its page. */
interface Place {
  readonly page: PDFRef;
  readonly y: number;
}

/** The element that each named place of the document begins with, and the array that names the place. */
export type Targets = ReadonlyMap<string, { readonly element: Element; readonly destination: PDFArray }>;

const texts = new Set('Title H1 H2 H3 H4 H5 H6 H7 H8 P LI Note Table Figure Caption'.split(' '));

/** Finds what the named destinations lead to, by where they and the elements stand. */
export function findTargets(document: PDFDocument, roots: readonly Element[], canvases: Canvases): Targets {
  const begun = roots.flatMap((root) => listPlaces(root, canvases)).filter(({ element }) => texts.has(element.type));
  const [root] = roots;
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const targets = new Map<string, { element: Element; destination: PDFArray }>();
  for (const [name, value] of named?.entries() ?? []) {
    const destination = document.context.lookup(value);
    if (!(destination instanceof PDFArray)) continue;
    const element = findElement(begun, destination) ?? root;
    if (element !== undefined) targets.set(name.decodeText(), { element, destination });
  }
  return targets;
}

interface Begun {
  readonly element: Element;
  readonly place: Place;
}

/** Elements with text, outer ones first. */
function listPlaces(element: Element, canvases: Canvases): Begun[] {
  const inner = childElements(element).map((child) => listPlaces(child, canvases));
  const own = element.kids.find((kid) => kid.kind === 'content');
  const at = own === undefined ? undefined : readContent(canvases, own)[0]?.source?.object.at;
  const place = own && at ? { page: own.page, y: at[1] } : inner.flat()[0]?.place;
  return [...(place === undefined ? [] : [{ element, place }]), ...inner.flat()];
}

const rounding = 1;

/** The highest element below the place; of several, the innermost that is a heading, else the outermost. */
function findElement(begun: readonly Begun[], destination: PDFArray): Element | undefined {
  const [page, top] = [destination.get(0), destination.lookupMaybe(3, PDFNumber)?.asNumber()];
  if (!(page instanceof PDFRef)) return undefined;
  const below = begun.filter(({ place }) => place.page === page && (top === undefined || place.y <= top + rounding));
  const highest = Math.max(...below.map(({ place }) => place.y));
  const first = below.filter(({ place }) => place.y > highest - rounding);
  return (first.find(({ element }) => /^(Title|H\d)$/.test(element.type)) ?? first[0])?.element;
}
