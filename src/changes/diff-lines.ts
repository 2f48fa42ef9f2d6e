/* Marked content → lines of plain text whose pieces say what was added and removed. */
import type { Element, ElementContent } from 'hast';
import { isBlock } from '../text/plain-text.ts';
import type { MarkedContent } from './changes.ts';

/** A piece of a line; `null` where it is the same before and after. */
interface TextPiece {
  readonly change: 'added' | 'removed' | null;
  readonly text: string;
}

/** How much is left of what did not change, on either side of a change. */
const shownAround = 60;

export type TextLine = readonly TextPiece[];

/** The lines of marked content that hold a change: a paragraph, a list item or a table row each. */
export function listChangedLines(content: MarkedContent): TextLine[] {
  const lines = readLines(content, null).map(joinPieces);
  return lines.filter((line) => line.some(({ change }) => change !== null));
}

function readLines(nodes: readonly ElementContent[], change: TextPiece['change']): TextPiece[][] {
  const lines: TextPiece[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node.tagName)) lines.push(...readBlock(node, change), []);
    else lines.at(-1)?.push(...readPieces(node, change));
  }
  return lines.filter((line) => line.length > 0);
}

function readBlock(block: Element, change: TextPiece['change']): TextPiece[][] {
  if (block.tagName !== 'tr') return readLines(block.children, change);
  const cells = block.children.map((cell) => (cell.type === 'element' ? readLines(cell.children, change).flat() : []));
  const [first] = cells.flat();
  const alike = cells.flat().every((piece) => piece.change === first?.change);
  const between = { change: alike ? (first?.change ?? null) : null, text: ' | ' };
  return [cells.flatMap((cell, index) => (index > 0 ? [between, ...cell] : cell))];
}

function readPieces(node: ElementContent, change: TextPiece['change']): TextPiece[] {
  if (node.type === 'text') return [{ change, text: node.value }];
  if (node.type !== 'element') return [];
  if ('dataFootnoteBackref' in node.properties) return [];
  if (node.tagName === 'br') return [{ change, text: ' ' }];
  if (node.tagName === 'img') return [{ change, text: `[${String(node.properties['alt'] ?? '')}]` }];
  return node.children.flatMap((child) => readPieces(child, node.data?.change ?? change));
}

function joinPieces(pieces: readonly TextPiece[]): TextLine {
  const joined: TextPiece[] = [];
  for (const { change, text } of pieces) {
    const last = joined.at(-1);
    if (last?.change === change) joined[joined.length - 1] = { change, text: last.text + text };
    else joined.push({ change, text });
  }
  const last = joined.length - 1;
  return joined
    .map(({ change, text }) => ({ change, text: text.replace(/\s+/g, ' ') }))
    .map(({ change, text }, index) => ({ change, text: index === 0 ? text.trimStart() : text }))
    .map(({ change, text }, index) => ({ change, text: index === last ? text.trimEnd() : text }))
    .filter(({ text }) => text !== '');
}

/** A line of which only the words next to a change are left. */
export function shortenLine(line: TextLine): TextLine {
  return line.map((piece, index) => {
    const { change, text } = piece;
    if (change !== null || text.length <= 2 * shownAround + 10) return piece;
    const start = index === 0 ? '' : text.slice(0, text.indexOf(' ', shownAround));
    const end = index === line.length - 1 ? '' : text.slice(text.lastIndexOf(' ', text.length - shownAround));
    return { change, text: [start, '…', end.trimStart()].filter((part) => part !== '').join(' ') };
  });
}
