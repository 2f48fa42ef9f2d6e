/* Every field of a meeting, in the order in which references and new files show them. */
import { z } from 'zod';
import type { FieldTexts } from '../locale/index.ts';
import { meetingAliases } from './alias-schemas.ts';
import { approval } from './approval.ts';
import { attendees } from './attendees.ts';
import type { Field } from './field.ts';
import { itemNumber, numbering, sections } from './structures.ts';
import { date, dateTime, held, list, text, time, url } from './values.ts';

const open = { seenBy: 'everybody', secret: null, compared: true, json: false, skeleton: false } as const;
const arrangement = { ...open, kind: 'arrangement', compared: false } as const;

export const meetingFields = {
  date: { ...open, schema: date, kind: 'date', json: true, skeleton: true },
  until: {
    ...open,
    schema: date.optional(),
    kind: 'date',
    json: 'The last day of a meeting over several days',
  },
  start: {
    ...open,
    schema: time.optional(),
    kind: 'time',
    json: 'HH:MM, local time; null while it is not known',
    skeleton: true,
  },
  end: { ...open, schema: time.optional(), kind: 'time', json: true, skeleton: true },
  place: { ...open, schema: text('a place').optional(), kind: 'text', json: true, skeleton: true },
  online: { ...open, schema: url.optional(), kind: 'text', skeleton: true },
  title: { ...open, schema: text('a title').optional(), kind: 'text', json: true },
  status: {
    ...open,
    schema: z
      .enum(['planned', 'draft', 'published', 'minutes', 'cancelled'], {
        error: 'one of planned, draft, published, minutes, cancelled',
      })
      .default('draft'),
    kind: 'choice',
    json: true,
    skeleton: true,
  },
  published: {
    ...open,
    schema: dateTime.optional(),
    kind: 'moment',
    json: 'A date, or a date and time',
    skeleton: true,
  },
  moved: {
    ...open,
    schema: date.optional(),
    kind: 'date',
    json: 'The day from which the meeting was moved',
  },
  held: {
    ...open,
    schema: held.optional(),
    kind: 'times',
    seenBy: 'minutes',
    json: 'When the meeting was held; null before the minutes',
  },
  chair: { ...open, schema: text('a name').optional(), kind: 'text', skeleton: true },
  present: {
    ...open,
    schema: attendees.optional(),
    kind: 'attendees',
    seenBy: 'minutes',
    json: 'Who was there; empty before the minutes',
  },
  excused: {
    ...open,
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'minutes',
    json: 'Who had sent apologies; empty before the minutes',
  },
  absent: {
    ...open,
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'minutes',
    json: 'Who was not there without apologies; empty before the minutes',
  },
  approved: {
    ...open,
    schema: approval.optional(),
    kind: 'approval',
    seenBy: 'minutes',
    json: 'When the minutes were approved, and at which meeting; null before',
  },
  signatures: {
    ...open,
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'minutes',
    json: 'Who signs the minutes; empty before them',
  },
  sections: { ...arrangement, schema: sections.optional() },
  numbering: { ...arrangement, schema: numbering.optional() },
  aliases: { ...open, schema: meetingAliases.optional(), kind: 'names', compared: false },
  numbers: { ...arrangement, schema: z.array(itemNumber, { error: 'a list of numbers such as 12 or 2.3' }).optional() },
} as const satisfies Readonly<Record<keyof FieldTexts['meeting'], Field>>;
