import type { Html } from 'mdast';
import type { Position } from 'unist';
import type { WrittenBody } from '../agenda/body.ts';
import { listNodes, type NodeIndex } from './nodes.ts';

/** An opening tag of raw HTML, as the author wrote it. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case; an attribute without a value has the empty text. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: Position | undefined;
}

// CommonMark 0.31, 6.6: open tag.
const attribute = /\s+([a-z_:][\w.:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gi;
const openTag = /<([a-z][a-z0-9-]*)((?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;

/** The opening tags in raw HTML, in order, each with its text; what stands in comments and scripts is none. */
export function listTags(input: {
  readonly nodes: NodeIndex;
}): Array<{ readonly body: WrittenBody; readonly tag: HtmlTag }> {
  return listNodes(input, 'html').flatMap(({ body, node }) =>
    [...blankInert(node.value).matchAll(openTag)].map((match) => ({ body, tag: readTag(match, node) })),
  );
}

function readTag(match: RegExpMatchArray, node: Html): HtmlTag {
  const attributes = [...(match[2] ?? '').matchAll(attribute)].map(([, name = '', value = '']): [string, string] => {
    return [name.toLowerCase(), value.replace(/^(["'])(.*)\1$/s, '$2')];
  });
  const start = match.index ?? 0;
  return {
    name: (match[1] ?? '').toLowerCase(),
    attributes: new Map(attributes),
    place: locateHtml(node, start, start + match[0].length),
  };
}

/** Comments, and the text of scripts and styles, become blanks, so that places stay. */
function blankInert(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(-->|$)/g, blank)
    .replace(
      /(<(script|style)\b[^>]*>)([\s\S]*?)(?=<\/\2|$)/gi,
      (_, open: string, __, text: string) => open + blank(text),
    );
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The place of a piece of raw HTML, by its offsets in the text of the node. */
export function locateHtml(node: Html, start: number, end: number): Position | undefined {
  const origin = node.position?.start;
  if (origin === undefined) return undefined;
  const point = (offset: number) => {
    const lines = node.value.slice(0, offset).split('\n');
    const column = (lines.at(-1) ?? '').length + 1;
    return { line: origin.line + lines.length - 1, column: lines.length === 1 ? origin.column + column - 1 : column };
  };
  return { start: point(start), end: point(end) };
}
