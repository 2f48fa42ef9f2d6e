/* How long a line of fields and how deep their values may be: told before a parser tries, which fails or takes minutes. */
import { type Document, isCollection, isPair } from 'yaml';

/** More than the names of any parliament fill. */
export const longestLine = 10_000;

/** Deeper than any field. */
export const deepestField = 20;

export interface Excess {
  readonly what: 'line' | 'levels';
  /** Where it stands in the YAML. */
  readonly start: number;
  readonly end: number;
}

/** More levels than any text opens by accident: brackets in titles are no levels, and nobody knows yet which are. */
const mostOpen = 100;

/** The first line that is too long, or opens too many levels. */
export function findExcess(source: string): Excess | null {
  const [indents, brackets] = [countIndents(), countBrackets()];
  let start = 0;
  for (const line of source.split('\n')) {
    const place = { start, end: start + line.trimEnd().length };
    if (line.length > longestLine) return { what: 'line', ...place };
    if (indents(line) > mostOpen || brackets(line) > mostOpen) return { what: 'levels', ...place };
    start += line.length + 1;
  }
  return null;
}

/** How many mappings and lists stand within one another, by their indentation. */
function countIndents(): (line: string) => number {
  const open: number[] = [];
  return (line) => {
    const [lead = ''] = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line) ?? [];
    if (/^\s*(?:#|$)/.test(line)) return open.length;
    const columns = [...[...lead.matchAll(/[-?:]/g)].map(({ index }) => index), lead.length];
    for (const column of columns) {
      while (open.length > 0 && (open.at(-1) ?? 0) >= column) open.pop();
      open.push(column);
    }
    return open.length;
  };
}

function countBrackets(): (line: string) => number {
  let open = 0;
  return (line) => {
    let most = open;
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      most = Math.max(most, open);
    }
    return most;
  };
}

/** The first value that stands within too many others. Walks without recursion. */
export function findDeepValue(document: Document): Excess | null {
  let level: unknown[] = [document.contents];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestField) return placeOf(level);
    level = level.flatMap((node) =>
      isCollection(node) ? node.items.map((one) => (isPair(one) ? one.value : one)) : [],
    );
  }
  return null;
}

function placeOf(level: readonly unknown[]): Excess {
  const node = level.find((one) => isCollection(one)) ?? level[0];
  const range = isCollection(node) ? node.range : null;
  return { what: 'levels', start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
