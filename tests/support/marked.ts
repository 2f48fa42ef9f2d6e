import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';

/** `[line, column, end line, end column]`, counted from 1, as messages count. */
type Range = readonly [number, number, number, number];

export interface Marked {
  /** The sample without its marks. */
  readonly text: string;
  readonly range: Range;
}

/** Takes the marks «…» out of a sample and says what range stood between them. */
export function readMarked(sample: string): Marked {
  const open = sample.indexOf('«');
  const close = sample.indexOf('»');
  if (open === -1 || close < open) throw new Error('the sample needs one «range»');
  const text = sample.replace('«', '').replace('»', '');
  const point = location(text);
  const start = point.toPoint(open);
  const end = point.toPoint(close - 1);
  if (start === undefined || end === undefined) throw new Error('the marks stand outside the sample');
  return { text, range: [start.line, start.column, end.line, end.column] };
}

/** The place of a message in the form of `Marked.range`. */
export function rangeOf(message: VFileMessage | undefined): Array<number | undefined> {
  const place = message?.place;
  if (place === undefined || !('start' in place)) return [message?.line, message?.column];
  return [place.start.line, place.start.column, place.end.line, place.end.column];
}
