import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

export interface SplitBody {
  readonly parts: ReadonlyArray<{
    readonly name: string | null;
    readonly anchor: string | null;
    readonly content: ElementContent[];
  }>;
  /** The closing section of footnotes, or nothing. */
  readonly footnotes: ElementContent[];
}

/** Divides a body at its `##` headings; what stands before the first is a part without a name. */
export function splitParts(tree: Root): SplitBody {
  const parts: Array<{ name: string | null; anchor: string | null; content: ElementContent[] }> = [];
  const footnotes: ElementContent[] = [];
  for (const node of tree.children.filter(isElementContent)) {
    if (isPartHeading(node)) {
      parts.push({ name: textOf(node).trim(), anchor: String(node.properties['id']), content: [] });
    } else if (isFootnotes(node)) {
      footnotes.push(node);
    } else {
      if (parts.length === 0) parts.push({ name: null, anchor: null, content: [] });
      parts.at(-1)?.content.push(node);
    }
  }
  return { parts: parts.filter((part) => part.name !== null || part.content.some(isVisible)), footnotes };
}

function isElementContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

function isPartHeading(node: ElementContent): node is Element & { tagName: 'h2' } {
  return node.type === 'element' && node.tagName === 'h2';
}

function isFootnotes(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'section' && 'dataFootnotes' in node.properties;
}

function isVisible(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}
