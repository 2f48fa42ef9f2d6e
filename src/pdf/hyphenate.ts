import type { Element, ElementContent } from 'hast';
import createHyphenator, { type HyphenationFunctionSync, type PatternsDefinition } from 'hyphen';
import { codeOf, findLanguage, isKnownLanguage } from '../locale/index.ts';

const softHyphen = '\u00AD';
/** Shorter words are never divided, and no division leaves fewer letters at either end. */
const shortestWord = 10;
const shortestEnd = 3;
/** What is behind a joint is a word, and no ending. */
const shortestRest = 3;
const ending = /^(?:terne?s?|kab(?:et|er|erne)?s?|e?r(?:ne)?s?|ens?|lig(?:e|hed.*)?)$/;
const leftAlone = new Set(['code', 'pre', 'kbd', 'samp']);

/** Puts soft hyphens into the long words of text in a language (BCP 47). */
export type Hyphenate = (nodes: readonly ElementContent[], language: string) => ElementContent[];

/**
 * Loads what divides long words of these languages: by their patterns (Liang 1983, as TeX has them), since Chromium
 * brings no dictionaries of its own. Code, addresses and passages in other languages are left alone.
 */
export async function loadHyphenation(languages: Iterable<string>): Promise<Hyphenate> {
  const splitters = new Map<string, (text: string) => string>();
  for (const code of new Set([...languages].filter(isKnownLanguage).map(codeOf))) {
    const { loadPatterns, joints = [] } = findLanguage(code);
    const split = createSplitter((await loadPatterns()).default);
    splitters.set(code, (word) => divideCompound(word, joints, split));
  }
  return (nodes, language) => {
    const split = splitters.get(codeOf(language));
    return split === undefined ? [...nodes] : nodes.map((node) => hyphenateNode(node, split, language));
  };
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

/** The parts of a compound, as far as its first parts are known; what is left over is divided by the patterns. */
function splitAtJoints(word: string, joints: readonly string[]): string[] {
  const lower = word.toLowerCase();
  const fits = joints.filter((one) => lower.startsWith(one) && isRest(lower.slice(one.length)));
  const longest = fits.reduce((best, one) => (one.length > best.length ? one : best), '');
  if (longest === '') return [word];
  return [word.slice(0, longest.length), ...splitAtJoints(word.slice(longest.length), joints)];
}

function isRest(letters: string): boolean {
  return letters.length >= shortestRest && !ending.test(letters);
}

function divideCompound(word: string, joints: readonly string[], split: (text: string) => string): string {
  return splitAtJoints(word, joints)
    .map((part) => split(part))
    .join(softHyphen);
}

function createSplitter(patterns: PatternsDefinition): (text: string) => string {
  return createHyphenator(patterns, { async: false }) as HyphenationFunctionSync;
}

function isForeign({ properties }: Element, language: string): boolean {
  const own = properties['lang'];
  return typeof own === 'string' && codeOf(own) !== codeOf(language);
}
