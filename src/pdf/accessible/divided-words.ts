/*
 * Words that are divided at a line's end are one word: each is marked content of its own, in a span whose ActualText is the
 * word (ISO 32000-1, 14.9.4), in the structure alone. In the content, where the standard would allow it too, poppler would
 * take both lines for one, and pdf.js would not join them; both join the lines by the hyphen, which stays.
 */
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Canvas } from './canvas.ts';
import { cutContent, type NextNumbers } from './cut-content.ts';
import { decodeShown } from './font-text.ts';
import { isSpaced } from './line-ends.ts';
import type { GraphicsObject } from './painting.ts';
import { type Canvases, readContent } from './reading.ts';
import {
  type Content,
  childElements,
  createElement,
  type Element,
  hasEntry,
  type Kid,
  setText,
} from './structure-tree.ts';

/** Gives every divided word an element of its own. */
export function joinDividedWords(document: PDFDocument, roots: readonly Element[], canvases: Canvases): void {
  const numbers: NextNumbers = new Map();
  for (const element of listRead(roots)) {
    element.kids = listRuns(element.kids).flatMap((run) => joinRun(document, run, canvases, numbers));
  }
}

/** Elements that are read as they are, not as an alternative. */
function listRead(elements: readonly Element[]): Element[] {
  const read = elements.filter((element) => !hasEntry(element, 'Alt') && !hasEntry(element, 'ActualText'));
  return read.flatMap((element) => [element, ...listRead(childElements(element))]);
}

/** Kids, those together that are marked content one behind another. */
function listRuns(kids: readonly Kid[]): Kid[][] {
  const runs: Kid[][] = [];
  for (const kid of kids) {
    const last = runs.at(-1);
    if (kid.kind === 'content' && last?.[0]?.kind === 'content') last.push(kid);
    else runs.push([kid]);
  }
  return runs;
}

/** A text object of marked content, and the text of each of its text-showing operations. */
interface Spot {
  readonly content: Content;
  readonly canvas: Canvas;
  readonly object: GraphicsObject;
  readonly texts: readonly string[];
  readonly text: string;
}

/** A divided word: from an operation of one text object to before one of another. */
interface Word {
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
  readonly text: string;
}

function joinRun(document: PDFDocument, run: Kid[], canvases: Canvases, numbers: NextNumbers): Kid[] {
  const contents = run.flatMap((kid) => (kid.kind === 'content' ? [kid] : []));
  const spots = contents.flatMap((content) => listSpots(content, canvases));
  const words = findWords(spots);
  if (words.length === 0) return run;
  const parts = contents.flatMap((content) => cutWords(content, spots, words, numbers));
  return groupWords(document, parts, words, spots);
}

function listSpots(content: Content, canvases: Canvases): Spot[] {
  return readContent(canvases, content).flatMap(({ source, text }): Spot[] => {
    if (source === undefined) return [];
    const { canvas, object } = source;
    const texts = object.shown.map((shown) => shown.actual ?? decodeShown(shown, canvas.fonts));
    return [{ content, canvas, object, texts, text }];
  });
}

const dividing = /^[-\u2010]$/;

function findWords(spots: readonly Spot[]): Word[] {
  const words: Word[] = [];
  let index = 0;
  while (index < spots.length) {
    const last = findEnd(spots, index);
    if (last === index) index += 1;
    else {
      const word = describe(spots, index, last);
      if (word !== undefined) words.push(word);
      index = last;
    }
  }
  return words;
}

/** The spot that the word ends in which this one's last word begins: the same where it is not divided. */
function findEnd(spots: readonly Spot[], first: number): number {
  let last = first;
  for (;;) {
    const [spot, hyphen, next] = spots.slice(last, last + 3);
    const isDivided = spot?.text.endsWith('\u00ad') && hyphen !== undefined && dividing.test(hyphen.text);
    if (!isDivided || next === undefined) return last;
    last += 2;
    if (/\s/.test(next.text)) return last;
  }
}

function describe(spots: readonly Spot[], first: number, last: number): Word | undefined {
  const used = spots.slice(first, last + 1);
  if (used.some(({ object }) => object.shown.some(({ reversed }) => reversed !== undefined))) return undefined;
  const [head, tail] = [used[0], used.at(-1)];
  const from = (head?.texts.findLastIndex((text) => /\s/.test(text)) ?? -1) + 1;
  const blank = tail?.texts.findIndex((text) => /\s/.test(text)) ?? -1;
  const to = blank < 0 ? (tail?.texts.length ?? 0) : blank;
  const parts = used.map(({ texts, text }, index) => {
    if (dividing.test(text)) return '';
    return texts.slice(index === 0 ? from : 0, index === used.length - 1 ? to : texts.length).join('');
  });
  const text = parts.join('').replaceAll('\u00ad', '');
  return to === 0 || text === '' ? undefined : { first, from, last, to, text };
}

/** A part of marked content; of a word, or of what stands around it. */
interface Part {
  readonly content: Content;
  readonly word: Word | undefined;
}

/** Cuts the words out of marked content. */
function cutWords(content: Content, spots: readonly Spot[], words: readonly Word[], numbers: NextNumbers): Part[] {
  const [low, high] = [
    spots.findIndex((spot) => spot.content === content),
    spots.findLastIndex((spot) => spot.content === content),
  ];
  const touching = words.filter(({ first, last }) => first <= high && last >= low);
  const parts: Part[] = [];
  const begin = (index: number, before: number, word: Word | undefined): void => {
    const spot = spots[index];
    if (spot === undefined) return;
    const isStart = parts.length === 0;
    const mcid = isStart ? content.mcid : cutContent(spot.canvas, { object: spot.object, before }, numbers);
    parts.push({ content: { ...content, mcid }, word });
  };
  let [at, before] = [low, 0];
  for (const word of touching) {
    const [first, from] = word.first < low ? [low, 0] : [word.first, word.from];
    if (first > at || from > before) begin(at, before, undefined);
    begin(first, from, word);
    [at, before] = word.last > high ? [high + 1, 0] : [word.last, word.to];
    if (before > 0 && before === spots[at]?.texts.length && at === high) at += 1;
  }
  if (at <= high) begin(at, before, undefined);
  return parts.length === 0 ? [{ content, word: undefined }] : parts;
}

/** The parts as kids of an element, those of a word in a span of theirs. */
function groupWords(
  document: PDFDocument,
  parts: readonly Part[],
  words: readonly Word[],
  spots: readonly Spot[],
): Kid[] {
  const spans = new Map(words.map((word) => [word, createElement(document, 'Span', [])]));
  const kids = parts.flatMap(({ content, word }): Kid[] => {
    const span = word === undefined ? undefined : spans.get(word);
    if (span === undefined) return [content];
    span.kids.push(content);
    return span.kids.length > 1 ? [] : [{ kind: 'element', element: span }];
  });
  for (const [word, span] of spans) {
    const tail = spots[word.last];
    const isLast = tail !== undefined && word.to === tail.texts.length && isSpaced(tail.canvas, tail.object);
    setText(span, 'ActualText', isLast ? `${word.text} ` : word.text);
  }
  return kids;
}
