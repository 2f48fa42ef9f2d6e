import type { Element, ElementContent } from 'hast';
import createHyphenator, { type HyphenationFunctionSync, type PatternsDefinition } from 'hyphen';
import danish from 'hyphen/patterns/da.js';
import german from 'hyphen/patterns/de-1996.js';
import english from 'hyphen/patterns/en-us.js';
import bokmaal from 'hyphen/patterns/nb.js';
import nynorsk from 'hyphen/patterns/nn.js';
import swedish from 'hyphen/patterns/sv.js';

const softHyphen = '\u00AD';
/** Shorter words are never divided, and no division leaves fewer letters at either end. */
const shortestWord = 10;
const shortestEnd = 3;
const splitters = new Map([
  ['da', createSplitter(danish)],
  ['de', createSplitter(german)],
  ['en', createSplitter(english)],
  ['nb', createSplitter(bokmaal)],
  ['nn', createSplitter(nynorsk)],
  ['no', createSplitter(bokmaal)],
  ['sv', createSplitter(swedish)],
]);
const leftAlone = new Set(['code', 'pre', 'kbd', 'samp']);

/**
 * Puts soft hyphens into the long words of text, by the patterns of its language (Liang 1983, as TeX has them), since
 * Chromium brings no dictionaries of its own. Code, addresses and passages in other languages are left alone.
 */
export function hyphenate(nodes: readonly ElementContent[], language: string): ElementContent[] {
  const split = splitters.get(language.toLowerCase().split('-')[0] ?? '');
  return split === undefined ? [...nodes] : nodes.map((node) => hyphenateNode(node, split, language));
}

function hyphenateNode(node: ElementContent, split: (text: string) => string, language: string): ElementContent {
  if (node.type === 'text') return { ...node, value: hyphenateText(node.value, split) };
  if (node.type !== 'element' || leftAlone.has(node.tagName) || isForeign(node, language)) return node;
  return { ...node, children: node.children.map((child) => hyphenateNode(child, split, language)) };
}

function hyphenateText(text: string, split: (text: string) => string): string {
  return text.replace(/\S+/g, (word) => {
    if (word.length < shortestWord || word.includes(softHyphen) || /[/@:\d]/.test(word)) return word;
    return joinEnds(split(word));
  });
}

/** Takes out the divisions that stand too near an end. */
function joinEnds(divided: string): string {
  const syllables = divided.split(softHyphen);
  while (syllables.length > 1 && (syllables[0]?.length ?? 0) < shortestEnd)
    syllables.splice(0, 2, syllables.slice(0, 2).join(''));
  while (syllables.length > 1 && (syllables.at(-1)?.length ?? 0) < shortestEnd)
    syllables.splice(-2, 2, syllables.slice(-2).join(''));
  return syllables.join(softHyphen);
}

function createSplitter(patterns: PatternsDefinition): (text: string) => string {
  return createHyphenator(patterns, { async: false }) as HyphenationFunctionSync;
}

function isForeign({ properties }: Element, language: string): boolean {
  const own = properties['lang'];
  return typeof own === 'string' && own.split('-')[0] !== language.split('-')[0];
}
