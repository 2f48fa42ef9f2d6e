import type { Operation } from "./content-stream.ts";
import type { Operand } from "./content-tokens.ts";

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
  readonly codes: Uint8Array;
  readonly operation: number;
  /** What stands for it: the span's ActualText at its first operation, nothing at its others. */
  readonly actual: string | undefined;
  /** Names the ReversedChars sequence around it, whose glyphs stand in reverse: 14.8.2.3.3. */
  readonly reversed: number | undefined;
  readonly at: Point;
}

/** A graphics object that paints: ISO 32000-1, 8.2. */
export interface GraphicsObject {
  readonly kind: "path" | "text" | "image" | "shading" | "external";
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

export type Point = readonly [x: number, y: number];
export type Matrix = readonly [number, number, number, number, number, number];

/** What a content stream paints, and the rectangle (corners) it first clips to: the page's body. */
export interface Painting {
  readonly objects: readonly GraphicsObject[];
  readonly marks: readonly Mark[];
  readonly body: readonly [Point, Point] | undefined;
}

interface Sequence {
  readonly mark: Mark | undefined;
  readonly reversed: number | undefined;
  actual: string | undefined;
}

interface State {
  matrix: Matrix;
  font: string;
  readonly saved: { readonly matrix: Matrix; readonly font: string }[];
  readonly sequences: Sequence[];
  readonly objects: GraphicsObject[];
  readonly marks: Mark[];
  path: { first: number; at: Point; rectangle: readonly number[] | undefined } | undefined;
  text: { first: number; line: Point; shown: Shown[]; mark: Mark | undefined } | undefined;
  body: readonly [Point, Point] | undefined;
  clips: boolean;
}

type Handler = (state: State, numbers: number[], operation: Operation, index: number) => void;

/** Follows the operations and tells what they paint, where, and within which mark. */
export function readPainting(operations: readonly Operation[]): Painting {
  const state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    font: "",
    saved: [],
    sequences: [],
    objects: [],
    marks: [],
    path: undefined,
    text: undefined,
    body: undefined,
    clips: false,
  };
  for (const [index, operation] of operations.entries()) {
    const handler = handlers.get(operation.operator);
    handler?.(state, operation.operands.flatMap(toNumber), operation, index);
  }
  return { objects: state.objects, marks: state.marks, body: state.body };
}

function toNumber(operand: Operand): number[] {
  return operand.kind === "number" ? [operand.value] : [];
}

function toMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  const [e, f] = transform([m[4], m[5]], n);
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    e,
    f,
  ];
}

function transform([x, y]: Point, m: Matrix): Point {
  return [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
}

const currentMark = (state: State): Mark | undefined =>
  state.sequences.findLast((sequence) => sequence.mark)?.mark;

function add(state: State, kind: GraphicsObject["kind"], first: number, last: number, rest: {
  at?: Point;
  name?: string;
} = {}): void {
  const at = rest.at ?? transform([0, 0], state.matrix);
  const mark = currentMark(state);
  state.objects.push({ kind, first, last, at, mark, shown: [], name: rest.name });
}

const startPath: Handler = (state, numbers, operation, index) => {
  const [x = 0, y = 0] = numbers;
  const rectangle = operation.operator === "re" ? numbers : undefined;
  state.path ??= { first: index, at: transform([x, y], state.matrix), rectangle };
};

const paintPath: Handler = (state, _, operation, index) => {
  const { path } = state;
  if (path && operation.operator !== "n") add(state, "path", path.first, index, { at: path.at });
  if (path?.rectangle && state.clips) state.body ??= toCorners(path.rectangle, state.matrix);
  state.path = undefined;
  state.clips = false;
};

function toCorners([x = 0, y = 0, w = 0, h = 0]: readonly number[], matrix: Matrix) {
  const [x1, y1] = transform([x, y], matrix);
  const [x2, y2] = transform([x + w, y + h], matrix);
  const low: Point = [Math.min(x1, x2), Math.min(y1, y2)];
  const high: Point = [Math.max(x1, x2), Math.max(y1, y2)];
  return [low, high] as const;
}

const clip: Handler = (state) => {
  state.clips = true;
};

const beginText: Handler = (state, _, _operation, index) => {
  state.text = { first: index, line: [0, 0], shown: [], mark: currentMark(state) };
};

const endText: Handler = (state, _, _operation, index) => {
  const { text } = state;
  state.text = undefined;
  const [shown] = text?.shown ?? [];
  if (!text || !shown) return;
  const { first, mark } = text;
  const common = { first, last: index, mark, name: undefined };
  state.objects.push({ ...common, kind: "text", at: shown.at, shown: text.shown });
};

const moveText: Handler = ({ text }, [x = 0, y = 0]) => {
  if (text) text.line = [text.line[0] + x, text.line[1] + y];
};

const placeText: Handler = ({ text }, numbers) => {
  const matrix = toMatrix(numbers);
  if (text) text.line = [matrix[4], matrix[5]];
};

const showText: Handler = (state, _, operation, index) => {
  const { text } = state;
  if (!text) return;
  text.mark ??= currentMark(state);
  const span = state.sequences.findLast((sequence) => sequence.actual !== undefined);
  const codes = Uint8Array.from(operation.operands.flatMap(toCodes));
  const at = transform(text.line, state.matrix);
  const reversed = state.sequences.findLast((sequence) => sequence.reversed)?.reversed;
  const { font } = state;
  text.shown.push({ font, codes, operation: index, actual: span?.actual, reversed, at });
  if (span) span.actual = "";
};

function toCodes(operand: Operand): number[] {
  if (operand.kind === "string") return [...operand.bytes];
  return operand.kind === "array" ? operand.items.flatMap(toCodes) : [];
}

const beginSequence: Handler = (state, _, { operands }, index) => {
  const [tag, properties] = operands;
  const entries = properties?.kind === "dictionary" ? properties.entries : new Map();
  const id: Operand | undefined = entries.get("MCID");
  const actual: Operand | undefined = entries.get("ActualText");
  const name = tag?.kind === "name" ? tag.value : "";
  const mcid = id?.kind === "number" ? id.value : undefined;
  const mark = name === "Artifact" || mcid !== undefined ? { mcid, begin: index } : undefined;
  if (mark) state.marks.push(mark);
  state.sequences.push({
    mark,
    reversed: name === "ReversedChars" ? index : undefined,
    actual: actual?.kind === "string" ? decodeText(actual.bytes) : undefined,
  });
};

/** A text string: ISO 32000-1, 7.9.2.2 (PDFDocEncoding is taken as Latin-1). */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return buffer.toString("latin1");
  return decodeUtf16(bytes.subarray(2));
}

/** Big-endian UTF-16 as text. */
export function decodeUtf16(bytes: Uint8Array): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16().toString("utf16le");
}

const setFont: Handler = (state, _, { operands }) => {
  const [name] = operands;
  if (name?.kind === "name") state.font = name.value;
};

const paintExternal: Handler = (state, _, { operands }, index) => {
  const [name] = operands;
  if (name?.kind === "name") add(state, "external", index, index, { name: name.value });
};

const each = (operators: string, handler: Handler): [string, Handler][] =>
  operators.split(" ").map((operator) => [operator, handler]);

const handlers: ReadonlyMap<string, Handler> = new Map([
  ...each("q", (state) => state.saved.push({ matrix: state.matrix, font: state.font })),
  ...each("Q", (state) => Object.assign(state, state.saved.pop())),
  ...each("cm", (state, numbers) => {
    state.matrix = multiply(toMatrix(numbers), state.matrix);
  }),
  ...each("m l c v y h re", startPath),
  ...each("S s f F f* B B* b b* n", paintPath),
  ...each("W W*", clip),
  ...each("BT", beginText),
  ...each("ET", endText),
  ...each("Td TD", moveText),
  ...each("Tm", placeText),
  ...each("Tj TJ ' \"", showText),
  ...each("Tf", setFont),
  ...each("BMC BDC", beginSequence),
  ...each("EMC", (state) => state.sequences.pop()),
  ...each("Do", paintExternal),
  ...each("sh", (state, _, _operation, index) => add(state, "shading", index, index)),
  ...each("BI", (state, _, _operation, index) => add(state, "image", index, index)),
]);
