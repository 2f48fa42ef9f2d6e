import type { Canvas } from './canvas.ts';
import { decodeShown } from './font-text.ts';
import type { Shown } from './graphics-objects.ts';

const softHyphen = '\u00ad';

/**
 * Frees words of soft hyphens, so that they are found and copied whole.
 *
 * Chromium shows an invisible space with the ActualText U+00AD at each, which readers take for a
 * space or keep in the word: it goes. Where a line breaks, the hyphen that is seen stays "-".
 * ISO 32000-1, 14.8.2.2.3, would have it U+00AD, by a span with ActualText; but poppler and pdf.js
 * join a word again only after "-", and pdf.js forgets at the span's end that the line ended.
 */
export function removeSoftHyphens(canvas: Canvas): void {
  for (const object of canvas.painting.objects) {
    for (const shown of object.shown) if (isInvisible(canvas, shown)) removeSpan(canvas, shown);
  }
}

function isInvisible(canvas: Canvas, shown: Shown): boolean {
  if (shown.actual !== softHyphen) return false;
  return decodeShown(shown, canvas.fonts).replace(softHyphen, '').trim() === '';
}

/** Takes out the span's begin and end and what it shows; a move between them stays. */
function removeSpan(canvas: Canvas, { operation }: Shown): void {
  const { operations, edits } = canvas;
  let begin = operation;
  let end = operation;
  while (begin > 0 && operations[begin]?.operator !== 'BDC') begin -= 1;
  while (end < operations.length && operations[end]?.operator !== 'EMC') end += 1;
  for (const index of [begin, operation, end]) {
    const removed = operations[index];
    if (removed) edits.push({ start: removed.start, end: removed.end, text: '' });
  }
}
