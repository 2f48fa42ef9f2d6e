/* Header and footer as margin boxes (CSS Paged Media 3, section 5). */
import type { Locale } from '../../src/locale/index.ts';

/** What stands at the edges of a page; the number of the page at the bottom right. */
export interface MarginBoxTexts {
  readonly topLeft: string;
  /** In the middle, where there is something to warn of. */
  readonly topCenter?: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  /** The number of pages, where it is not that of the document. */
  readonly pages?: number;
}

/** The style that writes the edges on every page that has any. */
export function marginBoxes(
  { topLeft, topCenter, topRight, bottomLeft, pages }: MarginBoxTexts,
  words: Locale,
): string {
  const { before, between, after } = words.pageOf;
  const [left, foot] = [shorten(topLeft, topCenter === undefined ? 80 : 40), shorten(bottomLeft, 80)];
  const total = pages === undefined ? 'counter(pages)' : quote(String(pages));
  const center = topCenter === undefined ? '' : `\n  @top-center { content: ${quote(topCenter)} }`;
  return `@page {${center}
  @top-left { content: ${quote(left)} }
  @top-right { content: ${quote(topRight)} }
  @bottom-left { content: ${quote(foot)} }
  @bottom-right { content: ${quote(before)} counter(page) ${quote(between)} ${total} ${quote(after)} }
}`;
}

/** A header is one line: a longer name is cut at a word. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,.;:–-]+$/, '')} …`;
}

/** A CSS string (CSS Syntax 3, section 4.3.5): quotes, backslashes and line ends escaped, `<` for the HTML around it. */
function quote(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
