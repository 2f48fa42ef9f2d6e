import type { WrittenBody } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
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
export const accidentalCode: TextRule<'accidental-code'> = {
  id: 'accidental-code',
  reads: 'texts',
  severity: 'warning',
  check: (input) =>
    listNodes(input, 'code').flatMap(({ body, node }) => {
      const [start, end] = rangeOf(node);
      const written = body.text.slice(start, end).trimStart();
      const fence = /^(`{3,}|~{3,})/.exec(written)?.[1];
      if (fence !== undefined) return findOpen(body, start, written, fence);
      if (!(isMarkdown(node.value) || isProse(node.value)) || isAligned(node.value)) return [];
      const [first = ''] = node.value.trim().split('\n');
      return [
        { file: body.file, place: placeBetween(body, start, end), values: { write: shorten(first, 50), fence: null } },
      ];
    }),
};

/** Headings, lists and quotations: every line of them, for programs have such lines too. */
/** Code that ends with the file, since nothing closes it: all that was meant to follow is in it. */
function findOpen(body: WrittenBody, start: number, written: string, fence: string): Finding<'accidental-code'>[] {
  const [first = '', ...lines] = written.trimEnd().split(/\r?\n/);
  // In a quotation, each line begins with its sign.
  const last =
    lines
      .at(-1)
      ?.replace(/^[\s>]+/, '')
      .trim() ?? '';
  const isClosed = last.startsWith(fence) && last.replaceAll(fence.charAt(0), '') === '';
  if (isClosed) return [];
  const place = placeBetween(body, start, start + first.length);
  return [{ file: body.file, place, values: { write: '', fence } }];
}

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
