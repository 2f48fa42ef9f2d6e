import { allElements, type Element } from './structure-tree.ts';

/**
 * Makes the first heading the title of the document, and raises the others by a level: so sections are of the first, items of
 * the second, and what is below them is told apart down to the sixth, the last that PDF 1.7 knows.
 */
export function raiseHeadings(roots: readonly Element[]): void {
  const headings = allElements(roots).filter(({ type }) => /^H\d+$/.test(type));
  const [title] = headings;
  if (title?.type !== 'H1') return;
  title.type = 'Title';
  for (const heading of headings.slice(1)) heading.type = `H${Math.max(1, levelOf(heading) - 1)}`;
}

function levelOf({ type }: Element): number {
  return Number(type.slice(1));
}
