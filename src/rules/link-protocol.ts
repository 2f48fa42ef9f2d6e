import type { Link } from 'mdast';
import type { Body } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

const known = ['http', 'https', 'mailto', 'tel'];
/** An image on another host is told by remote-image, a `data:` image by data-image. */
const ofImages = ['http', 'https'];
const scripts = ['javascript', 'vbscript', 'data'];

/**
 * A link leads where readers can follow: to the web, to an e-mail address or to a telephone number. `file:` and
 * a drive letter lead to the author's own machine, for links and for images.
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
  check: (input) => [
    ...[...listNodes(input, 'link'), ...listNodes(input, 'definition')].flatMap((found) =>
      checkUrl(found, known, false),
    ),
    ...listNodes(input, 'image').flatMap((found) => checkUrl(found, ofImages, true)),
  ],
};

interface Addressed {
  readonly body: Body;
  readonly node: Pick<Link, 'url' | 'position'>;
}

function checkUrl({ body, node }: Addressed, allowed: readonly string[], image: boolean): Finding<'link-protocol'>[] {
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(node.url)?.[1]?.toLowerCase();
  if (protocol === undefined || allowed.includes(protocol) || scripts.includes(protocol)) return [];
  return [{ file: body.file, place: node.position, values: { protocol, known: allowed, image } }];
}
