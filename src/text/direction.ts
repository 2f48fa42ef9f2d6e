import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** Hebrew, Arabic and their neighbours, as letters stand: Unicode blocks whose letters are read from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const strong = /[\p{L}]/u;

/** A text of its own, whose first letter decides. */
const texts = new Set(['p', 'td', 'th', 'dt', 'dd', 'figcaption', 'caption', 'pre', 'summary', 'a', 'span']);
/** What is laid out as a whole: bullets, columns and bars stand where the reading begins. */
const layouts = new Set(['ul', 'ol', 'table', 'blockquote', 'dl']);

/** Whether a text has letters that are read from right to left. */
export function readsBackwards(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * Marks what is written from right to left: `dir="auto"` on texts, which isolates them from those around, and
 * `dir="rtl"` on lists, tables and quotes that begin so. What the author marked stays.
 */
export function markDirection(tree: Root): Root {
  return { ...tree, children: tree.children.map((node) => markNode(node)) };
}

function markNode<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type !== 'element' || node.tagName === 'head' || !readsBackwards(textOf(node))) return node;
  const direction = 'dir' in node.properties ? undefined : directionOf(node);
  const properties = direction === undefined ? node.properties : { ...node.properties, dir: direction };
  return { ...node, properties, children: node.children.map((child) => markNode(child)) };
}

function directionOf(element: Element): 'auto' | 'rtl' | undefined {
  if (layouts.has(element.tagName)) return beginsBackwards(textOf(element)) ? 'rtl' : undefined;
  const own = element.children.some((child) => child.type === 'text' && readsBackwards(child.value));
  if (/^h[1-6]$/.test(element.tagName)) return own ? 'auto' : undefined;
  if (element.tagName === 'a' || element.tagName === 'span') return own ? 'auto' : undefined;
  return texts.has(element.tagName) ? 'auto' : undefined;
}

function beginsBackwards(text: string): boolean {
  const first = strong.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}
