import type { Root, RootContent, Text } from 'hast';
import { visit } from 'unist-util-visit';

const breaks = /[\v\u0085\u2028]/;
const others = /(?![\t\n\r])\p{Cc}|\u2029|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Word's line break within a paragraph becomes one; other control characters are nothing that can be read. */
export function controlCharacters() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element') cleanProperties(node.properties);
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      if (breaks.test(node.value) && !isCode(parent)) {
        const pieces = splitText(node);
        parent.children.splice(index, 1, ...pieces);
        return index + pieces.length;
      }
      node.value = node.value.replace(new RegExp(breaks, 'g'), '\n').replace(others, '');
      return undefined;
    });
  };
}

function isCode(parent: Root | RootContent): boolean {
  return parent.type === 'element' && ['code', 'pre'].includes(parent.tagName);
}

function splitText({ value, position }: Text): RootContent[] {
  const place = position === undefined ? {} : { position };
  return value.split(breaks).flatMap((piece, index): RootContent[] => {
    const text: Text = { type: 'text', value: piece.replace(others, ''), ...place };
    return index === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [], ...place }, text];
  });
}

function cleanProperties(properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue;
    const clean = value.replace(new RegExp(breaks, 'g'), ' ').replace(others, '');
    if (clean !== value) properties[name] = clean;
  }
}
