import type { ElementContent, Root, RootContent, Text } from 'hast';

/** What the HTML of a document with keycaps holds. */
export const keycapMark = 'class="keycap"';

const keycap = /([0-9#*]\ufe0f?\u20e3)/u;

/**
 * Puts keycaps (1️⃣) into elements of their own: their digit has to come from the font of the cap, and by the characters
 * alone a style sheet would then draw every digit of the document from it.
 */
export function wrapKeycaps(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((node): RootContent[] => wrap(node)) };
}

function wrap<Node extends RootContent | ElementContent>(node: Node): Array<Node | ElementContent> {
  if (node.type === 'element') {
    return [{ ...node, children: node.children.flatMap((child): ElementContent[] => wrap(child)) }];
  }
  return node.type === 'text' && keycap.test(node.value) ? splitText(node) : [node];
}

function splitText({ value }: Text): ElementContent[] {
  return value.split(keycap).map((part): ElementContent => {
    const text: Text = { type: 'text', value: part };
    if (!keycap.test(part)) return text;
    return { type: 'element', tagName: 'span', properties: { className: ['keycap'] }, children: [text] };
  });
}
