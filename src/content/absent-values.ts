import type { KeyPath } from './yaml/front-matter.ts';

export interface PresentValues {
  /** The data without what is empty. */
  readonly value: unknown;
  /** A path in it as the path in the data as it was written. */
  readonly toWritten: (path: KeyPath) => KeyPath;
}

/** What nobody filled in of these is told: taken for absent, it would make public what may be meant to be closed. */
const neverAbsent = new Set(['closed']);

/** Whether a mapping at a path may have a field of that name. */
export type IsField = (path: KeyPath, key: string) => boolean;

/**
 * Data without empty texts, lists and mappings, as forms in a browser write them for what nobody filled in. No form has
 * fields that Dagsorden does not know: those are kept, and told, for `lukket:` was meant to close something.
 */
export function withoutEmpty(written: unknown, isField: IsField): PresentValues {
  const kept = new Map<unknown, readonly number[]>();
  const value = prune(written, [], kept, isField);
  return { value: value ?? {}, toWritten: (path) => translate(path, value, kept) };
}

function prune(value: unknown, path: KeyPath, kept: Map<unknown, readonly number[]>, isField: IsField): unknown {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const entries = value.map((entry, index) => prune(entry, [...path, index], kept, isField));
    const indices = [...entries.keys()].filter((index) => entries[index] !== undefined);
    const list = indices.map((index) => entries[index]);
    kept.set(list, indices);
    return list.length === 0 ? undefined : list;
  }
  const fields = Object.entries(value).map(([key, one]) => {
    const stays = !isField(path, key) || (neverAbsent.has(key) && !isUnfilledForm(one));
    return [key, prune(one, [...path, key], kept, isField) ?? (stays ? null : undefined)] as const;
  });
  const present = fields.filter(([, one]) => one !== undefined);
  const unfilled = present.every(([key, one]) => one === null && isField(path, key));
  return unfilled ? undefined : Object.fromEntries(present);
}

/** `{ title: '', reason: '' }`, which a form in a browser writes; nobody types that. */
function isUnfilledForm(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((one) => one === '');
}

function translate(path: KeyPath, value: unknown, kept: ReadonlyMap<unknown, readonly number[]>): KeyPath {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const child: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const index = typeof key === 'number' ? (kept.get(value)?.[key] ?? key) : key;
  return [index, ...translate(rest, child, kept)];
}
