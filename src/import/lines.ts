/* The blocks of a document as lines of which some are titles: level, emphasis, and the number that stands before it. */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { listForms } from '../content/value-forms.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { eachWord } from './known-words.ts';

/** What a line is in an agenda. */
export type Role = 'section' | 'item' | 'part' | 'heading' | 'text' | 'title';

export interface Line {
  readonly node: Element;
  /** The text in one line. */
  readonly text: string;
  /** The level of a heading, from 1; 0 for others. */
  readonly level: number;
  /** Whether all of a short paragraph is bold. */
  readonly bold: boolean;
  /** What stands before the title, as its author counted: `2.1`, `12/26`; `null` where nothing does. */
  readonly number: string | null;
  /** The text without the number. */
  readonly title: string;
}

export function readLines(blocks: readonly Element[]): Line[] {
  return blocks.flatMap(unwrap).map(readLine);
}

/** Tables of one column are frames around text. */
function unwrap(block: Element): Element[] {
  if (block.tagName !== 'table') return [block];
  const rows = elementsBelow(block, 'tr');
  if (rows.some((row) => cellsOf(row).length > 1)) return [block];
  return rows
    .flatMap(cellsOf)
    .flatMap(({ children }) => children.filter(isElement))
    .flatMap(unwrap);
}

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** The elements of a name below one, those of tables within tables aside. */
export function elementsBelow(element: Element, name: string): Element[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.tagName === name) return [child];
    return child.tagName === 'table' ? [] : elementsBelow(child, name);
  });
}

export function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function readLine(node: Element): Line {
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  const written = textOf(node);
  const text = normalizeText(written);
  const titled = heading !== undefined || node.tagName === 'p';
  const split = titled ? splitNumber(written) : null;
  return {
    node,
    text,
    level: Number(heading ?? 0),
    bold: node.tagName === 'p' && text.length <= 200 && isBold(node),
    number: split?.number ?? null,
    title: split?.title ?? text,
  };
}

function isBold({ children }: Element): boolean {
  const said = children.filter((node) => normalizeText(textOf(node)) !== '');
  return said.length > 0 && said.every((node) => isElement(node) && (node.tagName === 'strong' || isBold(node)));
}

const words = eachWord(({ item }) => item);
const numbered = new RegExp(
  `^(?:(?<word>${words})\\.?:?\\s*)?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?|\\d{1,4}/\\d{2,4})(?<end>\\s*[.):–-]|)(?<gap>\\s+|\\s*$)(?<title>[\\s\\S]*)$`,
  'iu',
);

/** Whether what follows a number makes a day of it: `19. september`, `20 November 2026, Town Hall`. */
function isMonth(title: string): boolean {
  const month = /^(\p{L}{3,})\.?(?:,? \d{4}\b|\s*$| kl\b)/u.exec(title)?.[1];
  const isDay = ({ value }: { value: unknown }) => /^\d{4}-\d\d-\d\d$/.test(String(value));
  return month !== undefined && listForms(`1. ${month} 2026`, { key: 'date', file: '' }).some(isDay);
}

/** Divides a title from the number before it; `null` where there is none that was surely meant as such. */
function splitNumber(written: string): { number: string; title: string } | null {
  const { word, number, end, gap, title } = numbered.exec(written.trim())?.groups ?? {};
  if (number === undefined || title === undefined || normalizeText(title) === '') return null;
  const sure = word !== undefined || end !== '' || number.includes('.') || (gap ?? '').includes('\t');
  if (!sure && !/^[\p{Lu}([]/u.test(title)) return null;
  if (word === undefined && isMonth(title)) return null;
  return { number, title: normalizeText(title) };
}
