/*
 * Comments that keep rules from a line: `<!-- dagsorden-ignore rule-id: reason -->` in a text, `# dagsorden-ignore
 * rule-id: reason` in the front matter. They hold for the line they stand on and the next line that is not blank.
 */

import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Body } from '../agenda/body.ts';
import type { Source } from '../content/sources.ts';
import { locateHtml } from '../rule-input/html-tags.ts';
import { visitNodes } from '../text/visit-nodes.ts';

export interface Suppression {
  /** As messages show it. */
  readonly file: string;
  readonly place: Position;
  /** As written; empty where there is none. */
  readonly rule: string;
  readonly reason: string;
  /** The lines that are excused, from 1. */
  readonly lines: ReadonlySet<number>;
}

/** All suppressions of a file. */
export function readSuppressions(source: Source<unknown>, body: Body | undefined): Suppression[] {
  if (!source.text.includes('dagsorden-ignore')) return [];
  const lines = source.text.split(/\r\n|\r|\n/);
  const comments = [...inFrontMatter(source, lines), ...(body === undefined ? [] : inText(body))];
  return comments.map(({ text, place }) => {
    const [, rule = '', reason = ''] = /^([^\s:]*)\s*:?\s*([\s\S]*)$/.exec(text.trim()) ?? [];
    return { file: source.file, place, rule, reason: reason.trim(), lines: excusedLines(place, lines) };
  });
}

interface Comment {
  readonly text: string;
  readonly place: Position;
}

function inFrontMatter({ frontMatter }: Source<unknown>, lines: readonly string[]): Comment[] {
  return lines.slice(0, frontMatter.end.start.line).flatMap((line, index) => {
    const match = /(?:^|\s)(#\s*dagsorden-ignore\b(.*))$/.exec(line);
    if (match === null) return [];
    const column = line.length - (match[1] ?? '').length + 1;
    const place = { start: { line: index + 1, column }, end: { line: index + 1, column: line.length + 1 } };
    return [{ text: match[2] ?? '', place }];
  });
}

function inText({ markdown }: Body): Comment[] {
  const found: Comment[] = [];
  visitNodes<Nodes>(markdown, (node) => {
    if (node.type !== 'html') return;
    for (const match of node.value.matchAll(/<!--\s*dagsorden-ignore\b([\s\S]*?)-->/g)) {
      const place = locateHtml(node, match.index, match.index + match[0].length);
      if (place !== undefined) found.push({ text: match[1] ?? '', place });
    }
  });
  return found;
}

function excusedLines({ start, end }: Position, lines: readonly string[]): Set<number> {
  const excused = new Set<number>();
  for (let line = start.line; line <= end.line; line += 1) excused.add(line);
  let next = end.line;
  while (lines[next]?.trim() === '') next += 1;
  return next < lines.length ? excused.add(next + 1) : excused;
}
