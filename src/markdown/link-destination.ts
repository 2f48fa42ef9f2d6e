import type { Position } from 'unist';
import type { Edit } from '../messages.ts';

/** A path as the destination of a link: in angle brackets where Markdown would end it too early. */
export function writeDestination(path: string): string {
  return /[\s()<>\\]/.test(path) ? `<${path.replace(/[<>\\]/g, '\\$&')}>` : path;
}

/** The edit that gives an inline link or image at a place another destination; none where it is not written inline. */
export function replaceDestination(
  text: string,
  place: Position | undefined,
  destination: string,
): readonly Edit[] | undefined {
  const [from, to] = [place?.start.offset, place?.end.offset];
  if (from === undefined || to === undefined) return undefined;
  const link = text.slice(from, to);
  const match = /\]\(\s*(<[^<>\n]*>|[^\s<>][^\s]*?)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$/.exec(link);
  if (match?.[1] === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(match[1], 2);
  return [{ start, end: start + match[1].length, text: destination }];
}
