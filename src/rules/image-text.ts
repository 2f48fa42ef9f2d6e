import type { WrittenBody } from '../agenda/body.ts';
import { listTags } from '../rule-input/html-tags.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, TextContext, TextRule } from '../rule-input/rule.ts';

const fileName = /^\S+\.(png|jpe?g|gif|webp|svg|avif|tiff?|bmp)$/i;

/**
 * An image has a text alternative that says what it shows. A file name says nothing. An image that only decorates is
 * written as HTML with an empty one: `<img src="streg.png" alt="">`.
 *
 * @failing
 * ```md
 * ![](kort.svg)
 * ```
 * ```txt it/2026-09-17/kort.svg
 * <svg xmlns="http://www.w3.org/2000/svg"></svg>
 * ```
 *
 * @passing
 * ```md
 * ![Kort over de tre nye cykelstier ved havnen](kort.svg)
 * ```
 * ```txt it/2026-09-17/kort.svg
 * <svg xmlns="http://www.w3.org/2000/svg"></svg>
 * ```
 */
export const imageText: TextRule<'image-text'> = {
  id: 'image-text',
  reads: 'texts',
  severity: 'error',
  check: (input) => [...findImages(input), ...findTags(input)],
};

function findImages(input: TextContext): Finding<'image-text'>[] {
  return [...listNodes(input, 'image'), ...listNodes(input, 'imageReference')].flatMap(({ body, node }) => {
    const text = (node.alt ?? '').trim();
    return text === '' || fileName.test(text) ? [explain(body, text, node.position)] : [];
  });
}

function findTags(input: TextContext): Finding<'image-text'>[] {
  const images = listTags(input).filter(({ tag }) => tag.name === 'img');
  return images.flatMap(({ body, tag }) => {
    const text = tag.attributes.get('alt')?.trim();
    return text === undefined || fileName.test(text) ? [explain(body, text ?? '', tag.place)] : [];
  });
}

function explain(body: WrittenBody, text: string, place: Finding<'image-text'>['place']): Finding<'image-text'> {
  return {
    file: body.file,
    place,
    values: { text },
  };
}
