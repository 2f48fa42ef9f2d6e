import type { WrittenBody } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextContext, TextRule } from '../rule-input/rule.ts';
import { listWritten, placeBetween, rangeOf } from '../rule-input/written-text.ts';

/**
 * A comment ends with `-->`. Without it everything behind `<!--` is part of the comment, and is not shown.
 *
 * @failing
 * ```md
 * <!-- spørg sekretariatet
 *
 * Planen er sendt i høring.
 * ```
 *
 * @passing
 * ```md
 * <!-- spørg sekretariatet -->
 *
 * Planen er sendt i høring.
 * ```
 */
export const openComment: TextRule<'open-comment'> = {
  id: 'open-comment',
  reads: 'texts',
  severity: 'error',
  check: (input) => [...findHiding(input), ...findShown(input)],
};

/** A comment that takes the rest of the text with it. */
function findHiding(input: TextContext): Finding<'open-comment'>[] {
  return listNodes(input, 'html').flatMap(({ body, node }) => {
    const at = node.value.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)).indexOf('<!--');
    const [start] = rangeOf(node);
    return at === -1 ? [] : [explain(body, start + at, false)];
  });
}

/** One within a paragraph, which Markdown shows as it is written. */
function findShown(input: TextContext): Finding<'open-comment'>[] {
  return listWritten(input).flatMap(({ body, start, text }) => {
    const at = text.search(/(?<!\\)<!--/);
    return at === -1 ? [] : [explain(body, start + at, true)];
  });
}

function explain(body: WrittenBody, start: number, shown: boolean): Finding<'open-comment'> {
  const line = body.text.slice(start).split(/\r?\n/, 1)[0] ?? '';
  const values = { write: `${line.trimEnd()} -->`, shown };
  return { file: body.file, place: placeBetween(body, start, start + line.length), values };
}
