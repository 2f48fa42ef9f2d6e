import type { Element, Root } from 'hast';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';

/** More than any agenda has in one text: beyond it, a browser takes minutes to divide it into pages. */
export const mostBlocks = 20_000;

/** The parser goes back through the text at each of these headings. */
const costOfUnderline = 3;

const blocks = /^(p|li|br|hr|h[1-6]|div|section|blockquote|dt|dd|details|summary|figure)$/;

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
  visit(tree, 'element', (node) => {
    if (count > mostBlocks) return SKIP;
    count += node.tagName === 'pre' ? countLines(node) : Number(blocks.test(node.tagName));
    last = node.position ?? last;
    return undefined;
  });
  return count > mostBlocks ? last : null;
}

/** The lines of a code block stand for themselves. */
function countLines(node: Element): number {
  let lines = 1;
  visit(node, 'text', ({ value }) => {
    lines += value.split('\n').length - 1;
  });
  return lines;
}
