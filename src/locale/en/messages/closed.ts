import type { ClosedValues, Messages } from '../../message-values.ts';

/** What is not public, or not yet. */
export const closed: Messages<ClosedValues> = {
  'early-decision': {
    summary: 'What was decided is not public before the minutes.',
    tell: ({ text, heading }) => ({
      reason: `“${text}” reads like a decision, but the agenda is not minutes yet`,
      note: `Move what was decided beneath the heading ${heading}: it is shown once the meeting has status: minutes. If it is no decision of this meeting, write <!-- dagsorden-ignore early-decision: why --> on the line before.`,
    }),
  },
};
