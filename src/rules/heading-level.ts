import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Body } from '../agenda/body.ts';
import type { Finding, Rule } from './types.ts';

/**
 * Headings go down one level at a time: `##`, then `###`. Those who hear the page move by them.
 *
 * @failing
 * ```md
 * ## Baggrund
 *
 * #### Økonomi
 * ```
 *
 * @passing
 * ```md
 * ## Baggrund
 *
 * ### Økonomi
 *
 * ## Indstilling
 * ```
 */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'error',
  summary: {
    en: 'Headings go down one level at a time.',
    da: 'Overskrifter går ét niveau ned ad gangen.',
  },
  check: ({ bodies }) => [...bodies.values()].flatMap(checkBody),
};

function checkBody({ file, markdown }: Body): Finding[] {
  const headings: Heading[] = [];
  visit(markdown, 'heading', (heading) => {
    if (heading.depth > 1) headings.push(heading);
  });
  return headings.flatMap((heading, index) => {
    const above = headings[index - 1]?.depth ?? 1;
    if (heading.depth <= above + 1) return [];
    const [found, wanted] = ['#'.repeat(heading.depth), '#'.repeat(above + 1)];
    return [
      {
        file,
        place: heading.position,
        en: {
          unexpected: `heading of level ${heading.depth} (${found})`,
          expected: `level ${above + 1} (${wanted})`,
          note: 'Take away the # that are too many. The level says what belongs under what, not how large the letters are.',
        },
        da: {
          unexpected: `en overskrift på niveau ${heading.depth} (${found})`,
          expected: `niveau ${above + 1} (${wanted})`,
          note: 'Fjern de #-tegn, der er for mange. Niveauet siger, hvad der hører under hvad, ikke hvor stor skriften er.',
        },
      },
    ];
  });
}
