import { allowsAttribute, allowsElement } from '../rule-input/allowed-html.ts';
import { type HtmlTag, listTags } from '../rule-input/html-tags.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';
import { isScript } from './script.ts';

/**
 * Raw HTML is kept only as far as the allow-list goes. What would be dropped is named, so that nothing disappears
 * unseen.
 *
 * @failing
 * ```md
 * <iframe src="https://example.org/kort"></iframe>
 * ```
 *
 * @passing
 * ```md
 * Vand er H<sub>2</sub>O, og <abbr title="Kommunernes Landsforening">KL</abbr> er enig.
 * ```
 */
export const droppedHtml: Rule<'dropped-html'> = {
  id: 'dropped-html',
  severity: 'error',
  check: (input) =>
    listTags(input).flatMap(({ body, tag }) => {
      const dropped = findDropped(tag);
      return dropped === null ? [] : [explain(body.file, tag, dropped)];
    }),
};

/** The element, or its first attribute that is not kept. */
function findDropped(tag: HtmlTag): string | null {
  if (isScript(tag)) return null;
  if (!allowsElement(tag.name)) return `<${tag.name}>`;
  const dropped = [...tag.attributes].find(([name, value]) => !allowsAttribute(tag.name, name, value));
  return dropped?.[0] ?? null;
}

function explain(file: string, { name, place }: HtmlTag, dropped: string): Finding<'dropped-html'> {
  return {
    file,
    place,
    values: { element: name, attribute: dropped.startsWith('<') ? null : dropped },
  };
}
