/*
 * A body → its texts with their places: running text block by block, attributes and addresses apart. A link to
 * something withheld is left out, since readers see something else in its place.
 */
import type { Element, RootContent } from 'hast';
import type { Position } from 'unist';
import { location } from 'vfile-location';
import { normalizeAddress } from '../agenda/accessors.ts';
import type { Source } from '../content/sources.ts';
import { isBlock } from '../text/plain-text.ts';
import { decodeEscapes } from './files/decode-escapes.ts';

/** A text that everybody may read. */
export interface PublicText {
  readonly text: string;
  /** Whether it stands in the front matter. */
  readonly field: boolean;
  /** Where a part of it stands. */
  readonly locate: (start: number, end: number) => Position | undefined;
}

/** What links do not lead to. */
export interface Withheld {
  /** The path of each item by its `COUNCIL/MEETING/ITEM`. */
  readonly items: ReadonlyMap<string, string>;
  /** Paths and addresses of files. */
  readonly files: ReadonlySet<string>;
}

export interface BodyTexts {
  readonly texts: readonly PublicText[];
  /** The paths of the withheld items that it leads to. */
  readonly leadsTo: ReadonlySet<string>;
}

/** A stretch of text that is written in one piece. */
interface Run {
  readonly start: number;
  readonly value: string;
  readonly node: RootContent | null;
}

/** Lists the texts of a body. */
export function listBodyTexts(source: Source<unknown>, content: readonly RootContent[], withheld: Withheld): BodyTexts {
  const leadsTo = new Set<string>();
  const runs: Run[] = [];
  const apart: Array<{ text: string; element: Element }> = [];
  let length = 0;
  const add = (value: string, node: RootContent | null) => {
    runs.push({ start: length, value, node });
    length += value.length;
  };
  const walk = (nodes: readonly RootContent[], parent: RootContent | null): void => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, node.position === undefined ? parent : node);
      if (node.type !== 'element') continue;
      const item = withheld.items.get(keyOf(node));
      if (item !== undefined) leadsTo.add(item);
      if (item !== undefined || leadsToFile(node, withheld)) continue;
      for (const text of listAttributes(node)) apart.push({ text, element: node });
      if (isBlock(node.tagName) || node.tagName === 'br') add('\n', null);
      walk(node.children, node.position === undefined ? parent : node);
      if (isBlock(node.tagName)) add('\n', null);
    }
  };
  walk(content, null);
  const text = runs.map(({ value }) => value).join('');
  const beside = apart.map(({ text: one, element }) => ({ text: one, field: false, locate: () => element.position }));
  return { texts: [{ text, field: false, locate: createLocate(source, runs) }, ...beside], leadsTo };
}

function keyOf({ data }: Element): string {
  const target = data?.target;
  return target?.kind === 'item' ? `${target.council}/${target.meeting}/${target.item}` : '';
}

function leadsToFile({ data, properties }: Element, { files }: Withheld): boolean {
  if (data?.target !== undefined) return data.target.kind === 'file' && files.has(data.target.path);
  const address = properties['href'] ?? properties['src'];
  return typeof address === 'string' && files.has(normalizeAddress(address));
}

/** What readers see of an element besides its text; of a file within the content, its name. */
function listAttributes({ properties, data }: Element): string[] {
  const names = ['alt', 'title', 'summary', 'ariaLabel', ...(data?.target === undefined ? ['href', 'cite'] : [])];
  const path = data?.target?.kind === 'file' ? [data.target.path] : [];
  return [
    ...path,
    ...names.flatMap((name) => (typeof properties[name] === 'string' ? [decodeEscapes(properties[name])] : [])),
  ];
}

function createLocate({ text }: Source<unknown>, runs: readonly Run[]): PublicText['locate'] {
  const place = location(text);
  const find = (at: number, end: boolean) => {
    const run = runs.findLast((one) => one.node !== null && (end ? one.start < at : one.start <= at));
    const position = run?.node?.position;
    if (run === undefined || position?.start.offset === undefined) return undefined;
    return place.toPoint(
      alignTo(text, position.start.offset, position.end.offset ?? text.length, run.value.slice(0, at - run.start)),
    );
  };
  return (start, end) => {
    const [from, to] = [find(start, false), find(end, true)];
    return from === undefined || to === undefined ? undefined : { start: from, end: to };
  };
}

/** Where a text that was read from `start` on is at its end: what is indented or escaped there is longer. */
function alignTo(source: string, start: number, limit: number, read: string): number {
  let at = start;
  for (const character of read) {
    const found = source.indexOf(character, at);
    at = found === -1 || found > at + 40 || found >= limit ? at : found + character.length;
  }
  return at;
}
