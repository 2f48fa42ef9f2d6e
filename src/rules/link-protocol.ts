import { listNodes } from '../rule-input/nodes.ts';
import type { Rule } from '../rule-input/rule.ts';

const known = ['http', 'https', 'mailto', 'tel'];
const scripts = ['javascript', 'vbscript', 'data'];

/**
 * A link leads where readers can follow: to the web, to an e-mail address or to a telephone number. `file:` and
 * a drive letter lead to the author's own machine.
 *
 * @failing
 * ```md
 * Se [notatet](file:///C:/Sager/notat.pdf).
 * ```
 *
 * @passing
 * ```md
 * Skriv til [sekretariatet](mailto:sekretariatet@example.org).
 * ```
 */
export const linkProtocol: Rule = {
  id: 'link-protocol',
  severity: 'error',
  summary: { en: 'A link leads where readers can follow.', da: 'Et link fører hen, hvor læserne kan følge med.' },
  check: (input) =>
    [...listNodes(input, 'link'), ...listNodes(input, 'definition')].flatMap(({ body, node }) => {
      const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(node.url)?.[1]?.toLowerCase();
      if (protocol === undefined || known.includes(protocol) || scripts.includes(protocol)) return [];
      return [
        {
          file: body.file,
          place: node.position,
          en: {
            unexpected: `link of the kind “${protocol}:”`,
            expected: `${known.map((one) => `${one}:`).join(', ')} or a file of the content`,
            note: 'Copy the file into the folder of the meeting and link to it there, or write its address on the web.',
          },
          da: {
            unexpected: `et link af slagsen “${protocol}:”`,
            expected: `${known.map((one) => `${one}:`).join(', ')} eller en fil i indholdet`,
            note: 'Kopiér filen til mødets mappe, og henvis til den dér, eller skriv dens adresse på nettet.',
          },
        },
      ];
    }),
};
