import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Paper, pageHeightOf } from '../../src/paper.ts';

/**
 * The size of the paper. It stands before print.css, which leaves it open, so that a theme-print.css, which is a part of
 * that file, has the last word.
 */
export function paperStyle(paper: Paper): Element {
  return h(
    'style',
    `@page { size: ${paper} }
@page wide { size: ${paper} landscape }
:root { --page-height: ${pageHeightOf(paper)} }`,
  );
}
