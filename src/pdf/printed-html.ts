import type { Root } from 'hast';
import { wrapKeycaps } from '../fonts/keycaps.ts';
import { toPageHtml } from '../text/to-html.ts';

/** A document for print → HTML. */
export function toPrintedHtml(tree: Root): string {
  return toPageHtml(wrapKeycaps(tree));
}
