/*
 * The numbers that the author of a document typed → how the meeting counts, and which of them must be pinned.
 * 1. Items whose number goes on from that of another (2.1 after 2) are its sub-items.
 * 2. Where all items are counted through the sections (1, 2, 3), the meeting does so too.
 * 3. A number that is not what counting gives is pinned; so is every number of a council that counts through the year,
 *    since it depends on meetings that may not be there.
 */
import type { Numbering } from '../fields/structures.ts';
import type { ImportNote } from './document.ts';

interface Numbered {
  readonly title: string;
  /** As its author counted. */
  readonly number: string | null;
}

interface Section<Item> {
  readonly items: readonly Item[];
}

interface ItemPlace<Item> {
  /** To be pinned; `null` where counting gives it. */
  readonly number: string | null;
  /** The item of which it is a sub-item. */
  readonly under: Item | null;
  readonly order: number;
}

export interface NumberPlan<Item> {
  /** What the meeting counts by, where it is not what its council does. */
  readonly scheme: 'flat' | null;
  readonly places: ReadonlyMap<Item, ItemPlace<Item>>;
  readonly notes: readonly ImportNote[];
}

/** `printed` are the numbers of the sections, by their place in the document; `pinAll` for what was published. */
export function chooseNumbers<Item extends Numbered>(
  sections: readonly Section<Item>[],
  council: Numbering['scheme'],
  printed: readonly number[],
  pinAll = false,
): NumberPlan<Item> {
  const parents = findParents(sections);
  const tops = sections.flatMap(({ items }) => items).filter((item) => !parents.has(item));
  const typed = tops.filter(({ number }) => number !== null);
  const through =
    council === 'sections' && typed.length > 0 && typed.every(({ number }) => !bareOf(number).includes('.'));
  const scheme = through ? 'flat' : council;
  const notes: ImportNote[] = through
    ? [{ text: "The items are numbered through all sections: the meeting's index.md says so", quote: null }]
    : [];
  const places = new Map<Item, ItemPlace<Item>>();
  const counts = new Map<Item | number, number>();
  const numbers = new Map<Item, string>();
  const next = (of: Item | number) => {
    counts.set(of, (counts.get(of) ?? 0) + 1);
    return counts.get(of) ?? 1;
  };
  sections.forEach(({ items }, at) => {
    for (const item of items) {
      const under = parents.get(item) ?? null;
      const counted =
        under !== null
          ? `${numbers.get(under)}.${next(under)}`
          : scheme === 'sections'
            ? `${printed[at] ?? at + 1}.${next(at)}`
            : String(next(-1));
      const bare = bareOf(item.number);
      const pin = bare !== '' && (bare !== counted || pinAll || (scheme === 'year' && under === null)) ? bare : null;
      numbers.set(item, pin ?? counted);
      if (pin !== null && pin !== counted && scheme !== 'year' && !pinAll)
        notes.push({ text: `The number ${pin} is pinned: it would be ${counted} as it is counted`, quote: item.title });
      places.set(item, { number: pin, under, order: (items.indexOf(item) + 1) * 10 });
    }
  });
  return { scheme: through ? 'flat' : null, places, notes };
}

/** A number without the year behind it: `12/26` → `12`; nothing where it is none that an item can have. */
export function bareOf(number: string | null): string {
  const bare = number?.replace(/\/.*$/, '') ?? '';
  return /^[1-9]\d*[a-z]*(\.[1-9]\d*[a-z]*){0,3}$/.test(bare) ? bare : '';
}

/** Of items whose number is that of an earlier item of the section and a step more, that item. */
function findParents<Item extends Numbered>(sections: readonly Section<Item>[]): Map<Item, Item> {
  const parents = new Map<Item, Item>();
  for (const { items } of sections) {
    const known = new Map<string, Item>();
    for (const item of items) {
      const bare = bareOf(item.number);
      const parent = known.get(bare.split('.').slice(0, -1).join('.'));
      if (parent !== undefined) parents.set(item, parent);
      if (bare !== '') known.set(bare, item);
    }
  }
  return parents;
}
