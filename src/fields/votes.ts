/* Votes on an item, by counts or by names, as front matter writes them, as the model has them, and as Popolo does. */
import { z } from 'zod';
import { list, text } from './values.ts';

const voters = 'a number of votes, or a list of names';

/** Who voted so: how many, and their names where they are told. */
export interface Voters {
  readonly count: number;
  readonly names: readonly string[];
}

const votersSchema = z
  .union([z.string({ error: voters }).regex(/^\d{1,9}$/, { error: voters }), list(voters)], { error: voters })
  .transform((value): Voters => {
    return typeof value === 'string' ? { count: Number(value), names: [] } : { count: value.length, names: value };
  });

const outcome = z.enum(['adopted', 'amended', 'rejected'], { error: 'one of adopted, amended, rejected' });

/** A vote; `null` for what is not told. */
export interface Vote {
  /** What was voted on, where it was not the item as a whole. */
  readonly on: string | null;
  readonly for: Voters;
  readonly against: Voters;
  readonly abstain: Voters | null;
  readonly absent: Voters | null;
  readonly result: z.output<typeof outcome> | null;
}

export const votes = z
  .array(
    z
      .strictObject({
        on: text('what was voted on').optional(),
        for: votersSchema,
        against: votersSchema,
        abstain: votersSchema.optional(),
        absent: votersSchema.optional(),
        result: outcome.optional(),
      })
      .transform(({ on, abstain, absent, result, ...cast }): Vote => {
        return { ...cast, on: on ?? null, abstain: abstain ?? null, absent: absent ?? null, result: result ?? null };
      }),
    { error: 'a list of votes, each with for and against' },
  )
  .min(1, { error: 'a list of votes, each with for and against' });

/** The ways to vote, in the order in which they are told. */
export const voteOptions = ['for', 'against', 'abstain', 'absent'] as const;

export type VoteOption = (typeof voteOptions)[number];

/** The ways to vote that a vote tells of, each with who voted so. */
export function listOptions(vote: Vote): Array<{ readonly option: VoteOption; readonly voters: Voters }> {
  return voteOptions.flatMap((option) => {
    const told = vote[option];
    return told === null ? [] : [{ option, voters: told }];
  });
}

const popolo = { for: 'yes', against: 'no', abstain: 'abstain', absent: 'absent' } as const;

/** A vote event (Popolo, popoloproject.com/specs/vote-event.html). */
export const voteEventSchema = z.strictObject({
  motion: z.strictObject({ text: z.string().nullable() }).describe('What was voted on; null for the item as a whole'),
  result: z.enum(['pass', 'fail']).nullable(),
  counts: z.array(z.strictObject({ option: z.enum(['yes', 'no', 'abstain', 'absent']), value: z.int().min(0) })),
  votes: z
    .array(
      z.strictObject({
        option: z.enum(['yes', 'no', 'abstain', 'absent']),
        voter: z.strictObject({ name: z.string() }),
      }),
    )
    .describe('Empty where names are not told'),
});

/** A vote as open data. */
export function asVoteEvent(vote: Vote): z.output<typeof voteEventSchema> {
  const told = listOptions(vote);
  return {
    motion: { text: vote.on },
    result: vote.result === null ? null : vote.result === 'rejected' ? 'fail' : 'pass',
    counts: told.map(({ option, voters }) => ({ option: popolo[option], value: voters.count })),
    votes: told.flatMap(({ option, voters }) =>
      voters.names.map((name) => ({ option: popolo[option], voter: { name } })),
    ),
  };
}

/** A vote as one text to compare: what, how many, who, and what came of it. */
export function writeVote(vote: Vote): string {
  const told = listOptions(vote).map(({ option, voters }) => `${option} ${writeVoters(voters)}`);
  return [vote.on, ...told, vote.result].filter((one) => one !== null).join(' · ');
}

function writeVoters({ count, names }: Voters): string {
  return names.length === 0 ? String(count) : `${count} (${names.join(', ')})`;
}
