import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { longestText } from '../fields/values.ts';
import type { WrittenValue } from '../locale/message-values.ts';
import { createMessage, replaceAt } from '../messages.ts';
import { removeInvisible, revealSpaces } from '../text/invisible.ts';
import { type PresentValues, withoutEmpty } from './absent-values.ts';
import { findField } from './field-names.ts';
import { countCrowds, findForm } from './find-form.ts';
import { findOldPlace } from './old-place.ts';
import { findKeys, hasKey, isFreeText } from './schema-keys.ts';
import type { FrontMatter, KeyPath } from './yaml/front-matter.ts';

export interface Validated<Data> {
  readonly data: Data | null;
  readonly messages: readonly VFileMessage[];
}

interface Validation extends Pick<Parameters<typeof findForm>[0], 'isCrowded'> {
  readonly schema: z.ZodType;
  readonly frontMatter: FrontMatter;
  readonly present: PresentValues;
}

/** Checks front matter against a schema; every problem becomes a message at its key or value. */
export function validateFrontMatter<Schema extends z.ZodType>(
  schema: Schema,
  frontMatter: FrontMatter,
): Validated<z.output<Schema>> {
  const present = withoutEmpty(frontMatter.value, (path, key) => {
    return hasKey(schema, path, key) || frontMatter.restOfTexts.has([...path, key].join('.'));
  });
  const cutTexts = frontMatter.cutTexts.filter(({ path, empty }) => empty || isFreeText(schema, path));
  const cut = cutTexts.map(({ message }) => message);
  const result = schema.safeParse(present.value);
  if (result.success) return { data: result.data, messages: cut };
  const validation = { schema, frontMatter, present, isCrowded: countCrowds() };
  const told = new Set(cutTexts.map(({ path }) => path.join('.')));
  const issues = result.error.issues.filter(({ path }) => !told.has(present.toWritten(path).join('.')));
  const wanted = issues.filter((issue) => !followsFromKey(issue, issues));
  return { data: null, messages: [...cut, ...wanted.flatMap((issue) => explain(issue, [], validation))] };
}

type Issue = z.core.$ZodIssue;

/** «Either file or url», or a field that is missing, of an entry in which its name is misspelled. */
function followsFromKey(issue: Issue, all: readonly Issue[]): boolean {
  const at = ({ path }: Issue, length = path.length) => path.slice(0, length).join('.');
  return all.some((one) => {
    if (one.code !== 'unrecognized_keys') return false;
    if (issue.code === 'custom') return at(one) === at(issue);
    const field = String(issue.path.at(-1));
    const misspelled = one.keys.some((key) => findField(key, [field]) === field);
    return issue.path.length > 0 && at(one) === at(issue, issue.path.length - 1) && misspelled;
  });
}

function explain(issue: Issue, parent: KeyPath, validation: Validation): VFileMessage[] {
  const { schema, frontMatter, present } = validation;
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const written = present.toWritten(path);
    return issue.keys.map((key) => explainUnknownKey([...written, key], findKeys(schema, path), frontMatter));
  }
  if (isTooLong(issue)) return [explainLength(path, validation)];
  if (issue.code === 'invalid_union') {
    if (issue.errors.flat().some((one) => one.path.length === 0 && isTooLong(one)))
      return [explainLength(path, validation)];
    const inner = issue.errors.find((issues) => issues.some((one) => one.path.length > 0 || hasOwnKeys(one)));
    if (inner !== undefined) return inner.flatMap((one) => explain(one, path, validation));
  }
  const written = present.toWritten(path);
  if (valueAt(frontMatter.value, written) === undefined) return [explainMissing(written, issue, frontMatter)];
  return [explainValue(path, issue, validation)];
}

function isTooLong(issue: Issue): boolean {
  return issue.code === 'too_big' && issue.origin === 'string' && issue.maximum === longestText;
}

function explainLength(path: KeyPath, { frontMatter, present }: Validation): VFileMessage {
  const place = frontMatter.locateValue(present.toWritten(path));
  return createMessage({ file: frontMatter.file, place, rule: 'size', values: { what: 'text', most: longestText } });
}

function explainUnknownKey(path: KeyPath, known: readonly string[], frontMatter: FrontMatter): VFileMessage {
  const key = String(path.at(-1));
  const nearest = findField(key, known);
  const place = frontMatter.locateKey(path);
  const present = nearest !== null && Object.hasOwn(Object(valueAt(frontMatter.value, path.slice(0, -1))), nearest);
  const same = nearest !== null && removeInvisible(key).trim().toLowerCase() === nearest.toLowerCase();
  return createMessage({
    file: frontMatter.file,
    place,
    rule: 'unknown-key',
    fix: same && !present ? replaceAt(place, nearest) : undefined,
    values: { field: revealSpaces(key), nearest, known, present },
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

function explainValue(
  path: KeyPath,
  issue: Issue,
  { schema, frontMatter, present, isCrowded }: Validation,
): VFileMessage {
  const written = present.toWritten(path);
  const field = path.filter((key) => typeof key === 'string').join('.');
  const value = describe(valueAt(frontMatter.value, written));
  const asked = { path, schema, whole: present.value, file: frontMatter.file, isCrowded };
  const form = findForm(asked, frontMatter.sourceOf(written));
  const place = frontMatter.locateValue(written);
  const beside = form?.beside;
  // Who began to write `closed:` did not mean that everybody may read it.
  const isUnclear = written.at(-1) === 'closed' && value.kind !== 'text';
  const isAlias = written[0] === 'aliases' && value.kind === 'text';
  return createMessage({
    file: frontMatter.file,
    place,
    rule: 'invalid-value',
    fix: form?.certain === true ? replaceAt(place, form.text) : undefined,
    values: {
      field,
      value,
      expected: expectation(issue),
      instead: form?.text ?? (isUnclear ? 'true' : null),
      whole: form?.whole === true || typeof written.at(-1) === 'number',
      beside: beside === undefined ? null : `${beside.key}: ${beside.text}`,
      elsewhere: isAlias ? findOldPlace(value.text, frontMatter.file) : null,
    },
  });
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
