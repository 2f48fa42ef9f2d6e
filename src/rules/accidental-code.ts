import { listNodes } from '../rule-input/nodes.ts';
import type { Rule } from '../rule-input/rule.ts';
import { placeBetween, rangeOf, shorten } from '../rule-input/written-text.ts';

/**
 * Four spaces or a tab before a paragraph make it program code: in a typewriter's letters, without line breaks, links or
 * bold. Code that is meant goes between lines of three backticks.
 *
 * @failing
 * ```md
 * Det foreslås:
 *
 *     at planen sendes i høring.
 * ```
 *
 * @passing
 * ```md
 * Det foreslås:
 *
 * at planen sendes i høring.
 * ```
 */
export const accidentalCode: Rule<'accidental-code'> = {
  id: 'accidental-code',
  severity: 'warning',
  check: (input) =>
    listNodes(input, 'code').flatMap(({ body, node }) => {
      const [start, end] = rangeOf(node);
      const fenced = /^(`{3}|~{3})/.test(body.text.slice(start, end).trimStart());
      if (fenced || !(isMarkdown(node.value) || isProse(node.value)) || isAligned(node.value)) return [];
      const [first = ''] = node.value.trim().split('\n');
      return [{ file: body.file, place: placeBetween(body, start, end), values: { write: shorten(first, 50) } }];
    }),
};

/** Headings, lists and quotations: every line of them, for programs have such lines too. */
function isMarkdown(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => /^\s*(#{2,6}|[-*>]|\d+[.)]) +\p{L}{2,}/u.test(line)) && !/[{};=$`\\]/.test(code);
}

/** Words, and none of the signs that programs are full of. */
function isProse(code: string): boolean {
  return /\p{L}{2,}[ ,.:;]+\p{L}/u.test(code) && !/[{};=$`\\]|\(\)|^\s*[<#$/]|->/m.test(code);
}

/** Lines such as `on: 21 May`, put below one another by blanks: somebody meant the typewriter. */
function isAligned(code: string): boolean {
  return /^\p{Ll}+: /u.test(code) && /\n {4,}\S/.test(code);
}
