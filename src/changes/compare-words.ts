/* Two runs of text with their inline markup → one, with the words that were added and removed marked. */
import { diffArrays } from 'diff';
import type { Element, ElementContent } from 'hast';
import { normalizeText } from '../text/normalize-text.ts';

/** A word, a sign, a space, or something that stands in the text as one: an image, a link to an item's number. */
export interface Token {
  readonly node: ElementContent;
  /** What it is compared by. */
  readonly key: string;
  /** The inline elements around it, from the outside in. */
  readonly around: ReadonlyArray<{ readonly element: Element; readonly key: string }>;
}

/** What an element is compared by, besides its words. */
interface Identity {
  readonly key: string;
  /** Whether the words of the element follow from the key, and are not to be compared. */
  readonly whole: boolean;
}

export type Identify = (element: Element) => Identity;

type Change = 'added' | 'removed' | null;

interface ChangedToken {
  readonly token: Token;
  readonly change: Change;
}

const pieces = /[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;
const longestEdit = 1500;

/** Inline content → the tokens that it is compared by. */
export function readTokens(nodes: readonly ElementContent[], identify: Identify): Token[] {
  const tokens = nodes.flatMap((node) => tokensOf(node, [], identify));
  const start = tokens.findIndex(({ key }) => key !== ' ');
  const end = tokens.findLastIndex(({ key }) => key !== ' ');
  return start === -1 ? [] : tokens.slice(start, end + 1);
}

function tokensOf(node: ElementContent, around: Token['around'], identify: Identify): Token[] {
  const outer = around.map(({ key }) => key).join('');
  if (node.type === 'text') {
    return [...node.value.normalize('NFC').matchAll(pieces)].map(([value]) => {
      const text = normalizeText(value);
      return { node: { type: 'text', value }, key: text === '' ? ' ' : `${outer}${text}`, around };
    });
  }
  if (node.type !== 'element') return [];
  const { key, whole } = identify(node);
  if (node.tagName === 'br') return [{ node, key: ' ', around }];
  if (whole || node.children.length === 0) return [{ node, key: `${outer}<${key}>`, around }];
  const inside = [...around, { element: node, key: `<${key}>` }];
  return node.children.flatMap((child) => tokensOf(child, inside, identify));
}

/** The words of both runs, once where they are the same. */
export function compareTokens(before: readonly Token[], after: readonly Token[]): ElementContent[] {
  return rebuild(joinBrokenPhrases(align(before, after)), 0);
}

function align(before: readonly Token[], after: readonly Token[]): ChangedToken[] {
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const runs = diffArrays(keys(before), keys(after), { maxEditLength: longestEdit });
  if (runs === undefined) return [...mark(before, 'removed'), ...mark(after, 'added')];
  let [from, to] = [0, 0];
  return runs.flatMap(({ added, removed, count }) => {
    const start = removed ? from : to;
    if (!added) from += count;
    if (!removed) to += count;
    const source = removed ? before : after;
    return mark(source.slice(start, start + count), added ? 'added' : removed ? 'removed' : null);
  });
}

function mark(tokens: readonly Token[], change: Change): ChangedToken[] {
  return tokens.map((token) => ({ token, change }));
}

/** Words between two changes are easier to read as one change where nothing but spaces and signs is between them. */
function joinBrokenPhrases(tokens: readonly ChangedToken[]): ChangedToken[] {
  const result: ChangedToken[] = [];
  let phrase: ChangedToken[] = [];
  let kept: ChangedToken[] = [];
  const close = () => {
    for (const one of [...settlePhrase(phrase), ...kept]) result.push(one);
    phrase = [];
    kept = [];
  };
  for (const one of tokens) {
    if (one.change !== null) {
      phrase.push(...kept.flatMap(({ token }) => [...mark([token], 'removed'), ...mark([token], 'added')]), one);
      kept = [];
    } else if (phrase.length > 0 && kept.every(({ token }) => !isWord(token)) && !isWord(one.token)) kept.push(one);
    else {
      close();
      result.push(one);
    }
  }
  close();
  return result;
}

/** What was removed, then what was added; signs and spaces with which both end stay out of it. */
function settlePhrase(phrase: readonly ChangedToken[]): ChangedToken[] {
  const removed = phrase.filter((one) => one.change === 'removed');
  const added = phrase.filter((one) => one.change === 'added');
  let same = 0;
  const endsAlike = () => {
    const [older, newer] = [removed.at(-1 - same)?.token, added.at(-1 - same)?.token];
    return older !== undefined && newer !== undefined && older.key === newer.key && !isWord(newer);
  };
  while (endsAlike()) same += 1;
  const keep = (list: readonly ChangedToken[]) => list.slice(0, list.length - same);
  const end = added.slice(added.length - same).map(({ token }) => ({ token, change: null }));
  return [...keep(removed), ...keep(added), ...end];
}

function isWord({ key }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}

/** Tokens → inline content: what has the same element around it shares one again. */
function rebuild(tokens: readonly ChangedToken[], depth: number): ElementContent[] {
  return groupBy(tokens, ({ token, change }) => token.around[depth]?.key ?? `${change}`).flatMap((group) => {
    const shown = group.findLast(({ change }) => change !== 'removed') ?? group[0];
    const shell = shown?.token.around[depth]?.element;
    if (shell !== undefined) return [{ ...shell, children: rebuild(group, depth + 1) }];
    const nodes = mergeTexts(group.map(({ token }) => token.node));
    return shown?.change == null ? nodes : [changed(nodes, shown.change)];
  });
}

/** What was added or removed, as an element that says so. */
export function changed(nodes: readonly ElementContent[], change: 'added' | 'removed'): Element {
  const tagName = change === 'added' ? 'ins' : 'del';
  return { type: 'element', tagName, properties: {}, data: { change }, children: [...nodes] };
}

function groupBy<One>(list: readonly One[], keyOf: (one: One) => string): One[][] {
  const groups: One[][] = [];
  let last: string | null = null;
  for (const one of list) {
    const key = keyOf(one);
    if (key === last) groups.at(-1)?.push(one);
    else groups.push([one]);
    last = key;
  }
  return groups;
}

function mergeTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}
