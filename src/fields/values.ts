/*
 * The values that fields of every kind can have. An `error` is the second half of the message a user reads: «Unexpected X,
 * expected ERROR». Numbers arrive as they are written (see content/yaml/front-matter.ts), so `1.10` stays `1.10`.
 */
import { z } from 'zod';
import { isKnownLanguage, languages } from '../locale/index.ts';
import { parseDuration } from './duration.ts';
import { isTimezone } from './time-zone.ts';

/** More than any title, name or reason has, in characters. */
export const longestText = 2_000;

const tooLong = `a text of at most ${longestText} characters`;

export const text = (what: string) =>
  z.string({ error: what }).trim().min(1, { error: what }).max(longestText, { error: tooLong });

export const list = (what: string) =>
  z
    .union([text(what), z.array(text(what)).min(1, { error: what })], { error: `${what}, or a list of them` })
    .transform((value) => (typeof value === 'string' ? [value] : value));

export const number = (what: string) =>
  z
    .string({ error: what })
    .regex(/^-?\d+(\.\d+)?$/, { error: what })
    .transform(Number)
    .meta({ type: 'number' });

export const date = z.iso.date({ error: 'a date as YYYY-MM-DD' });

export const time = z.iso.time({ precision: -1, error: 'a time as HH:MM' });

const written = { offset: true, local: true };

export const dateTime = z.union([date, z.iso.datetime({ ...written, precision: -1 }), z.iso.datetime(written)], {
  error: 'a date as YYYY-MM-DD, or a date and time as 2026-09-11T12:00+02:00',
});

const at = 'a time as HH:MM, or a date and time as 2026-09-18T09:00';

/** When something begins by the local clock, on the day that is known or on another. */
export const localTime = z
  .union(
    [z.iso.time({ precision: -1, error: at }), z.string().regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/, { error: at })],
    { error: at },
  )
  .transform((value) => value.replace(' ', 'T'))
  .refine((value) => !value.includes('T') || z.iso.datetime({ local: true, precision: -1 }).safeParse(value).success, {
    error: at,
  });

const aMeeting = 'a date as YYYY-MM-DD, or the folder of a meeting';

/** The day of a meeting, or the name of its folder. */
export const meetingName = z.string({ error: aMeeting }).regex(/^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/, { error: aMeeting });

export const url = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'an address that starts with https://',
});

export const language = text('a language tag').refine(isKnownLanguage, {
  error: `one of the languages ${languages.join(', ')}`,
});

export const held = z.strictObject({ start: time, end: time }, { error: 'the times held, as {start, end}' });

/** The times of an item; of a meeting over several days, each with its day. */
export const heldOfItem = z.strictObject(
  { start: localTime, end: localTime },
  { error: 'the times held, as {start, end}' },
);

const jointed = 'a word with its joints, such as medlems-kommune';

/** Letters, with a hyphen at every joint; a word without any is never divided. */
const jointedWord = z
  .string({ error: jointed })
  .trim()
  .regex(/^\p{L}+(?:-\p{L}+)*$/u, { error: jointed });

export const hyphenation = z
  .union([jointedWord, z.array(jointedWord).min(1, { error: jointed })], { error: `${jointed}, or a list of them` })
  .transform((value) => (typeof value === 'string' ? [value] : value));

const group = 'words that mean the same, such as [waste, rubbish]';
const groups = 'groups of words that mean the same, such as [[waste, rubbish]]';

const wordGroup = z.array(text('a word'), { error: group }).min(2, { error: group });

/** Groups of words of which a search for one finds the others; a group alone is one. */
export const synonyms = z.union([wordGroup.transform((words) => [words]), z.array(wordGroup, { error: groups })], {
  error: groups,
});

export const words = z.record(z.string(), text('the word to say instead'), {
  error: 'words of the interface, each with the word to say instead',
});

export const timezone = text('a time zone').refine(isTimezone, {
  error: 'a time zone of the IANA database, such as Europe/Copenhagen',
});

export const duration = z
  .string({ error: 'a duration such as 20 min, 1 t 30 min or PT20M' })
  .transform((value, context) => {
    const minutes = parseDuration(value);
    if (minutes !== null) return minutes;
    context.addIssue({ code: 'custom', message: 'a duration such as 20 min, 1 t 30 min or PT20M' });
    return z.NEVER;
  });

export function flag() {
  return z.boolean({ error: 'true or false' });
}
