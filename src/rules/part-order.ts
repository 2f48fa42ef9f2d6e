import type { Finding, Rule } from '../rule-input/rule.ts';
import { type ItemPlace, listItems, partsOf, samePart } from '../rule-input/rule-helpers.ts';

/**
 * The parts of every item stand in the order in which the council or the section names them, so that readers find
 * the recommendation at the same place each time.
 *
 * @failing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * parts: [Baggrund, Indstilling]
 * ---
 * ```
 * ```md
 * ## Indstilling
 *
 * Sekretariatet indstiller, at aftalen forlænges.
 *
 * ## Baggrund
 *
 * Aftalen udløber til nytår.
 * ```
 *
 * @passing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * parts: [Baggrund, Indstilling]
 * ---
 * ```
 * ```md
 * ## Baggrund
 *
 * Aftalen udløber til nytår.
 *
 * ## Indstilling
 *
 * Sekretariatet indstiller, at aftalen forlænges.
 * ```
 */
export const partOrder: Rule<'part-order'> = {
  id: 'part-order',
  severity: 'error',
  check: (input) => listItems(input).flatMap(checkItem),
};

function checkItem(place: ItemPlace): Finding<'part-order'>[] {
  const order = (partsOf(place) ?? []).map((part) => part.name);
  if (order.length === 0) return [];
  let last = -1;
  return place.body.gist.parts.flatMap((written, index) => {
    const at = order.findIndex((name) => samePart(name, written));
    if (at === -1 || at >= last) {
      last = Math.max(last, at);
      return [];
    }
    const [name = '', before = ''] = [order[at], order[last]];
    return [
      {
        file: place.item.file,
        place: place.body.partHeadings[index]?.position,
        values: { part: name, before, order },
      },
    ];
  });
}
