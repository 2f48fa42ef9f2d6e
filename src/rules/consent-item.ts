import type { NumberedSection } from '../agenda/numbers/number-agenda.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * An item is taken out of what is decided as one only where its section is decided as one: elsewhere `consent` says
 * nothing, and whoever wrote it meant another section.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * consent: false
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * ---
 * ```
 */
export const consentItem: Rule<'consent-item'> = {
  id: 'consent-item',
  severity: 'warning',
  check: ({ agendas }) => [...agendas.values()].flat().flatMap(checkSection),
};

function checkSection({ section, items }: NumberedSection): Finding<'consent-item'>[] {
  if (section.consent === true) return [];
  return items
    .filter(({ source }) => source.data.consent !== undefined)
    .map(({ source }) => ({
      file: source.file,
      place: source.frontMatter.locateValue(['consent']),
      values: { title: section.title },
    }));
}
