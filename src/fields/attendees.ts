/* Who was at a meeting: names, and of whom it is known when they came and went, and for whom they stood in. */
import { z } from 'zod';
import { localTime, text } from './values.ts';

/** `null` for what is not told. */
export interface Attendee {
  readonly name: string;
  /** When they came, where that was after the beginning: `HH:MM`, or `YYYY-MM-DDTHH:MM` of several days. */
  readonly from: string | null;
  /** When they left, where that was before the end. */
  readonly to: string | null;
  /** The member for whom they stood in. */
  readonly for: string | null;
}

const somebody = 'a name, or {name, from, to, for}';

const attendee = z
  .union(
    [
      text('a name'),
      z.strictObject({
        name: text('a name'),
        from: localTime.optional(),
        to: localTime.optional(),
        for: text('a name').optional(),
      }),
    ],
    {
      error: somebody,
    },
  )
  .transform(
    (value): Attendee =>
      typeof value === 'string'
        ? { name: value, from: null, to: null, for: null }
        : { name: value.name, from: value.from ?? null, to: value.to ?? null, for: value.for ?? null },
  );

const several = `${somebody}, or a list of them`;

export const attendees = z
  .union([attendee, z.array(attendee).min(1, { error: somebody })], { error: several })
  .transform((value): readonly Attendee[] => (Array.isArray(value) ? value : [value]));

export const attendeeSchema = z.strictObject({
  name: z.string(),
  from: z.string().nullable().describe('When they came, as HH:MM, or a local date and time; null from the beginning'),
  to: z.string().nullable().describe('When they left, as HH:MM, or a local date and time; null at the end'),
  for: z.string().nullable().describe('The member for whom they stood in'),
});

/** Somebody as one text to compare. */
export function writeAttendee({ name, from, to, for: member }: Attendee): string {
  const times = from === null && to === null ? [] : [`${from ?? ''}–${to ?? ''}`];
  return [name, ...(member === null ? [] : [`(${member})`]), ...times].join(' ');
}
