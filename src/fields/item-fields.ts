/* Every field of an item, in the order in which references and new files show them. */
import { z } from 'zod';
import type { FieldTexts } from '../locale/index.ts';
import { actions } from './actions.ts';
import { itemAliases } from './alias-schemas.ts';
import type { Field } from './field.ts';
import { attachment, itemNumber } from './structures.ts';
import { readTruth } from './truth.ts';
import { date, duration, flag, heldOfItem, list, localTime, meetingName, number, text } from './values.ts';
import { votes } from './votes.ts';

const arrangement = {
  kind: 'arrangement',
  seenBy: 'unless-closed',
  secret: null,
  compared: false,
  json: false,
  skeleton: false,
} as const;

const noNumber = z.literal(false, { error: 'a number such as 12, 2.3 or 2.3a, or false' });

export const itemFields = {
  title: {
    schema: text('a title'),
    kind: 'text',
    seenBy: 'unless-closed',
    secret: 'title',
    compared: true,
    json: true,
    skeleton: true,
  },
  section: { ...arrangement, schema: text("the id of one of the council's sections"), skeleton: true },
  under: { ...arrangement, schema: text('the id of an item of the meeting').optional() },
  order: { ...arrangement, schema: number('a number').optional(), skeleton: true },
  case: {
    schema: list('a case number').optional(),
    kind: 'names',
    seenBy: 'unless-closed',
    secret: 'case',
    compared: true,
    json: 'Case numbers',
    skeleton: true,
  },
  responsible: {
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'unless-closed',
    secret: 'name',
    compared: true,
    json: true,
    skeleton: true,
  },
  presenter: {
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'unless-closed',
    secret: 'name',
    compared: true,
    json: true,
    skeleton: true,
  },
  kind: {
    schema: z
      .enum(['information', 'discussion', 'decision'], { error: 'one of information, discussion, decision' })
      .optional(),
    kind: 'choice',
    seenBy: 'unless-closed',
    secret: null,
    compared: true,
    json: true,
    skeleton: true,
  },
  duration: {
    schema: duration.optional(),
    kind: 'minutes',
    seenBy: 'unless-closed',
    secret: null,
    compared: true,
    json: 'An ISO 8601 duration, such as PT20M',
    skeleton: true,
  },
  at: {
    schema: localTime.optional(),
    kind: 'moment',
    seenBy: 'unless-closed',
    secret: null,
    compared: true,
    json: 'When it begins, for certain: HH:MM, or a local date and time',
    skeleton: false,
  },
  held: {
    schema: heldOfItem.optional(),
    kind: 'times',
    seenBy: 'minutes',
    secret: null,
    compared: true,
    json: 'When the item was dealt with; null before the minutes',
    skeleton: false,
  },
  result: {
    schema: z
      .enum(['adopted', 'amended', 'rejected', 'postponed', 'referred', 'noted'], {
        error: 'one of adopted, amended, rejected, postponed, referred, noted',
      })
      .optional(),
    kind: 'choice',
    seenBy: 'minutes',
    secret: null,
    compared: true,
    json: 'What became of the item; null before the minutes',
    skeleton: false,
  },
  mover: {
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'minutes',
    secret: 'name',
    compared: true,
    json: 'Who moved it; empty before the minutes',
    skeleton: false,
  },
  seconder: {
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'minutes',
    secret: 'name',
    compared: true,
    json: 'Who seconded it; empty before the minutes',
    skeleton: false,
  },
  votes: {
    schema: votes.optional(),
    kind: 'votes',
    seenBy: 'minutes',
    secret: 'text',
    compared: true,
    json: 'Vote events as Popolo describes them; empty before the minutes',
    skeleton: false,
  },
  recused: {
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'minutes',
    secret: 'name',
    compared: true,
    json: 'Who took no part because of an interest in it; empty before the minutes',
    skeleton: false,
  },
  absent: {
    schema: list('a name').optional(),
    kind: 'names',
    seenBy: 'minutes',
    secret: 'name',
    compared: true,
    json: 'Who was not there while it was dealt with; empty before the minutes',
    skeleton: false,
  },
  postponed: {
    schema: meetingName.optional(),
    kind: 'moment',
    seenBy: 'minutes',
    secret: null,
    compared: true,
    json: 'The day or the meeting that it was postponed to; null before the minutes',
    skeleton: false,
  },
  actions: {
    schema: actions.optional(),
    kind: 'actions',
    seenBy: 'minutes',
    secret: 'text',
    compared: true,
    json: 'What somebody is to do; empty before the minutes',
    skeleton: false,
  },
  consent: {
    schema: flag().optional(),
    kind: 'truth',
    seenBy: 'unless-closed',
    secret: null,
    compared: true,
    json: 'false where it is decided by itself, in a section whose items are decided as one',
    skeleton: false,
  },
  // The model has the item that is meant.
  continues: { ...arrangement, schema: text('an item of an earlier meeting, as MEETING/ITEM').optional() },
  attachments: {
    ...arrangement,
    schema: z.array(attachment, { error: 'a list of attachments, each with title and file or url' }).optional(),
    skeleton: true,
  },
  number: {
    ...arrangement,
    schema: z.union([noNumber, itemNumber], { error: 'a number such as 12, 2.3 or 2.3a, or false' }).optional(),
  },
  closed: {
    schema: z
      .union([flag(), z.strictObject({ title: text('a public title'), reason: text('a reason') })], {
        error: 'true, or {title, reason}',
      })
      .optional(),
    kind: 'closure',
    seenBy: 'everybody',
    secret: null,
    // What is told of it is its reason, and that the item was opened or closed: see changes/changes.ts.
    compared: false,
    json: 'Whether the item is kept from the public',
    skeleton: true,
  },
  public: { ...arrangement, schema: list('a word, a name or a passage').optional() },
  late: {
    schema: date.optional(),
    kind: 'date',
    seenBy: 'unless-closed',
    secret: null,
    compared: true,
    json: 'The day it was added to a published agenda',
    skeleton: false,
  },
  withdrawn: {
    schema: z
      .union([flag(), text('a reason').refine((reason) => readTruth(reason) === null)], {
        error: 'true, or the reason',
      })
      .optional(),
    kind: 'flag-or-reason',
    seenBy: 'unless-closed',
    secret: 'text',
    compared: true,
    json: 'true, or the reason',
    skeleton: false,
  },
  aliases: {
    schema: itemAliases.optional(),
    kind: 'names',
    seenBy: 'unless-closed',
    secret: 'file',
    compared: false,
    json: false,
    skeleton: false,
  },
} as const satisfies Readonly<Record<keyof FieldTexts['item'], Field>>;
