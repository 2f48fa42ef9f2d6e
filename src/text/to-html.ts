import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const processor = unified().use(rehypeStringify).freeze();

/** A tree → HTML: the one place where trees become text. */
export function toHtml(tree: Root): string {
  return processor.stringify(tree);
}
