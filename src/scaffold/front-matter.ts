/* Front matter that explains itself: above every field a comment that says what it is. */
import { stringify } from 'yaml';

/** What fields mean, by key. */
export type FieldWords = Readonly<Record<string, string>>;

export interface Field {
  readonly key: string;
  /** The value as YAML; several lines where it starts with a line end. */
  readonly value: string;
  /** Whether the field stands there as a comment, to be used when it is needed. */
  readonly idle?: boolean;
}

/** Front matter and body as the text of a file. */
export function writeMarkdown(fields: readonly Field[], words: FieldWords, body: readonly string[]): string {
  const lines = fields.flatMap((field) => writeField(field, words));
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

function writeField({ key, value, idle }: Field, words: FieldWords): string[] {
  const field = `${key}:${value.startsWith('\n') ? '' : ' '}${value}`;
  const explained = words[key] === undefined ? [] : [`# ${words[key]}`];
  return [...explained, idle === true ? `# ${field}` : field];
}
