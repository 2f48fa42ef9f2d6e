/* What a meeting takes over from an earlier one: items that were postponed, and a list of what is still to be done. */

import { stringify } from 'yaml';
import type { SectionData } from '../content/schema.ts';
import type { ItemSource, MeetingSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import { itemFields } from '../fields/item-fields.ts';
import { formatDate } from '../locale/dates.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { carryBody, moveAddress } from './carry-body.ts';
import { yamlText } from './front-matter.ts';
import type { ScaffoldWords } from './words.ts';

/** A file of the new meeting, and what is to be told of it. */
export interface CarriedFile {
  /** The name of the file, without `.md`. */
  readonly name: string;
  readonly text: string;
  readonly closed: boolean;
  /** How many actions it lists; 0 where it is an item that was postponed. */
  readonly actions: number;
  /** Addresses in its text that could not be changed. */
  readonly lost: readonly string[];
  /** Its section, where the new meeting has none of that name. */
  readonly unknownSection: string | null;
  /** The item above it, where that is not carried over. */
  readonly left: string | null;
}

interface Carrying {
  readonly earlier: MeetingSource;
  /** The name of the new meeting's folder. */
  readonly to: string;
  readonly sections: readonly SectionData[];
  readonly words: ScaffoldWords;
}

/** What belongs to one meeting: its numbers and times, and what became of the item there. */
const notCarried = new Set(['number', 'late', 'withdrawn', 'held', 'aliases', 'at', 'continues', 'order', 'section']);

/** The items that were postponed to another meeting than this. */
export function listElsewhere({ earlier, to }: Pick<Carrying, 'earlier' | 'to'>): ItemSource[] {
  return earlier.items.filter(({ data }) => data.postponed !== undefined && !isTarget(data.postponed, to));
}

/** The files that the new meeting gets. */
export function carryItems(carrying: Carrying): CarriedFile[] {
  const { earlier, to } = carrying;
  const postponed = earlier.items.filter(({ data }) => {
    if (data.postponed !== undefined) return isTarget(data.postponed, to);
    return data.result === 'postponed';
  });
  const carried = withSubItems(postponed, earlier.items);
  const names = new Set(carried.map(({ id }) => id));
  const items = carried.map((item, index) => carryItem(item, (index + 1) * 10, names, carrying));
  return [...items, ...[false, true].flatMap((closed) => listOpenActions(closed, carrying))];
}

function isTarget(postponed: string, meeting: string): boolean {
  return postponed === meeting || postponed === meeting.slice(0, 10);
}

/** An item takes its sub-items along, but for those that were done with. */
function withSubItems(items: readonly ItemSource[], all: readonly ItemSource[]): ItemSource[] {
  const names = new Set(items.map(({ id }) => id));
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const { id, data } of all) {
      const open = data.result === undefined && data.postponed === undefined;
      if (open && data.under !== undefined && names.has(data.under)) names.add(id);
    }
  }
  return all.filter(({ id }) => names.has(id));
}

function carryItem(item: ItemSource, order: number, names: ReadonlySet<string>, carrying: Carrying): CarriedFile {
  const { earlier, sections } = carrying;
  const { data, frontMatter } = item;
  const known = sections.some(({ id }) => id === data.section);
  const left = data.under !== undefined && !names.has(data.under) ? data.under : null;
  const fields = Object.entries(Object(frontMatter.value) as Record<string, unknown>)
    .filter(([key]) => isCarried(key) && (key !== 'under' || left === null))
    .map(([key, value]) => [key, key === 'attachments' ? moveFiles(value, earlier.id) : value] as const);
  const kept = new Set([...names].map((name) => `${name}.md`));
  const body = carryBody(item.text, earlier.id, kept);
  const written = {
    ...Object.fromEntries(fields),
    section: known ? data.section : (sections[0]?.id ?? data.section),
    order,
    continues: `${earlier.id}/${item.id}`,
  };
  return {
    name: item.id,
    text: writeFile(stringify(written, { lineWidth: 0, version: '1.1' }), body.text),
    closed: isClosed(item.data),
    actions: 0,
    lost: body.lost,
    unknownSection: known ? null : data.section,
    left,
  };
}

function isCarried(key: string): boolean {
  const fields: Readonly<Record<string, { readonly seenBy: string }>> = itemFields;
  return fields[key] !== undefined && fields[key].seenBy !== 'minutes' && !notCarried.has(key);
}

/** Attachments stay where they are: there is one file of each. */
function moveFiles(value: unknown, from: string): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one: unknown) => {
    const { file, ...more } = Object(one) as { file?: unknown };
    return typeof file === 'string' ? { ...more, file: moveAddress(file, from) } : one;
  });
}

/** What is to be done still, in an item of its own; what closed items say of it, in a closed one. */
function listOpenActions(closed: boolean, { earlier, sections, words }: Carrying): CarriedFile[] {
  const open = earlier.items
    .filter((item) => isClosed(item.data) === closed)
    .flatMap((item) =>
      (item.data.actions ?? []).filter(({ done }) => done === false).map((action) => ({ item, action })),
    );
  if (open.length === 0) return [];
  const lines = open.map(({ item, action: { what, who, due } }) => {
    const until = due === null ? [] : [words.carried.due(formatDate(due, words.code))];
    const more = [...who.map(escapeMarkdown), ...until].join(', ');
    return `- ${escapeMarkdown(what)} (${more}), [](${moveAddress(`${fileOf(item)}`, earlier.id)})`;
  });
  const { file, closedFile, title } = words.carried;
  const section = sections[0]?.id ?? '';
  const fields = `title: ${yamlText(title)}\nsection: ${section}\n${closed ? 'closed: true\n' : ''}`;
  const name = closed ? closedFile : file;
  const told = { closed, actions: open.length, lost: [], unknownSection: null, left: null };
  return [{ name, text: writeFile(fields, lines.join('\n')), ...told }];
}

function fileOf({ path }: ItemSource): string {
  return path.split('/').at(-1) ?? '';
}

function writeFile(fields: string, body: string): string {
  return `---\n${fields.trimEnd()}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}
