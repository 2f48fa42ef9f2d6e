/*
 * What rules ask of a text beside others, told once as it is parsed: what its author wrote need not be read for it.
 */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitNodes } from '../text/visit-nodes.ts';
import { isDecision } from './decisions.ts';

export interface TextGist {
  /** Whether there is no text: nothing but front matter and comments. */
  readonly empty: boolean;
  /** The same of what stands on the agenda: the part with the decision is written after the meeting. */
  readonly emptyBefore: boolean;
  /** What the headings say that divide it into parts. */
  readonly parts: readonly string[];
  /** The addresses of links as they are written, and those that are given elsewhere in the text. */
  readonly links: readonly string[];
  readonly definitions: readonly string[];
  /** The words that hold other characters than Latin letters, each once. */
  readonly signs: readonly string[];
}

/** What a text says, as far as rules ask for it beside others. */
export function readGist(markdown: Root): TextGist {
  const links: string[] = [];
  const definitions: string[] = [];
  const signs = new Set<string>();
  visitNodes<Nodes>(markdown, (node) => {
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'definition') definitions.push(node.url);
    for (const word of listSigns(textIn(node))) signs.add(word);
  });
  const { children } = markdown;
  return {
    empty: isEmpty(children),
    emptyBefore: isEmpty(withoutDecision(children)),
    parts: children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [textOf(node)] : [])),
    links,
    definitions,
    signs: signs.size === 0 ? none : [...signs],
  };
}

const none: readonly string[] = [];
const beyondLatin = /[^\0-\u024f]/u;

/** What a node itself says on paper. */
export function textIn(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?(-->|$)/g, '');
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
}

/** The words of a text that hold other characters than Latin letters. */
function listSigns(text: string): readonly string[] {
  return beyondLatin.test(text) ? text.split(/\s+/).filter((word) => beyondLatin.test(word)) : none;
}

function isEmpty(nodes: Root['children']): boolean {
  return nodes.every((node) => {
    return node.type === 'yaml' || (node.type === 'html' && /^\s*(<!--[\s\S]*?-->\s*)*$/.test(node.value));
  });
}

function withoutDecision(nodes: Root['children']): Root['children'] {
  let decision = false;
  return nodes.filter((node) => {
    if (node.type === 'heading' && node.depth <= 2) decision = isDecision(textOf(node));
    return !decision;
  });
}
