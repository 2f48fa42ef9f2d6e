/* The sizes of paper that can be asked for by name: a size is a line here. */

/** By the names that CSS has for them. */
const papers = {
  // What print.css and a theme leave of the page: its height without what stands at the edges.
  a4: { pageHeight: '244mm' },
  letter: { pageHeight: '226mm' },
} as const;

export type Paper = keyof typeof papers;

export const paperNames = Object.keys(papers) as readonly Paper[];

/** The height of a page's text, as CSS writes it. */
export function pageHeightOf(paper: Paper): string {
  return papers[paper].pageHeight;
}
