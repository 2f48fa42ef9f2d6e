/* The fields of the front matter as widgets of a form, from the same tables from which they are checked. */
import { z } from 'zod';
import { choicesOf, type Field, type FieldTable, isRequired } from '../fields/field.ts';

/** A field of a form, as Sveltia CMS and Decap CMS read it. */
export interface Widget {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly widget: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

/** What a field is called and means. */
interface FieldWords {
  readonly label?: string;
  readonly about: string;
}

/** What the form knows beside the table: choices that a council makes, values of a skeleton. */
type Chosen = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The widgets of a table's fields. A field that a form cannot hold without loss is left out: what stands in the file stays
 * there. So are those who hold the same by two forms (`true` or a reason; closed items above all).
 */
export function makeWidgets(table: FieldTable, words: Readonly<Record<string, FieldWords>>, chosen: Chosen): Widget[] {
  return Object.entries(table).flatMap(([name, field]) => {
    const kind = chosen[name] ?? chooseWidget(field);
    if (kind === null) return [];
    const { label, about } = words[name] ?? { about: '' };
    return [{ name, label: label ?? name, hint: about, widget: 'string', required: isRequired(field), ...kind }];
  });
}

/** The widget of a field; `null` where a form cannot hold it without loss. */
export function chooseWidget({ kind, schema }: Field): Readonly<Record<string, unknown>> | null {
  switch (kind) {
    case 'choice':
      return { widget: 'select', options: choicesOf(schema) };
    case 'names':
      return { widget: 'list' };
    case 'date':
      return { pattern: asPattern('^\\d{4}-\\d{2}-\\d{2}$', 'YYYY-MM-DD') };
    case 'time':
      return { pattern: asPattern('^([01]\\d|2[0-3]):[0-5]\\d$', 'HH:MM') };
    case 'times':
      return { widget: 'object', fields: timesOf(schema) };
    case 'text':
    case 'moment':
    case 'minutes':
      return {};
    case 'arrangement':
      return arrange(schema);
    default:
      return null;
  }
}

/** Of what arranges an agenda, texts and numbers; lists and mappings are the file's. */
function arrange(schema: z.ZodType): Readonly<Record<string, unknown>> | null {
  const { type, anyOf } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (type === 'number') return { widget: 'number', value_type: 'int' };
  return type === 'string' && anyOf === undefined ? {} : null;
}

/** Times, with their day where the schema takes one. */
function timesOf(schema: z.ZodType): Widget[] {
  const [start, end] = ['2026-09-17T10:00', '2026-09-17T11:00'];
  const day = schema.safeParse({ start, end }).success ? '(\\d{4}-\\d{2}-\\d{2}T)?' : '';
  const pattern = asPattern(`^${day}([01]\\d|2[0-3]):[0-5]\\d$`, 'HH:MM');
  return ['start', 'end'].map((name) => ({ name, label: name, widget: 'string', required: true, pattern }));
}

function asPattern(pattern: string, form: string): [string, string] {
  return [pattern, form];
}
