import { closest } from 'fastest-levenshtein';
import { beginsDecision } from '../agenda/decisions.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';
import { type ItemPlace, listItems, partsOf, samePart } from '../rule-input/rule-helpers.ts';

/**
 * Where the council or the section names the parts of an item, every `##` heading is one of them. The part that holds
 * the decision (Beslutning, Decision) is always one.
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
 * ## Bagrund
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
 * ## Beslutning
 *
 * Forlænget.
 * ```
 */
export const unknownPart: Rule<'unknown-part'> = {
  id: 'unknown-part',
  severity: 'error',
  check: (input) => listItems(input).flatMap(checkItem),
};

function checkItem(place: ItemPlace): Finding<'unknown-part'>[] {
  const { item, body } = place;
  const parts = partsOf(place);
  if (parts === null || parts.length === 0) return [];
  const known = [...parts.map((part) => part.name), body.words.decision];
  return body.gist.parts.flatMap((written, index) => {
    const name = written.trim();
    if (name === '' || beginsDecision(name) || known.some((one) => samePart(one, name))) return [];
    return [
      {
        file: item.file,
        place: body.partHeadings[index]?.position,
        values: { part: written, nearest: closest(name, known), known },
      },
    ];
  });
}
