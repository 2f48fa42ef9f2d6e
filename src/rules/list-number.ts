import type { List } from 'mdast';
import type { WrittenBody } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
import { placeBetween, rangeOf } from '../rule-input/written-text.ts';

/**
 * A list counts by itself from its first number on: whatever the others are, the second is one more. `1.`, `2.`, `4.` is shown as 1,
 * 2, 3. The same number before several lines is a habit, and no mistake.
 *
 * @failing
 * ```md
 * 1. Planen godkendes.
 * 3. Planen sendes i høring.
 * ```
 *
 * @passing
 * ```md
 * 1. Planen godkendes.
 * 2. Planen sendes i høring.
 * ```
 */
export const listNumber: TextRule<'list-number'> = {
  id: 'list-number',
  reads: 'texts',
  severity: 'warning',
  check: (input) => listNodes(input, 'list').flatMap(({ body, node }) => checkList(body, node)),
};

function checkList(body: WrittenBody, list: List): Finding<'list-number'>[] {
  const first = list.start ?? null;
  if (first === null || list.ordered !== true) return [];
  const written = list.children.map((item) => {
    const [start] = rangeOf(item);
    const [digits = ''] = /^\d+/.exec(body.text.slice(start, start + 10)) ?? [];
    return { start, digits };
  });
  // Who writes a number twice does not count.
  if (new Set(written.map(({ digits }) => digits)).size < written.length) return [];
  const at = written.findIndex(({ digits }, index) => Number(digits) !== first + index);
  const wrong = written[at];
  if (wrong === undefined || wrong.digits === '') return [];
  const place = placeBetween(body, wrong.start, wrong.start + wrong.digits.length);
  return [{ file: body.file, place, values: { written: Number(wrong.digits), shown: first + at } }];
}
