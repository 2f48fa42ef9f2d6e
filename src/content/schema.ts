/*
 * The front matter of every kind of file. Types, validation, messages and JSON Schema follow from here.
 * An `error` is the second half of the message a user reads: «Unexpected X, expected ERROR».
 * Numbers reach the schema as they are written (see front-matter.ts), so `1.10` stays `1.10`.
 */
import { z } from 'zod';
import { isKnownLanguage, languages } from '../locale/index.ts';
import { itemAliases, meetingAliases } from './alias-schemas.ts';
import { parseDuration } from './duration.ts';
import { isTimezone } from './time-zone.ts';
import { readTruth } from './value-forms.ts';

const text = (what: string) => z.string({ error: what }).trim().min(1, { error: what });

const list = (what: string) =>
  z
    .union([text(what), z.array(text(what)).min(1, { error: what })], { error: `${what}, or a list of them` })
    .transform((value) => (typeof value === 'string' ? [value] : value));

const number = (what: string) =>
  z
    .string({ error: what })
    .regex(/^-?\d+(\.\d+)?$/, { error: what })
    .transform(Number)
    .meta({ type: 'number' });

const date = z.iso.date({ error: 'a date as YYYY-MM-DD' });

const time = z.iso.time({ precision: -1, error: 'a time as HH:MM' });

const written = { offset: true, local: true };

const dateTime = z.union([date, z.iso.datetime({ ...written, precision: -1 }), z.iso.datetime(written)], {
  error: 'a date as YYYY-MM-DD, or a date and time as 2026-09-11T12:00+02:00',
});

const url = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'an address that starts with https://' });

const language = text('a language tag').refine(isKnownLanguage, {
  error: `one of the languages ${languages.join(', ')}`,
});

const held = z
  .strictObject({ start: time, end: time }, { error: 'the times held, as {start, end}' })
  .refine(({ start, end }) => end >= start, { path: ['end'], error: 'a time after the start' });

const timezone = text('a time zone').refine(isTimezone, {
  error: 'a time zone of the IANA database, such as Europe/Copenhagen',
});

const part = z
  .union([text('the name of a part'), z.strictObject({ name: text('the name of a part'), required: flag() })], {
    error: 'the name of a part, or {name, required}',
  })
  .transform((value) => (typeof value === 'string' ? { name: value, required: false } : value));

const parts = z.array(part, { error: 'a list of part names' });

const itemNumber = text('a number such as 2.3').regex(/^[1-9]\d*\.(0[a-z]+|[1-9]\d*[a-z]*)$/, {
  error: 'a number such as 2.3 or 2.3a',
});

const section = z.strictObject({
  id: text('an id').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id of lower-case letters, digits and hyphens' }),
  title: text('a title'),
  parts: parts.optional(),
});

const sections = z
  .array(section, { error: 'a list of sections, each with id and title' })
  .min(1, { error: 'at least one section with id and title' })
  .superRefine((all, context) => {
    const seen = new Set<string>();
    all.forEach((one, index) => {
      if (seen.has(one.id)) {
        context.addIssue({ code: 'custom', path: [index, 'id'], message: 'an id that no other section has' });
      }
      seen.add(one.id);
    });
  });

const attachment = z
  .strictObject({
    title: text('a title'),
    file: text('the path of a file').optional(),
    url: url.optional(),
    closed: flag().optional(),
  })
  .refine((one) => (one.file === undefined) !== (one.url === undefined), { error: 'either file or url' });

/** The front matter of the site's `index.md`. */
export const siteSchema = z.strictObject({
  title: text('a title').describe('The name of the site'),
  organization: text('the name of the organisation').describe('Who publishes'),
  url: url.optional().describe('The address at which the site is published'),
  language: language.default('da').describe('The language as a BCP 47 tag'),
  timezone: timezone.default('Europe/Copenhagen').describe('The time zone by its IANA name'),
  logo: text('the path of an image').optional().describe('An image file for the page head and the cover'),
  accent: z
    .string({ error: 'a colour as #rrggbb' })
    .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, { error: 'a colour as #rrggbb' })
    .optional()
    .describe('The colour of links and rules'),
  contact: text('an address').optional().describe('Where readers can write'),
  accessibility: url.optional().describe('The address of the accessibility statement'),
  rules: z
    .record(z.string(), z.enum(['off', 'warning', 'error'], { error: 'off, warning or error' }), {
      error: 'the ids of rules, each with off, warning or error',
    })
    .optional()
    .describe('How severe the rules of `dagsorden check` are'),
});

/** The front matter of a council's `index.md`. */
export const councilSchema = z.strictObject({
  name: text('the name of the council').describe('As it stands on cover and pages'),
  sections: sections.describe('The sections of every agenda, in order'),
  parts: parts.optional().describe('The parts of an item, in order, for every section that names none'),
  case: z
    .strictObject({ pattern: text('a regular expression').refine(isPattern, { error: 'a regular expression' }) })
    .optional()
    .describe('How case numbers are written'),
  notice: z
    .strictObject({
      weekdays: number('a number of weekdays').refine((days) => Number.isInteger(days) && days >= 0, {
        error: 'a whole number of weekdays',
      }),
    })
    .optional()
    .describe('How long before the meeting its agenda must be published'),
  members: z
    .array(z.strictObject({ name: text('a name'), role: text('a role').optional() }), {
      error: 'a list of members, each with name and perhaps role',
    })
    .optional()
    .describe('Who sits on the council'),
  language: language.optional().describe("Instead of the site's language"),
  timezone: timezone.optional().describe("Instead of the site's time zone"),
});

/** The front matter of a meeting's `index.md`. */
export const meetingSchema = z
  .strictObject({
    date: date.describe('The day of the meeting'),
    start: time.describe('When the meeting starts'),
    end: time.optional().describe('When the meeting ends'),
    place: text('a place').optional().describe('Where the meeting is held'),
    online: url.optional().describe('Where to join the meeting online'),
    title: text('a title').optional().describe('Instead of the word for agenda or minutes, and the year'),
    status: z
      .enum(['draft', 'published', 'minutes', 'cancelled'], {
        error: 'one of draft, published, minutes, cancelled',
      })
      .default('draft')
      .describe('A draft is not published; minutes show the decisions'),
    published: dateTime.optional().describe('When the agenda was published'),
    chair: text('a name').optional().describe('Who chairs the meeting'),
    present: list('a name').optional().describe('Who was there'),
    excused: list('a name').optional().describe('Who sent apologies'),
    sections: sections.optional().describe("Instead of the council's sections"),
    held: held.optional().describe('When the meeting was really held, for the minutes'),
    moved: date.optional().describe('The day from which the meeting was moved; its folder and addresses stay'),
    aliases: meetingAliases.optional().describe('Names that the folder had before: the old addresses lead here'),
    numbers: z
      .array(itemNumber, { error: 'a list of numbers such as 2.3' })
      .optional()
      .describe('Every number that its items ever had; `dagsorden freeze` writes it, and none is used twice'),
  })
  .refine((meeting) => meeting.end === undefined || meeting.end > meeting.start, {
    path: ['end'],
    error: 'a time after the start',
  });

/** The front matter of an item. */
export const itemSchema = z.strictObject({
  title: text('a title').describe('The heading of the item'),
  section: text("the id of one of the council's sections").describe('Where on the agenda the item stands'),
  order: number('a number').optional().describe('The place among the items of its section'),
  case: list('a case number').optional().describe('The case or cases that the item belongs to'),
  responsible: list('a name').optional().describe('Who answers for the item'),
  presenter: list('a name').optional().describe('Who presents it at the meeting'),
  kind: z
    .enum(['information', 'discussion', 'decision'], { error: 'one of information, discussion, decision' })
    .optional()
    .describe('What the council is asked to do'),
  duration: z
    .string({ error: 'a duration such as 20 min, 1 t 30 min or PT20M' })
    .transform((value, context) => {
      const minutes = parseDuration(value);
      if (minutes !== null) return minutes;
      context.addIssue({ code: 'custom', message: 'a duration such as 20 min, 1 t 30 min or PT20M' });
      return z.NEVER;
    })
    .optional()
    .describe('How long the item is expected to take'),
  attachments: z
    .array(attachment, { error: 'a list of attachments, each with title and file or url' })
    .optional()
    .describe('Files and addresses that belong to the item; `closed: true` keeps one from the public'),
  number: itemNumber.optional().describe('Pins the printed number; `dagsorden freeze` writes it'),
  late: date.optional().describe('The day the item was added to a published agenda'),
  withdrawn: z
    .union([flag(), text('a reason').refine((reason) => readTruth(reason) === null)], {
      error: 'true, or the reason',
    })
    .optional()
    .describe('The item keeps its number but is not dealt with'),
  closed: z
    .union([flag(), z.strictObject({ title: text('a public title'), reason: text('a reason') })], {
      error: 'true, or {title, reason}',
    })
    .optional()
    .describe('The item is kept from the public'),
  public: list('a word, a name or a passage')
    .optional()
    .describe('What everybody may know of a closed item or attachment, so that a public build may say it'),
  held: held.optional().describe('When the item was really dealt with, for the minutes'),
  aliases: itemAliases.optional().describe('Names that the file had before: the old addresses lead here'),
});

export type SiteData = z.output<typeof siteSchema>;
export type CouncilData = z.output<typeof councilSchema>;
export type MeetingData = z.output<typeof meetingSchema>;
export type ItemData = z.output<typeof itemSchema>;
export type SectionData = z.output<typeof section>;
export type PartData = z.output<typeof part>;

function flag() {
  return z.boolean({ error: 'true or false' });
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') !== null;
  } catch {
    return false;
  }
}
