import type { ElementContent } from 'hast';
import { normalizeText } from './normalize-text.ts';

/** The text of content, white space as one space. */
export function plainText(nodes: readonly ElementContent[]): string {
  return normalizeText(nodes.map(joinTexts).join(' '));
}

function joinTexts(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(joinTexts).join(isBlock(node.tagName) ? ' ' : '') : '';
}

const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tfoot tr td th blockquote pre hr div section dl dt dd details summary figure figcaption'.split(
    ' ',
  ),
);

/** Whether an element stands on lines of its own. */
export function isBlock(tagName: string): boolean {
  return blocks.has(tagName);
}
