import type { WrittenBody } from '../agenda/body.ts';
import { type HtmlTag, listTags } from '../rule-input/html-tags.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextContext, TextRule } from '../rule-input/rule.ts';
import { isDataImage } from './data-image.ts';

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
export const script: TextRule<'script'> = {
  id: 'script',
  reads: 'texts',
  severity: 'error',
  check: (input) => [...findLinks(input), ...findTags(input)],
};

/** Whether a tag is or holds a script. */
export function isScript({ name, attributes }: Pick<HtmlTag, 'name' | 'attributes'>): boolean {
  const runs = ([key, value]: [string, string]) => {
    return (/^on[a-z]+$/.test(key) && value !== '') || (addresses.includes(key) && scripted.test(value));
  };
  return name === 'script' || (!isDataImage({ name, attributes }) && [...attributes].some(runs));
}

function findLinks(input: TextContext): Finding<'script'>[] {
  const linking = [...listNodes(input, 'link'), ...listNodes(input, 'image'), ...listNodes(input, 'definition')];
  return linking.flatMap(({ body, node }) => {
    const kind = scripted.exec(node.url)?.[1]?.toLowerCase();
    const isImage = node.type === 'image' && /^\s*data:image\//i.test(node.url);
    return kind === undefined || isImage ? [] : [explain(body, `${kind}:`, node.position)];
  });
}

function findTags(input: TextContext): Finding<'script'>[] {
  return listTags(input)
    .filter(({ tag }) => isScript(tag))
    .map(({ body, tag }) => explain(body, `<${tag.name}>`, tag.place));
}

function explain({ file }: WrittenBody, what: string, place: Finding<'script'>['place']): Finding<'script'> {
  return {
    file,
    place,
    values: { what },
  };
}
