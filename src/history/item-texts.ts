/*
 * What is told of the past without the texts of its items: most of it is these, and most builds look at few. Each text stands for
 * itself, by its hash, and is read by who looks at the item. Places in the text are no part of it: nothing of the past has a line.
 */
import { keyOf } from '../agenda/accessors.ts';
import type { Item, Meeting } from '../agenda/model.ts';
import type { TextStore } from '../content/text-store.ts';
import { sha256 } from '../sha256.ts';
import { remakeable, remember } from '../text/remember.ts';

/** Where texts are kept: by their hashes, those of a meeting together. */
export type ItemTexts = Pick<TextStore, 'find' | 'put'>;

/** The meeting that an item was found in, `COUNCIL/MEETING`, and the hash of its text. */
interface TextName {
  readonly part: string;
  readonly hash: string;
}

/** An item whose text stands elsewhere. */
type TextlessItem = Omit<Item, 'parts' | 'footnotes'> & {
  readonly parts: null;
  readonly footnotes: null;
  readonly text: TextName;
};

/** What is told, and the textless items that are in it. */
export interface Textless<Told> {
  readonly told: Told;
  readonly items: readonly TextlessItem[];
}

type Text = Pick<Item, 'parts' | 'footnotes'>;

/** By which the texts of items are kept already. */
const names = new WeakMap<Item, TextName>();

/** The hash of the text of an item, which is read for it only where it was not kept. */
const hashText = remember((item: Item) => names.get(item)?.hash ?? sha256(writeText(item)));

const hashItem = remember((item: Item) => sha256(JSON.stringify([listFacts(item), hashText(item)])));

/** The hash of all that a meeting says. */
export const hashPastMeeting = remember(({ sections, ...facts }: Meeting) => {
  const outline = sections.map(({ items, ...section }) => [section, items.map(hashItem)]);
  return sha256(JSON.stringify([facts, outline], withoutPlaces));
});

/** A copy of what is told, in which what was the same object still is. Its texts are put where they are kept. */
export function takeTexts(told: unknown, texts: ItemTexts): Textless<unknown> {
  const items: TextlessItem[] = [];
  let part = '';
  const copy = remember((value: object): unknown => {
    if (isMeeting(value)) part = keyOf(value);
    if (!isItem(value)) return copyMembers(value, copyOf);
    const item = withoutText(value, keepText(value, part, texts), copyOf);
    items.push(item);
    return item;
  });
  const copyOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? copy(value) : value);
  return { told: copyOf(told), items };
}

/** Gives every item its text again; `false` where one is kept no longer. What is told is changed by it. */
export function giveTexts({ items }: Textless<unknown>, texts: ItemTexts): boolean {
  return items.every((item) => {
    const read = texts.find(item.text.part, item.text.hash);
    if (read !== undefined) giveText(item, read);
    return read !== undefined;
  });
}

function giveText(item: TextlessItem, read: () => Uint8Array): void {
  const { text: name } = item;
  const text = remakeable((): Text => {
    const [parts, footnotes] = JSON.parse(new TextDecoder().decode(read()));
    return { parts, footnotes };
  });
  const given = Object.defineProperties(item, {
    parts: { enumerable: true, get: () => text().parts },
    footnotes: { enumerable: true, get: () => text().footnotes },
  });
  Reflect.deleteProperty(given, 'text');
  names.set(given as unknown as Item, name);
}

/** By which the text of an item is kept now. */
function keepText(item: Item, part: string, { find, put }: ItemTexts): TextName {
  const known = names.get(item);
  if (known !== undefined && find(known.part, known.hash) !== undefined) return known;
  const name = { part, hash: hashText(item) };
  if (find(part, name.hash) === undefined) put(part, name.hash, writeText(item));
  names.set(item, name);
  return name;
}

function writeText({ parts, footnotes }: Item): string {
  return JSON.stringify([parts, footnotes], withoutPlaces);
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value;
}

function withoutText(item: Item, text: TextName, copyOf: (value: unknown) => unknown): TextlessItem {
  const facts = listFacts(item).map(([key, value]) => [key, copyOf(value)]);
  return { ...Object.fromEntries(facts), text };
}

/** What an item is, in the order of its keys, with `null` for its text: that is not read. */
function listFacts(item: Item): ReadonlyArray<readonly [key: string, value: unknown]> {
  const isText = (key: string) => key === 'parts' || key === 'footnotes';
  return Object.keys(item).map((key) => [key, isText(key) ? null : item[key as keyof Item]]);
}

function copyMembers(value: object, copyOf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Map) return new Map([...value].map(([key, member]) => [key, copyOf(member)]));
  // A node of a text, a day or a set has no item in it.
  if (value instanceof Set || value instanceof Date || isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)]));
}

function isItem(value: object): value is Item {
  return 'parts' in value && 'footnotes' in value && 'publicId' in value;
}

function isMeeting(value: object): value is Meeting {
  return 'sections' in value && 'council' in value;
}

function isNode(value: object): boolean {
  return 'type' in value && typeof value.type === 'string' && ('children' in value || 'value' in value);
}
