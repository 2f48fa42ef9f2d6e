import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { bindWords } from './bind-words.ts';
import { markDirection, readsBackwards } from './direction.ts';
import { cleanHtml } from './formats.ts';

const processor = unified().use(rehypeStringify).freeze();

/** A page or a document to print → HTML, with what is read together kept on one line. */
export function toPageHtml(tree: Root): string {
  return toHtml(bindWords(tree));
}

/** A tree → HTML: the one place where trees become text. What is read from right to left is marked so. */
export function toHtml(tree: Root): string {
  const html = processor.stringify(tree);
  return cleanHtml(readsBackwards(html) ? processor.stringify(markDirection(tree)) : html);
}
