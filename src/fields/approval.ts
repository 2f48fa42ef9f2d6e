/* When minutes were approved, and at which meeting. */
import { z } from 'zod';
import { date, meetingName } from './values.ts';

export interface Approval {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The folder of the meeting of the same council; `null` where it is not told. */
  readonly meeting: string | null;
}

const told = 'the day of the approval, or {date, meeting}';

export const approval = z
  .union([z.iso.date({ error: told }), z.strictObject({ date, meeting: meetingName.optional() })], { error: told })
  .transform(
    (value): Approval =>
      typeof value === 'string' ? { date: value, meeting: null } : { date: value.date, meeting: value.meeting ?? null },
  );

export const approvalSchema = z.strictObject({
  date: z.iso.date(),
  meeting: z.string().nullable().describe('The id of the meeting that approved them'),
});
