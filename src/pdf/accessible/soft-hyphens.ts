import type { Canvas } from './canvas.ts';
import { decodeShown } from './font-text.ts';
import type { Shown } from './painting.ts';
import { toUtf16 } from './text-strings.ts';

/**
 * Frees words of soft hyphens, so that they are found and copied whole.
 *
 * Chromium shows an invisible space with the ActualText U+00AD at each (within a ligature's span where it
 * stands in one), which readers take for a space or keep in the word: it goes. Where a line breaks, the
 * hyphen that is seen stays "-". A space that no line ends at is a space for readers: its span says nothing else, and
 * poppler's text of the structure ends with it.
 *
 * ISO 32000-1, 14.8.2.2.3, would have it U+00AD, by a span with ActualText;
 * but poppler and pdf.js join a word again only after "-", and pdf.js forgets at the span's end that the
 * line ended.
 */
export function removeSoftHyphens(canvas: Canvas): void {
  for (const object of canvas.painting.objects) {
    const spans = Map.groupBy(object.shown, (shown) => shown.span);
    for (const [begin, shown] of spans) {
      const actual = shown[0]?.actual ?? '';
      if (begin !== undefined && (actual.includes('\u00ad') || actual === '\u00a0'))
        cureSpan(canvas, begin, shown, actual.replaceAll('\u00ad', '').replaceAll('\u00a0', ' '));
    }
  }
}

/** Takes out what is invisible, and the span too where its text is what its glyphs say. */
function cureSpan(canvas: Canvas, begin: number, shown: readonly Shown[], text: string): void {
  const visible = shown.filter((each) => !isInvisible(canvas, each) || text.includes(' '));
  for (const each of shown) if (!visible.includes(each)) replace(canvas, each.operation, '');
  const says = visible.map((each) => decodeShown(each, canvas.fonts)).join('');
  if (text !== '' && says !== text) {
    replace(canvas, begin, `/Span <</ActualText <FEFF${toUtf16(text)}>>>BDC`);
    return;
  }
  const last = shown.at(-1)?.operation ?? begin;
  replace(canvas, begin, '');
  let end = last + 1;
  while (end < canvas.operations.length && canvas.operations[end]?.operator !== 'EMC') end += 1;
  if (end < canvas.operations.length) replace(canvas, end, '');
}

function isInvisible(canvas: Canvas, shown: Shown): boolean {
  return decodeShown(shown, canvas.fonts).replaceAll('\u00ad', '').trim() === '';
}

function replace(canvas: Canvas, index: number, text: string): void {
  const operation = canvas.operations[index];
  if (operation) canvas.edits.push({ start: operation.start, end: operation.end, text });
}
