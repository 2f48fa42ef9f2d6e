/* Every field of the site, in the order in which references and new files show them. All of it is open to everybody. */
import { z } from 'zod';
import type { FieldTexts } from '../locale/index.ts';
import { paperNames } from '../paper.ts';
import { redirects } from './alias-schemas.ts';
import type { Field } from './field.ts';
import { flag, hyphenation, language, synonyms, text, timezone, url, words } from './values.ts';

const open = { seenBy: 'everybody', secret: null, compared: false, json: false, skeleton: true } as const;

export const siteFields = {
  title: { ...open, schema: text('a title'), kind: 'text' },
  organization: { ...open, schema: text('the name of the organisation'), kind: 'text' },
  url: { ...open, schema: url.optional(), kind: 'text' },
  language: { ...open, schema: language.default('da'), kind: 'text' },
  timezone: { ...open, schema: timezone.default('Europe/Copenhagen'), kind: 'text' },
  contact: { ...open, schema: text('an address').optional(), kind: 'text' },
  accessibility: { ...open, schema: url.optional(), kind: 'text' },
  // The model has its path in the content.
  logo: { ...open, schema: text('the path of an image').optional(), kind: 'text' },
  accent: {
    ...open,
    schema: z
      .string({ error: 'a colour as #rrggbb' })
      .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, { error: 'a colour as #rrggbb' })
      .optional(),
    kind: 'text',
  },
  paper: {
    ...open,
    schema: z
      .enum(paperNames, { error: new Intl.ListFormat('en', { type: 'disjunction' }).format(paperNames) })
      .optional(),
    kind: 'choice',
    skeleton: false,
  },
  // The model says whether it is asked for.
  oparl: { ...open, schema: flag().optional(), kind: 'arrangement', skeleton: false },
  extracts: { ...open, schema: flag().optional(), kind: 'truth', skeleton: false },
  // The model has the places that they lead to.
  redirects: { ...open, schema: redirects.optional(), kind: 'arrangement', skeleton: false },
  rules: {
    ...open,
    schema: z
      .record(z.string(), z.enum(['off', 'warning', 'error'], { error: 'off, warning or error' }), {
        error: 'the ids of rules, each with off, warning or error',
      })
      .optional(),
    kind: 'arrangement',
    skeleton: false,
  },
  // The standards that agendas and minutes conform to.
  pdf: {
    ...open,
    schema: z.enum(['ua-1', 'ua-2'], { error: 'one of ua-1, ua-2' }).default('ua-1'),
    kind: 'choice',
    skeleton: false,
  },
  hyphenation: { ...open, schema: hyphenation.optional(), kind: 'names', skeleton: false },
  synonyms: { ...open, schema: synonyms.optional(), kind: 'arrangement', skeleton: false },
  words: { ...open, schema: words.optional(), kind: 'arrangement', skeleton: false },
} as const satisfies Readonly<Record<keyof FieldTexts['site'], Field>>;
