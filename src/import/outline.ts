/* Lines with roles → an agenda as its document has it: what stands before it, its sections, their items, their parts. */
import type { Element } from 'hast';
import type { LinearPattern } from '../fields/linear-pattern.ts';
import type { ImportNote } from './document.ts';
import { type ItemFacts, readItemFacts } from './item-facts.ts';
import { isAgendaTitle, isClosedTitle, nameKey, readMark } from './known-words.ts';
import type { Line, Role } from './lines.ts';

interface ImportedPart {
  /** `null` for what stands before the first part. */
  readonly name: string | null;
  readonly blocks: readonly Element[];
}

export interface ImportedItem {
  readonly title: string;
  /** As its author counted. */
  readonly number: string | null;
  /** Whether its title, or that of its section, says that the public may not read it. */
  readonly closed: boolean;
  readonly facts: ItemFacts;
  readonly parts: readonly ImportedPart[];
}

export interface ImportedSection {
  /** `null` for items that stand in no section. */
  readonly title: string | null;
  readonly number: string | null;
  readonly items: readonly ImportedItem[];
}

export interface Outline {
  readonly titles: readonly Line[];
  readonly cover: readonly Line[];
  readonly sections: readonly ImportedSection[];
  readonly notes: readonly ImportNote[];
}

interface Group {
  readonly line: Line | null;
  readonly below: Array<{ line: Line; role: Role }>;
}

export function readOutline(lines: readonly Line[], roles: readonly Role[], pattern: LinearPattern | null): Outline {
  const ranked = lines.map((line, index) => ({ line, role: roles[index] ?? 'text' }));
  const start = ranked.findIndex(({ role }) => role === 'section' || role === 'item');
  const before = start === -1 ? ranked : ranked.slice(0, start);
  const notes: ImportNote[] = [];
  const sections = groupBy(start === -1 ? [] : ranked.slice(start), 'section').map(
    ({ line, below }): ImportedSection => {
      const items = groupBy(below, 'item').flatMap((item) => readItem(item, line, pattern, notes));
      const mark = readMark(line?.title ?? '');
      if (line === null || mark.word === null)
        return { title: line?.title ?? null, number: line?.number ?? null, items };
      // A closed title stands in an item, and not on every page as that of a section.
      const own =
        isMereLabel(mark.title) || items.some(({ title }) => title === mark.title)
          ? []
          : readItem({ line, below: [] }, null, pattern, notes);
      return { title: capitalize(mark.word), number: line.number, items: [...own, ...items] };
    },
  );
  return {
    titles: before.filter(({ role }) => role === 'title').map(({ line }) => line),
    cover: before.filter(({ role }) => role !== 'title').map(({ line }) => line),
    sections,
    notes,
  };
}

/** `Tagesordnung` and `Part B` are no items, whatever is said behind them of what follows. */
function isMereLabel(title: string): boolean {
  return isAgendaTitle(title) || /^(?:(?:part|del|teil|abschnitt)\s+)?(?:[a-z]|[ivx]+|\d)[.:]?$/i.test(title);
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What stands before the first of a role is a group without a line, unless nothing does. */
function groupBy(lines: ReadonlyArray<{ line: Line; role: Role }>, role: Role): Group[] {
  const groups: Group[] = [{ line: null, below: [] }];
  for (const one of lines) {
    if (one.role === role) groups.push({ line: one.line, below: [] });
    else groups.at(-1)?.below.push(one);
  }
  return groups.filter(({ line, below }, index) => index > 0 || line !== null || below.length > 0);
}

/** Text that stands directly below a section becomes an item of the section's own title. */
function readItem(
  { line, below }: Group,
  section: Line | null,
  pattern: LinearPattern | null,
  notes: ImportNote[],
): ImportedItem[] {
  const written = line?.title ?? section?.title;
  if (written === undefined) return [];
  const mark = readMark(written);
  const { title } = mark;
  const closed = mark.closed || isClosedTitle(section?.title ?? '');
  if (closed) notes.push({ text: 'The item is marked as closed, and is closed', quote: title });
  if (line === null) notes.push({ text: 'The text below a section became an item of the same title', quote: title });
  const facing = below.findIndex(({ role }) => role !== 'text');
  const head = below.slice(0, facing === -1 ? below.length : facing).map(({ line: one }) => one);
  const { facts, used } = readItemFacts(head, pattern);
  return [{ title, number: line?.number ?? null, closed, facts, parts: readParts(below.slice(used)) }];
}

function readParts(lines: ReadonlyArray<{ line: Line; role: Role }>): ImportedPart[] {
  const groups = groupBy(lines, 'part');
  const levels = lines.filter(({ role }) => role === 'heading').map(({ line }) => line.level || 7);
  const top = Math.min(...levels);
  return groups.map(({ line, below }) => ({
    name: line === null ? null : partName(line),
    blocks: below.map(({ line: one, role }) => (role === 'heading' ? toHeading(one, top) : one.node)),
  }));
}

/** A name without the colon behind it; in capitals throughout, it was set so for its looks. */
function partName({ title }: Line): string {
  const name = title.replace(/[\s:]+$/, '');
  const loud = name.length > 3 && name === name.toUpperCase();
  return loud ? name.charAt(0) + nameKey(name).slice(1) : name;
}

function toHeading({ node, level, text }: Line, top: number): Element {
  const depth = Math.min(6, 3 + (level || 7) - top);
  const children = level > 0 ? node.children : [{ type: 'text' as const, value: text.replace(/:$/, '') }];
  return { type: 'element', tagName: `h${depth}`, properties: {}, children };
}
