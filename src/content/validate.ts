import { closest, distance } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { WrittenValue } from '../locale/message-values.ts';
import { createMessage, replaceAt } from '../messages.ts';
import { removeInvisible, revealSpaces } from '../text/invisible.ts';
import { type PresentValues, withoutEmpty } from './absent-values.ts';
import type { FrontMatter, KeyPath } from './front-matter.ts';
import { findKeys, isFreeText } from './schema-keys.ts';
import { type Form, listForms } from './value-forms.ts';

export interface Validated<Data> {
  readonly data: Data | null;
  readonly messages: readonly VFileMessage[];
}

interface Validation {
  readonly schema: z.ZodType;
  readonly frontMatter: FrontMatter;
  readonly present: PresentValues;
}

/** Checks front matter against a schema; every problem becomes a message at its key or value. */
export function validateFrontMatter<Schema extends z.ZodType>(
  schema: Schema,
  frontMatter: FrontMatter,
): Validated<z.output<Schema>> {
  const present = withoutEmpty(frontMatter.value);
  const cutTexts = frontMatter.cutTexts.filter(({ path, empty }) => empty || isFreeText(schema, path));
  const cut = cutTexts.map(({ message }) => message);
  const result = schema.safeParse(present.value);
  if (result.success) return { data: result.data, messages: cut };
  const validation = { schema, frontMatter, present };
  const told = new Set(cutTexts.map(({ path }) => path.join('.')));
  const issues = result.error.issues.filter(({ path }) => !told.has(present.toWritten(path).join('.')));
  return { data: null, messages: [...cut, ...issues.flatMap((issue) => explain(issue, [], validation))] };
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, parent: KeyPath, validation: Validation): VFileMessage[] {
  const { schema, frontMatter, present } = validation;
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const written = present.toWritten(path);
    return issue.keys.map((key) => explainUnknownKey([...written, key], findKeys(schema, path), frontMatter));
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.find((issues) => issues.some((one) => one.path.length > 0 || hasOwnKeys(one)));
    if (inner !== undefined) return inner.flatMap((one) => explain(one, path, validation));
  }
  const written = present.toWritten(path);
  if (valueAt(frontMatter.value, written) === undefined) return [explainMissing(written, issue, frontMatter)];
  return [explainValue(path, issue, validation)];
}

function explainUnknownKey(path: KeyPath, known: readonly string[], frontMatter: FrontMatter): VFileMessage {
  const key = String(path.at(-1));
  const nearest = known.length > 0 ? closest(key, [...known]) : undefined;
  const near = nearest !== undefined && distance(key.toLowerCase(), nearest) <= Math.max(2, key.length / 3);
  const place = frontMatter.locateKey(path);
  const seen = removeInvisible(key).trim().toLowerCase();
  return createMessage({
    file: frontMatter.file,
    place,
    rule: 'unknown-key',
    fix: nearest !== undefined && seen === nearest.toLowerCase() ? replaceAt(place, nearest) : undefined,
    values: { field: revealSpaces(key), nearest: near ? nearest : null, known },
  });
}

function explainMissing(path: KeyPath, issue: Issue, frontMatter: FrontMatter): VFileMessage {
  const nested = path.length > 1;
  return createMessage({
    file: frontMatter.file,
    place: nested ? frontMatter.locateValue(path) : frontMatter.end,
    rule: 'missing-field',
    values: { field: String(path.at(-1)), expected: expectation(issue), nested },
  });
}

function explainValue(path: KeyPath, issue: Issue, { schema, frontMatter, present }: Validation): VFileMessage {
  const written = present.toWritten(path);
  const field = path.filter((key) => typeof key === 'string').join('.');
  const value = describe(valueAt(frontMatter.value, written));
  const form = findForm(path, schema, present.value);
  const place = frontMatter.locateValue(written);
  // Who began to write `closed:` did not mean that everybody may read it.
  const isUnclear = written.at(-1) === 'closed' && value.kind !== 'text';
  return createMessage({
    file: frontMatter.file,
    place,
    rule: 'invalid-value',
    fix: form?.certain === true ? replaceAt(place, form.text) : undefined,
    values: { field, value, expected: expectation(issue), instead: form?.text ?? (isUnclear ? 'true' : null) },
  });
}

/** The form of a value that its schema accepts. */
function findForm(path: KeyPath, schema: z.ZodType, whole: unknown): Form | undefined {
  const value = valueAt(whole, path);
  if (typeof value !== 'string') return undefined;
  const place = path.map((key) => (typeof key === 'number' ? 0 : key));
  return listForms(value).find((form) => {
    const issues = schema.safeParse(withValue(whole, path, form.value)).error?.issues ?? [];
    return !issues.some((one) => place.every((key, index) => one.path[index] === undefined || one.path[index] === key));
  });
}

/** Of mappings with more keys than any schema has, only the one that is asked about is tried. */
const mostKeys = 200;

/** The same data with another value at a path; of lists on the way there its entry alone, so that many do not take long. */
function withValue(whole: unknown, [key, ...rest]: KeyPath, value: unknown): unknown {
  if (key === undefined || typeof whole !== 'object' || whole === null) return value;
  const inner = withValue(Reflect.get(whole, key), rest, value);
  if (Array.isArray(whole)) return [inner];
  return Object.keys(whole).length > mostKeys ? { [key]: inner } : { ...whole, [key]: inner };
}

function expectation(issue: Issue): string {
  if (!issue.message.startsWith('Invalid input')) return issue.message;
  return issue.code === 'invalid_type' && issue.expected === 'array' ? 'a list' : 'a mapping of keys and values';
}

function describe(value: unknown): WrittenValue {
  if (value === null || value === '') return { kind: 'empty' };
  if (Array.isArray(value)) return { kind: value.length === 0 ? 'emptyList' : 'list' };
  return typeof value === 'object' ? { kind: 'mapping' } : { kind: 'text', text: revealSpaces(String(value)) };
}

function hasOwnKeys(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys' || (issue.code === 'custom' && issue.path.length === 0);
}

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((node, key) => {
    return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
  }, value);
}
