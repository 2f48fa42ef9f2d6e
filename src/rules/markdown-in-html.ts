import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';
import { placeBetween, rangeOf, shorten } from '../rule-input/written-text.ts';

const marks = /\*\*[^*\s][^*\n]*\*\*|\[[^\][\n]+\]\([^()\s]+\)|^ {0,3}(?:#{2,6} |[-*] )\S.*$/m;

/**
 * Within a block of HTML Markdown is not read, until an empty line. Stars and brackets there are shown as they are
 * written, and a file that is linked to is not published.
 *
 * @failing
 * ```md
 * <div>
 * Se **planen** for havnen.
 * </div>
 * ```
 *
 * @passing
 * ```md
 * <div>
 *
 * Se **planen** for havnen.
 *
 * </div>
 * ```
 */
export const markdownInHtml: TextRule<'markdown-in-html'> = {
  id: 'markdown-in-html',
  reads: 'texts',
  severity: 'warning',
  check: (input) =>
    listNodes(input, 'html').flatMap(({ body, node }) => {
      const shown = node.value.replace(/<!--[\s\S]*?(-->|$)|<(pre|script|style|code)\b[\s\S]*?<\/\2>|<[^>]*>/gi, blank);
      const match = marks.exec(shown);
      if (match === null) return [];
      const start = rangeOf(node)[0] + match.index;
      const place = placeBetween(body, start, start + match[0].length);
      return [{ file: body.file, place, values: { found: shorten(match[0]) } }];
    }),
};

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
