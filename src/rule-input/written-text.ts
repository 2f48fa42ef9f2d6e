/* What an author wrote, letter by letter, where Markdown made running text of it: for slips that parse. */
import type { Nodes, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { location } from 'vfile-location';
import type { WrittenBody } from '../agenda/body.ts';
import { remember } from '../text/remember.ts';
import { listNodes, type NodeIndex } from './nodes.ts';

/** A line of a paragraph without what stands before it (`> `, indentation). */
export interface WrittenLine {
  readonly text: string;
  /** Of the whole file. */
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading or cell as it was written. */
export interface WrittenText {
  readonly body: WrittenBody;
  readonly node: Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>;
  readonly start: number;
  /** Links, code, images and raw HTML are blanked by a character that nobody writes; offsets stay. */
  readonly text: string;
}

const blank = '\uFFFC';

/** All running text of the content. */
export function listWritten(
  input: { readonly nodes: NodeIndex },
  types: ReadonlyArray<'paragraph' | 'heading' | 'tableCell'> = ['paragraph', 'heading', 'tableCell'],
): WrittenText[] {
  const written = writtenOf(input.nodes);
  return types.flatMap((type) => written[type]());
}

type WrittenLists = Readonly<Record<'paragraph' | 'heading' | 'tableCell', () => readonly WrittenText[]>>;

/** Every rule asks for the same. */
const writtenOf = remember((nodes: NodeIndex): WrittenLists => {
  const once = (type: 'paragraph' | 'heading' | 'tableCell') => {
    let list: readonly WrittenText[] | null = null;
    return () => {
      list ??= listNodes({ nodes }, type).map(readWritten);
      return list;
    };
  };
  return { paragraph: once('paragraph'), heading: once('heading'), tableCell: once('tableCell') };
});

function readWritten({ body, node }: Pick<WrittenText, 'body' | 'node'>): WrittenText {
  const [start, end] = rangeOf(node);
  return { body, node, start, text: blankOut(body.text.slice(start, end), start, node.children, body.text) };
}

/** The lines of a paragraph, in order. */
export function linesOf({ text, start }: WrittenText): WrittenLine[] {
  let offset = start;
  return text.split('\n').map((line, index) => {
    const prefix = index === 0 ? 0 : (/^[\s>]*/.exec(line)?.[0].length ?? 0);
    const from = offset + prefix;
    offset += line.length + 1;
    const shown = line.slice(prefix).replace(/\r$/, '');
    return { text: shown, start: from, end: from + shown.length };
  });
}

/** Where a node begins and ends in its file. */
export function rangeOf({ position }: { readonly position?: Position | undefined }): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** The place of some characters of a file. */
export function placeBetween({ text }: Pick<WrittenBody, 'text'>, start: number, end: number): Position | undefined {
  const file = location(text);
  const [from, to] = [file.toPoint(start), file.toPoint(end)];
  return from === undefined || to === undefined ? undefined : { start: from, end: to };
}

/** As much of a text as a message can show, on one line. */
export function shorten(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function blankOut(raw: string, start: number, nodes: readonly PhrasingContent[], source: string): string {
  return nodes.reduce((text, node) => {
    if ('children' in node && !['link', 'linkReference'].includes(node.type)) {
      return blankOut(text, start, node.children, source);
    }
    if (node.type === 'text' || node.type === 'break') return text;
    const [from, to] = rangeOf(node);
    // What GFM makes a link by itself is written as text.
    if (node.type === 'link' && !/[[<]/.test(source.charAt(from))) return text;
    return text.slice(0, from - start) + blank.repeat(to - from) + text.slice(to - start);
  }, raw);
}
