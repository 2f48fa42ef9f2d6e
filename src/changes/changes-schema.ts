/* What `dagsorden diff --format json` prints, version 1. Its type and its JSON Schema follow from here. */
import { z } from 'zod';
import { comparedItemFields, comparedMeetingFields } from './changes.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable();

const fieldChange = <Field extends string>(fields: readonly Field[]) =>
  z.strictObject({ field: z.enum(fields), before: value, after: value });

const text = z
  .array(
    z.array(
      z.strictObject({
        change: z.enum(['added', 'removed']).nullable().describe('null for what is the same before and after'),
        text: z.string(),
      }),
    ),
  )
  .describe('The lines that changed: a paragraph, a list item or a table row each');

const revision = z.strictObject({
  revision: z.string().nullable().describe('As it was asked for; null for the working tree'),
  commit: z.string().nullable(),
});

const attachment = z
  .strictObject({
    number: z.string(),
    title: z.string(),
    address: z.string().describe('Path in the content, or address on the web'),
    bytes: z.int().min(0).nullable(),
    sha256: z.string().nullable(),
  })
  .nullable();

const place = z
  .strictObject({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    section: z.string().describe("The section's id"),
  })
  .nullable();

const item = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  before: place,
  after: place,
  moved: z.boolean().describe('Whether it stands elsewhere among the items that stayed, or in another section'),
  switched: z.enum(['opened', 'closed']).nullable().describe('Whether it was opened or closed to the public'),
  fields: z.array(fieldChange(comparedItemFields)),
  parts: z.array(
    z.strictObject({
      kind: z.enum(['added', 'removed', 'changed']),
      name: z.string().nullable(),
      formerName: z.string().nullable(),
      text,
    }),
  ),
  reordered: z.boolean().describe('Whether the parts stand in another order'),
  footnotes: text.nullable(),
  attachments: z.array(
    z.strictObject({
      kind: z.enum(['added', 'removed', 'replaced', 'renamed']),
      before: attachment,
      after: attachment,
    }),
  ),
});

const section = z.strictObject({
  kind: z.enum(['added', 'removed', 'renamed', 'moved']),
  id: z.string(),
  before: z.string().nullable().describe('Its title'),
  after: z.string().nullable(),
});

const meetingState = z
  .strictObject({ id: z.string(), title: z.string(), date: z.iso.date(), status: z.string() })
  .nullable();

const meeting = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  council: z.strictObject({ id: z.string(), name: z.string() }),
  before: meetingState,
  after: meetingState,
  facts: z.array(fieldChange(comparedMeetingFields)),
  body: text.nullable().describe('The text that opens the agenda; null where it is the same'),
  sections: z.array(section),
  items: z.array(item),
  numbers: z.array(
    z.strictObject({
      kind: z.enum(['section', 'item']),
      id: z.string(),
      title: z.string(),
      before: z.string().nullable().describe('null where it had no number'),
      after: z.string().nullable(),
    }),
  ),
  summary: z.array(z.string()).describe('Every change in a line, in the language of the meeting'),
});

/** A field that does not apply is `null`, never left out. */
export const changesSchema = z.strictObject({
  version: z.literal(1),
  audience: z.enum(['public', 'internal']).describe('internal: with closed items, and confidential'),
  before: revision,
  after: revision,
  meetings: z.array(meeting),
});

export type ChangesData = z.output<typeof changesSchema>;
