/*
 * The only unified chain: the text of a file → a safe tree.
 * 1. remark: CommonMark, GFM, and the front matter as a node, so that places are the file's own; then a site's own plugins.
 * 2. rehype: raw HTML parsed where there is any, then everything sanitised.
 * 3. Trusted steps on the safe tree: control characters, enclosure marks and task marks.
 */
import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import type { Locale } from '../locale/index.ts';
import { visitElements } from '../text/visit-nodes.ts';
import { bareAddresses } from './bare-addresses.ts';
import { controlCharacters } from './control-characters.ts';
import { enclosures } from './enclosures.ts';
import type { OwnCode } from './own-code.ts';
import { ownPlugins } from './own-plugins.ts';
import { schema } from './sanitize.ts';
import { taskMarks } from './task-marks.ts';

/** Makes the chain for one language, with a site's own plugins; keep it and use it for every file. */
export function createProcessor(words: Locale, own: OwnCode | null = null) {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(bareAddresses)
    .use(ownPlugins, own)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: {},
      footnoteBackLabel: (note: number, use: number) =>
        words.backToReference(use > 1 ? `${note + 1}-${use}` : String(note + 1)),
    })
    .use(parseRaw)
    .use(lowerSchemes)
    .use(rehypeSanitize, schema)
    .use(controlCharacters)
    .use(enclosures, words)
    .use(taskMarks, words)
    .freeze();
}

export type MarkdownProcessor = ReturnType<typeof createProcessor>;

/** Markdown → a safe tree; elements keep their places in the file. */
export function parseMarkdown(processor: MarkdownProcessor, file: VFile): Root {
  return processor.runSync(processor.parse(file), file);
}

/** Schemes are written in any case (RFC 3986, 3.1), but rehype-sanitize knows them in lower case only. */
function lowerSchemes() {
  return (tree: Root): void => {
    visitElements([tree], ({ properties }) => {
      const { href, cite } = properties;
      // A source that is quoted is on the web: nothing would publish a file for it, nor lead it away from a closed one.
      if (typeof cite === 'string' && !/^https?:/i.test(cite)) delete properties['cite'];
      if (typeof href === 'string')
        properties['href'] = href.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
    });
  };
}

/** rehype-raw reads the whole tree again, so it runs only where there is raw HTML. */
function parseRaw(this: Processor) {
  const raw = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    return holdsRaw(tree) ? (raw(tree, file) as Root) : tree;
  };
}

function holdsRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw));
}
