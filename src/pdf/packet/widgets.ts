/*
 * Form fields as a part of the page: what they show is drawn where they were. pdf-lib's own flatten() prints errors,
 * drops what it does not find in the form, and writes into pages' shared resources; the packet needs the marks of the
 * structure besides. Values that have no appearance get one in field-values.ts.
 */
import { type PDFContext, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { type Matrix, toCorners, toMatrix } from '../accessible/geometry.ts';
import { compressedStream } from '../compressed-stream.ts';
import { asDict, dictAt, name, nameAt, numberAt, numbersOf, valueAt } from '../read-values.ts';
import type { Annotation } from './annotations.ts';
import { formatNumbers } from './stamp.ts';
import { type Box, toBox } from './stamp-band.ts';

/** A field's appearance, and how it comes to where the field stands. */
export interface Drawing {
  readonly widget: PDFRef;
  readonly appearance: PDFRef;
  readonly matrix: Matrix;
}

const hidden = 2;
const notViewed = 32;

/** What the fields of a page show: ISO 32000-1, 12.5.5, algorithm 8.1. */
export function drawWidgets(widgets: readonly Annotation[]): Drawing[] {
  return widgets.flatMap(({ ref, dict }) => {
    const flags = numberAt(dict, 'F') ?? 0;
    const appearance = findAppearance({ ref, dict });
    const target = toBox(numbersOf(valueAt(dict, 'Rect')));
    if (appearance === undefined || target === undefined || (flags & (hidden | notViewed)) !== 0) return [];
    const stream = asDict(dict.context.lookup(appearance));
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(valueAt(stream, 'BBox')) ?? [];
    const own = toMatrix(numbersOf(valueAt(stream, 'Matrix')) ?? []);
    const [low, high] = coverTurned([x1, y1, x2 - x1, y2 - y1], own);
    if (high[0] <= low[0] || high[1] <= low[1]) return [];
    const [sx, sy] = [(target.x2 - target.x1) / (high[0] - low[0]), (target.y2 - target.y1) / (high[1] - low[1])];
    return [{ widget: ref, appearance, matrix: [sx, 0, 0, sy, target.x1 - low[0] * sx, target.y1 - low[1] * sy] }];
  });
}

/** The upright box around a turned one: around both of its diagonals. */
function coverTurned([x = 0, y = 0, w = 0, h = 0]: readonly number[], matrix: Matrix) {
  const [a, b] = toCorners([x, y, w, h], matrix);
  const [c, d] = toCorners([x, y + h, w, -h], matrix);
  const low = [Math.min(a[0], c[0]), Math.min(a[1], c[1])] as const;
  const high = [Math.max(b[0], d[0]), Math.max(b[1], d[1])] as const;
  return [low, high] as const;
}

/** The normal appearance, in the state that the field is in: ISO 32000-1, 12.5.5. */
function findAppearance({ dict }: Annotation): PDFRef | undefined {
  const normal = dictAt(dict, 'AP')?.get(name('N'));
  const value = dict.context.lookup(normal);
  if (value instanceof PDFStream) return normal instanceof PDFRef ? normal : undefined;
  const state = nameAt(dict, 'AS');
  const shown = state === undefined ? undefined : asDict(value)?.get(name(state));
  return shown instanceof PDFRef && dict.context.lookup(shown) instanceof PDFStream ? shown : undefined;
}

/** A form XObject that draws the fields, each in a mark of its own if the structure holds them. */
export function createOverlay(
  context: PDFContext,
  drawings: readonly Drawing[],
  visible: Box,
  tagged: boolean,
): PDFRef {
  const draw = ({ matrix }: Drawing, index: number): string => {
    const drawn = `q ${formatNumbers(matrix)} cm /W${index} Do Q`;
    return tagged ? `/Form <</MCID ${index}>> BDC ${drawn} EMC` : drawn;
  };
  for (const { appearance } of drawings) asDict(context.lookup(appearance))?.set(name('Subtype'), name('Form'));
  const externals = Object.fromEntries(drawings.map(({ appearance }, index) => [`W${index}`, appearance]));
  const form = compressedStream(context, drawings.map(draw).join('\n'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [visible.x1, visible.y1, visible.x2, visible.y2],
    Resources: { XObject: externals },
  });
  return context.register(form);
}
