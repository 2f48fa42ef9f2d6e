import type { PDFRef } from '@cantoo/pdf-lib';
import { type Canvas, objectsOf, textOf } from './canvas.ts';
import { widthOf } from './font-text.ts';
import type { GraphicsObject } from './painting.ts';
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
    text: textOf(canvas, object),
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
    if (before && areApart(before, piece)) text += ' ';
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

/** Whether the two are words apart though no space is painted: a line's end, columns, a text alternative. */
export function areApart(before: Piece, after: Piece): boolean {
  if (before.text === '' || /\s$/.test(before.text) || /^\s/.test(after.text)) return false;
  if (!before.source || !after.source) return true;
  if (!startsLine(before, after)) return isDistant(before, after);
  if (/\S-$/.test(before.text)) return suspended.test(after.text);
  return !breakable.test(before.text) && !longWord.test(before.text);
}

/** In parts of the font's size: more than a superscript is raised, less than lines are apart. */
const smallestLineFeed = 0.8;

function startsLine({ source: before }: Piece, { source: after }: Piece): boolean {
  if (before?.canvas !== after?.canvas) return true;
  const [x = 0, y = 0] = before?.object.at ?? [];
  const [nextX = 0, nextY = 0] = after?.object.at ?? [];
  const size = Math.max(before?.object.shown[0]?.size ?? 0, after?.object.shown[0]?.size ?? 0);
  const feed = Math.abs(y - nextY);
  return feed > smallestLineFeed * size || (feed > 1 && nextX <= x + 0.5);
}

/** In parts of the font's size: less than a space, more than letter spacing. */
const smallestGap = 0.18;

function isDistant({ source: before }: Piece, { source: after }: Piece): boolean {
  const last = before?.object.shown.at(-1);
  const next = after?.object.shown[0];
  if (!before || !last || !next || last.reversed !== undefined || next.reversed !== undefined) return false;
  const end = last.at[0] + widthOf(last, before.canvas.fonts.get(last.font));
  return next.at[0] - end > smallestGap * last.size;
}
