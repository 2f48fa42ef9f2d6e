/* A value that its field does not take → the form of it that the field takes: the first that the schema accepts. */
import type { z } from 'zod';
import { voteOptions } from '../fields/votes.ts';
import { type Form, listForms } from './value-forms.ts';
import type { KeyPath } from './yaml/front-matter.ts';
import { quoteText, writeScalar } from './yaml/write-scalar.ts';

interface Asked {
  readonly path: KeyPath;
  readonly schema: z.ZodType;
  /** All that the front matter holds. */
  readonly whole: unknown;
  readonly file: string;
  /** Whether a mapping has more keys than any schema: of such ones only the key that is asked about is tried. */
  readonly isCrowded: (mapping: object) => boolean;
}

/** More keys than any schema has. */
const mostKeys = 200;

/** Counts the keys of each mapping once. */
export function countCrowds(): Asked['isCrowded'] {
  const known = new WeakMap<object, boolean>();
  return (mapping) => {
    const crowded = known.get(mapping) ?? Object.keys(mapping).length > mostKeys;
    known.set(mapping, crowded);
    return crowded;
  };
}

interface FoundForm extends Form {
  /** Whether it is all that is to be written, without the name of the field. */
  readonly whole?: boolean;
}

/** Finds it; `source` is the value as it is written. */
export function findForm(asked: Asked, source: string): FoundForm | undefined {
  const { path, whole, file } = asked;
  const value = path.reduce<unknown>((node, key) => (isObject(node) ? Reflect.get(node, key) : undefined), whole);
  const key = String(path.findLast((one) => typeof one === 'string') ?? '');
  const form = listCandidates(value, source, key, file).find((one) => isAccepted(one.value, asked));
  if (form?.beside === undefined) return form;
  const { beside, ...alone } = form;
  return isObject(whole) && Object.hasOwn(whole, beside.key) ? alone : form;
}

function listCandidates(value: unknown, source: string, key: string, file: string): FoundForm[] {
  if (typeof value === 'string') {
    return [...listForms(value, { key, file }), ...listReasons(value, key), ...listNamed(value)];
  }
  if (typeof value === 'boolean') return [quoted(source)];
  // An empty list is none who voted so.
  if (value === undefined)
    return voteOptions.some((one) => one === key) ? [{ text: '0', value: '0', certain: false }] : [];
  const prose = proseFields.has(key) && !source.includes('\n') ? [quoted(source)] : [];
  if (Array.isArray(value)) return [...prose, ...listEntries(value)];
  if (!isObject(value) || /\n.*\n.*\n/s.test(source)) return [];
  const entry = { text: `- ${source.split('\n', 1)[0]}`, value: [value], certain: false, whole: true };
  return [...prose, ...listKeys(value), entry];
}

/** Of these, brackets are a part of the text. */
const proseFields = new Set(['title', 'name', 'place', 'reason', 'withdrawn', 'organization']);

/** `[Havnen]` and `true` can be a title. */
function quoted(source: string): FoundForm {
  return { text: quoteText(source), value: source, certain: false };
}

/** A name alone, where fields are asked for of which one is the name. */
function listNamed(value: string): FoundForm[] {
  return ['name', 'title'].map((key) => {
    return { text: `{ ${key}: ${writeScalar(value)} }`, value: { [key]: value }, certain: false };
  });
}

/** A list of one, where a single value is asked for. */
function listEntries(value: readonly unknown[]): FoundForm[] {
  const [only, ...more] = value;
  if (typeof only !== 'string' || more.length > 0) return [];
  return [{ text: writeScalar(only), value: only, certain: false }];
}

/** `{Else, Per}` was meant as a list. */
function listKeys(value: object): FoundForm[] {
  const names = Object.keys(value);
  if (names.length === 0 || Object.values(value).some((one) => one !== null)) return [];
  return [{ text: `[${names.map(writeScalar).join(', ')}]`, value: names, certain: false }];
}

/** Words behind `closed:` are the reason; what everybody may read as title, only the author knows. */
function listReasons(value: string, key: string): FoundForm[] {
  if (key !== 'closed') return [];
  return [
    { text: `{ title: …, reason: ${writeScalar(value)} }`, value: { title: '…', reason: value }, certain: false },
  ];
}

function isAccepted(value: unknown, { path, schema, whole, isCrowded }: Asked): boolean {
  const place = path.map((key) => (typeof key === 'number' ? 0 : key));
  const issues = schema.safeParse(withValue(whole, path, value, isCrowded)).error?.issues ?? [];
  const others = issues.filter(({ code }) => code !== 'unrecognized_keys');
  return !others.some((one) => place.every((key, index) => one.path[index] === undefined || one.path[index] === key));
}

/** The same data with another value at a path; of lists on the way there its entry alone, so that many do not take long. */
function withValue(whole: unknown, [key, ...rest]: KeyPath, value: unknown, isCrowded: Asked['isCrowded']): unknown {
  if (key === undefined || !isObject(whole)) return value;
  const inner = withValue(Reflect.get(whole, key), rest, value, isCrowded);
  if (Array.isArray(whole)) return [inner];
  return isCrowded(whole) ? { [key]: inner } : { ...whole, [key]: inner };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
