import type { Element, Nodes, Root } from 'hast';
import type { Position } from 'unist';
import { visitElements, visitNodes } from '../text/visit-nodes.ts';

/** More than any agenda has in one text: beyond it, a browser takes minutes to divide it into pages. */
export const mostBlocks = 20_000;

/** The parser goes back through the text at each of these headings. */
const costOfUnderline = 3;

const blocks = new Set('p li br hr h1 h2 h3 h4 h5 h6 div section blockquote dt dd details summary figure'.split(' '));

/** The line from which a text has more blocks than are printed, as far as its lines tell, before anything tries to read it. */
export function findTooManyLines(text: string): Position | null {
  let count = 0;
  let blank = true;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const wasBlank = blank;
    blank = line.trim() === '';
    if (blank) continue;
    if (wasBlank || /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) count += 1;
    else if (/^ {0,3}(?:=+|-+)\s*$/.test(line)) count += costOfUnderline;
    if (count <= mostBlocks) continue;
    return { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: line.length + 1 } };
  }
  return null;
}

/** Where a text has more paragraphs, entries of lists, headings and lines of their own than are printed. */
export function findTooManyBlocks(tree: Root): Position | null {
  let count = 0;
  let last: Position | null = null;
  visitElements([tree], (node) => {
    if (count > mostBlocks) return;
    count += node.tagName === 'pre' ? countLines(node) : Number(blocks.has(node.tagName));
    last = node.position ?? last;
  });
  return count > mostBlocks ? last : null;
}

/** The lines of a code block stand for themselves. */
function countLines(node: Element): number {
  let lines = 1;
  visitNodes<Nodes>(node, (one) => {
    if (one.type === 'text') lines += one.value.split('\n').length - 1;
  });
  return lines;
}
