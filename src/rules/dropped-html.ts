import { htmlTagNames } from 'html-tag-names';
import { location } from 'vfile-location';
import type { WrittenBody } from '../agenda/body.ts';
import { allowsAttribute, allowsElement } from '../rule-input/allowed-html.ts';
import { type HtmlTag, listTags } from '../rule-input/html-tags.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
import { shorten } from '../rule-input/written-text.ts';
import { isDataImage } from './data-image.ts';
import { isScript } from './script.ts';

/**
 * Raw HTML is kept only as far as the allow-list goes. What would be dropped is named, so that nothing disappears
 * unseen. Words between `<` and `>` that are no HTML are written with a backslash: `\<chat>`.
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
export const droppedHtml: TextRule<'dropped-html'> = {
  id: 'dropped-html',
  reads: 'texts',
  severity: 'error',
  check: (input) =>
    listTags(input).flatMap(({ body, tag }) => {
      const dropped = findDropped(tag);
      if (dropped === null) return [];
      return [isHtml(tag.name) ? explain(body.file, tag, dropped) : explainProse(body, tag)];
    }),
};

/** The element, or its first attribute that is not kept. */
function findDropped(tag: HtmlTag): string | null {
  if (isScript(tag) || isDataImage(tag)) return null;
  if (!allowsElement(tag.name)) return `<${tag.name}>`;
  const dropped = [...tag.attributes].find(([name, value]) => !allowsAttribute(tag.name, name, value));
  return dropped?.[0] ?? null;
}

function explain(file: string, { name, place }: HtmlTag, dropped: string): Finding<'dropped-html'> {
  return {
    file,
    place,
    values: { element: name, attribute: dropped.startsWith('<') ? null : dropped, words: null },
  };
}

/** Words between angle brackets, such as `<chat>` in a transcript, are taken for a tag and vanish. */
function explainProse(body: WrittenBody, { name, place }: HtmlTag): Finding<'dropped-html'> {
  const file = location(body.text);
  const start = place === undefined ? undefined : file.toOffset(place.start);
  const end = place === undefined ? undefined : file.toOffset(place.end);
  const written = body.text.slice(start ?? 0, end ?? 0);
  const isOpening = start !== undefined && written.startsWith('<') && !body.text.includes(`</${name}`);
  return {
    file: body.file,
    place,
    ...(isOpening ? { fix: [{ start, end: start, text: '\\' }] } : {}),
    values: { element: name, attribute: null, words: shorten(written, 60) },
  };
}

function isHtml(name: string): boolean {
  return htmlTagNames.includes(name);
}
