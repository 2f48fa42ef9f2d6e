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
export const accentContrast: Rule<'accent-contrast'> = {
  id: 'accent-contrast',
  severity: 'error',
  check: ({ site }) => {
    const { accent } = site.data;
    if (accent === undefined) return [];
    const contrast = contrastOf(accent, '#ffffff');
    if (contrast >= required) return [];
    return [
      {
        file: site.file,
        place: site.frontMatter.locateValue(['accent']),
        values: { colour: accent, contrast },
      },
    ];
  },
};
