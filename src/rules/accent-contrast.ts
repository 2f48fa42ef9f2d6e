import { contrastOf } from '../contrast.ts';
import type { Rule } from '../rule-input/rule.ts';

const required = 4.5;

/**
 * The site's accent colour is that of links on white, so it needs a contrast of 4.5:1 (WCAG 2.1, 1.4.3).
 *
 * @failing
 * ```md index.md
 * ---
 * title: Dagsordener
 * organization: Kystkommunerne
 * accent: "#f5a623"
 * ---
 * ```
 *
 * @passing
 * ```md index.md
 * ---
 * title: Dagsordener
 * organization: Kystkommunerne
 * accent: "#1f4e79"
 * ---
 * ```
 */
export const accentContrast: Rule = {
  id: 'accent-contrast',
  severity: 'error',
  summary: {
    en: 'The accent colour can be read on white.',
    da: 'Accentfarven kan læses på hvidt.',
  },
  check: ({ site }) => {
    const { accent } = site.data;
    if (accent === undefined) return [];
    const contrast = contrastOf(accent, '#ffffff');
    if (contrast >= required) return [];
    const found = contrast.toFixed(1);
    return [
      {
        file: site.file,
        place: site.frontMatter.locateValue(['accent']),
        en: {
          unexpected: `colour ${accent}, whose contrast with white is ${found}:1`,
          expected: 'at least 4.5:1',
          note: 'Choose a darker colour: links and headings in it must be readable (WCAG 2.1, 1.4.3).',
        },
        da: {
          unexpected: `farven ${accent}, hvis kontrast til hvid er ${found}:1`,
          expected: 'mindst 4,5:1',
          note: 'Vælg en mørkere farve: links og overskrifter i den skal kunne læses (WCAG 2.1, 1.4.3).',
        },
      },
    ];
  },
};
