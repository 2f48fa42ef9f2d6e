/* Front matter that explains itself: above every field a comment that says what it is. */
import { stringify } from 'yaml';
import type { FieldTable, KeysWith } from '../fields/field.ts';

/** What fields mean, by key. */
export type Explained = Readonly<Record<string, { readonly about: string }>>;

/** A field of a new file. */
interface NewField {
  /** The value as YAML; several lines where it starts with a line end. */
  readonly value: string;
  /** Whether the field stands there as a comment, to be used when it is needed. */
  readonly idle?: boolean;
}

/** The fields that a new file shows, as the table of its kind says. */
export type NewFields<Table extends FieldTable> = Readonly<Record<KeysWith<Table, 'skeleton', true>, NewField>>;

/** Front matter, in the order of the table, and body as the text of a file. */
export function writeMarkdown<Table extends FieldTable>(
  table: Table,
  fields: NewFields<Table>,
  explained: Explained,
  body: readonly string[],
): string {
  const values: Readonly<Record<string, NewField>> = fields;
  const lines = Object.keys(table).flatMap((key) => {
    const field = values[key];
    return field === undefined ? [] : writeField(key, field, explained);
  });
  const paragraphs = body.map((paragraph) => `\n${paragraph}\n`);
  return `---\n${lines.join('\n')}\n---\n${paragraphs.join('')}`;
}

/** A text as a YAML value: in quotes only where it needs them. */
export function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0, version: '1.1', blockQuote: false }).trim();
}

/** A list as YAML, an entry a line, below its key. */
export function yamlList(entries: readonly string[]): string {
  return entries.map((entry) => `\n  - ${entry}`).join('');
}

function writeField(key: string, { value, idle }: NewField, explained: Explained): string[] {
  const field = `${key}:${value.startsWith('\n') ? '' : ' '}${value}`;
  const comment = explained[key] === undefined ? [] : [`# ${explained[key].about}`];
  return [...comment, idle === true ? `# ${field}` : field];
}
