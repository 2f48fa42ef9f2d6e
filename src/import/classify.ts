/*
 * Which lines of a document are sections, items, parts and headings within them. Documents say it by heading styles, by
 * numbers typed by hand, or by bold lines:
 * 1. The titles are the headings; without headings, bold lines with a number; without those, numbered lines that follow
 *    one another, and at last bold lines.
 * 2. Names that parts have in any of the languages are parts.
 * 3. Numbers of two steps (2.1) are items below sections; of one step, items. Without numbers, the levels of the
 *    headings say it.
 */
import { isVerdict } from '../agenda/decision-headings.ts';
import { assignDivisions } from './divisions.ts';
import { isAgendaTitle, isClosedTitle, isContentsTitle, isKnownPart, nameKey } from './known-words.ts';
import type { Line, Role } from './lines.ts';

/** What the council knows already. */
export interface KnownNames {
  readonly parts: readonly string[];
  readonly sections: readonly string[];
  /** The names of the council and of its site: titles of the document where they stand alone. */
  readonly titles: readonly string[];
}

/** The role of every line. */
export function classifyLines(lines: readonly Line[], names: KnownNames): Role[] {
  const own = new Set([...names.parts].map(nameKey));
  const named = ({ title, text, number }: Line) =>
    [title, text].some(
      (one) => own.has(nameKey(one)) || (isKnownPart(one) && (number === null || number.split('.').length > 2)),
    );
  const highest = highestLevel(lines, named);
  const isPlain = ({ level, bold, text }: Line) => level === 0 && !bold && (text.endsWith('.') || isVerdict(text));
  const isShort = ({ level, node, bold, text }: Line) =>
    level === 0 && node.tagName === 'p' && (bold || text.length < 60);
  const isPart = (line: Line) => named(line) && !isPlain(line) && (line.level > highest || isShort(line));
  const roles = lines.map((line): Role => (isPart(line) ? 'part' : 'text'));
  const titles = findTitles(lines, roles);
  const sections = new Set(names.sections.map(nameKey));
  const above = new Set(names.titles.map(nameKey));
  const isOfDocument = (line: Line) =>
    (isAgendaTitle(line.title) && !isClosedTitle(line.title)) ||
    isContentsTitle(line.title) ||
    above.has(nameKey(line.title));
  const first = titles.findIndex((index) => !isOfDocument(at(lines, index)));
  for (const index of titles.slice(0, Math.max(first, 0))) roles[index] = 'title';
  const rest = first === -1 ? [] : titles.slice(first);
  assignTitles(rest, lines, roles, sections);
  return assignHeadings(lines, assignDivisions(lines, roles));
}

/** The level of the highest headings, where others stand below: no part has it, whatever its name. */
function highestLevel(lines: readonly Line[], named: (line: Line) => boolean): number {
  const levels = lines.filter(({ level, title }) => level > 0 && !isAgendaTitle(title)).map(({ level }) => level);
  const highest = Math.min(...levels);
  return lines.some((line) => line.level > highest && !named(line)) ? highest : 0;
}

/** The lines that can be titles of sections and items. */
function findTitles(lines: readonly Line[], roles: readonly Role[]): number[] {
  const indices = [...lines.keys()].filter((index) => roles[index] !== 'part');
  const choose = (test: (line: Line) => boolean) => indices.filter((index) => test(at(lines, index)));
  const headings = choose(({ level }) => level > 0);
  const boldNumbers = choose(({ level, bold, number }) => level === 0 && bold && number !== null);
  const counted = headings.some((index) => at(lines, index).number !== null);
  if (headings.length > 1 && (counted || boldNumbers.length < 2)) return headings;
  if (boldNumbers.length > 0) {
    return [...headings, ...boldNumbers, ...findBoldAbove(boldNumbers, lines, indices)].sort((a, b) => a - b);
  }
  const typed = choose(({ node, number, text }) => node.tagName === 'p' && number !== null && isTitle(text));
  const rising = keepRising(typed, lines);
  if (rising.length > 1 || (rising.length === 1 && headings.length === 0)) {
    return [...headings, ...rising].sort((a, b) => a - b);
  }
  if (headings.length > 0) return headings;
  return choose(({ bold, text }) => bold && isTitle(text));
}

/**
 * Bold lines without a number, directly above one that has: sections, where one stands among the items. Above the first
 * alone it can be anything of the cover.
 */
function findBoldAbove(numbered: readonly number[], lines: readonly Line[], indices: readonly number[]): number[] {
  const above = numbered
    .map((index) => index - 1)
    .filter((index) => indices.includes(index) && !numbered.includes(index))
    .filter((index) => at(lines, index).bold && isTitle(at(lines, index).text));
  return above.some((index) => index > (numbered[0] ?? 0)) ? above : [];
}

function isTitle(text: string): boolean {
  return text.length <= 250 && !/[.;:,]$/.test(text);
}

/** Numbered lines of which each goes on from the one before: lists within texts begin again at 1. */
function keepRising(indices: readonly number[], lines: readonly Line[]): number[] {
  const kept: number[] = [];
  let before: number[] = [0];
  for (const index of indices) {
    const number = stepsOf(at(lines, index).number ?? '');
    if (!follows(before, number)) continue;
    before = number;
    kept.push(index);
  }
  return kept;
}

function follows(before: readonly number[], number: readonly number[]): boolean {
  if (number.length > before.length)
    return (
      number.length === before.length + 1 && before.every((step, at) => number[at] === step) && number.at(-1) === 1
    );
  const last = number.length - 1;
  const same = number.slice(0, last).every((step, index) => step === before[index]);
  return same && (number[last] ?? 0) === (before[last] ?? 0) + 1;
}

function stepsOf(number: string): number[] {
  return number.split(/[./]/).map((step) => Number.parseInt(step, 10));
}

/** The heading's level; bold lines stand below headings, plain ones below bold ones. */
function rankOf({ level, bold }: Line): number {
  return level > 0 ? level : bold ? 7 : 8;
}

function depthOf({ number }: Line): number {
  return number === null ? 0 : number.includes('/') ? 1 : number.split('.').length;
}

function assignTitles(titles: readonly number[], lines: readonly Line[], roles: Role[], sections: ReadonlySet<string>) {
  const numbered = titles.filter((index) => at(lines, index).number !== null);
  const roleOf =
    numbered.length * 2 >= titles.length && numbered.length > 0
      ? byNumbers(titles, lines, roles)
      : byLevels(titles, lines, roles, sections);
  for (const index of titles) roles[index] = roleOf(index);
}

type RoleOf = (index: number) => Role;

function byNumbers(titles: readonly number[], lines: readonly Line[], roles: readonly Role[]): RoleOf {
  const depths = [...new Set(titles.map((index) => depthOf(at(lines, index))).filter((depth) => depth > 0))].sort();
  const [top = 1, next] = depths;
  const tops = titles.filter((index) => depthOf(at(lines, index)) === top);
  const rank = Math.min(...tops.map((index) => rankOf(at(lines, index))));
  const above = titles.some((index) => depthOf(at(lines, index)) === 0 && rankOf(at(lines, index)) < rank);
  const empty = tops.filter((index) => !hasText(index, lines, roles, titles));
  // Sections mostly have items and no text of their own; items with a few sub-items are items.
  const filled = tops.filter((index) => depthOf(at(lines, titles[titles.indexOf(index) + 1] ?? index)) > top);
  const sectional = next !== undefined && !above && empty.length * 2 >= tops.length && filled.length * 2 >= tops.length;
  const parts = [...lines.keys()].filter((index) => roles[index] === 'part' && at(lines, index).level > 0);
  const partRank = Math.min(9, ...parts.map((index) => rankOf(at(lines, index))));
  const unnumberedItems =
    !sectional && next === undefined && empty.length === tops.length && itemsBelow(titles, lines, rank);
  return (index) => {
    const line = at(lines, index);
    const depth = depthOf(line);
    if (depth === 0) {
      if (unnumberedItems && rankOf(line) > rank) return 'item';
      if (rankOf(line) < rank || (above && rankOf(line) === rank)) return 'section';
      if (line.level === 0 && rankOf(line) === rank) return 'section';
      return rankOf(line) === partRank ? 'part' : 'heading';
    }
    if (unnumberedItems) return 'section';
    if (!sectional) return 'item';
    return depth === top ? 'section' : 'item';
  };
}

/** Whether sections alone are numbered, and their items are headings below. */
function itemsBelow(titles: readonly number[], lines: readonly Line[], rank: number): boolean {
  return titles.some((index) => depthOf(at(lines, index)) === 0 && rankOf(at(lines, index)) > rank);
}

function byLevels(
  titles: readonly number[],
  lines: readonly Line[],
  roles: readonly Role[],
  sections: ReadonlySet<string>,
): RoleOf {
  const ranks = [...new Set(titles.map((index) => rankOf(at(lines, index))))].sort((a, b) => a - b);
  const parts = [...lines.keys()].filter((index) => roles[index] === 'part' && at(lines, index).level > 0);
  const partRank = Math.min(9, ...parts.map((index) => rankOf(at(lines, index))));
  const above = ranks.filter((rank) => rank < partRank);
  const [top = ranks[0] ?? 9, second] = above;
  const tops = titles.filter((index) => rankOf(at(lines, index)) === top);
  const named = tops.some((index) => sections.has(nameKey(at(lines, index).title)));
  const empty = tops.filter((index) => !hasText(index, lines, roles, titles)).length;
  const sectional = second !== undefined && (named || empty * 2 >= tops.length);
  const itemRank = sectional ? second : top;
  return (index) => {
    const rank = rankOf(at(lines, index));
    if (sectional && rank === top) return 'section';
    if (rank === itemRank) return 'item';
    return rank === partRank || (partRank === 9 && rank === itemRank + 1) ? 'part' : 'heading';
  };
}

/** Whether something other than a title follows a title. */
function hasText(index: number, lines: readonly Line[], roles: readonly Role[], titles: readonly number[]): boolean {
  return index + 1 < lines.length && (roles[index + 1] === 'part' || !titles.includes(index + 1));
}

/** Parts before the first item are text of the cover; short bold lines within items are headings. */
function assignHeadings(lines: readonly Line[], roles: readonly Role[]): Role[] {
  const start = roles.findIndex((role) => role === 'item' || role === 'section');
  return roles.map((role, index) => {
    if (start === -1 || index < start) return role === 'title' ? 'title' : 'text';
    const line = at(lines, index);
    const next = lines[index + 1];
    const short = line.bold && line.text.length <= 100 && isTitle(line.text.replace(/:$/, ''));
    return role === 'text' && short && next !== undefined && !next.bold && roles[index + 1] === 'text'
      ? 'heading'
      : role;
  });
}

function at(lines: readonly Line[], index: number): Line {
  const line = lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  return line;
}
