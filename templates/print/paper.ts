import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Paper } from '../../src/locale/index.ts';

/** What print.css and a theme have at the edges: the height of the paper without them. */
const heights: Readonly<Record<Paper, string>> = { a4: '244mm', letter: '226mm' };

/**
 * The size of the paper. It stands before print.css, which leaves it open, so that a theme-print.css, which is a part of
 * that file, has the last word.
 */
export function paperStyle(paper: Paper): Element {
  return h(
    'style',
    `@page { size: ${paper} }
@page wide { size: ${paper} landscape }
:root { --page-height: ${heights[paper]} }`,
  );
}
