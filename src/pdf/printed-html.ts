import type { Root } from 'hast';
import { wrapKeycaps } from '../fonts/keycaps.ts';
import { toHtml } from '../text/to-html.ts';

/** A document for print → HTML. */
export function toPrintedHtml(tree: Root): string {
  return toHtml(wrapKeycaps(tree));
}
