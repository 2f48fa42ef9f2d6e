/*
 * Parsed texts that are kept from one build to the next. A text is known by itself, by its path, which its ids and
 * references follow from, and by the words that its chain writes. What the author wrote is read only by who looks at it:
 * pages do not.
 */
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Source } from '../../content/sources.ts';
import type { TextStore } from '../../content/text-store.ts';
import type { Locale } from '../../locale/index.ts';
import { keyOfWords } from '../../locale/own-words.ts';
import { readTree, writeTree } from '../../markdown/compact-places.ts';
import { findReferences, type Reference } from '../../markdown/references.ts';
import { sha256 } from '../../sha256.ts';
import { once, remakeable } from '../../text/remember.ts';
import { type Body, listPartHeadings, listReferrals } from '../body.ts';

type Facts = Pick<Body, 'tooDeep' | 'tooMany' | 'gist'> & {
  readonly anchors: ReadonlyArray<readonly [string, string]>;
  readonly refers: readonly Reference[];
};

/** The body of a source, from the store or as it is parsed now, and kept then. */
export function keepBody(
  store: TextStore,
  source: Source<unknown>,
  language: string,
  words: Locale,
  parse: () => Body,
  look: LookAtText | null = null,
): Body {
  const part = source.path.slice(0, source.path.lastIndexOf('/') + 1);
  const key = sha256(JSON.stringify([source.path, source.id, keyOfWords(words), source.text]));
  const kept = store.get(part, key);
  const markdown = store.find(part, key);
  if (kept !== undefined && markdown !== undefined) {
    const known = readBody(kept, markdown, source, { key, language, words });
    look?.(known);
    return known;
  }
  const body = parse();
  const written = writeTree(body.markdown, body.text);
  store.set(part, key, writeBody(body));
  store.put(part, key, written);
  return letGo({ ...body, keptAs: key }, () => readTree<MarkdownRoot>(written, body.text), look);
}

/** Looks at a text while what its author wrote stands in memory; `null` where nobody does. */
export type LookAtText = (body: Body) => void;

/** A body that was just parsed: it is looked at, and what its author wrote stands in memory only for who asks again. */
export function letGo(body: Body, again: () => MarkdownRoot, look: LookAtText | null): Body {
  look?.(body);
  // A reference that lets go would hold it until the present turn ends, and with it what is parsed in that turn.
  const read = remakeable(again, look === null ? body.markdown : null);
  return {
    ...body,
    get markdown() {
      return read();
    },
  };
}

/** What is known of it on a line, the headings that divide it, then its safe tree. */
function writeBody({ anchors, refers, tooDeep, tooMany, gist, partHeadings, tree, text }: Body): string {
  const facts: Facts = { anchors: [...anchors], refers, tooDeep, tooMany, gist };
  const headings: MarkdownRoot = { type: 'root', children: [...partHeadings] };
  return `${JSON.stringify(facts)}\n${writeTree(headings, text)}\n${writeTree(tree, text)}`;
}

function readBody(
  kept: string,
  markdown: () => Uint8Array,
  { path, file, text }: Source<unknown>,
  { key, language, words }: Pick<Body, 'language' | 'words'> & { readonly key: string },
): Body {
  const [facts = '', headings = '', written = ''] = kept.split('\n', 3);
  const { anchors, refers, tooDeep, tooMany, gist }: Facts = JSON.parse(facts);
  const tree = once(() => readTree<Root>(written, text));
  const references = once(() => findReferences(tree(), path));
  const read = remakeable(() => readTree<MarkdownRoot>(new TextDecoder().decode(markdown()), text));
  return {
    ...{
      path,
      file,
      text,
      words,
      language,
      anchors: new Map(anchors),
      refers: listReferrals(refers),
      tooDeep,
      tooMany,
    },
    ...{ gist, told: [], keptAs: key },
    get tree() {
      return tree();
    },
    get references() {
      return references();
    },
    get partHeadings() {
      return listPartHeadings(readTree<MarkdownRoot>(headings, text));
    },
    get markdown() {
      return read();
    },
  };
}

/** A body with another tree, which is made when somebody looks at it. What its author wrote stays unread. */
export function withTree(body: Body, refers: Body['refers'], make: () => Pick<Body, 'tree' | 'references'>): Body {
  const { path, file, text, words, language, anchors, gist, tooDeep, tooMany, told, keptAs } = body;
  const made = once(make);
  return {
    ...{ path, file, text, words, language, anchors, refers, gist, tooDeep, tooMany, told, keptAs },
    get tree() {
      return made().tree;
    },
    get references() {
      return made().references;
    },
    get partHeadings() {
      return body.partHeadings;
    },
    get markdown() {
      return body.markdown;
    },
  };
}
