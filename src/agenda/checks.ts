import { posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree, ItemSource, MeetingSource, SiteSource } from '../content/sources.ts';
import { deepest } from '../markdown/nesting.ts';
import { resolveFile } from '../markdown/references.ts';
import { mostCells } from '../markdown/table-cells.ts';
import { mostBlocks } from '../markdown/text-blocks.ts';
import { createMessage } from '../messages.ts';
import { itemsOf } from './accessors.ts';
import type { Body } from './body.ts';
import type { NumberedItem, NumberedSection } from './numbers/number-agenda.ts';
import { readOrdinal } from './numbers/number-items.ts';
import { compareNumbers } from './numbers/number-order.ts';
import { type MeetingNumbering, readPin } from './numbers/numbering.ts';
import { contentAsFile, isContent } from './resolve.ts';

/** The site's logo is a file of the content. */
export function checkLogo(site: SiteSource, tree: ContentTree): VFileMessage[] {
  const { logo } = site.data;
  if (logo === undefined) return [];
  const path = resolveFile(logo, site.path);
  const place = site.frontMatter.locateValue(['logo']);
  if (isContent(path)) return [contentAsFile({ file: site.file, place }, path, site.path, new Map())];
  if (tree.files.has(path)) return [];
  return [
    createMessage({
      file: site.file,
      place,
      rule: 'missing-file',
      values: { what: 'logo', written: logo, nearest: null, remote: false },
    }),
  ];
}

/** No number stands twice on an agenda, whatever is pinned; where none does, they stand in order. */
export function checkNumbers(sections: readonly NumberedSection[]): VFileMessage[] {
  const twice = checkDuplicates(itemsOf({ sections }), () => true);
  return twice.length > 0 ? twice : checkOrder(sections);
}

/** No number stands twice; of two items that have it, `counts` says whether that is told. */
export function checkDuplicates(
  items: readonly NumberedItem[],
  counts: (one: ItemSource, other: ItemSource) => boolean,
): VFileMessage[] {
  const first = new Map<string, ItemSource>();
  return items.flatMap(({ number, source }) => {
    const other = number === null ? undefined : first.get(number);
    if (number === null || other === undefined) {
      if (number !== null) first.set(number, source);
      return [];
    }
    if (!counts(source, other)) return [];
    return [
      createMessage({
        file: source.file,
        place: source.frontMatter.locateValue(['number']),
        rule: 'duplicate-number',
        values: { number, other: other.file },
      }),
    ];
  });
}

/** A pinned number is one that this agenda can have. */
export function checkPins({ items }: MeetingSource, numbering: MeetingNumbering): VFileMessage[] {
  return items.flatMap(({ file, data, frontMatter }) => {
    if (data.number === undefined || data.number === false || readPin(data.number, numbering) !== null) return [];
    // `2,1`, `2.1.`, `Punkt 2.1` and `§ 9 A`.
    const found = /\d+(?:[.,]\d+)*(?: ?[a-z](?!\p{L}))?/iu.exec(data.number)?.[0] ?? '';
    const digits = found.replaceAll(',', '.').replace(' ', '').toLowerCase();
    const values = {
      field: 'number',
      value: { kind: 'text', text: data.number },
      expected: 'a number as this council writes them',
      instead: readPin(digits, numbering) === null ? null : digits,
      whole: false,
      beside: null,
      elsewhere: null,
    } as const;
    return [createMessage({ file, place: frontMatter.locateValue(['number']), rule: 'invalid-value', values })];
  });
}

/** What stands side by side is in the order of its numbers: where two do not, at the one that is not pinned, or at the later. */
function checkOrder(sections: readonly NumberedSection[]): VFileMessage[] {
  const rows = Map.groupBy(itemsOf({ sections }), ({ base }) => base);
  // What belongs to another row is told as that.
  return [...rows].flatMap(([base, items]) =>
    base === null ? [] : checkRow(items.flatMap((one) => readPlace(one, base))),
  );
}

interface Place {
  readonly item: NumberedItem;
  readonly bare: string;
  readonly ordinal: number;
}

function readPlace(item: NumberedItem, base: string): Place[] {
  const { bare } = item;
  const ordinal = bare === null ? null : readOrdinal(bare, base);
  return bare === null || ordinal === null ? [] : [{ item, bare, ordinal }];
}

function checkRow(row: readonly Place[]): VFileMessage[] {
  return row.flatMap((place, index) => {
    const before = row[index - 1];
    if (before === undefined || compareNumbers(before.bare, place.bare) <= 0) return [];
    // What came in before the first has the letters of the first: 2.1a, 2.1.
    if (row.slice(0, index).every(({ ordinal }) => ordinal === place.ordinal) && /\d$/.test(place.bare)) return [];
    const later = place.item.source.data.number === undefined || before.item.source.data.number !== undefined;
    const { source } = (later ? place : before).item;
    const sorted = [...row].sort((a, b) => compareNumbers(a.bare, b.bare));
    return [
      createMessage({
        file: source.file,
        place: source.frontMatter.locateValue([source.data.number === undefined ? 'order' : 'number']),
        rule: 'number-order',
        values: {
          number: place.item.number ?? place.bare,
          before: before.item.number ?? before.bare,
          order: sorted.map(({ item, bare }) => ({ number: bare, name: posix.basename(item.source.path) })),
        },
      }),
    ];
  });
}

const most = { cells: mostCells, blocks: mostBlocks } as const;

/** No text is nested deeper, or is larger, than every output can show. */
export function checkNesting(bodies: Iterable<Body>): VFileMessage[] {
  const faulty = [...bodies].filter(({ tooDeep, tooMany }) => tooDeep !== null || tooMany !== null);
  return faulty.flatMap(({ file, tooDeep, tooMany }) => {
    if (tooMany !== null) {
      const { what, place } = tooMany;
      return [createMessage({ file, place, rule: 'size', values: { what, most: most[what] } })];
    }
    return tooDeep === null
      ? []
      : [createMessage({ file, place: tooDeep, rule: 'nesting', values: { deepest, drawing: null } })];
  });
}
