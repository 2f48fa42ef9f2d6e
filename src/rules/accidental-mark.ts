import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextContext, TextRule } from '../rule-input/rule.ts';
import { listWritten, placeBetween, rangeOf, shorten } from '../rule-input/written-text.ts';

/**
 * Signs that were meant as signs stay signs: a `~` for «about» strikes nothing out, `*` for «times» makes nothing
 * italic, no `\` is left at the end of a paragraph, and bold has no space within its marks. A backslash before the sign keeps it.
 *
 * @failing
 * ```md
 * Mellem ~5 og 6~ mio. kr.
 * ```
 *
 * @passing
 * ```md
 * Mellem \~5 og 6\~ mio. kr.
 * ```
 */
export const accidentalMark: TextRule<'accidental-mark'> = {
  id: 'accidental-mark',
  reads: 'texts',
  severity: 'warning',
  check: (input) => [...findStruck(input), ...findSums(input), ...findSpaced(input), ...findBackslashes(input)],
};

/** GFM strikes out between single tildes too. One before a figure or a path is no such tilde. */
function findStruck(input: TextContext): Finding<'accidental-mark'>[] {
  return listNodes(input, 'delete').flatMap(({ body, node }) => {
    const [start, end] = rangeOf(node);
    const found = body.text.slice(start, end);
    if (!/^~[\d/.,;)]/.test(found) || isLowered(found, body.text.charAt(start - 1))) return [];
    const write = `\\${found.slice(0, -1)}\\~`;
    return [{ file: body.file, place: placeBetween(body, start, end), values: values('~', found, write) }];
  });
}

/** `H~2~O` is told by foreign-mark. */
function isLowered(found: string, before: string): boolean {
  return /^~\d{1,3}~$/.test(found) && /\p{L}/u.test(before);
}

/** Italics of nothing but figures: `3*4*5`. */
function findSums(input: TextContext): Finding<'accidental-mark'>[] {
  return listNodes(input, 'emphasis').flatMap(({ body, node }) => {
    const [start, end] = rangeOf(node);
    const found = body.text.slice(start, end);
    if (!/^\*[\d\s.,*x×+/=-]+\*$/.test(found) || !/\*.*\*.*\*|^\*\d+\*$/.test(found)) return [];
    if (!/[\d*]\s*$/.test(body.text.slice(Math.max(0, start - 2), start)) && !/\*.+\*.+\*/.test(found)) return [];
    return [
      {
        file: body.file,
        place: placeBetween(body, start, end),
        values: values('*', found, found.replaceAll('*', '\\*')),
      },
    ];
  });
}

/** A line break at the end of a paragraph breaks nothing, and is printed. */
/** `** word **`: with spaces within, the marks are shown. */
function findSpaced(input: TextContext): Finding<'accidental-mark'>[] {
  return listNodes(input, 'text').flatMap(({ body, node }) => {
    if (!node.value.includes('**')) return [];
    const [start, end] = rangeOf(node);
    return [...body.text.slice(start, end).matchAll(/(?<!\\)\*\*(?!\*)([^*\n]+)\*\*(?!\*)/g)].map((match) => {
      const [found, words = ''] = match;
      const [from, to] = [start + match.index, start + match.index + found.length];
      const write = `**${words.trim()}**`;
      // Beside letters, marks that touch a punctuation mark are no marks either: a space makes them so.
      const before = /^[\s\p{P}]/u.test(words) && /\S/.test(body.text.charAt(from - 1)) ? ' ' : '';
      const after = /[\s\p{P}]$/u.test(words) && /\S/.test(body.text.charAt(to)) ? ' ' : '';
      const near = before === '' ? '' : /\S*$/.exec(body.text.slice(Math.max(0, from - 20), from))?.[0];
      const rest = after === '' ? '' : /^\S{0,20}/.exec(body.text.slice(to))?.[0];
      return {
        file: body.file,
        place: placeBetween(body, from, to),
        fix: [{ start: from, end: to, text: `${before}${write}${after}` }],
        values: values('**', `${near}${found}${rest}`, `${near}${before}${write}${after}${rest}`),
      };
    });
  });
}

function findBackslashes(input: TextContext): Finding<'accidental-mark'>[] {
  return listWritten(input, ['paragraph', 'heading']).flatMap(({ body, start, text }) => {
    const match = /(?<!\\)\\(?=\s*$)/.exec(text);
    if (match === null) return [];
    const from = start + match.index;
    const write = shorten(text.slice(Math.max(0, match.index - 30), match.index), 40);
    return [
      {
        file: body.file,
        place: placeBetween(body, from, from + 1),
        fix: [{ start: from, end: from + 1, text: '' }],
        values: values('\\', `${write}\\`, write),
      },
    ];
  });
}

function values(mark: string, found: string, write: string) {
  return { mark, found: shorten(found, 50), write: shorten(write, 50) };
}
