import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Body } from '../agenda/body.ts';
import { type HtmlTag, readTags } from './html-tags.ts';
import type { Finding, Rule } from './types.ts';

const addresses = ['href', 'src', 'srcset', 'action', 'formaction', 'cite', 'longdesc', 'xlink:href'];
const scripted = /^[\s\p{Cc}]*(javascript|vbscript|data):/iu;

/**
 * An agenda runs nothing: no `<script>`, no `onclick`, no `javascript:` link. Dagsorden drops them all; here they are
 * named, since nobody writes them by accident.
 *
 * @failing
 * ```md
 * [Stem nu](javascript:alert(1))
 * ```
 *
 * @passing
 * ```md
 * [Stem nu](https://example.org/afstemning)
 * ```
 */
export const script: Rule = {
  id: 'script',
  severity: 'error',
  summary: { en: 'An agenda runs no script.', da: 'En dagsorden kører ingen kode.' },
  check: ({ bodies }) => [...bodies.values()].flatMap(checkBody),
};

/** Whether a tag is or holds a script. */
export function isScript({ name, attributes }: HtmlTag): boolean {
  const runs = ([key, value]: [string, string]) => {
    return key.startsWith('on') || (addresses.includes(key) && scripted.test(value));
  };
  return name === 'script' || [...attributes].some(runs);
}

function checkBody(body: Body): Finding[] {
  const found: Finding[] = [];
  visit(body.markdown, (node: Nodes) => {
    const linked = node.type === 'link' || node.type === 'image' || node.type === 'definition';
    const kind = linked ? scripted.exec(node.url)?.[1]?.toLowerCase() : undefined;
    if (kind !== undefined) found.push(explain(body, `${kind}:`, node.position));
  });
  for (const tag of readTags(body).filter(isScript)) {
    found.push(explain(body, tag.name === 'script' ? '<script>' : `<${tag.name}>`, tag.place));
  }
  return found;
}

function explain({ file }: Body, what: string, place: Finding['place']): Finding {
  return {
    file,
    place,
    en: {
      unexpected: `script (${what})`,
      expected: 'text, links and images',
      note: 'Remove it. Dagsorden never publishes code from content.',
    },
    da: {
      unexpected: `kode (${what})`,
      expected: 'tekst, links og billeder',
      note: 'Fjern det. Dagsorden offentliggør aldrig kode fra indholdet.',
    },
  };
}
