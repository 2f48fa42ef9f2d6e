import type { WrittenBody } from '../agenda/body.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
import { placeBetween } from '../rule-input/written-text.ts';

/**
 * All lines of a file end in the same way. A file whose lines end now as on Windows, now as elsewhere is reported by every
 * comparison as changed from top to bottom once an editor has put that right.
 *
 * @failing
 * ```md escaped
 * Planen er i høring.\r
 * Den gælder fra nytår.
 * ```
 *
 * @passing
 * ```md
 * Planen er i høring.
 * Den gælder fra nytår.
 * ```
 */
export const lineEnds: TextRule<'line-ends'> = {
  id: 'line-ends',
  reads: 'texts',
  severity: 'warning',
  check: ({ bodies }) => [...bodies.values()].flatMap((body) => checkBody(body) ?? []),
};

function checkBody(body: WrittenBody): Finding<'line-ends'> | null {
  const ends = [...body.text.matchAll(/\r\n|\r|\n/g)];
  const windows = ends.filter(([end]) => end === '\r\n').length;
  const others = ends.filter(([end]) => end === '\n').length;
  const right = windows > others ? '\r\n' : '\n';
  const wrong = ends.filter(([end]) => end !== right);
  const [first] = wrong;
  if (first === undefined) return null;
  return {
    file: body.file,
    place: placeBetween(body, first.index, first.index + first[0].length),
    fix: wrong.map(({ index, 0: end }) => ({ start: index, end: index + end.length, text: right })),
    values: { lines: wrong.length },
  };
}
