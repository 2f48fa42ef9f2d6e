import type { PDFRef } from '@cantoo/pdf-lib';
import { type Canvas, objectsOf } from './canvas.ts';
import { readText } from './font-text.ts';
import type { GraphicsObject } from './graphics-objects.ts';
import { type Content, type Element, textEntry } from './structure-tree.ts';

/** Some text, and where it is painted; nowhere for a text alternative. */
export interface Piece {
  readonly text: string;
  readonly source: { readonly canvas: Canvas; readonly object: GraphicsObject } | undefined;
}

/** The canvases by what they belong to. */
export type Canvases = ReadonlyMap<PDFRef, Canvas>;

/** The texts of marked content. */
export function readContent(canvases: Canvases, content: Content): Piece[] {
  const canvas = canvases.get(content.holder);
  if (!canvas) return [];
  const texts = objectsOf(canvas, content.mcid).filter((object) => object.kind === 'text');
  return texts.map((object) => ({
    text: readText(object, canvas.fonts),
    source: { canvas, object },
  }));
}

/** The texts of an element as they are read aloud, alternatives in the place of what they describe. */
export function readElementText(canvases: Canvases, element: Element): Piece[] {
  const text = textEntry(element, 'ActualText') ?? textEntry(element, 'Alt');
  if (text !== undefined) return [{ text, source: undefined }];
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return readElementText(canvases, kid.element);
    return kid.kind === 'content' ? readContent(canvases, kid) : [];
  });
}

/** The pieces as one line: a space where a line ended at one, soft hyphens gone. */
export function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before && endsAtSpace(before, piece)) text += ' ';
    text += piece.text;
    before = piece;
  }
  return text
    .replace(/\u00ad[-\u2010]?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a line can end at without a space: hyphens, dashes within a word, slashes. */
const breakable = /(\s|\u00ad[-\u2010]?|\S[-\u2010\u2013/]|^-|\u200b)$/;
/** What follows a hyphen that stands for a word's end: "drifts- og udviklingsudgifter". */
const suspended = /^(og|eller|samt|til|och|and|or|to|und|oder|bis)\b/;
/** A line that is one word was broken because it is too long. */
const longWord = /^\S{30,}$/;

/** Whether a line ends between the two, and at a space, which Chromium does not paint. */
export function endsAtSpace(before: Piece, after: Piece): boolean {
  if (!startsLine(before, after) || /^\s/.test(after.text)) return false;
  if (/\S-$/.test(before.text)) return suspended.test(after.text);
  return before.text !== '' && !breakable.test(before.text) && !longWord.test(before.text);
}

function startsLine(before: Piece, after: Piece): boolean {
  if (!before.source || !after.source) return false;
  if (before.source.canvas !== after.source.canvas) return true;
  const [x, y] = before.source.object.at;
  const [nextX, nextY] = after.source.object.at;
  return Math.abs(y - nextY) > 1 && nextX <= x + 0.5;
}
