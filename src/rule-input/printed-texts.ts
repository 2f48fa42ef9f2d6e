/* What of the content is printed, as far as it says more than Latin letters. */

import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { location } from 'vfile-location';
import type { SiteSource, Source } from '../content/sources.ts';
import { visitNodes } from '../text/visit-nodes.ts';
import type { ContentFacts } from './rule.ts';

/** A text of a file and where it stands; characters may be written otherwise there (`&#10003;`). */
export interface PrintedText {
  readonly source: Source<unknown>;
  readonly text: string;
  readonly place: Position | undefined;
}

const beyondLatin = /[^\0-\u024f]/u;
const written = /[^\0-\u024f]|&\w|&#|\\[uUx]/u;

/** The values of front matter and the texts of bodies that hold other characters than Latin letters, in order. */
export function listPrinted({ site, bodies }: Pick<ContentFacts, 'site' | 'bodies'>): PrintedText[] {
  return listSources(site)
    .filter(({ text }) => written.test(text))
    .flatMap((source) => [...listValues(source, source.data, []), ...listTexts(source, bodies)])
    .filter(({ text }) => beyondLatin.test(text));
}

/** Where a character first stands in a text of the content. */
export function locateCharacter({ source, place }: PrintedText, character: string): Position | undefined {
  const points = location(source.text);
  const start = place === undefined ? 0 : (points.toOffset(place.start) ?? 0);
  const end = place === undefined ? source.text.length : (points.toOffset(place.end) ?? source.text.length);
  const at = source.text.slice(start, end).indexOf(character);
  if (at < 0) return place;
  const [first, last] = [points.toPoint(start + at), points.toPoint(start + at + character.length)];
  return first === undefined || last === undefined ? place : { start: first, end: last };
}

function listSources(site: SiteSource): Source<unknown>[] {
  const below = site.councils.flatMap((council) => [
    council,
    ...council.meetings.flatMap((meeting) => [meeting, ...meeting.items]),
  ]);
  return [site, ...below];
}

function listValues(source: Source<unknown>, value: unknown, path: readonly PropertyKey[]): PrintedText[] {
  if (typeof value === 'string') {
    return beyondLatin.test(value) ? [{ source, text: value, place: source.frontMatter.locateValue(path) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    return listValues(source, one, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function listTexts(source: Source<unknown>, bodies: ContentFacts['bodies']): PrintedText[] {
  const texts: PrintedText[] = [];
  const body = bodies.get(source.path);
  if (body === undefined) return texts;
  visitNodes<Nodes>(body.markdown, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code' && node.type !== 'html') return;
    const text = node.type === 'html' ? node.value.replace(/<!--[\s\S]*?(-->|$)/g, '') : node.value;
    texts.push({ source, text, place: node.position });
  });
  return texts;
}
