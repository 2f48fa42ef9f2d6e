/*
 * Trees with their places as offsets, in memory and to be kept as JSON: a place as parsers write it, line and column and
 * offset twice, is larger than what it is the place of. It took half of the memory of a large site.
 */
import type { Node, Point, Position } from 'unist';

/** The offsets of a place, where line and column follow from them. */
type Offsets = readonly [start: number, end: number];

/** A place that counts its lines when it is asked. */
class Place implements Position {
  readonly #from: number;
  readonly #to: number;
  readonly #pointAt: PointAt;

  constructor(from: number, to: number, pointAt: PointAt) {
    this.#from = from;
    this.#to = to;
    this.#pointAt = pointAt;
  }

  get start(): Point {
    return this.#pointAt(this.#from);
  }

  get end(): Point {
    return this.#pointAt(this.#to);
  }

  toJSON(): Position {
    return { start: this.start, end: this.end };
  }
}

/** Makes trees small: places whose line and column follow from the offsets in their text, and lists that have no room left. */
export function compactTrees(trees: readonly Node[], text: string): void {
  const pointAt = createPoints(text);
  const compact = (node: Node): void => {
    const offsets = readOffsets(node.position, pointAt);
    if (offsets !== undefined) node.position = new Place(...offsets, pointAt);
    if (!('children' in node) || !Array.isArray(node.children)) return;
    // A list that grew one by one keeps room for sixteen.
    node.children = node.children.slice();
    for (const child of node.children as Node[]) compact(child);
  };
  for (const tree of trees) compact(tree);
}

/** A tree → JSON. */
export function writeTree(tree: Node, text: string): string {
  const pointAt = createPoints(text);
  return JSON.stringify(tree, (key, value: unknown) => {
    return key === 'position' ? (readOffsets(value, pointAt) ?? value) : value;
  });
}

/** JSON → the tree that it was. */
export function readTree<Tree extends Node>(json: string, text: string): Tree {
  const tree: Tree = JSON.parse(json);
  restorePlaces(tree, createPoints(text));
  return tree;
}

type PointAt = (offset: number) => Point;

/** `undefined` for a place that is not what its offsets say, as those of raw HTML can be. */
function readOffsets(position: unknown, pointAt: PointAt): Offsets | undefined {
  const [start, end] = [pointOf(position, 'start'), pointOf(position, 'end')];
  const offsets = [start, end].flatMap((point) => (point !== null && isAt(point, pointAt) ? [point.offset ?? 0] : []));
  const [from, to] = offsets;
  return from === undefined || to === undefined ? undefined : [from, to];
}

function pointOf(position: unknown, end: 'start' | 'end'): Point | null {
  const point: unknown = typeof position === 'object' && position !== null ? Reflect.get(position, end) : null;
  return typeof point === 'object' && point !== null && 'line' in point ? (point as Point) : null;
}

function isAt({ line, column, offset }: Point, pointAt: PointAt): boolean {
  if (offset === undefined) return false;
  const there = pointAt(offset);
  return there.line === line && there.column === column;
}

function restorePlaces(node: Node, pointAt: PointAt): void {
  const { position } = node as { position?: unknown };
  if (Array.isArray(position)) node.position = new Place(position[0], position[1], pointAt);
  if (!('children' in node) || !Array.isArray(node.children)) return;
  for (const child of node.children) restorePlaces(child, pointAt);
}

/** The points of a text, as micromark counts them: lines end with a line feed, a carriage return, or both. */
function createPoints(text: string): PointAt {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}
