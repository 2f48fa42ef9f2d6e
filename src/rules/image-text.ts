import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Body } from '../agenda/body.ts';
import { readTags } from './html-tags.ts';
import type { Finding, Rule } from './types.ts';

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
export const imageText: Rule = {
  id: 'image-text',
  severity: 'error',
  summary: {
    en: 'An image has a text alternative that says what it shows.',
    da: 'Et billede har en alternativ tekst, der siger, hvad det viser.',
  },
  check: ({ bodies }) => [...bodies.values()].flatMap(checkBody),
};

function checkBody(body: Body): Finding[] {
  const found: Finding[] = [];
  visit(body.markdown, (node: Nodes) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      const text = (node.alt ?? '').trim();
      if (text === '' || fileName.test(text)) found.push(explain(body, text, node.position));
    }
  });
  for (const tag of readTags(body).filter(({ name }) => name === 'img')) {
    const text = tag.attributes.get('alt');
    if (text === undefined || fileName.test(text.trim())) found.push(explain(body, text ?? '', tag.place));
  }
  return found;
}

function explain(body: Body, text: string, place: Finding['place']): Finding {
  return {
    file: body.file,
    place,
    en: {
      unexpected: text === '' ? 'image without a text alternative' : `file name “${text}” as the text of an image`,
      expected: 'what the image shows, in words',
      note: 'Write it between the brackets: ![Map of the new cycle paths](map.png).',
    },
    da: {
      unexpected: text === '' ? 'et billede uden alternativ tekst' : `filnavnet “${text}” som et billedes tekst`,
      expected: 'hvad billedet viser, med ord',
      note: 'Skriv det mellem klammerne: ![Kort over de nye cykelstier](kort.svg).',
    },
  };
}
