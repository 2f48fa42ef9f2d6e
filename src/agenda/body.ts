import type { Root } from 'hast';
import type { Heading, Root as MarkdownRoot } from 'mdast';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Source } from '../content/sources.ts';
import type { Locale } from '../locale/index.ts';
import { assignAnchors } from '../markdown/anchors.ts';
import { compactTrees } from '../markdown/compact-places.ts';
import { findDeepLine, findOpenHtml, findTooDeep } from '../markdown/nesting.ts';
import type { MarkdownProcessor } from '../markdown/processor.ts';
import { findReferences, type LocalReference, type Reference } from '../markdown/references.ts';
import { findTooManyCells } from '../markdown/table-cells.ts';
import { findTooManyBlocks, findTooManyLines } from '../markdown/text-blocks.ts';
import type { Target } from './model.ts';
import { readGist, type TextGist } from './text-gist.ts';

/** What the text of one file says by itself, whatever other files say. */
export interface WrittenBody {
  readonly path: string;
  readonly file: string;
  readonly words: Locale;
  readonly language: string;
  /** The whole file, front matter included: places and offsets are of this. */
  readonly text: string;
  /** What the author wrote, for the rules; elements of the safe tree can be gone or changed. */
  readonly markdown: MarkdownRoot;
  /** The headings that divide it into parts. */
  readonly partHeadings: readonly Heading[];
  /** Ids as the author writes them → ids on the page. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The text of one file: a safe tree whose ids are its own, and what it refers to. A tree may be read by who looks at it first. */
export interface Body extends WrittenBody {
  readonly tree: Root;
  /** The same as `refers`, where it stands in the tree. */
  readonly references: readonly LocalReference[];
  readonly gist: TextGist;
  readonly refers: readonly Referral[];
  /** Where the text is nested deeper than can be shown; all of it is left out then. */
  readonly tooDeep: Position | null;
  /** Where tables have more cells, or a text more blocks, than are read; all of the text is left out then. */
  readonly tooMany: { readonly what: 'cells' | 'blocks'; readonly place: Position } | null;
  /** What a site's own plugins say of the text. */
  readonly told: readonly VFileMessage[];
  /** A name of all that it was parsed from, where it is kept by that; else `null`. */
  readonly keptAs: string | null;
}

/** Something that a text refers to, and where that leads once it is resolved. */
export interface Referral extends Reference {
  readonly target: Target | null;
}

/** What references say without their elements. */
export function listReferrals(references: readonly Reference[]): Referral[] {
  return references.map(({ written, path, anchor, image, remote, empty }) => {
    return { written, path, anchor, image, remote, empty, target: null };
  });
}

/** Parses the body of a source; its ids begin with the source's own, or with `index` for an index.md. */
export function parseBody(
  source: Source<unknown>,
  processor: MarkdownProcessor,
  language: string,
  words: Locale,
): Body {
  const file = new VFile({ value: source.text, path: source.file });
  const cells = findTooManyCells(source.text);
  const lines = findTooManyLines(source.text);
  const read = cells === null && lines === null ? readText(file, processor) : nothing;
  const blocks = lines ?? findTooManyBlocks(read.tree);
  const { markdown, tree, tooDeep } = blocks === null ? read : nothing;
  compactTrees([markdown, tree], source.text);
  const anchors = assignAnchors(tree, source.path.endsWith('index.md') ? 'index' : source.id);
  const references = findReferences(tree, source.path);
  return {
    path: source.path,
    file: source.file,
    text: source.text,
    words,
    language,
    tree,
    markdown,
    partHeadings: listPartHeadings(markdown),
    anchors,
    references,
    gist: readGist(markdown),
    refers: listReferrals(references),
    tooDeep,
    tooMany: cells !== null ? { what: 'cells', place: cells } : blocks && { what: 'blocks', place: blocks },
    told: file.messages,
    keptAs: null,
  };
}

/** The headings that divide a text into parts. */
export function listPartHeadings({ children }: MarkdownRoot): Heading[] {
  return children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [node] : []));
}

const nothing: Pick<Body, 'markdown' | 'tree' | 'tooDeep'> = {
  markdown: { type: 'root', children: [] },
  tree: { type: 'root', children: [] },
  tooDeep: null,
};

/** Parses a text unless it is nested too deep for that. */
function readText(file: VFile, processor: MarkdownProcessor): Pick<Body, 'markdown' | 'tree' | 'tooDeep'> {
  const empty = (tooDeep: Position): Pick<Body, 'markdown' | 'tree' | 'tooDeep'> => {
    return { ...nothing, tooDeep };
  };
  const line = findDeepLine(String(file.value));
  if (line !== null) return empty(line);
  const markdown = processor.parse(file);
  const deep = findTooDeep(markdown) ?? findOpenHtml(markdown);
  if (deep !== null) return empty(deep);
  const tree = processor.runSync(markdown, file);
  const deepHtml = findTooDeep(tree);
  return deepHtml === null ? { markdown, tree, tooDeep: null } : empty(deepHtml);
}
