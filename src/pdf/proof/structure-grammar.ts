/* Whether structure elements stand where they may: ISO 14289-1, 7.1 to 7.9, as far as a program can tell. */
import { PDFName } from '@cantoo/pdf-lib';
import { allElements, childElements, type Element, readAttributes, textEntry } from '../accessible/structure-tree.ts';
import { isRegular } from './table-grid.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** The standard types that are taken over: ISO 32000-1, 14.8.4. */
const standard = new Set(
  words(
    `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`,
  ),
);

/** What alone an element may hold. */
const kidsOf: Readonly<Record<string, readonly string[]>> = {
  Table: words('TR THead TBody TFoot Caption'),
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: words('TH TD'),
  L: words('L LI Caption'),
  LI: words('Lbl LBody'),
  TOC: words('TOC TOCI Caption'),
};

/** What alone may hold an element. */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  TR: words('Table THead TBody TFoot'),
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

/** What keeps the elements below `part` from being what PDF/UA asks for; undefined where nothing was found. */
export function findStructureDoubt(part: Element): 'structure' | 'alternative' | undefined {
  const all = allElements(childElements(part));
  if (all.some((element) => !standard.has(element.type) || !holdsOnlyItsKids(element) || !hasLanguage(element)))
    return 'structure';
  if (childElements(part).some(({ type }) => parentsOf[type] !== undefined)) return 'structure';
  if (!areNested(all) || !haveOwnNames(all)) return 'structure';
  if (all.some(lacksAlternative)) return 'alternative';
  return all.every((element) => element.type !== 'Table' || isRegular(element, all)) ? undefined : 'structure';
}

function holdsOnlyItsKids(element: Element): boolean {
  const kids = childElements(element).map(({ type }) => type);
  const allowed = kidsOf[element.type];
  if (allowed !== undefined && !kids.every((kid) => allowed.includes(kid))) return false;
  if (allowed !== undefined && element.kids.some(({ kind }) => kind !== 'element')) return false;
  if (!kids.every((kid) => parentsOf[kid]?.includes(element.type) ?? true)) return false;
  return isCaptionedWell(element.type, kids) && (element.type !== 'Table' || hasOrderedGroups(kids));
}

/** A caption stands first, of a table also last, and once: 7.2. */
function isCaptionedWell(type: string, kids: readonly string[]): boolean {
  const places = kids.flatMap((kid, index) => (kid === 'Caption' ? [index] : []));
  if (type === 'Table') return places.length < 2 && places.every((at) => at === 0 || at === kids.length - 1);
  return (type !== 'L' && type !== 'TOC') || places.every((at) => at === 0);
}

function hasOrderedGroups(kids: readonly string[]): boolean {
  const count = (type: string) => kids.filter((kid) => kid === type).length;
  const grouped = count('THead') + count('TFoot') > 0;
  return count('THead') < 2 && count('TFoot') < 2 && (!grouped || count('TBody') > 0);
}

/** RFC 5646, as loosely as ISO 32000-1, 14.9.2 takes it. */
export const languageTag = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

function hasLanguage(element: Element): boolean {
  const language = textEntry(element, 'Lang');
  return language === undefined || languageTag.test(language);
}

/** Headings begin at the first level and leave none out on the way down: 7.4.2. */
function areNested(elements: readonly Element[]): boolean {
  let before = 0;
  return elements.every(({ type }) => {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level === 0) return true;
    const fits = level <= before + 1;
    before = level;
    return fits;
  });
}

/** Notes have names, each its own: 7.9. */
function haveOwnNames(elements: readonly Element[]): boolean {
  const names = elements.flatMap((element) => (element.type === 'Note' ? [textEntry(element, 'ID') ?? ''] : []));
  return !names.includes('') && new Set(names).size === names.length;
}

/** Pictures and formulas are told in words; a form field that is drawn says what it is: 7.3, 7.7, 7.18.4. */
function lacksAlternative(element: Element): boolean {
  const told = textEntry(element, 'Alt') || textEntry(element, 'ActualText');
  if (element.type === 'Figure' || element.type === 'Formula') return !told;
  if (element.type !== 'Form') return false;
  const described = readAttributes(element).some(
    (each) => each.lookup(PDFName.of('O')) === PDFName.of('PrintField') && each.has(PDFName.of('Role')),
  );
  return !described;
}
