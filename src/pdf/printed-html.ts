import type { Root } from 'hast';
import { wrapKeycaps } from '../fonts/keycaps.ts';
import { toPageHtml } from '../text/to-html.ts';
import { carryPassages } from './marked-passages.ts';

/** A document for print → HTML. */
export function toPrintedHtml(tree: Root): string {
  return toPageHtml(carryPassages(wrapKeycaps(tree)));
}
