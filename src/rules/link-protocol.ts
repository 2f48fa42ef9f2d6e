import { closest, distance } from 'fastest-levenshtein';
import type { Link } from 'mdast';
import type { WrittenBody } from '../agenda/body.ts';
import { findMeantFile } from '../agenda/meant-file.ts';
import { isContent } from '../agenda/resolve.ts';
import { replaceDestination, writeDestination } from '../markdown/link-destination.ts';
import { isRemote } from '../markdown/references.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { mendScheme } from '../text/web-address.ts';

const known = ['http:', 'https:', 'mailto:', 'tel:'];
/** An image on another host is told by remote-image, a `data:` image by data-image. */
const ofImages = ['http:', 'https:'];
const scripts = ['javascript:', 'vbscript:', 'data:'];

/**
 * A link leads where readers can follow: to the web, to an e-mail address or to a telephone number. `file:` and
 * a drive letter lead to the author's own machine, for links and for images. An address of the web begins with `https://`,
 * with both slashes.
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
  concerns: (input) => checkAll(input, new Map()),
  check: (input) => checkAll(input, input.tree.files),
};

function checkAll(input: Pick<RuleContext, 'nodes'>, files: Files): Finding<'link-protocol'>[] {
  return [
    ...[...listNodes(input, 'link'), ...listNodes(input, 'definition')].flatMap((found) =>
      checkUrl(found, known, false, files),
    ),
    ...listNodes(input, 'image').flatMap((found) => checkUrl(found, ofImages, true, files)),
  ];
}

/** What an address may have meant: that it is none does not depend on them. */
type Files = RuleContext['tree']['files'];

interface Addressed {
  readonly body: WrittenBody;
  readonly node: Pick<Link, 'url' | 'position'>;
}

function checkUrl(
  { body, node }: Addressed,
  allowed: readonly string[],
  image: boolean,
  files: Files,
): Finding<'link-protocol'>[] {
  const mended = isRemote(node.url) ? mendScheme(node.url) : null;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(node.url)?.[0].toLowerCase();
  const protocol = mended === null ? scheme : /^[a-z]*:?\/*/i.exec(node.url)?.[0];
  if (protocol === undefined || scripts.includes(protocol) || (mended === null && allowed.includes(protocol)))
    return [];
  const meant = mended ?? findFile(node.url, body, files) ?? findScheme(node.url, protocol);
  const at = { file: body.file, place: node.position };
  const fix = meant?.certain === true ? replaceDestination(body.text, node.position, meant.address) : undefined;
  return [
    {
      ...at,
      fix,
      values: { protocol, known: mended === null ? allowed : ['https://'], image, instead: meant?.address ?? null },
    },
  ];
}

/** The file of the content that an address on the author's machine, or in the house, was meant as. */
function findFile(url: string, { path }: WrittenBody, files: Files) {
  if (!/^(file|smb|afp|nfs|onedrive|[a-z]):/i.test(url)) return null;
  const known = [...files.keys()].filter((one) => !isContent(one));
  const meant = findMeantFile(url, path, known);
  return meant === null ? null : { address: writeDestination(meant.relative), certain: meant.certain };
}

/** `htps://` was meant as `https://`. */
function findScheme(url: string, protocol: string) {
  const near =
    protocol.length > 2 && /^\w+:\/\//.test(url) && distance(protocol, closest(protocol, ['http', 'https'])) < 3;
  return near ? { address: url.replace(/^\w+/, 'https'), certain: false } : null;
}
