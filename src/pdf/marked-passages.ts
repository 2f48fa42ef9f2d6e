import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What a passage is besides its words: added, deleted, highlighted, a sign behind a title, or a heading of a level beyond h6. */
export type PassageKind = 'ins' | 'del' | 'mark' | 'sign' | `h${number}`;

const kinds: Readonly<Record<string, PassageKind>> = { ins: 'ins', del: 'del', s: 'del', strike: 'del', mark: 'mark' };
const carried = /^(.*)-x-(ins|del|mark|sign|h\d+)$/;

/**
 * Writes what passages are into their language, as a private part of it (`da-x-del`; RFC 5646, 2.2.7): of all that HTML says
 * about them, Chromium carries only that into the PDF's structure, where `readPassage` takes it out again.
 */
export function carryPassages(tree: Root): Root {
  const next = { number: 0 };
  return { ...tree, children: tree.children.map((node) => carry(node, 'und', next)) };
}

function carry<Node extends RootContent | ElementContent>(node: Node, around: string, next: { number: number }): Node {
  if (node.type !== 'element') return node;
  const { properties, children } = node;
  const own = properties['lang'];
  const language = typeof own === 'string' ? own : around;
  const kind = kindOf(node);
  const inner = children.map((child) => carry(child, language, next));
  if (kind === undefined) return { ...node, children: inner };
  next.number += 1;
  const id = properties['id'] ?? `marked--${next.number}`;
  // Chromium makes a heading without a level of one that is deeper than six.
  const { ariaLevel: _, ...kept } = properties;
  return { ...node, properties: { ...kept, id, lang: `${language}-x-${kind}` }, children: inner };
}

function kindOf({ tagName, properties }: Element): PassageKind | undefined {
  const { className, ariaLevel } = properties;
  if (typeof ariaLevel === 'number') return `h${ariaLevel}`;
  return kinds[tagName] ?? (Array.isArray(className) && className.includes('sign') ? 'sign' : undefined);
}

/** The language of a passage, and what it is; `null` where it is plain text. */
export function readPassage(language: string): { readonly language: string; readonly kind: PassageKind } | null {
  const [, own = '', kind] = carried.exec(language) ?? [];
  return kind === undefined ? null : { language: own, kind: kind as PassageKind };
}
