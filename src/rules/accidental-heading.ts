import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';
import { placeBetween, rangeOf, shorten } from '../rule-input/written-text.ts';

/**
 * A line of hyphens directly below a text makes a heading of it, even a single `-` that begins an empty item of a list. An
 * empty line between the two keeps the text a text, and the line a line.
 *
 * @failing
 * ```md
 * Planen er i høring til den 1. maj.
 * ---
 * ```
 *
 * @passing
 * ```md
 * Planen er i høring til den 1. maj.
 *
 * ---
 * ```
 */
export const accidentalHeading: TextRule<'accidental-heading'> = {
  id: 'accidental-heading',
  reads: 'texts',
  severity: 'warning',
  check: (input) =>
    listNodes(input, 'heading').flatMap(({ body, node }) => {
      const [start, end] = rangeOf(node);
      const text = body.text.slice(start, end);
      const at = text.lastIndexOf('\n') + 1;
      const [words, underline] = [text.slice(0, at).trim(), text.slice(at).trim()];
      if (at === 0 || !/^(-+|=+)$/.test(underline) || !isProse(words, underline)) return [];
      const ends = text.includes('\r\n') ? '\r\n' : '\n';
      const fix = [{ start: start + at, end: start + at, text: ends }];
      const place = placeBetween(body, start + at, end);
      return [
        {
          file: body.file,
          place,
          fix: underline.length > 2 ? fix : [],
          values: { found: shorten(words, 50), line: shorten(underline, 10) },
        },
      ];
    }),
};

/** Whether nobody would call it a heading. A line as long as the text above it was drawn for that. */
function isProse(words: string, underline: string): boolean {
  if (underline.length < 3 || words.includes('\n')) return true;
  return underline.length < 6 && (words.length > 80 || /[.!?;,]$/.test(words));
}
