/*
 * Front matter → every text in it that says something. Nothing is named here that is looked for, only what is not: a
 * field that is new tomorrow is a secret without anybody having thought of it.
 */
import { posix } from 'node:path';
import type { Source } from '../content/sources.ts';
import type { KeyPath } from '../content/yaml/front-matter.ts';
import { councilFields } from '../fields/council-fields.ts';
import type { FieldKind, FieldTable } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import { siteFields } from '../fields/site-fields.ts';

/** A text of the front matter. */
export interface FieldText {
  readonly key: KeyPath;
  readonly text: string;
}

const tables: readonly FieldTable[] = [itemFields, meetingFields, councilFields, siteFields];

/** The kinds of values of which there are few, or that anybody may say. */
const plain: readonly FieldKind[] = [
  'approval',
  'choice',
  'count',
  'truth',
  'minutes',
  'times',
  'time',
  'date',
  'moment',
  'closure',
];

/** What only arranges, and what few values can hold; attachments and sections are texts, though the model is made of them. */
const arranging: ReadonlySet<string> = new Set([
  ...tables.flatMap((table) => Object.keys(table).filter((key) => plain.includes(table[key]?.kind ?? 'text'))),
  ...[
    'section',
    'under',
    'order',
    'number',
    'numbers',
    'numbering',
    'continues',
    'public',
    'rules',
    'language',
    'timezone',
  ],
]);

/** What is told with the minutes. */
export const minutesFields: ReadonlySet<string> = new Set(
  tables.flatMap((table) => Object.keys(table).filter((key) => table[key]?.seenBy === 'minutes')),
);

/** What a table calls the secret that a field of an item is. */
export function nameOfSecret(key: string): 'title' | 'name' | 'case' | 'file' | 'text' {
  const fields: FieldTable = itemFields;
  return fields[key]?.secret ?? 'name';
}

/** Every text in the front matter of a source, but for the keys that are left out. */
export function listFieldTexts(
  { frontMatter }: Source<unknown>,
  without: ReadonlySet<string> = new Set(),
): FieldText[] {
  const { value } = frontMatter;
  if (typeof value !== 'object' || value === null) return [];
  const texts = Object.entries(value).filter(([key]) => !arranging.has(key) && !without.has(key));
  return texts.flatMap(([key, one]) => collect(one, [key]));
}

/** That something is closed, and the few words for what became of it, are no texts. */
function collect(value: unknown, key: KeyPath): FieldText[] {
  if (typeof value === 'string') return isTelling(value) ? [{ key, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => collect(one, [...key, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'closed' || name === 'result' ? [] : collect(one, [...key, name]),
  );
}

/** A date, a time or a figure is told by what may be public as well. */
function isTelling(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** The name of a file without its folder, and that of an item without its ending. */
export function nameOfFile(path: string): string {
  return posix.basename(path.replaceAll('\\', '/')).replace(/\.md$/, '');
}
