import type { Element, ElementContent } from 'hast';
import createHyphenator, { type HyphenationFunctionSync, type PatternsDefinition } from 'hyphen';
import { codeOf, findLanguage, isKnownLanguage } from '../locale/index.ts';
import type { Language } from '../locale/language.ts';
import { createExceptions, createJoints } from './joints.ts';

const softHyphen = '\u00AD';
/** Shorter words are never divided, and no division leaves fewer letters at either end. */
const shortestWord = 10;
const shortestEnd = 3;
const leftAlone = new Set(['code', 'pre', 'kbd', 'samp']);

type Divide = (word: string) => string;

/** Puts soft hyphens into the long words of text in a language (BCP 47). */
export type Hyphenate = (nodes: readonly ElementContent[], language: string) => ElementContent[];

/**
 * Loads what divides long words of these languages: by their patterns (Liang 1983, as TeX has them), since Chromium
 * brings no dictionaries of its own; at `own`, words with their joints, as they are written. Code, addresses and passages in other languages are left alone.
 */
export async function loadHyphenation(languages: Iterable<string>, own: readonly string[] = []): Promise<Hyphenate> {
  const splitters = await loadSplitters(languages, own);
  return (nodes, language) => {
    const split = splitters.get(codeOf(language));
    return split === undefined ? [...nodes] : nodes.map((node) => hyphenateNode(node, split, language));
  };
}

/** What divides a word of a language into its parts; a word of another is one part. */
export async function loadDivision(
  languages: Iterable<string>,
  own: readonly string[],
): Promise<(word: string, language: string) => string[]> {
  const splitters = await loadSplitters(languages, own);
  return (word, language) => splitters.get(codeOf(language))?.(word).split(softHyphen) ?? [word];
}

async function loadSplitters(languages: Iterable<string>, own: readonly string[]): Promise<Map<string, Divide>> {
  const splitters = new Map<string, Divide>();
  for (const code of new Set([...languages].filter(isKnownLanguage).map(codeOf))) {
    const language = findLanguage(code);
    const split = createSplitter((await language.loadPatterns()).default);
    splitters.set(code, remember(createDivider(language, own, split)));
  }
  return splitters;
}

/** An agenda is made twice for its page numbers, and the agendas of a council have most of their words in common. */
function remember(divide: Divide): Divide {
  const known = new Map<string, string>();
  return (word) => {
    const divided = known.get(word) ?? divide(word);
    known.set(word, divided);
    return divided;
  };
}

function hyphenateNode(node: ElementContent, split: Divide, language: string): ElementContent {
  if (node.type === 'text') return { ...node, value: hyphenateText(node.value, split) };
  if (node.type !== 'element' || leftAlone.has(node.tagName) || isForeign(node, language)) return node;
  return { ...node, children: node.children.map((child) => hyphenateNode(child, split, language)) };
}

function hyphenateText(text: string, split: Divide): string {
  return text.replace(/\S+/g, (word) => {
    if (word.length < shortestWord || word.includes(softHyphen) || /[/@:\d]/.test(word)) return word;
    return split(word);
  });
}

const vowel = /[\p{L}--[bcdfghjklmnpqrstvwxzß]]/iv;

/** Takes out the divisions that stand too near an end, and those behind which no vowel can be spoken. */
function joinEnds(divided: string): string {
  const syllables = joinMute(divided.split(softHyphen));
  while (syllables.length > 1 && (syllables[0]?.length ?? 0) < shortestEnd)
    syllables.splice(0, 2, syllables.slice(0, 2).join(''));
  while (syllables.length > 1 && (syllables.at(-1)?.length ?? 0) < shortestEnd)
    syllables.splice(-2, 2, syllables.slice(-2).join(''));
  return syllables.join(softHyphen);
}

/**
 * Makes what divides words: those whose joints are written down at these alone, others at the joints that are known and
 * between them by the patterns.
 */
function createDivider({ joints, exceptions = [] }: Language, own: readonly string[], split: Divide): Divide {
  const exception = createExceptions([...exceptions, ...own]);
  const atJoints = createJoints(joints ?? { first: [], last: [] });
  return (word) => {
    const letters = /\p{L}[\p{L}-]*/u.exec(word)?.[0] ?? '';
    const written = exception(letters);
    if (written !== null) return word.replace(letters, () => written.join(softHyphen));
    return atJoints(word)
      .map((part) => joinEnds(split(part)))
      .join(softHyphen);
  };
}

/** A syllable without a vowel is the end of the one before. */
function joinMute(syllables: readonly string[]): string[] {
  const joined: string[] = [];
  for (const one of syllables) {
    if (joined.length === 0 || vowel.test(one)) joined.push(one);
    else joined.push(`${joined.pop()}${one}`);
  }
  return joined;
}

function createSplitter(patterns: PatternsDefinition): Divide {
  return createHyphenator(patterns, { async: false }) as HyphenationFunctionSync;
}

function isForeign({ properties }: Element, language: string): boolean {
  const own = properties['lang'];
  return typeof own === 'string' && codeOf(own) !== codeOf(language);
}
