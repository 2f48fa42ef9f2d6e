import { countOpenElements } from '../text/open-elements.ts';

/** Deeper than any program draws groups within groups, and not as deep as what reads them fails. */
export const deepestDrawing = 200;

/** Whether elements of a drawing stand within more others than can be read. */
export function isTooDeep(svg: string): boolean {
  return countOpenElements(true).read(svg) > deepestDrawing;
}
