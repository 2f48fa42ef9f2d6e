import type { Operation } from './content-stream.ts';
import type { Operand } from './content-tokens.ts';
import { type Matrix, multiply, type Point, toCorners, toMatrix, transform } from './geometry.ts';
import type { GraphicsObject, Mark, Painting, Shown } from './painting.ts';
import { decodeText } from './text-strings.ts';

/** Content with an ActualText. */
interface Span {
  readonly begin: number;
  /** Nothing once its first text was shown. */
  actual: string;
}

/** Marked content that is open. What it does not say itself, it has of what it is within. */
interface Sequence {
  readonly mark: Mark | undefined;
  readonly reversed: number | undefined;
  readonly span: Span | undefined;
}

const outside: Sequence = { mark: undefined, reversed: undefined, span: undefined };

/** What q keeps and Q gives back. */
interface Saved {
  readonly matrix: Matrix;
  /** How far the matrix scales along x. */
  readonly scale: number;
  readonly font: string;
  readonly size: number;
}

interface State {
  matrix: Matrix;
  scale: number;
  font: string;
  size: number;
  readonly saved: Saved[];
  readonly sequences: Sequence[];
  readonly objects: GraphicsObject[];
  readonly marks: Mark[];
  path: { first: number; at: Point; rectangle: readonly number[] | undefined } | undefined;
  text: { first: number; line: Point; scale: number; shown: Shown[]; mark: Mark | undefined } | undefined;
  body: readonly [Point, Point] | undefined;
  clips: boolean;
}

type Handler = (state: State, numbers: number[], operation: Operation, index: number) => void;

/** Follows operations, each with its index, and tells what they paint, where, and within which mark. */
export function createPainter() {
  const state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    scale: 1,
    font: '',
    size: 0,
    saved: [],
    sequences: [],
    objects: [],
    marks: [],
    path: undefined,
    text: undefined,
    body: undefined,
    clips: false,
  };
  const follow = (operation: Operation, index: number): void => {
    const handler = handlers.get(operation.operator);
    // Most operations show text, and take no numbers.
    const numbers = handler === showText || handler === beginSequence ? none : operation.operands.map(toNumber);
    handler?.(state, numbers, operation, index);
  };
  const finish = (): Painting => ({ objects: state.objects, marks: state.marks, body: state.body });
  return { follow, finish };
}

const none: number[] = [];

function toNumber(operand: Operand): number {
  return operand.kind === 'number' ? operand.value : 0;
}

const innermost = ({ sequences }: State): Sequence => sequences.at(-1) ?? outside;

function add(
  state: State,
  kind: GraphicsObject['kind'],
  first: number,
  last: number,
  rest: {
    at?: Point;
    name?: string;
  } = {},
): void {
  const at = rest.at ?? transform([0, 0], state.matrix);
  const mark = innermost(state).mark;
  state.objects.push({ kind, first, last, at, mark, shown: [], name: rest.name });
}

const startPath: Handler = (state, numbers, operation, index) => {
  const [x = 0, y = 0] = numbers;
  const rectangle = operation.operator === 're' ? numbers : undefined;
  state.path ??= { first: index, at: transform([x, y], state.matrix), rectangle };
};

const paintPath: Handler = (state, _, operation, index) => {
  const { path } = state;
  if (path && operation.operator !== 'n') add(state, 'path', path.first, index, { at: path.at });
  if (path?.rectangle && state.clips) state.body ??= toCorners(path.rectangle, state.matrix);
  state.path = undefined;
  state.clips = false;
};

const clip: Handler = (state) => {
  state.clips = true;
};

const beginText: Handler = (state, _, _operation, index) => {
  state.text = { first: index, line: [0, 0], scale: 1, shown: [], mark: innermost(state).mark };
};

const endText: Handler = (state, _, _operation, index) => {
  const { text } = state;
  state.text = undefined;
  const [shown] = text?.shown ?? [];
  if (!text || !shown) return;
  const { first, mark } = text;
  const common = { first, last: index, mark, name: undefined };
  state.objects.push({ ...common, kind: 'text', at: shown.at, shown: text.shown });
};

const moveText: Handler = ({ text }, [x = 0, y = 0]) => {
  if (text) text.line = [text.line[0] + x, text.line[1] + y];
};

const placeText: Handler = ({ text }, numbers) => {
  const matrix = toMatrix(numbers);
  if (!text) return;
  text.line = [matrix[4], matrix[5]];
  text.scale = Math.hypot(matrix[0], matrix[1]);
};

const showText: Handler = (state, _, operation, index) => {
  const { text } = state;
  if (!text) return;
  text.mark ??= innermost(state).mark;
  const { span, reversed } = innermost(state);
  const codes = toCodes(operation.operands);
  const at = transform(text.line, state.matrix);
  const { font } = state;
  const size = state.size * text.scale * state.scale;
  const actual = span?.actual;
  text.shown.push({ font, codes, operation: index, actual, span: span?.begin, reversed, at, size });
  if (span) span.actual = '';
};

function toCodes(operands: readonly Operand[]): string {
  let codes = '';
  for (const operand of operands) {
    if (operand.kind === 'string') codes += operand.value;
    if (operand.kind === 'array') codes += toCodes(operand.items);
  }
  return codes;
}

const beginSequence: Handler = (state, _, { operands }, index) => {
  const [tag, properties] = operands;
  const entries = properties?.kind === 'dictionary' ? properties.entries : new Map();
  const id: Operand | undefined = entries.get('MCID');
  const actual: Operand | undefined = entries.get('ActualText');
  const name = tag?.kind === 'name' ? tag.value : '';
  const mcid = id?.kind === 'number' ? id.value : undefined;
  const mark = name === 'Artifact' || mcid !== undefined ? { mcid, begin: index } : undefined;
  if (mark) state.marks.push(mark);
  const around = innermost(state);
  const span = actual?.kind === 'string' ? { begin: index, actual: decodeText(actual.value) } : around.span;
  const reversed = name === 'ReversedChars' ? index : around.reversed;
  state.sequences.push({ mark: mark ?? around.mark, reversed, span });
};

const setFont: Handler = (state, [, size = 0], { operands }) => {
  const [name] = operands;
  state.size = size;
  if (name?.kind === 'name') state.font = name.value;
};

const paintExternal: Handler = (state, _, { operands }, index) => {
  const [name] = operands;
  if (name?.kind === 'name') add(state, 'external', index, index, { name: name.value });
};

const each = (operators: string, handler: Handler): [string, Handler][] =>
  operators.split(' ').map((operator) => [operator, handler]);

const handlers: ReadonlyMap<string, Handler> = new Map([
  ...each('q', ({ saved, matrix, scale, font, size }) => saved.push({ matrix, scale, font, size })),
  ...each('Q', (state) => Object.assign(state, state.saved.pop())),
  ...each('cm', (state, numbers) => {
    state.matrix = multiply(toMatrix(numbers), state.matrix);
    state.scale = Math.hypot(state.matrix[0], state.matrix[1]);
  }),
  ...each('m l c v y h re', startPath),
  ...each('S s f F f* B B* b b* n', paintPath),
  ...each('W W*', clip),
  ...each('BT', beginText),
  ...each('ET', endText),
  ...each('Td TD', moveText),
  ...each('Tm', placeText),
  ...each('Tj TJ \' "', showText),
  ...each('Tf', setFont),
  ...each('BMC BDC', beginSequence),
  ...each('EMC', (state) => state.sequences.pop()),
  ...each('Do', paintExternal),
  ...each('sh', (state, _, _operation, index) => add(state, 'shading', index, index)),
  ...each('BI', (state, _, _operation, index) => add(state, 'image', index, index)),
]);
