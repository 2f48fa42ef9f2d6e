/* What of the content is printed, as far as it says more than Latin letters. */

import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { location } from 'vfile-location';
import type { Body } from '../agenda/body.ts';
import { textIn } from '../agenda/text-gist.ts';
import type { Source } from '../content/sources.ts';
import { visitNodes } from '../text/visit-nodes.ts';
import type { ContentFacts } from './rule.ts';

/** A text of a file and where it stands; characters may be written otherwise there (`&#10003;`). */
export interface PrintedText {
  readonly source: Source<unknown>;
  readonly text: string;
  readonly locate: () => Position | undefined;
}

type Read = Pick<ContentFacts, 'site' | 'bodies'>;

const beyondLatin = /[^\0-\u024f]/u;
const written = /[^\0-\u024f]|&\w|&#|\\[uUx]/u;

/** The values of front matter, and the words of bodies, that hold other characters than Latin letters. */
export function listPrinted(input: Read): string[] {
  return listSources(input).flatMap((source) => [
    ...listValues(source, source.data, []).map(({ text }) => text),
    ...(input.bodies.get(source.path)?.gist.signs ?? []),
  ]);
}

/** The values and texts that hold one of some characters beyond Latin letters, in order. */
export function findPrinted(input: Read, characters: ReadonlySet<number>): PrintedText[] {
  const holds = (text: string) => [...text].some((one) => characters.has(one.codePointAt(0) ?? 0));
  return listSources(input)
    .flatMap((source) => {
      const body = input.bodies.get(source.path);
      const texts = body?.gist.signs.some(holds) === true ? listTexts(source, body) : [];
      return [...listValues(source, source.data, []), ...texts];
    })
    .filter(({ text }) => holds(text));
}

/** Where a character first stands in a text of the content. */
export function locateCharacter({ source, locate }: PrintedText, character: string): Position | undefined {
  const place = locate();
  const points = location(source.text);
  const start = place === undefined ? 0 : (points.toOffset(place.start) ?? 0);
  const end = place === undefined ? source.text.length : (points.toOffset(place.end) ?? source.text.length);
  const at = source.text.slice(start, end).indexOf(character);
  if (at < 0) return place;
  const [first, last] = [points.toPoint(start + at), points.toPoint(start + at + character.length)];
  return first === undefined || last === undefined ? place : { start: first, end: last };
}

/** Those that can hold such characters. */
function listSources({ site }: Read): Source<unknown>[] {
  const below = site.councils.flatMap((council) => [
    council,
    ...council.meetings.flatMap((meeting) => [meeting, ...meeting.items]),
  ]);
  return [site, ...below].filter(({ text }) => written.test(text));
}

function listValues(source: Source<unknown>, value: unknown, path: readonly PropertyKey[]): PrintedText[] {
  if (typeof value === 'string') {
    if (!beyondLatin.test(value)) return [];
    return [{ source, text: value, locate: () => source.frontMatter.locateValue(path) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    return listValues(source, one, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function listTexts(source: Source<unknown>, { markdown }: Body): PrintedText[] {
  const texts: PrintedText[] = [];
  visitNodes<Nodes>(markdown, (node) => {
    const text = textIn(node);
    if (text !== '') texts.push({ source, text, locate: () => node.position });
  });
  return texts;
}
