import type { List, ListItem, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { WrittenBody } from '../agenda/body.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
import { placeBetween, shorten } from '../rule-input/written-text.ts';

/**
 * A list within a list is indented as far as the text of the item above it: two spaces under `-`, three under `1.`. With
 * less it becomes an item of the outer list, or a list of its own.
 *
 * @failing
 * ```md
 * 1. Planen godkendes.
 *  - Med bemærkninger.
 * ```
 *
 * @passing
 * ```md
 * 1. Planen godkendes.
 *    - Med bemærkninger.
 * ```
 */
export const listNesting: TextRule<'list-nesting'> = {
  id: 'list-nesting',
  reads: 'texts',
  severity: 'warning',
  check: ({ bodies }) => [...bodies.values()].flatMap(checkBody),
};

function checkBody(body: WrittenBody): Finding<'list-nesting'>[] {
  const found: Finding<'list-nesting'>[] = [];
  visit(body.markdown, 'list', (list, index, parent) => {
    const item = findIndented(list, body) ?? findAdjacent(list, index, parent, body);
    const finding = item === null ? null : explain(body, item.child, item.under);
    if (finding !== null) found.push(finding);
  });
  return found;
}

interface Flattened {
  readonly child: ListItem;
  /** The item that it was meant to stand below. */
  readonly under: ListItem;
}

/** An item that stands further in than the one before it, in the same list. */
function findIndented(list: List, body: WrittenBody): Flattened | null {
  const at = list.children.findIndex((item, index) => {
    const before = list.children[index - 1];
    return before !== undefined && columnOf(item, body) > columnOf(before, body);
  });
  const [under, child] = [list.children[at - 1], list.children[at]];
  return under === undefined || child === undefined ? null : { under, child };
}

/** A list of another kind that begins further in, on the line after one. */
function findAdjacent(
  list: List,
  index: number | undefined,
  parent: Parents | undefined,
  body: WrittenBody,
): Flattened | null {
  const before = parent?.children[(index ?? 0) - 1];
  if (before?.type !== 'list' || before.position?.end.line !== (list.position?.start.line ?? 0) - 1) return null;
  const [under, child] = [before.children.at(-1), list.children[0]];
  if (under === undefined || child === undefined || columnOf(child, body) <= columnOf(under, body)) return null;
  return { under, child };
}

/** How far in an item stands; a tab leads to the next column that four divides. */
function columnOf({ position }: ListItem, { text }: WrittenBody): number {
  const offset = position?.start.offset ?? 0;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return [...before].reduce((column, sign) => (sign === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}

function explain(body: WrittenBody, child: ListItem, under: ListItem): Finding<'list-nesting'> | null {
  const start = child.position?.start.offset ?? 0;
  const line = body.text.slice(start).split(/\r?\n/, 1)[0] ?? '';
  const marker = /^\S+\s+/.exec(body.text.slice(under.position?.start.offset))?.[0].length ?? 2;
  const spaces = columnOf(under, body) + marker;
  if (spaces <= columnOf(child, body)) return null;
  return {
    file: body.file,
    place: placeBetween(body, start, start + line.length),
    values: { spaces, write: `${' '.repeat(spaces)}${shorten(line, 50)}` },
  };
}
