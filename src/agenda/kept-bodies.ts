/*
 * Parsed texts that are kept from one build to the next. A text is known by itself, by its path, which its ids and
 * references follow from, and by the words that its chain writes. What the author wrote is read only by who looks at it:
 * pages do not.
 */
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Source } from '../content/sources.ts';
import type { TextStore } from '../content/text-store.ts';
import type { Locale } from '../locale/index.ts';
import { keyOfWords } from '../locale/own-words.ts';
import { readTree, writeTree } from '../markdown/compact-places.ts';
import { findReferences } from '../markdown/references.ts';
import { sha256 } from '../sha256.ts';
import type { Body } from './body.ts';

type Facts = Pick<Body, 'tooDeep' | 'tooMany'> & {
  readonly anchors: ReadonlyArray<readonly [string, string]>;
  readonly refers: boolean;
};

/** The body of a source, from the store or as it is parsed now, and kept then. */
export function keepBody(
  store: TextStore,
  source: Source<unknown>,
  language: string,
  words: Locale,
  parse: () => Body,
): Body {
  const part = source.path.slice(0, source.path.lastIndexOf('/') + 1);
  const key = sha256(Buffer.from(JSON.stringify([source.path, source.id, keyOfWords(words), source.text])));
  const kept = store.get(part, key);
  if (kept !== undefined) return readBody(kept, store.get(part, `${key} markdown`), source, language, words, parse);
  const body = parse();
  const markdown = writeTree(body.markdown, body.text);
  store.set(part, key, writeBody(body));
  store.set(part, `${key} markdown`, markdown);
  const read = readAgain(() => readTree<MarkdownRoot>(markdown, body.text), body.markdown);
  return {
    ...body,
    get markdown() {
      return read();
    },
  };
}

/** What is known of it on a line, then its safe tree. */
function writeBody({ anchors, references, tooDeep, tooMany, tree, text }: Body): string {
  const facts: Facts = { anchors: [...anchors], refers: references.length > 0, tooDeep, tooMany };
  return `${JSON.stringify(facts)}\n${writeTree(tree, text)}`;
}

function readBody(
  kept: string,
  markdown: string | undefined,
  { path, file, text }: Source<unknown>,
  language: string,
  words: Locale,
  parse: () => Body,
): Body {
  const end = kept.indexOf('\n');
  const { anchors, refers, tooDeep, tooMany }: Facts = JSON.parse(kept.slice(0, end));
  const tree = readTree<Root>(kept.slice(end + 1), text);
  const references = refers ? findReferences(tree, path) : [];
  const read = readAgain(() => (markdown === undefined ? parse().markdown : readTree<MarkdownRoot>(markdown, text)));
  return {
    ...{ path, file, text, words, language, tree, anchors: new Map(anchors), references, tooDeep, tooMany },
    told: [],
    get markdown() {
      return read();
    },
  };
}

/** What is kept can be read again: it stands in memory only as long as anybody looks at it, which the rules do. */
function readAgain(read: () => MarkdownRoot, first: MarkdownRoot | null = null): () => MarkdownRoot {
  let known = first === null ? null : new WeakRef(first);
  return () => {
    const markdown = known?.deref() ?? read();
    known = new WeakRef(markdown);
    return markdown;
  };
}

/** A body with another tree. What its author wrote stays unread. */
export function withTree(body: Body, tree: Root): Body {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(body)) as Body;
  return Object.assign(copy, { tree, references: findReferences(tree, body.path) });
}
