import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { da } from '../../src/locale/da/interface.ts';
import { createProcessor, parseMarkdown } from '../../src/markdown/processor.ts';
import { schema } from '../../src/markdown/sanitize.ts';
import { toHtml } from '../../src/text/to-html.ts';

const chain = createProcessor(da);
const reader = unified().use(rehypeRaw).freeze();
const sanitiser = unified().use(rehypeSanitize, schema).freeze();

/** Markdown through the product's chain, as HTML. */
export function renderMarkdown(markdown: string): string {
  return readHtml(toHtml(parseMarkdown(chain, new VFile(markdown))));
}

/** HTML parsed and written again, so that only what it means is compared. */
export function readHtml(html: string): string {
  return toHtml(parseHtml(html)).trim();
}

/** The same of what the product's sanitiser leaves of it. */
export function readSanitised(html: string): string {
  return toHtml(sanitiser.runSync(parseHtml(html)) as Root).trim();
}

/** The end of the line at the end is no part of an example: it would stand within elements that are left open. */
function parseHtml(html: string): Root {
  return reader.runSync({ type: 'root', children: [{ type: 'raw', value: html.trim() }] } as Root) as Root;
}
