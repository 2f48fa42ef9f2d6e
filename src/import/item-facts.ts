/* What stands between an item's title and its text: case numbers, who is responsible, who presents, how long it takes. */
import { toString as textOf } from 'hast-util-to-string';
import { parseDuration } from '../fields/duration.ts';
import { compilePattern, type LinearPattern } from '../fields/linear-pattern.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { findLabel, readLabel, splitNames } from './known-words.ts';
import { cellsOf, elementsBelow, type Line } from './lines.ts';

export interface ItemFacts {
  readonly case: readonly string[];
  readonly responsible: readonly string[];
  readonly presenter: readonly string[];
  readonly duration: string | null;
}

const noFacts: ItemFacts = { case: [], responsible: [], presenter: [], duration: null };

/** Case numbers as registers write them: `SAG-2026-00012`, `00.01.00-A00-1-26`, `2026/123`, `KS 2026-00123`. */
const usual = compilePattern(
  '^(\\p{Lu}{2,6}[- ]\\d{4}[-/]\\d+|\\d{2}\\.\\d{2}\\.\\d{2}-\\p{Lu}\\d{2}-\\d+-\\d{2,4}|\\d{2,4}/\\d{3,6}|\\d{4}-\\d{4,6})$',
);

/** The facts at the beginning of an item, and how many of its lines hold them. `pattern` is the council's own. */
export function readItemFacts(
  lines: readonly Line[],
  pattern: LinearPattern | null,
): { facts: ItemFacts; used: number } {
  let facts = noFacts;
  let used = 0;
  for (const line of lines.slice(0, 8)) {
    const read =
      line.node.tagName === 'table'
        ? readTable(line, facts)
        : line.node.tagName === 'p'
          ? readParagraph(line, facts, pattern)
          : null;
    if (read === null) break;
    facts = read;
    used += 1;
  }
  return { facts, used };
}

/** A paragraph of which every piece is a fact. */
function readParagraph({ node, text }: Line, before: ItemFacts, pattern: LinearPattern | null): ItemFacts | null {
  if (text.length > 200) return null;
  const pieces = textOf(node)
    .split(/\t+|\n|\s\|\s| {3,}/)
    .map(normalizeText)
    .filter((piece) => piece !== '');
  let facts: ItemFacts | null = before;
  for (const piece of pieces) {
    if (facts === null) return null;
    facts = readPiece(piece, facts, pattern);
  }
  return facts;
}

function readPiece(piece: string, facts: ItemFacts, pattern: LinearPattern | null): ItemFacts | null {
  const labelled = readLabel(piece);
  if (labelled !== null) return addFact(labelled, facts);
  const number = [3, 2, 1]
    .map((count) => piece.split(' ').slice(0, count).join(' '))
    .find((one) => [pattern, usual].some((known) => known?.test(one) === true));
  if (number !== undefined) {
    const rest = piece.slice(number.length).replace(/^[\s,;:–-]+/, '');
    return withNames({ ...facts, case: [...facts.case, number] }, rest);
  }
  const following = facts.case.length > 0 && facts.responsible.length === 0 && isNames(piece);
  return following ? withNames(facts, piece) : null;
}

function withNames(facts: ItemFacts, text: string): ItemFacts | null {
  if (text === '') return facts;
  return isNames(text) ? { ...facts, responsible: [...facts.responsible, ...splitNames(text)] } : null;
}

/** A few words that are no sentence. */
function isNames(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/[.:?!]$/.test(text) && text.split(' ').length <= 12;
}

function addFact({ label, value }: { label: string; value: string }, facts: ItemFacts): ItemFacts | null {
  if (value === '') return facts;
  if (label === 'case') return { ...facts, case: [...facts.case, ...value.split(/\s*[,;]\s*/)] };
  if (label === 'responsible' || label === 'presenter')
    return { ...facts, [label]: [...facts[label], ...splitNames(value)] };
  if (label === 'duration' || label === 'time')
    return parseDuration(value) === null ? null : { ...facts, duration: value };
  return null;
}

/** A table whose rows are labels and values. */
function readTable({ node }: Line, before: ItemFacts): ItemFacts | null {
  let facts: ItemFacts | null = before;
  for (const row of elementsBelow(node, 'tr')) {
    const [name, value, ...more] = cellsOf(row).map((cell) => normalizeText(textOf(cell)));
    const label = findLabel(name ?? '');
    if (facts === null || label === null || value === undefined || more.some((text) => text !== '')) return null;
    facts = addFact({ label, value }, facts);
  }
  return facts;
}
