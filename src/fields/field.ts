/*
 * A table of fields says everything that the program must know of them: schema, model, redaction, leak check, comparison,
 * agenda.json, reference, snippets and skeletons follow from it. What a field means in words stands in `locale/`.
 */
import { z } from 'zod';
import type { Action } from './actions.ts';
import type { Attendee } from './attendees.ts';
import type { Vote } from './votes.ts';

/** What a field holds: from it follow its value where it is absent, how it is compared, told and written as JSON. */
export type FieldKind =
  | 'text'
  /** A list of texts. */
  | 'names'
  /** `YYYY-MM-DD`. */
  | 'date'
  /** A date, or a date and time. */
  | 'moment'
  /** `HH:MM`. */
  | 'time'
  /** From when to when something was dealt with. */
  | 'times'
  /** A whole number. */
  | 'count'
  /** Whole minutes. */
  | 'minutes'
  /** One of some words of the schema. */
  | 'choice'
  /** `true`, or the reason. */
  | 'flag-or-reason'
  /** Whether an item is closed, and what the public is told of it instead. */
  | 'closure'
  /** Names, some with when they came and went and whom they stood in for. */
  | 'attendees'
  /** The day of an approval, and the meeting. */
  | 'approval'
  /** `true` or `false`. */
  | 'truth'
  /** Votes, by counts or names. */
  | 'votes'
  /** What somebody is to do. */
  | 'actions'
  /** What assembly arranges the agenda by; the model has no such value, or one that is made from it by code. */
  | 'arrangement';

export interface Field {
  readonly schema: z.ZodType;
  readonly kind: FieldKind;
  /** Who may see it: everybody; nobody but internal readers once the item is closed; the same, and in minutes only. */
  readonly seenBy: 'everybody' | 'unless-closed' | 'minutes';
  /** What the leak check calls it where the item is closed; `null` for what gives nothing away. */
  readonly secret: 'title' | 'name' | 'case' | 'file' | 'text' | null;
  /** Whether a change of it is told. */
  readonly compared: boolean;
  /** Whether it stands in agenda.json; a text describes it there. */
  readonly json: boolean | string;
  /** Whether a new file shows it. */
  readonly skeleton: boolean;
}

export type FieldTable = Readonly<Record<string, Field>>;

/** The keys of a table whose fields have a property. */
export type KeysWith<Table extends FieldTable, Property extends keyof Field, Value> = {
  [Key in keyof Table & string]: Table[Key][Property] extends Value ? Key : never;
}[keyof Table & string];

type Written<One extends Field> = Exclude<z.output<One['schema']>, undefined>;

/** The value of a field in the model; `null`, an empty list or `false` where it is absent. */
type ModelValue<One extends Field> = One['kind'] extends 'names'
  ? readonly string[]
  : One['kind'] extends 'votes'
    ? readonly Vote[]
    : One['kind'] extends 'actions'
      ? readonly Action[]
      : One['kind'] extends 'attendees'
        ? readonly Attendee[]
        : One['kind'] extends 'flag-or-reason'
          ? boolean | string
          : One['kind'] extends 'closure'
            ? Closure | null
            : undefined extends z.output<One['schema']>
              ? Readonly<Written<One>> | null
              : Readonly<Written<One>>;

/** What the public is told of a closed item; `null` where that is left to the language. */
interface Closure {
  readonly title: string | null;
  readonly reason: string | null;
}

/** What the model knows of a thing by its fields. */
export type ModelFields<Table extends FieldTable> = {
  readonly [Key in keyof Table as Table[Key]['kind'] extends 'arrangement' ? never : Key]: ModelValue<Table[Key]>;
};

/** The fields as zod's object wants them. */
export type ShapeOf<Table extends FieldTable> = { readonly [Key in keyof Table]: Table[Key]['schema'] };

/** The schemas of a table, described in words. */
export function shapeOf<Table extends FieldTable>(
  table: Table,
  texts: Readonly<Record<keyof Table, { readonly about: string }>>,
): ShapeOf<Table> {
  const shape = Object.entries(table).map(([key, { schema }]) => [
    key,
    schema.describe(texts[key as keyof Table].about),
  ]);
  return Object.fromEntries(shape) as ShapeOf<Table>;
}

/** The values of the front matter as the model has them. */
export function readFields<Table extends FieldTable>(
  table: Table,
  data: Readonly<{ [Key in keyof Table]?: unknown }>,
): ModelFields<Table> {
  const values = listModelFields(table).map(([key, field]) => [key, readValue(field, data[key])]);
  return Object.fromEntries(values) as ModelFields<Table>;
}

/** The fields of something in the model, and nothing else of it: those that are not kept are as if absent. */
export function keepFields<Table extends FieldTable>(
  table: Table,
  model: ModelFields<Table>,
  isKept: (field: Field) => boolean,
): ModelFields<Table> {
  const values = listValues(table, model).map(({ key, field, value }) => [
    key,
    isKept(field) ? value : absentValue(field),
  ]);
  return Object.fromEntries(values) as ModelFields<Table>;
}

/** Whether any of some fields has a value. */
export function hasFields<Table extends FieldTable>(
  table: Table,
  model: ModelFields<Table>,
  isMeant: (field: Field) => boolean,
): boolean {
  return listValues(table, model).some(({ field, value }) => isMeant(field) && !isAbsent(value));
}

function isAbsent(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

/** The keys of the fields that are compared, the ones given first, the others in the order of the table. */
export function comparedKeys<Table extends FieldTable>(
  table: Table,
  first: ReadonlyArray<KeysWith<Table, 'compared', true>>,
): ReadonlyArray<KeysWith<Table, 'compared', true>> {
  const compared = Object.keys(table).filter((key) => table[key]?.compared === true);
  return [...new Set([...first, ...compared])] as Array<KeysWith<Table, 'compared', true>>;
}

/** The fields of something in the model, each with its key and value. */
export function listValues<Table extends FieldTable>(
  table: Table,
  model: ModelFields<Table>,
): Array<{ readonly key: string; readonly field: Field; readonly value: unknown }> {
  const known: Readonly<Record<string, unknown>> = model;
  return listModelFields(table).map(([key, field]) => ({ key, field, value: known[key] }));
}

function listModelFields(table: FieldTable): Array<[string, Field]> {
  return Object.entries(table).filter(([, { kind }]) => kind !== 'arrangement');
}

/** The words that a field's schema leaves the choice between; none where it takes others. */
export function choicesOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return choicesOf(schema.unwrap());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

/** Whether a value is never absent. */
export function isRequired({ schema }: Pick<Field, 'schema'>): boolean {
  const absent = schema.safeParse(undefined);
  return !absent.success || absent.data !== undefined;
}

function readValue(field: Field, value: unknown): unknown {
  if (value === undefined || (value === false && field.kind === 'closure')) return absentValue(field);
  return field.kind === 'closure' && value === true ? { title: null, reason: null } : value;
}

/** Whether a field is a list, which is empty where it is absent. */
export function isListed(kind: FieldKind): boolean {
  return ['names', 'votes', 'actions', 'attendees'].includes(kind);
}

function absentValue({ kind }: Field): unknown {
  if (isListed(kind)) return [];
  return kind === 'flag-or-reason' ? false : null;
}
