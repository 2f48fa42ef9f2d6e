import type { WrittenBody } from '../agenda/body.ts';
import { type HtmlTag, listTags } from '../rule-input/html-tags.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';

const embedded = /^\s*data:image\/([a-z0-9]+)[^,]*,/i;

/**
 * An image is a file in the content. One that a word processor or a browser has put into the text itself, letter by letter,
 * is not shown.
 *
 * @failing
 * ```md
 * ![Kort over havnen](data:image/png;base64,iVBORw0KGgo=)
 * ```
 *
 * @passing
 * ```md
 * ![Kort over havnen](kort.svg)
 * ```
 * ```txt it/2026-09-17/kort.svg
 * <svg xmlns="http://www.w3.org/2000/svg"></svg>
 * ```
 */
export const dataImage: TextRule<'data-image'> = {
  id: 'data-image',
  reads: 'texts',
  severity: 'error',
  check: (input) => [
    ...listNodes(input, 'image').flatMap(({ body, node }) => explain(body, node.url, node.alt ?? '', node.position)),
    ...listTags(input).flatMap(({ body, tag }) =>
      isDataImage(tag)
        ? explain(body, tag.attributes.get('src') ?? '', tag.attributes.get('alt') ?? '', tag.place)
        : [],
    ),
  ],
};

/** Whether a tag shows an image that stands in its own address. */
export function isDataImage({ name, attributes }: Pick<HtmlTag, 'name' | 'attributes'>): boolean {
  return name === 'img' && embedded.test(attributes.get('src') ?? '');
}

function explain(body: WrittenBody, url: string, alt: string, place: Finding['place']): Finding<'data-image'>[] {
  const ending = embedded.exec(url)?.[1]?.toLowerCase().replace('jpeg', 'jpg');
  return ending === undefined ? [] : [{ file: body.file, place, values: { alt, ending } }];
}
