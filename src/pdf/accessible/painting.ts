/* What a content stream paints. */
import type { Point } from './geometry.ts';

/** A marked-content sequence of the structure tree (or an artifact): ISO 32000-1, 14.6. */
export interface Mark {
  /** Undefined for an artifact. */
  readonly mcid: number | undefined;
  /** Index of its BDC or BMC operation. */
  readonly begin: number;
}

/** One text-showing operation: ISO 32000-1, 9.4.3. */
export interface Shown {
  readonly font: string;
  /** One character a byte. */
  readonly codes: string;
  readonly operation: number;
  /** What stands for it: the span's ActualText at its first operation, nothing at its others. */
  readonly actual: string | undefined;
  /** Index of the BDC operation of the span that has the ActualText. */
  readonly span: number | undefined;
  /** Names the ReversedChars sequence around it, whose glyphs stand in reverse: 14.8.2.3.3. */
  readonly reversed: number | undefined;
  readonly at: Point;
  /** Of the font, in the space of the page or form. */
  readonly size: number;
}

/** A graphics object that paints: ISO 32000-1, 8.2. */
export interface GraphicsObject {
  readonly kind: 'path' | 'text' | 'image' | 'shading' | 'external';
  /** Indexes of its first and last operation. */
  readonly first: number;
  readonly last: number;
  /** Where it starts, in the space of its page or form. */
  readonly at: Point;
  readonly mark: Mark | undefined;
  readonly shown: readonly Shown[];
  /** The resource's name of an external object. */
  readonly name: string | undefined;
}

/** What a content stream paints, and the rectangle (corners) it first clips to: the page's body. */
export interface Painting {
  readonly objects: readonly GraphicsObject[];
  readonly marks: readonly Mark[];
  readonly body: readonly [Point, Point] | undefined;
}
