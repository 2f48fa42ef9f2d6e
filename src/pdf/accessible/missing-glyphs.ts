import type { Canvas } from './canvas.ts';
import type { FontText } from './font-text.ts';
import { readText, splitCodes } from './font-text.ts';
import type { GraphicsObject } from './painting.ts';

/** A place where no font has the character: a box is printed. */
export interface MissingGlyph {
  readonly canvas: Canvas;
  /** The text around, with U+FFFD where the PDF does not tell the character. */
  readonly text: string;
}

/** Finds text printed with the glyph .notdef, which ISO 14289-1, 7.21.8, forbids. */
export function findMissing(canvases: readonly Canvas[]): MissingGlyph[] {
  return canvases.flatMap((canvas) =>
    canvas.painting.objects.flatMap((object, index, objects) =>
      hasMissing(object, canvas.fonts) ? [{ canvas, text: textAround(objects, index, canvas.fonts) }] : [],
    ),
  );
}

type Fonts = ReadonlyMap<string, FontText>;

function hasMissing({ shown }: GraphicsObject, fonts: Fonts): boolean {
  return shown.some((each) => {
    const font = fonts.get(each.font);
    return font?.codeLength === 2 && splitCodes(each, font).includes(0);
  });
}

const objectsAround = 4;

function textAround(objects: readonly GraphicsObject[], index: number, fonts: Fonts): string {
  const near = objects.slice(Math.max(0, index - objectsAround), index + objectsAround + 1);
  const { mark } = objects[index] ?? {};
  const texts = near
    .filter((object) => object.mark?.begin === mark?.begin)
    .map((object) => readText(object, fonts) || (hasMissing(object, fonts) ? '\ufffd' : ''));
  return texts.join('').trim();
}
