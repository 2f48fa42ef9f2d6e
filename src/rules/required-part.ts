import type { Finding, Rule } from '../rule-input/rule.ts';
import { type ItemPlace, listItems, partsOf, samePart } from '../rule-input/rule-helpers.ts';

/**
 * A part that the council or the section requires is missing. An item without any text (its title says it all) and
 * one that is withdrawn need no parts.
 *
 * @failing
 * ```md it/index.md
 * ---
 * name: It-rådet
 * sections: [{ id: droeftelse, title: Til drøftelse }]
 * parts: [Baggrund, { name: Indstilling, required: true }]
 * ---
 * ```
 * ```md
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
 * parts: [Baggrund, { name: Indstilling, required: true }]
 * ---
 * ```
 * ```md
 * ## Indstilling
 *
 * Sekretariatet indstiller, at aftalen forlænges.
 * ```
 */
export const requiredPart: Rule<'required-part'> = {
  id: 'required-part',
  severity: 'error',
  check: (input) => listItems(input).flatMap(checkItem),
};

function checkItem(place: ItemPlace): Finding<'required-part'>[] {
  const { item, body } = place;
  const withdrawn = item.data.withdrawn !== undefined && item.data.withdrawn !== false;
  if (withdrawn) return [];
  const missing = (partsOf(place) ?? []).filter(
    (part) => part.required && !body.gist.parts.some((name) => samePart(name, part.name)),
  );
  if (missing.length === 0 || body.gist.empty) return [];
  return missing.map(({ name }) => ({
    file: item.file,
    place: item.frontMatter.end,
    values: { part: name },
  }));
}
