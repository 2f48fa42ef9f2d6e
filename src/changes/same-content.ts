/* Whether two texts are written alike, seen without writing them out. */
import type { Element, ElementContent } from 'hast';
import { remember } from '../text/remember.ts';
import { visitElements } from '../text/visit-nodes.ts';

/** Whether two texts are the same, and show nothing whose content stands elsewhere: an image may be another one of the same name. */
export function isSameContent(one: readonly ElementContent[], other: readonly ElementContent[]): boolean {
  return isSame(one, other) && !holdsImage(one);
}

/** Two texts without the blocks that are the same at their beginning and their end. Blocks that lead to content stay. */
export function withoutSameEnds(
  one: readonly ElementContent[],
  other: readonly ElementContent[],
): readonly [readonly ElementContent[], readonly ElementContent[]] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && isSameBlock(one[start], other[start])) start += 1;
  let end = 0;
  while (end < most - start && isSameBlock(one.at(-1 - end), other.at(-1 - end))) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** A space between blocks goes with them; other text may go on in what stands beside it. */
function isSameBlock(one: ElementContent | undefined, other: ElementContent | undefined): boolean {
  if (one === undefined || other === undefined || !isSame(one, other)) return false;
  if (one.type === 'text') return one.value.trim() === '';
  return one.type === 'element' && apart.has(one.tagName) && isPlain(one);
}

const apart = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isPlain = remember((element: Element) => {
  let plain = true;
  visitElements([element], ({ tagName, data }) => {
    if (tagName === 'img' || data?.target !== undefined) plain = false;
  });
  return plain;
});

const holdsImage = remember((content: readonly ElementContent[]) => {
  let found = false;
  visitElements(content, ({ tagName }) => {
    if (tagName === 'img') found = true;
  });
  return found;
});

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}
