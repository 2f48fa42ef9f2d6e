/*
 * The JSON Schemas of the front matter, of the open data and of what diff prints, made from zod.
 * Front matter is described as an editor reads it, for which `10` is a number. Dagsorden keeps what is written, so a
 * text that may look like a number may be one, and a number may stand in quotes.
 */
import { z } from 'zod';
import { changesSchema } from '../changes/changes-schema.ts';
import { councilSchema, itemSchema, meetingSchema, siteSchema } from '../content/schema.ts';
import { agendaSchema } from './agenda-schema.ts';
import { meetingsSchema } from './meetings-schema.ts';
import type { SchemaKind } from './schema-kinds.ts';

const titles: Readonly<Record<SchemaKind, string>> = {
  site: 'Front matter of the site (index.md)',
  council: 'Front matter of a council (COUNCIL/index.md)',
  meeting: 'Front matter of a meeting (COUNCIL/YYYY-MM-DD/index.md)',
  item: 'Front matter of an item (COUNCIL/YYYY-MM-DD/ITEM.md)',
  agenda: 'agenda.json: an agenda as open data, version 1',
  meetings: 'meetings.json: all meetings of a site as open data, version 1',
  changes: 'dagsorden diff --format json: what changed in agendas, version 1',
};

const frontMatter = { site: siteSchema, council: councilSchema, meeting: meetingSchema, item: itemSchema };
const written = { agenda: agendaSchema, meetings: meetingsSchema, changes: changesSchema };

/** A JSON Schema of draft 2020-12, ready to be written. */
export function jsonSchema(kind: SchemaKind): string {
  const own = kind === 'agenda' || kind === 'meetings' || kind === 'changes';
  const { $schema, ...schema } = own
    ? z.toJSONSchema(written[kind])
    : z.toJSONSchema(frontMatter[kind], { io: 'input' });
  const described = own ? schema : Object.fromEntries(mapEntries(schema, asWritten));
  return `${JSON.stringify({ $schema, title: titles[kind], ...described }, null, 2)}\n`;
}

/** The schema of what an editor may read where Dagsorden reads text. */
function asWritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asWritten);
  if (typeof node !== 'object' || node === null) return node;
  const schema: Record<string, unknown> = Object.fromEntries(mapEntries(node, asWritten));
  const { type, pattern } = schema;
  // JSON Schema has no patterns that ignore case; the colour is the only one.
  if (typeof pattern === 'string') schema['pattern'] = pattern.replaceAll('0-9a-f', '0-9A-Fa-f');
  if (type === 'number' || (type === 'string' && mayLookLikeNumber(schema))) schema['type'] = ['string', 'number'];
  return schema;
}

function mayLookLikeNumber({ enum: choices, format, pattern }: Record<string, unknown>): boolean {
  if (choices !== undefined || format !== undefined) return false;
  return typeof pattern !== 'string' || ['2', '2.3'].some((number) => new RegExp(pattern, 'u').test(number));
}

function mapEntries(node: object, change: (value: unknown) => unknown): Array<[string, unknown]> {
  return Object.entries(node).map(([key, value]) => [key, change(value)]);
}
