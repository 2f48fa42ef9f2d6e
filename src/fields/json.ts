/* How the fields of the model stand in agenda.json. A field that does not apply is `null`, or an empty list. */
import { z } from 'zod';
import { type Action, actionSchema, asActionData } from './actions.ts';
import { approvalSchema } from './approval.ts';
import { type Attendee, attendeeSchema } from './attendees.ts';
import { formatIsoDuration } from './duration.ts';
import { choicesOf, type Field, type FieldTable, isListed, isRequired, listValues, type ModelFields } from './field.ts';
import { asVoteEvent, type Vote, voteEventSchema } from './votes.ts';

type JsonKeys<Table extends FieldTable> = {
  [Key in keyof Table]: Table[Key]['json'] extends false ? never : Key;
}[keyof Table];

type JsonValue<One extends Field, Value> = One['kind'] extends 'names'
  ? string[]
  : One['kind'] extends 'attendees'
    ? Attendee[]
    : One['kind'] extends 'votes'
      ? VoteEvent[]
      : One['kind'] extends 'actions'
        ? z.output<typeof actionSchema>[]
        : One['kind'] extends 'minutes'
          ? string | null
          : One['kind'] extends 'closure'
            ? boolean
            : Value;

/** The values of fields as open data. */
export type JsonFields<Table extends FieldTable> = {
  [Key in JsonKeys<Table> & keyof ModelFields<Table>]: JsonValue<Table[Key], ModelFields<Table>[Key]>;
};

/** The fields of something in the model as they stand in agenda.json. */
export function jsonValues<Table extends FieldTable>(table: Table, model: ModelFields<Table>): JsonFields<Table> {
  const shown = listValues(table, model).filter(({ field }) => field.json !== false);
  const values = shown.map(({ key, field, value }) => [key, asJson(field, value)]);
  return Object.fromEntries(values) as JsonFields<Table>;
}

/** The schemas of those values. */
export function jsonShape<Table extends FieldTable>(
  table: Table,
): { readonly [Key in keyof JsonFields<Table>]: z.ZodType<JsonFields<Table>[Key]> } {
  const shown = Object.entries(table).filter(([, { json }]) => json !== false);
  const shape = shown.map(([key, field]) => [key, schemaOf(field)]);
  return Object.fromEntries(shape) as { readonly [Key in keyof JsonFields<Table>]: z.ZodType<JsonFields<Table>[Key]> };
}

type VoteEvent = z.output<typeof voteEventSchema>;

function asJson({ kind }: Field, value: unknown): unknown {
  if (kind === 'actions') return (value as readonly Action[]).map(asActionData);
  if (kind === 'votes') return (value as readonly Vote[]).map(asVoteEvent);
  if (kind === 'minutes') return typeof value === 'number' ? formatIsoDuration(value) : null;
  return kind === 'closure' ? value !== null : value;
}

function schemaOf(field: Field): z.ZodType {
  const always = isListed(field.kind) || field.kind === 'closure' || field.kind === 'flag-or-reason';
  const schema = always || isRequired(field) ? valueSchema(field) : valueSchema(field).nullable();
  return typeof field.json === 'string' ? schema.describe(field.json) : schema;
}

function valueSchema({ kind, schema }: Field): z.ZodType {
  if (kind === 'names') return z.array(z.string());
  if (kind === 'truth') return z.boolean();
  if (kind === 'approval') return approvalSchema;
  if (kind === 'attendees') return z.array(attendeeSchema);
  if (kind === 'votes') return z.array(voteEventSchema);
  if (kind === 'actions') return z.array(actionSchema);
  if (kind === 'closure') return z.boolean();
  if (kind === 'flag-or-reason') return z.union([z.boolean(), z.string()]);
  if (kind === 'date') return z.iso.date();
  if (kind === 'times') return z.strictObject({ start: z.string(), end: z.string() });
  return kind === 'choice' ? z.enum(choicesOf(schema)) : z.string();
}
