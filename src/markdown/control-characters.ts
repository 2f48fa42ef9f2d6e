import type { Nodes, Root, RootContent, Text } from 'hast';
import { visit } from 'unist-util-visit';

const breaks = /[\v\u0085\u2028]/;
/** Any of both. */
const unfit = /[\v\u0085\u2028]|(?![\t\n\r])\p{Cc}|\u2029|\p{Cs}|\p{Noncharacter_Code_Point}/u;
const others = /(?![\t\n\r])\p{Cc}|\u2029|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Word's line break within a paragraph becomes one; other control characters are nothing that can be read. */
export function controlCharacters() {
  return (tree: Root): void => {
    if (!holdsUnfit(tree)) return;
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

/** Hardly any text does: a walk that changes nothing is quick. */
function holdsUnfit(node: Nodes): boolean {
  if (node.type === 'text') return unfit.test(node.value);
  if (node.type === 'element' && Object.values(node.properties).some(isUnfit)) return true;
  return 'children' in node && node.children.some(holdsUnfit);
}

function isUnfit(value: unknown): boolean {
  return typeof value === 'string' && unfit.test(value);
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
    if (typeof value === 'string' && unfit.test(value)) {
      properties[name] = value.replace(new RegExp(breaks, 'g'), ' ').replace(others, '');
    }
  }
}
