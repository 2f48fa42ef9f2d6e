/* A safe tree → its blocks of text: what stands on lines of its own, whatever tags are around it. */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Position } from 'unist';

export interface TextBlock {
  /** Of the element that holds the text. */
  readonly tagName: string;
  /** Of the elements around it, from the outside in. */
  readonly parents: readonly Element[];
  readonly element: Element;
  /** As they are shown, without those that are blank. */
  readonly lines: readonly string[];
  /** What stands in bold before all else; `null` where nothing does. */
  readonly lead: string | null;
  /** Whether all of it is bold, or a link. */
  readonly bold: boolean;
  readonly link: boolean;
  readonly place: Position | undefined;
}

const phrasing = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The blocks of a text in order. */
export function listTextBlocks(content: readonly ElementContent[]): TextBlock[] {
  const root: Element = { type: 'element', tagName: 'div', properties: {}, children: [...content] };
  return [...walk(root, [])];
}

function* walk(element: Element, parents: readonly Element[]): Generator<TextBlock> {
  const own = element.children.filter(isInline);
  if (own.some((node) => textOf(node).trim() !== '')) yield describeBlock(element, own, parents);
  const inside = [...parents, element];
  for (const child of element.children) if (child.type === 'element' && !isInline(child)) yield* walk(child, inside);
}

function isInline(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && phrasing.has(node.tagName));
}

function describeBlock(element: Element, own: readonly ElementContent[], parents: readonly Element[]): TextBlock {
  const seen = own.filter((node) => textOf(node).trim() !== '' && !isNoteMark(node));
  const isAll = (names: readonly string[]) => seen.length > 0 && seen.every((node) => isOneOf(node, names));
  const first = seen[0];
  const lines = own
    .map(writeLines)
    .join('')
    .split('\n')
    .map((line) => line.trim());
  return {
    tagName: element.tagName,
    parents,
    element,
    lines: lines.filter((line) => line !== ''),
    lead: first !== undefined && isOneOf(first, ['strong', 'b', 'em', 'u']) ? textOf(first) : null,
    bold: isAll(['strong', 'b', 'em', 'u', 'mark']),
    link: isAll(['a']),
    place: [element, ...[...parents].reverse()].find(({ position }) => position !== undefined)?.position,
  };
}

function isOneOf(node: ElementContent, names: readonly string[]): boolean {
  return node.type === 'element' && names.includes(node.tagName);
}

function isNoteMark(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'sup';
}

function writeLines(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  return node.tagName === 'br' ? '\n' : node.children.map(writeLines).join('');
}
