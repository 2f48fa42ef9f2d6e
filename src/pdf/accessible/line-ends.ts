import type { Canvas } from './canvas.ts';
import type { FontText } from './font-text.ts';
import type { GraphicsObject } from './painting.ts';
import { areApart, type Canvases, type Piece, readContent } from './reading.ts';
import type { Element } from './structure-tree.ts';

/** Elements within a line; all others start one. */
const inline = new Set('Link Em Strong Span Code Quote Note NonStruct Lbl Reference'.split(' '));

/**
 * Shows the spaces that lines end at, and those between boxes on a line, so that words stay apart in the
 * order of reading: ISO 32000-1, 14.8.2.5. Where the font's subset has no space, a line's end stays as it is.
 */
export function showLineEnds(roots: readonly Element[], canvases: Canvases): void {
  for (const flow of roots.flatMap((root) => listFlows(root, canvases))) {
    for (const [index, piece] of flow.entries()) {
      const next = flow[index + 1];
      if (next && areApart(piece, next)) showSpace(piece);
    }
  }
}

/** Runs of text that are read as one. */
function listFlows(element: Element, canvases: Canvases): Piece[][] {
  const flows: Piece[][] = [];
  let current: Piece[] = [];
  for (const kid of element.kids) {
    if (kid.kind === 'content') current.push(...readContent(canvases, kid));
    if (kid.kind !== 'element') continue;
    const inner = listFlows(kid.element, canvases);
    if (inline.has(kid.element.type) && inner.length <= 1) current.push(...inner.flat());
    else {
      flows.push(current, ...inner);
      current = [];
    }
  }
  return [...flows, current].filter((flow) => flow.length > 0);
}

function showSpace({ source }: Piece): void {
  const last = source?.object.shown.at(-1);
  if (!source || !last || last.reversed !== undefined) return;
  const font = source.canvas.fonts.get(last.font);
  const end = source.canvas.operations[last.operation]?.end;
  const space = font && findSpace(font);
  if (!space || end === undefined) return;
  source.canvas.edits.push({ start: end, end, text: `\n<${space}> Tj` });
}

/** Whether a space was made to be seen behind the first so many (by default all) operations of a text object. */
export function isSpaced(canvas: Canvas, object: GraphicsObject, count: number = object.shown.length): boolean {
  const last = object.shown[count - 1];
  const end = last === undefined ? undefined : canvas.operations[last.operation]?.end;
  return canvas.edits.some((edit) => edit.start === end && edit.end === end);
}

function findSpace({ characters, codeLength }: FontText): string | undefined {
  for (const [code, text] of characters) if (text === ' ') return code.toString(16).padStart(codeLength * 2, '0');
  return undefined;
}
