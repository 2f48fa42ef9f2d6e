/* What somebody is to do after a meeting. */
import { z } from 'zod';
import { date, flag, list, text } from './values.ts';

export interface Action {
  readonly what: string;
  readonly who: readonly string[];
  /** `YYYY-MM-DD`; `null` where no day is set. */
  readonly due: string | null;
  /** The day on which it was done, or whether it was. */
  readonly done: string | boolean;
}

const done = 'true, or the day on which it was done';

export const actions = z
  .array(
    z
      .strictObject({
        what: text('what is to be done'),
        who: list('a name'),
        due: date.optional(),
        done: z.union([flag(), z.iso.date({ error: done })], { error: done }).optional(),
      })
      .transform(
        ({ due, done: isDone, ...action }): Action => ({ ...action, due: due ?? null, done: isDone ?? false }),
      ),
    { error: 'a list of actions, each with what and who' },
  )
  .min(1, { error: 'a list of actions, each with what and who' });

export const actionSchema = z.strictObject({
  what: z.string(),
  who: z.array(z.string()),
  due: z.iso.date().nullable(),
  done: z.union([z.boolean(), z.iso.date()]).describe('Whether it is done, or the day on which it was'),
});

/** An action as open data. */
export function asActionData({ what, who, due, done: isDone }: Action): z.output<typeof actionSchema> {
  return { what, who: [...who], due, done: isDone };
}

/** An action as one text to compare. */
export function writeAction({ what, who, due, done: isDone }: Action): string {
  const end = isDone === true ? ['✓'] : isDone === false ? [] : [`✓ ${isDone}`];
  return [`${what} (${who.join(', ')})`, ...(due === null ? [] : [due]), ...end].join(' · ');
}
