import type { Nodes, Root } from 'mdast';
import type { Point, Position } from 'unist';
import { countOpenElements } from '../text/open-elements.ts';
import { visitNodes } from '../text/visit-nodes.ts';

interface TreeNode {
  readonly type: string;
  readonly position?: Position | undefined;
  readonly children?: readonly TreeNode[];
}

/** Deeper than anybody writes, and not as deep as programs fail that walk a text. */
export const deepest = 100;

/** Where a tree gets deeper than every program can follow; `null` where it does not. Walks without recursion. */
export function findTooDeep(tree: TreeNode): Position | null {
  const start: Point = { line: 1, column: 1, offset: 0 };
  let level: TreeNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepest) return first?.position ?? { start, end: start };
    level = level.flatMap((node) => node.children ?? []);
  }
  return null;
}

/** Where the HTML of a text has more open elements than are read, before anything tries to read it. */
export function findOpenHtml(markdown: Root): Position | null {
  const open = countOpenElements(false);
  let found: Position | null = null;
  visitNodes<Nodes>(markdown, (node) => {
    if (node.type === 'html' && found === null && open.read(node.value) > deepest) found = node.position ?? null;
  });
  return found;
}

/** The line of a text that opens more levels than are read, before anything tries to read it. */
export function findDeepLine(text: string): Position | null {
  return mayBeDeep(text) ? readDeepLine(text) : null;
}

/** What a line must begin with to stand in too many lists, as `deepest` says. */
const longLead = /^[ \t\d*+>.)-]{100}/m;

/** Whether a text has as many signs as it takes to be too deep anywhere: almost none has, and that is told sooner. */
function mayBeDeep(text: string): boolean {
  return longLead.test(text) || (text.match(/[[\]*_~`<]/g)?.length ?? 0) > mostOpen;
}

function readDeepLine(text: string): Position | null {
  const lines = text.split(/\r\n|\r|\n/);
  const [levels, emphasis, openings] = [countIndents(), countEmphasis(), countOpenings()];
  const index = lines.findIndex((line) => {
    const [lead = ''] = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$))*[ \t]*/.exec(line) ?? [];
    const markers = lead.match(/[-*+>]|\d+[.)]/g)?.length ?? 0;
    const deep = markers > 0 && levels(line) > deepest;
    return deep || markers > deepest || openSigns(line) > mostOpen || emphasis(line) > mostOpen || openings(line);
  });
  const line = lines[index];
  if (line === undefined) return null;
  return { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: line.length + 1 } };
}

/** How many lists the items of a text stand in, by how far each is indented. */
function countIndents(): (line: string) => number {
  const indents: number[] = [];
  return (line) => {
    const indent = line.search(/\S/);
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    return indents.push(indent);
  };
}

/** How many brackets and marks of emphasis are open in a paragraph: a mark opens before a word, and closes behind one. */
function countEmphasis(): (line: string) => number {
  let open = 0;
  return (line) => {
    if (line.trim() === '') open = 0;
    for (const [bracket] of line.matchAll(/[[\]]/g)) open = Math.max(0, open + (bracket === '[' ? 1 : -1));
    for (const [, before = '', , behind = ''] of line.matchAll(/(^|.)([*_~]+)(?=(.|$))/g)) {
      const [opens, closes] = [flanks(behind, before), flanks(before, behind)];
      if (opens !== closes) open = Math.max(0, open + (opens ? 1 : -1));
    }
    return open;
  };
}

/** Whether a mark flanks the text on one of its sides (CommonMark, 6.2). */
function flanks(side: string, other: string): boolean {
  if (side.trim() === '') return false;
  return !/[\p{P}\p{S}]/u.test(side) || other.trim() === '' || /[\p{P}\p{S}]/u.test(other);
}

/** More lengths of code marks than anybody needs in a paragraph: each looks through all of it for its end. */
const mostLengths = 50;

/** Whether a paragraph opens more code and HTML than anybody ends: what has no end is looked for in the whole of it. */
function countOpenings(): (line: string) => boolean {
  const lengths = new Set<number>();
  let open = 0;
  return (line) => {
    if (line.trim() === '') {
      lengths.clear();
      open = 0;
    }
    for (const [marks] of line.matchAll(/`+/g)) lengths.add(marks.length);
    open += line.match(/<[?!]/g)?.length ?? 0;
    return lengths.size > mostLengths || open > mostOpen;
  };
}

/** Signs that may each open a level within a line. */
const mostOpen = 1000;

function openSigns(line: string): number {
  return line.match(/<[a-z]|!?\[|[*_~]+/gi)?.length ?? 0;
}
