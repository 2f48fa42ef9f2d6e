/* Every field of a council, in the order in which references and new files show them. All of it is open to everybody. */
import { z } from 'zod';
import type { FieldTexts } from '../locale/index.ts';
import { councilAliases } from './alias-schemas.ts';
import type { Field } from './field.ts';
import { isPattern, numbering, parts, sections } from './structures.ts';
import { date, flag, language, number, text, timezone, words } from './values.ts';

const open = { seenBy: 'everybody', secret: null, compared: false, json: false, skeleton: true } as const;
const arrangement = { ...open, kind: 'arrangement' } as const;

export const councilFields = {
  name: { ...open, schema: text('the name of the council'), kind: 'text' },
  sections: { ...arrangement, schema: sections },
  parts: { ...arrangement, schema: parts.optional() },
  case: {
    ...arrangement,
    schema: z
      .strictObject({ pattern: text('a regular expression').refine(isPattern, { error: 'a regular expression' }) })
      .optional(),
  },
  notice: {
    ...arrangement,
    schema: z
      .strictObject({
        weekdays: number('a number of weekdays').refine((days) => Number.isInteger(days) && days >= 0, {
          error: 'a whole number of weekdays',
        }),
      })
      .optional(),
  },
  numbering: { ...arrangement, schema: numbering.optional() },
  members: {
    ...arrangement,
    schema: z
      .array(
        z.strictObject({
          name: text('a name'),
          role: text('a role').optional(),
          party: text('a party').optional(),
          from: date.optional(),
          to: date.optional(),
        }),
        { error: 'a list of members, each with name and perhaps role, party, from and to' },
      )
      .optional(),
  },
  quorum: {
    ...open,
    schema: number('a number of members')
      .refine((members) => Number.isInteger(members) && members > 0, { error: 'a whole number of members' })
      .optional(),
    kind: 'count',
    skeleton: false,
  },
  approval: { ...open, schema: flag().optional(), kind: 'truth', skeleton: false },
  ended: { ...open, schema: date.optional(), kind: 'date', skeleton: false },
  aliases: { ...open, schema: councilAliases.optional(), kind: 'names', skeleton: false },
  // The site's own where the council has none: the model has the result.
  language: { ...arrangement, schema: language.optional(), skeleton: false },
  timezone: { ...arrangement, schema: timezone.optional(), skeleton: false },
  words: { ...arrangement, schema: words.optional(), skeleton: false },
} as const satisfies Readonly<Record<keyof FieldTexts['council'], Field>>;
