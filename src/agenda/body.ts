import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { VFile } from 'vfile';
import type { Source } from '../content/sources.ts';
import type { Locale } from '../locale/index.ts';
import { assignAnchors } from '../markdown/anchors.ts';
import type { MarkdownProcessor } from '../markdown/processor.ts';
import { findReferences, type LocalReference } from '../markdown/references.ts';

/** The text of one file: a safe tree whose ids are its own, and what it refers to. */
export interface Body {
  readonly path: string;
  readonly file: string;
  readonly words: Locale;
  readonly language: string;
  readonly tree: Root;
  /** The whole file, front matter included: places and offsets are of this. */
  readonly text: string;
  /** What the author wrote, for the rules; elements of the safe tree can be gone or changed. */
  readonly markdown: MarkdownRoot;
  /** Ids as the author writes them → ids on the page. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly references: readonly LocalReference[];
}

/** Parses the body of a source; its ids begin with the source's own, or with `index` for an index.md. */
export function parseBody(
  source: Source<unknown>,
  processor: MarkdownProcessor,
  language: string,
  words: Locale,
): Body {
  const file = new VFile({ value: source.text, path: source.file });
  const markdown = processor.parse(file);
  const tree = processor.runSync(markdown, file);
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
    anchors,
    references,
  };
}
