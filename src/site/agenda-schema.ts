/* What agenda.json holds, version 1. Its type, and the JSON Schema that `dagsorden schema` writes, follow from here. */
import { z } from 'zod';

const page = z.int().min(1).nullable();
const address = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const names = z.array(z.string());

const held = z.strictObject({ start: z.string(), end: z.string() }).nullable();

const part = z.strictObject({
  name: z.string().nullable().describe('The heading; null for what stands before the first part'),
  html: z.string().describe('The text as safe HTML'),
});

const attachment = z.strictObject({
  number: z.string().describe('The number within the item'),
  title: z.string(),
  url: address.describe('Absolute where the site has a url, else relative to agenda.json'),
  mediaType: z.string().nullable().describe('null for an address outside the site, as are bytes and sha256'),
  bytes: z.int().min(0).nullable(),
  sha256: sha256.nullable(),
});

const item = z.strictObject({
  id: z.string().describe('The name of the file as it stands in the address; of a closed item its number'),
  number: z.string().describe('Such as 2.1, or 2.1a for one that was added later'),
  title: z.string(),
  page: page.describe('The page of agenda.pdf, from 1; null without a PDF'),
  url: address.describe('The page of the item'),
  case: names.describe('Case numbers'),
  responsible: names,
  presenter: names,
  kind: z.enum(['information', 'discussion', 'decision']).nullable(),
  duration: z.string().nullable().describe('An ISO 8601 duration, such as PT20M'),
  held: held.describe('When the item was dealt with; null before the minutes'),
  closed: z.boolean().describe('Whether the item is kept from the public'),
  late: z.iso.date().nullable().describe('The day it was added to a published agenda'),
  withdrawn: z.union([z.boolean(), z.string()]).describe('true, or the reason'),
  parts: z.array(part),
  footnotes: z.string().nullable().describe('The notes as safe HTML'),
  attachments: z.array(attachment),
});

const section = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  page: page.describe('The page of agenda.pdf, from 1; null without a PDF'),
  items: z.array(item),
});

const meeting = z.strictObject({
  id: z.string().describe('The name of the folder'),
  title: z.string(),
  date: z.iso.date(),
  start: z.string().describe('HH:MM, local time'),
  end: z.string().nullable(),
  place: z.string().nullable(),
  status: z.enum(['draft', 'published', 'minutes', 'cancelled']),
  language: z.string().describe('A BCP 47 tag'),
  timezone: z.string().describe('An IANA name'),
  published: z.string().nullable().describe('A date, or a date and time'),
  moved: z.iso.date().nullable().describe('The day from which the meeting was moved'),
  held: held.describe('When the meeting was held; null before the minutes'),
});

const document = z.strictObject({ url: address, pages: z.int().min(1), sha256 }).nullable();

/** agenda.json: a field that does not apply is `null`, never left out. */
export const agendaSchema = z.strictObject({
  $schema: z.string().describe('The address of this schema in the site'),
  version: z.literal(1),
  council: z.strictObject({ id: z.string(), name: z.string() }),
  meeting,
  sections: z.array(section),
  documents: z.strictObject({
    agenda: document.describe('The agenda as a PDF'),
    minutes: document.describe('The minutes as a PDF; null before the status is minutes'),
    packet: document.describe('The agenda with all attachments in one PDF'),
  }),
});

export type AgendaData = z.output<typeof agendaSchema>;
