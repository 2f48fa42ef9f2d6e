/*
 * What is added, deleted or highlighted is seen; here it is told too. Screen readers hear nothing of underlines and lines
 * through words, so the words of a passage get an alternative that begins and ends with what they are: ISO 32000-1, 14.9.3.
 * What is searched and copied stays as it was.
 */
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Locale } from '../../locale/index.ts';
import { type PassageKind, readPassage } from '../marked-passages.ts';
import { isSpaced } from './line-ends.ts';
import { type Canvases, joinPieces, type Piece, readContent } from './reading.ts';
import {
  allElements,
  childElements,
  createElement,
  type Element,
  type Kid,
  setText,
  textEntry,
} from './structure-tree.ts';

/** What passages are called: before and behind them. */
export type PassageWords = Pick<Locale['changes'], 'inserted' | 'deleted' | 'marked' | 'endOfChange'>;

export type Passages = ReadonlyMap<Element, Told>;

type Told = Exclude<PassageKind, `h${number}`>;

function isHeading(kind: PassageKind): kind is `h${number}` {
  return /^h\d/.test(kind);
}

const blocks = new Set('P L Table BlockQuote Div Sect H H1 H2 H3 H4 H5 H6 Figure Caption'.split(' '));

/** Finds the passages that print marked, makes spans of them (divisions of those that hold paragraphs), and frees their language. */
export function readPassages(roots: readonly Element[], language: string): Passages {
  const passages = new Map<Element, Told>();
  for (const root of roots) visit(root, language, passages);
  return passages;
}

function visit(element: Element, around: string, passages: Map<Element, Told>): void {
  const told = textEntry(element, 'Lang');
  const passage = told === undefined ? null : readPassage(told);
  const language = passage?.language ?? told ?? around;
  if (passage !== null) {
    if (isHeading(passage.kind)) element.type = passage.kind.toUpperCase();
    else {
      passages.set(element, passage.kind);
      const isBlock = allElements(childElements(element)).some(({ type }) => blocks.has(type));
      if (element.type === 'NonStruct') element.type = isBlock ? 'Div' : 'Span';
    }
    if (language === around || language === 'und') element.dict.delete(PDFName.of('Lang'));
    else setText(element, 'Lang', language);
  }
  for (const child of childElements(element)) visit(child, language, passages);
}

/** Says at the beginning and the end of each passage what it is; those within others first. */
export function tellPassages(document: PDFDocument, passages: Passages, canvases: Canvases, words: PassageWords): void {
  for (const [element, kind] of [...passages].toReversed()) {
    const [before, after] = wordsFor(kind, words);
    const leaves = listLeaves(element);
    const [first, last] = [leaves[0], leaves.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (first === last) tell(document, canvases, first, before, after);
    else {
      tell(document, canvases, last, '', after);
      tell(document, canvases, first, before, '');
    }
  }
}

function wordsFor(kind: Told, words: PassageWords): [before: string, after: string] {
  if (kind === 'sign') return ['(', ')'];
  const before = { ins: words.inserted, del: words.deleted, mark: words.marked }[kind];
  return [`${before} `, `, ${words.endOfChange}`];
}

/** Text that is read in one: a run of marked content, or an element that is read as its alternative. */
interface Leaf {
  readonly element: Element;
  /** Its content from here on; none of an element with an alternative. */
  readonly run: readonly Kid[];
}

function listLeaves(element: Element): Leaf[] {
  if (isReplaced(element)) return [{ element, run: [] }];
  if (element.type === 'Lbl') return [];
  const leaves: Leaf[] = [];
  let run: Kid[] = [];
  const close = (): void => {
    if (run.length > 0) leaves.push({ element, run });
    run = [];
  };
  for (const kid of element.kids) {
    if (kid.kind === 'content') run.push(kid);
    if (kid.kind !== 'element') continue;
    close();
    leaves.push(...listLeaves(kid.element));
  }
  close();
  return leaves;
}

function isReplaced(element: Element): boolean {
  return textEntry(element, 'Alt') !== undefined || textEntry(element, 'ActualText') !== undefined;
}

function tell(document: PDFDocument, canvases: Canvases, leaf: Leaf, before: string, after: string): void {
  const { element, run } = leaf;
  const replaced = textEntry(element, 'ActualText') ?? textEntry(element, 'Alt');
  if (replaced !== undefined) {
    setText(element, 'Alt', `${before}${replaced}${after}`);
    return;
  }
  const pieces = run.flatMap((kid) => (kid.kind === 'content' ? readContent(canvases, kid) : []));
  const isWhole = element.type === 'Span' && element.kids.length === run.length;
  const span = isWhole ? element : createElement(document, 'Span', [...run]);
  setText(span, 'Alt', wrapText(pieces, before, after));
  if (isWhole) return;
  const at = element.kids.findIndex((kid) => run.includes(kid));
  element.kids.splice(at, run.length, { kind: 'element', element: span });
}

/** The text with what it is, the spaces around it kept. */
function wrapText(pieces: readonly Piece[], before: string, after: string): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const isSpacedBehind = last?.source !== undefined && isSpaced(last.source.canvas, last.source.object);
  const front = /^\s/.test(first?.text ?? '') ? ' ' : '';
  const end = isSpacedBehind || /\s$/.test(last?.text ?? '') ? ' ' : '';
  return `${front}${before}${joinPieces(pieces)}${after}${end}`;
}
