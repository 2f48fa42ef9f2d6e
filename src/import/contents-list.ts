/* The contents list of a document, which is made anew: by its styles, or by lines that end in a page number. */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { normalizeText } from '../text/normalize-text.ts';
import type { ImportNote } from './document.ts';

/** Takes the list out of the blocks. */
export function takeContents(blocks: Element[]): ImportNote[] {
  const found = new Set([...blocks.filter(isStyled), ...listTyped(blocks)]);
  if (found.size === 0) return [];
  const kept = blocks.filter((block) => !found.has(block));
  blocks.splice(0, blocks.length, ...kept);
  return [{ text: 'The contents list was left out: it is made anew', quote: null }];
}

function isStyled({ properties }: Element): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes('contents');
}

const pageAtEnd = /^(.*\p{L}.*?)(?:\s*[.…_]{3,}\s*|\s*\t\s*)(\d{1,4})$/su;

/** Lines with a page number whose title stands further down again; one alone can be anything. */
function listTyped(blocks: readonly Element[]): Element[] {
  const titles = blocks.map((block) => titleKey(textOf(block)));
  const found = blocks.filter((block, index) => {
    const title = block.tagName === 'p' ? pageAtEnd.exec(textOf(block).trim())?.[1] : undefined;
    return title !== undefined && titles.indexOf(titleKey(title), index + 1) !== -1;
  });
  return found.length > 1 ? found : [];
}

/** A title without the number before it, which the list can have and the heading count by itself. */
function titleKey(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .replace(/^[\d.\s)]+/, '')
    .replace(/[.…\s]+$/, '');
}
