/*
 * The text of an item as a later meeting takes it over: without what was decided, and with links that lead where they led.
 * 1. Top-level pieces are left out from the heading of a decision to the next heading that ends it; so is a list, quote
 *    or piece of HTML that holds such a heading.
 * 2. Notes and link definitions that nothing refers to any more go too: they belonged to the decision.
 * 3. Links and images with a path get the way back to the folder that they were written in.
 */

import { posix } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { CONTINUE, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { beginsDecision } from '../agenda/decisions.ts';
import { findLocale } from '../locale/index.ts';
import { createProcessor } from '../markdown/processor.ts';

type Markdown = ReturnType<ReturnType<typeof createProcessor>['parse']>;
type Piece = Markdown['children'][number];

export interface CarriedBody {
  readonly text: string;
  /** Addresses whose place in the text was not found: they lead elsewhere now. */
  readonly lost: readonly string[];
}

/** The body of a file of the folder `from`, for a folder beside it; `kept` are the names that lead to the same there. */
export function carryBody(file: string, from: string, kept: ReadonlySet<string>): CarriedBody {
  const tree = createProcessor(findLocale('en')).parse(new VFile(file));
  const open = withoutUnused(withoutDecisions(tree.children.filter(({ type }) => type !== 'yaml')));
  const lost: string[] = [];
  const texts = open.map((piece) => {
    const { text, left } = moveLinks(piece, file, (url) => (kept.has(url) ? url : moveAddress(url, from)));
    lost.push(...left);
    return text;
  });
  return { text: texts.join('\n\n'), lost };
}

/** A path from the folder of a meeting, seen from that of another meeting of its council. */
export function moveAddress(url: string, from: string): string {
  if (url === '' || /^(?:[a-z][a-z\d+.-]*:|[/#?])/i.test(url)) return url;
  return posix.normalize(`../${from}/${url}`);
}

function withoutDecisions(pieces: readonly Piece[]): Piece[] {
  let level: number | null = null;
  return pieces.filter((piece) => {
    if (piece.type === 'heading') {
      if (beginsDecision(textOf(piece))) level = Math.min(piece.depth, level ?? piece.depth);
      else if (level !== null && piece.depth <= level) level = null;
    }
    return level === null && (piece.type === 'heading' || !holdsDecision(piece));
  });
}

/** Whether a list, a quote or HTML holds the heading of a decision: where that ends is not asked. */
function holdsDecision(piece: Piece): boolean {
  let found = false;
  visit(piece, (node) => {
    if (node.type === 'heading') found ||= beginsDecision(textOf(node));
    if (node.type !== 'html') return CONTINUE;
    for (const [, inner = ''] of node.value.matchAll(/<(?:h[1-6]|summary)\b[^>]*>(.*?)(?:<\/|$)/gis)) {
      found ||= beginsDecision(inner.replace(/<[^>]*>/g, ''));
    }
    return CONTINUE;
  });
  return found;
}

/** Without notes and definitions that the text does not use; a note can use another. */
function withoutUnused(pieces: readonly Piece[]): Piece[] {
  const used = new Set<string>();
  for (const piece of pieces) {
    if (piece.type === 'footnoteDefinition' || piece.type === 'definition') continue;
    visit(piece, (node) => {
      if ('identifier' in node) used.add(`${kindOf(node.type)} ${node.identifier}`);
    });
  }
  const notes = pieces.filter((piece) => piece.type === 'footnoteDefinition');
  for (let before = -1; before < used.size; ) {
    before = used.size;
    for (const note of notes.filter((one) => used.has(`note ${one.identifier}`))) {
      visit(note, (node) => {
        if (node !== note && 'identifier' in node) used.add(`${kindOf(node.type)} ${node.identifier}`);
      });
    }
  }
  return pieces.filter((piece) => {
    if (piece.type !== 'footnoteDefinition' && piece.type !== 'definition') return true;
    return used.has(`${kindOf(piece.type)} ${piece.identifier}`);
  });
}

function kindOf(type: string): string {
  return type.startsWith('footnote') ? 'note' : 'link';
}

/** The source of a piece with other addresses; those whose place in it is not found are named. */
function moveLinks(piece: Piece, file: string, move: (url: string) => string): { text: string; left: string[] } {
  const start = piece.position?.start.offset ?? 0;
  const edits: Array<{ at: number; end: number; url: string }> = [];
  const left: string[] = [];
  visit(piece, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const moved = move(node.url);
    if (moved === node.url) return;
    const children = 'children' in node ? node.children : [];
    const from = children.at(-1)?.position?.end.offset ?? node.position?.start.offset ?? 0;
    const at = file.indexOf(node.url, from);
    if (at === -1 || at >= (node.position?.end.offset ?? 0)) left.push(node.url);
    else edits.push({ at, end: at + node.url.length, url: moved });
  });
  let text = file.slice(start, piece.position?.end.offset);
  for (const { at, end, url } of edits.sort((a, b) => b.at - a.at)) {
    text = text.slice(0, at - start) + url + text.slice(end - start);
  }
  return { text, left };
}
