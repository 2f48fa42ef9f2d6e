import { toString as textOf } from 'mdast-util-to-string';
import type { WrittenBody } from '../agenda/body.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';
import { placeBetween } from '../rule-input/written-text.ts';

const empty = new Set(
  `her|klik her|tryk her|se her|læs her|find her|hent her|læs mere|se mere|mere|læs mere her|link|linket|dette link|
  denne side|here|click here|press here|see here|read more|see more|more|learn more|this|this link|this page`
    .split('|')
    .map((text) => text.trim()),
);
const address = /^(https?:\/\/|www\.)\S+$/i;

/**
 * The text of a link says where it leads, also when it is read aloud on its own: not «her», «klik her», «læs mere»,
 * and not the bare address.
 *
 * @failing
 * ```md
 * Høringssvaret ligger [her](https://example.org/svar).
 * ```
 *
 * @passing
 * ```md
 * Se [høringssvaret fra Ældrerådet](https://example.org/svar).
 * ```
 */
export const linkText: TextRule<'link-text'> = {
  id: 'link-text',
  reads: 'texts',
  severity: 'warning',
  check: (input) =>
    [...listNodes(input, 'link'), ...listNodes(input, 'linkReference')].flatMap(({ body, node }) => {
      const text = textOf(node).trim();
      const bare = address.test(text);
      if (!bare && !empty.has(text.toLowerCase().replace(/[\s.:!…»«"”]+$/u, ''))) return [];
      return [
        {
          file: body.file,
          place: node.position ?? findText(body, text),
          values: { text: bare ? shorten(text) : text, bare },
        },
      ];
    }),
};

/** What GFM makes a link has no place of its own everywhere. */
function findText(body: WrittenBody, text: string) {
  const at = body.text.indexOf(text);
  return at === -1 ? undefined : placeBetween(body, at, at + text.length);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
