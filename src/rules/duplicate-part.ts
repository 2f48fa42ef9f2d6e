import { toString as textOf } from 'mdast-util-to-string';
import type { Finding, Rule } from '../rule-input/rule.ts';
import { type ItemPlace, listItems, samePart } from '../rule-input/rule-helpers.ts';

/**
 * An item has each part once. Two of one name cannot be told apart in the table of contents.
 *
 * @failing
 * ```md
 * ## Baggrund
 *
 * Aftalen udløber til nytår.
 *
 * ## Baggrund
 *
 * Den kan forlænges.
 * ```
 *
 * @passing
 * ```md
 * ## Baggrund
 *
 * Aftalen udløber til nytår. Den kan forlænges.
 * ```
 */
export const duplicatePart: Rule<'duplicate-part'> = {
  id: 'duplicate-part',
  severity: 'error',
  check: (input) => listItems(input).flatMap(checkItem),
};

function checkItem({ item, body }: ItemPlace): Finding<'duplicate-part'>[] {
  const headings = body.partHeadings;
  return headings.flatMap((heading, index) => {
    const name = textOf(heading).trim();
    const first = headings.slice(0, index).find((other) => name !== '' && samePart(textOf(other), name));
    if (first === undefined) return [];
    const line = first.position?.start.line ?? 1;
    return [
      {
        file: item.file,
        place: heading.position,
        values: { part: name, line },
      },
    ];
  });
}
