/*
 * The order and numbers of an agenda. Sections stand in the council's order, empty ones too; items by `order`, then file
 * name; sub-items after the item that they are `under`. What has no number is not counted: `number: false`, and all of
 * a section with `numbered: false`.
 */
import type { SectionData } from '../../content/schema.ts';
import type { CouncilSource, ItemSource, MeetingSource } from '../../content/sources.ts';
import { type ItemTree, plantItems } from '../item-tree.ts';
import { numberItems } from './number-items.ts';
import { type MeetingNumbering, numberingOf, printNumber, readPin } from './numbering.ts';

/** A section with its number, and its items in order, each with its number. */
export interface NumberedSection {
  /** `null` where it has none. */
  readonly number: string | null;
  readonly section: SectionData;
  readonly items: readonly NumberedItem[];
}

export interface NumberedItem {
  readonly source: ItemSource;
  /** As it is printed; `null` where it has none. */
  readonly number: string | null;
  /** Without what is printed around it, as `dagsorden freeze` pins it. */
  readonly bare: string | null;
  /** What the bare numbers of its row begin with; `null` where nothing is counted. */
  readonly base: string | null;
  /** 1 for an item, 2 and 3 for sub-items. */
  readonly level: number;
  /** What it goes by where its file's name may not be told. */
  readonly publicId: string;
}

/** What the agendas before and after have of the numbers of a year. */
export interface YearNumbers {
  readonly start: number;
  readonly elsewhere: ReadonlySet<string>;
}

interface Numbering {
  readonly numbering: MeetingNumbering;
  readonly used: readonly string[];
  readonly elsewhere: ReadonlySet<string>;
}

type Numbered = Omit<NumberedItem, 'publicId'>;

/** The agenda of a meeting; `year` is what it goes on from where numbers run through the year. */
export function numberAgenda(meeting: MeetingSource, council: CouncilSource, year?: YearNumbers): NumberedSection[] {
  const numbering = numberingOf(meeting, council);
  const state: Numbering = {
    numbering,
    used: listUsed(meeting, numbering),
    elsewhere: year?.elsewhere ?? new Set(),
  };
  const planted = (meeting.data.sections ?? council.data.sections).map((section) => ({
    section,
    trees: plantItems(meeting.items, section.id),
  }));
  const sections =
    numbering.scheme === 'sections' ? numberBySection(planted, state) : numberThrough(planted, state, year);
  return namePublicly(sections);
}

/** The numbers that a meeting's items have or once had, without what is printed around them. */
export function listUsed({ data, items }: MeetingSource, numbering: MeetingNumbering): string[] {
  const written = [...(data.numbers ?? []), ...items.flatMap((item) => item.data.number || [])];
  return written.map((number) => readPin(number, numbering) ?? number);
}

interface PlantedSection {
  readonly section: SectionData;
  readonly trees: readonly ItemTree[];
}

type Section = Pick<NumberedSection, 'number' | 'section'> & { readonly items: readonly Numbered[] };

/** Sections count 1, 2, 3, and items begin anew in each. */
function numberBySection(planted: readonly PlantedSection[], state: Numbering): Section[] {
  let next = state.numbering.start;
  return planted.map(({ section, trees }) => {
    const number = section.numbered === false ? null : String(next++);
    return { number, section, items: numberTrees(trees, { base: number && `${number}.`, start: 1, level: 1 }, state) };
  });
}

/** Items count through all sections, which have no number. */
function numberThrough(planted: readonly PlantedSection[], state: Numbering, year?: YearNumbers): Section[] {
  const row = { base: '', start: year?.start ?? state.numbering.start, level: 1 };
  const counted = planted.flatMap(({ section, trees }) => (section.numbered === false ? [] : trees));
  const numbers = numberRow(counted, row, state);
  return planted.map(({ section, trees }) => {
    const place = section.numbered === false ? { ...row, base: null } : row;
    return { number: null, section, items: trees.flatMap((tree) => numberTree(tree, numbers.get(tree), place, state)) };
  });
}

interface Row {
  readonly base: string | null;
  readonly start: number;
  readonly level: number;
}

function numberTrees(trees: readonly ItemTree[], row: Row, state: Numbering): Numbered[] {
  const numbers = numberRow(trees, row, state);
  return trees.flatMap((tree) => numberTree(tree, numbers.get(tree), row, state));
}

/** The bare numbers of the items that stand side by side; none for what is not counted. */
function numberRow(trees: readonly ItemTree[], { base, start }: Row, state: Numbering): Map<ItemTree, string> {
  const counted = base === null ? [] : trees.filter(({ source }) => source.data.number !== false);
  const pins = counted.map(({ source }) => pinOf(source, state));
  const numbers = numberItems(pins, { ...state, base: base ?? '', start });
  return new Map(counted.flatMap((tree, index) => [[tree, numbers[index] ?? ''] as const]));
}

function numberTree(tree: ItemTree, counted: string | undefined, row: Row, state: Numbering): Numbered[] {
  const { source, children } = tree;
  // Who pins a number wants it, wherever the item stands.
  const bare = counted ?? pinOf(source, state);
  const number = bare === null ? null : printNumber(bare, state.numbering);
  const below = { base: bare && `${bare}.`, start: 1, level: row.level + 1 };
  return [{ source, number, bare, base: row.base, level: row.level }, ...numberTrees(children, below, state)];
}

function pinOf({ data }: ItemSource, { numbering }: Numbering): string | null {
  return data.number === undefined || data.number === false ? null : (readPin(data.number, numbering) ?? data.number);
}

function writePublicId(bare: string, taken: ReadonlySet<string>): string {
  const number = bare.replace(/[^\w.]+/g, '-');
  return taken.has(number) ? `item.${number}` : number;
}

/** A closed item goes by its number; one without, by its place among those. No file's name is an address with a full stop. */
function namePublicly(sections: readonly Section[]): NumberedSection[] {
  const taken = new Set(sections.flatMap(({ items }) => items.map(({ source }) => source.id)));
  let unnumbered = 0;
  const nameItem = (item: Numbered): NumberedItem => {
    return { ...item, publicId: item.bare === null ? `closed.${++unnumbered}` : writePublicId(item.bare, taken) };
  };
  return sections.map((section) => ({ ...section, items: section.items.map(nameItem) }));
}
