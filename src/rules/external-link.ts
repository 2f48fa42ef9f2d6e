import { listExternal } from '../rule-input/external-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * An address on the web answers. Only checked with `dagsorden check --external`, since it takes time and depends on
 * other people's servers.
 *
 * @failing
 * ```md
 * Se [rapporten](https://findes-ikke.example/rapport).
 * ```
 *
 * @passing
 * ```md
 * Se [rapporten](https://example.org/rapport).
 * ```
 */
export const externalLink: Rule = {
  id: 'external-link',
  severity: 'warning',
  summary: { en: 'An address on the web answers.', da: 'En adresse på nettet svarer.' },
  check: (input) =>
    listExternal(input).flatMap(({ url, file, place }) => {
      const happened = input.deadLinks.get(url);
      if (happened === undefined) return [];
      return [
        {
          file,
          place,
          en: {
            unexpected: `address ${url}, which does not answer (${happened})`,
            expected: 'an address that can be opened',
            note: 'Open it in a browser. Correct it, or link to a copy that lasts.',
          },
          da: {
            unexpected: `adressen ${url}, som ikke svarer (${happened})`,
            expected: 'en adresse, der kan åbnes',
            note: 'Åbn den i en browser. Ret den, eller henvis til en kopi, der holder.',
          },
        },
      ];
    }),
};
