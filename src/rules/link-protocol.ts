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
export const linkProtocol: Rule<'link-protocol'> = {
  id: 'link-protocol',
  severity: 'error',
  check: (input) =>
    [...listNodes(input, 'link'), ...listNodes(input, 'definition')].flatMap(({ body, node }) => {
      const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(node.url)?.[1]?.toLowerCase();
      if (protocol === undefined || known.includes(protocol) || scripts.includes(protocol)) return [];
      return [
        {
          file: body.file,
          place: node.position,
          values: { protocol, known },
        },
      ];
    }),
};
