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
  const { parts } = body.gist;
  return parts.flatMap((written, index) => {
    const name = written.trim();
    const first = parts.slice(0, index).findIndex((other) => name !== '' && samePart(other, name));
    if (first === -1) return [];
    const line = body.partHeadings[first]?.position?.start.line ?? 1;
    return [
      {
        file: item.file,
        place: body.partHeadings[index]?.position,
        values: { part: name, line },
      },
    ];
  });
}
