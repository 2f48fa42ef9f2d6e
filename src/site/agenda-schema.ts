/* What agenda.json holds, version 1. Its type, and the JSON Schema that `dagsorden schema` writes, follow from here. */
import { z } from 'zod';
import { itemFields } from '../fields/item-fields.ts';
import { jsonShape } from '../fields/json.ts';
import { meetingFields } from '../fields/meeting-fields.ts';

const page = z.int().min(1).nullable();
const address = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const { title: itemTitle, ...itemFacts } = jsonShape(itemFields);
const { title: _, published, moved, held, ...meetingFacts } = jsonShape(meetingFields);

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

const reference = z.strictObject({
  council: z.string().describe('The id of the council'),
  meeting: z.string().describe('The id of the meeting'),
  item: z.string().describe('The id of the item'),
  date: z.iso.date().describe('The day of the meeting'),
  number: z.string().nullable(),
  title: z.string(),
  url: address.describe('The page of the item'),
});

const item = z.strictObject({
  id: z
    .string()
    .describe(
      'The name of the file as it stands in the address; of a closed item its number without what is printed around it',
    ),
  number: z
    .string()
    .nullable()
    .describe('As it is printed, such as 2.1, or 2.1a for one that was added later; null where it has none'),
  under: z.string().nullable().describe('The id of the item of which this is a sub-item'),
  title: itemTitle,
  page: page.describe('The page of agenda.pdf, from 1; null without a PDF'),
  url: address.describe('The page of the item'),
  ...itemFacts,
  continues: reference.nullable().describe('The item of an earlier meeting that it goes on from'),
  continuedBy: z.array(reference).describe('The items of later meetings that go on from it'),
  parts: z.array(part),
  footnotes: z.string().nullable().describe('The notes as safe HTML'),
  attachments: z.array(attachment),
});

const section = z.strictObject({
  id: z.string(),
  number: z.string().nullable().describe('null where items are counted through all sections'),
  title: z.string(),
  consent: z.boolean().describe('Whether its items are decided as one'),
  page: page.describe('The page of agenda.pdf, from 1; null without a PDF'),
  items: z.array(item),
});

const meeting = z.strictObject({
  id: z.string().describe('The name of the folder'),
  title: z.string(),
  ...meetingFacts,
  language: z.string().describe('A BCP 47 tag'),
  timezone: z.string().describe('An IANA name'),
  published,
  moved,
  held,
  approves: z
    .array(z.strictObject({ meeting: z.string(), date: z.iso.date() }))
    .describe('The meetings whose minutes it approved'),
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
