/*
 * An agenda that is written as a list which Word numbers, below a line that says `Agenda`: its entries are the items, and
 * become headings. A list whose titles stand further down again is one of contents, and stays what it is.
 */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { normalizeText } from '../text/normalize-text.ts';
import { isAgendaTitle, isClosedTitle, nameKey } from './known-words.ts';
import { isElement } from './lines.ts';

const blockNames = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre']);

/** More than a title has. */
const longest = 250;

/** The blocks with such a list as headings and what stands below each; the same blocks where there is none. */
export function spreadAgendaList(blocks: readonly Element[]): readonly Element[] {
  const at = blocks.findIndex((block, index) => isList(block) && isAbove(blocks[index - 1]));
  const [list, above] = [blocks[at], blocks[at - 1]];
  if (list === undefined || above === undefined) return blocks;
  const entries = list.children.filter(isElement).map(splitEntry);
  const later = new Set(blocks.slice(at + 1).map((block) => titleKey(textOf(block))));
  const fits = entries.every(({ title }) => title !== '' && title.length <= longest && !later.has(titleKey(title)));
  if (entries.length < 2 || !fits) return blocks;
  const level = Math.min(6, Number(/^h(\d)$/.exec(above.tagName)?.[1] ?? 1) + 1);
  const spread = entries.flatMap(({ head, below }, index) => [toHeading(head, index + 1, level), ...below]);
  return [...blocks.slice(0, at), ...spread, ...blocks.slice(at + 1)];
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ol';
}

/** What is said of a closed agenda divides it, and is no mere title. */
function isAbove(block: Element | undefined): boolean {
  if (block === undefined || !/^(p|h\d)$/.test(block.tagName)) return false;
  const text = normalizeText(textOf(block));
  return text.length <= 60 && isAgendaTitle(text) && !isClosedTitle(text);
}

interface Entry {
  readonly title: string;
  readonly head: readonly ElementContent[];
  readonly below: readonly Element[];
}

/** What stands in an entry's first line, and its blocks below. */
function splitEntry({ children }: Element): Entry {
  const found = children.findIndex((child) => isElement(child) && blockNames.has(child.tagName));
  const end = found === -1 ? children.length : found;
  const lead = children[end];
  const own = normalizeText(textOf({ type: 'root', children: children.slice(0, end) })) === '';
  if (own && lead !== undefined && isElement(lead) && lead.tagName === 'p') {
    return describe(lead.children, children.slice(end + 1));
  }
  return describe(children.slice(0, end), children.slice(end));
}

function describe(head: readonly ElementContent[], below: readonly ElementContent[]): Entry {
  const title = normalizeText(textOf({ type: 'root', children: [...head] }));
  const paragraphs = below.flatMap((node): Element[] => {
    if (isElement(node)) return [node];
    return normalizeText(textOf(node)) === ''
      ? []
      : [{ type: 'element', tagName: 'p', properties: {}, children: [node] }];
  });
  return { title, head, below: paragraphs };
}

/** With the number that Word prints before it; a title ends without a colon. */
function toHeading(head: readonly ElementContent[], number: number, level: number): Element {
  const text = normalizeText(textOf({ type: 'root', children: [...head] })).replace(/\s*:$/, '');
  const pictures = head.filter((node) => isElement(node) && node.tagName === 'img');
  return {
    type: 'element',
    tagName: `h${level}`,
    properties: {},
    children: [{ type: 'text', value: `${number}. ${text}` }, ...pictures],
  };
}

function titleKey(text: string): string {
  return nameKey(text).replace(/^[\d.\s)]+/, '');
}
