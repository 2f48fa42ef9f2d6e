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
export const externalLink: Rule<'external-link'> = {
  id: 'external-link',
  severity: 'warning',
  check: (input) =>
    (input.deadLinks.size === 0 ? [] : listExternal(input)).flatMap(({ url, file, place }) => {
      const happened = input.deadLinks.get(url);
      if (happened === undefined) return [];
      return [
        {
          file,
          place,
          values: { url, happened },
        },
      ];
    }),
};
