import type { NumberedSection } from '../agenda/number-agenda.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * A pinned number begins with the number of its section. Where it does not, the sections were put in another order
 * after the agenda was frozen, or the item was moved. A meeting's own `sections` keep what its agenda was printed with
 * when the council's change.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * number: '3.1'
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Aftalen
 * section: droeftelse
 * number: '2.1'
 * ---
 * ```
 */
export const sectionNumber: Rule = {
  id: 'section-number',
  severity: 'warning',
  summary: {
    en: 'A pinned number begins with the number of its section.',
    da: 'Et fast nummer begynder med afsnittets nummer.',
  },
  check: ({ agendas }) => [...agendas.values()].flat().flatMap(checkSection),
};

function checkSection({ number: section, items }: NumberedSection): Finding[] {
  return items
    .filter(({ number }) => !number.startsWith(`${section}.`))
    .map(({ source, number }) => ({
      file: source.file,
      place: source.frontMatter.locateValue(['number']),
      en: {
        unexpected: `number ${number} in section ${section}`,
        expected: `a number such as ${section}.1`,
        note: 'Give the meeting the sections that it was published with, in its own sections:, or move the item back.',
      },
      da: {
        unexpected: `nummeret ${number} i afsnit ${section}`,
        expected: `et nummer som ${section}.1`,
        note: 'Giv mødet de afsnit, som det blev offentliggjort med, i dets egne sections:, eller flyt punktet tilbage.',
      },
    }));
}
