import type { Canvas } from './canvas.ts';
import type { GraphicsObject } from './painting.ts';
import { contentKey } from './structure-tree.ts';

const plain = '/Artifact BMC';
const pagination = (subtype: string): string => `/Artifact <</Type /Pagination${subtype}>>BDC`;

/** Marks everything painted outside of the structure as an artifact: ISO 14289-1, 7.1 and 7.8. */
export function markArtifacts(canvas: Canvas): void {
  for (const run of listRuns(canvas)) {
    const first = canvas.operations[run.first];
    const last = canvas.operations[run.last];
    if (!first || !last) continue;
    insert(canvas, first.start, `${run.tag ?? plain}\n`);
    insert(canvas, last.end, '\nEMC');
  }
}

function insert(canvas: Canvas, at: number, text: string): void {
  canvas.edits.push({ start: at, end: at, text });
}

interface Run {
  readonly first: number;
  last: number;
  tag: string | undefined;
}

function listRuns(canvas: Canvas): Run[] {
  const runs: Run[] = [];
  for (const object of canvas.painting.objects) {
    if (object.mark || (object.name !== undefined && canvas.forms.has(object.name))) continue;
    const tag = classify(canvas, object);
    const run = runs.at(-1);
    const same = !run?.tag || !tag || run.tag === tag;
    if (run && same && areAdjacent(canvas, run.last, object.first)) {
      run.last = object.last;
      run.tag ??= tag;
    } else runs.push({ first: object.first, last: object.last, tag });
  }
  return runs;
}

const breaks = new Set(['q', 'Q', 'BMC', 'BDC', 'EMC', 'BT', 'ET', 'Do']);

function areAdjacent(canvas: Canvas, last: number, first: number): boolean {
  return !canvas.operations.slice(last + 1, first).some((operation) => breaks.has(operation.operator));
}

/** Text outside of the page's body is the running header or footer; only text tells. */
function classify({ painting: { body } }: Canvas, object: GraphicsObject): string | undefined {
  if (object.kind !== 'text') return undefined;
  if (!body) return plain;
  const [[left, bottom], [right, top]] = body;
  const [x, y] = object.at;
  if (y > top) return pagination(' /Subtype /Header');
  if (y < bottom) return pagination(' /Subtype /Footer');
  return x < left || x > right ? pagination('') : plain;
}

/** Turns sequences that the structure does not hold into artifacts; repeated ones are pagination. */
export function releaseMarks(canvas: Canvas, owned: ReadonlySet<string>, repeated: ReadonlySet<string>): void {
  for (const mark of canvas.painting.marks) {
    if (mark.mcid === undefined) continue;
    const key = contentKey(canvas.holder, mark.mcid);
    const operation = canvas.operations[mark.begin];
    if (owned.has(key) || !operation) continue;
    const text = repeated.has(key) ? pagination('') : plain;
    canvas.edits.push({ start: operation.start, end: operation.end, text });
  }
}
