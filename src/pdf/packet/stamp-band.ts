/*
 * Where the stamp goes: a band added to the page below what the reader sees, whatever the page's size, rotation, crop
 * box and unit. Nothing is covered, since the band lies outside of all that was visible before.
 */
import type { Matrix } from '../accessible/geometry.ts';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a page says of its size: ISO 32000-1, 14.11.2 and table 30. */
export interface PageShape {
  readonly media: readonly number[] | undefined;
  readonly crop: readonly number[] | undefined;
  readonly rotate: number;
  /** Points that a unit of the page's space is long. */
  readonly unit: number;
}

/** A page with a band; boxes in units of the page's space. */
export interface Banded {
  /** What was visible of the page before. */
  readonly visible: Box;
  readonly media: Box;
  readonly crop: Box;
  readonly rotate: Turn;
  /** From points, counted from the band's lower left corner as the reader sees it, to the page's space. */
  readonly matrix: Matrix;
  /** Of the band, in points. */
  readonly width: number;
}

type Turn = 0 | 90 | 180 | 270;
type Side = keyof Box;

/** Eleven millimetres, in points. */
export const bandHeight = 31.2;

/** What viewers show of a page that does not say its size: Letter. */
const unsaid: Box = { x1: 0, y1: 0, x2: 612, y2: 792 };

/** Adds a band at least as wide as asked, in points; a page that is narrower gets wider to the reader's right. */
export function addBand(shape: PageShape, leastWidth: number): Banded {
  const media = toBox(shape.media) ?? unsaid;
  const visible = intersect(toBox(shape.crop) ?? media, media) ?? media;
  const rotate = toTurn(shape.rotate);
  const { below, right } = sidesOf(rotate);
  const unit = shape.unit > 0 ? shape.unit : 1;
  const width = (rotate % 180 === 0 ? visible.x2 - visible.x1 : visible.y2 - visible.y1) * unit;
  const missing = Math.max(0, leastWidth - width);
  const crop = grow(grow(visible, below, bandHeight / unit), right, missing / unit);
  return {
    visible,
    media: unite(media, crop),
    crop,
    rotate,
    matrix: placeBand(crop, rotate, 1 / unit),
    width: width + missing,
  };
}

/** The rectangle as a box, whichever corners it names; undefined where it has no area. */
export function toBox(numbers: readonly number[] | undefined): Box | undefined {
  const [a, b, c, d] = numbers ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const box = { x1: Math.min(a, c), y1: Math.min(b, d), x2: Math.max(a, c), y2: Math.max(b, d) };
  return box.x2 > box.x1 && box.y2 > box.y1 ? box : undefined;
}

function intersect(a: Box, b: Box): Box | undefined {
  return toBoxInside(Math.max(a.x1, b.x1), Math.max(a.y1, b.y1), Math.min(a.x2, b.x2), Math.min(a.y2, b.y2));
}

function toBoxInside(x1: number, y1: number, x2: number, y2: number): Box | undefined {
  return x2 > x1 && y2 > y1 ? { x1, y1, x2, y2 } : undefined;
}

function unite(a: Box, b: Box): Box {
  return { x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) };
}

function grow(box: Box, side: Side, by: number): Box {
  const away = side.endsWith('1') ? -by : by;
  return { ...box, [side]: box[side] + away };
}

/** Clockwise turns as the page is shown; other values than quarters are none: ISO 32000-1, table 30. */
function toTurn(rotate: number): Turn {
  const turns: readonly Turn[] = [0, 90, 180, 270];
  return turns.find((turn) => turn === ((rotate % 360) + 360) % 360) ?? 0;
}

/** The sides of the page's space that the reader has below and to the right. */
function sidesOf(rotate: Turn): { readonly below: Side; readonly right: Side } {
  if (rotate === 90) return { below: 'x2', right: 'y2' };
  if (rotate === 180) return { below: 'y2', right: 'x1' };
  return rotate === 270 ? { below: 'x1', right: 'y1' } : { below: 'y1', right: 'x2' };
}

function placeBand({ x1, y1, x2, y2 }: Box, rotate: Turn, scale: number): Matrix {
  if (rotate === 90) return [0, scale, -scale, 0, x2, y1];
  if (rotate === 180) return [-scale, 0, 0, -scale, x2, y2];
  return rotate === 270 ? [0, -scale, scale, 0, x1, y2] : [scale, 0, 0, scale, x1, y1];
}
