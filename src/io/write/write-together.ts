/*
 * Files of the user's that are written all or none, whatever ends the process in between.
 * 1. A journal in `folder` names the files beside which the new texts are laid, and copies of the old ones.
 * 2. When all of them lie there, the journal says so: from then on the writes count. Until then a signal undoes them.
 * 3. They take their places; where one cannot, the old ones return. What lay beside goes, and the journal last; what cannot
 *    be removed is left to the next run, which the journal leads there.
 * The next run finds a journal that is left, and undoes what was not complete or finishes what was.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { CliError } from '../../cli-error.ts';
import { waitForLock } from '../lock.ts';
import { hasJournal, nameJournal, readJournal, removeJournal, writeJournal } from './write-journal.ts';
import { layBeside, leavePlace, type PlannedWrite, planStep, type Step, takePlace, undoSteps } from './write-steps.ts';

/** Asked for when the writes begin: what ends them as long as they do not count. */
export type Interruption = () => AbortSignal;

/** Thrown where a write fails: nothing was changed. */
export class WriteFailure extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`${path} cannot be written`, { cause });
    this.name = 'WriteFailure';
    this.path = path;
  }
}

/**
 * Writes texts all or none; `folder` is where the next run looks.
 * @throws WriteFailure that names the file; the reason of the interruption where there was one
 */
export async function writeTogether(
  folder: string,
  writes: readonly PlannedWrite[],
  interruption?: Interruption,
): Promise<void> {
  const interrupted = interruption?.();
  await mkdir(folder, { recursive: true });
  const lock = await waitForLock(nameJournal(folder));
  const steps = await Promise.all(writes.map((write) => planStep(write)));
  const placed: Step[] = [];
  let at = writes[0]?.path ?? folder;
  try {
    await writeJournal(folder, { complete: false, steps });
    for (const [index, one] of steps.entries()) {
      interrupted?.throwIfAborted();
      const { path = '', text = '' } = writes[index] ?? {};
      at = path;
      await layBeside(one, text);
    }
    interrupted?.throwIfAborted();
    await writeJournal(folder, { complete: true, steps });
    for (const one of steps) {
      at = one.file;
      await takePlace(one);
      placed.push(one);
    }
    await clear(folder, steps).catch(() => undefined);
  } catch (cause) {
    await takeBack(folder, steps, placed);
    interrupted?.throwIfAborted();
    throw new WriteFailure(at, cause);
  } finally {
    await lock.release();
  }
}

/** Until the journal says otherwise, a run that is killed here is finished by the next: the new texts lie beside again. */
async function takeBack(folder: string, steps: readonly Step[], placed: readonly Step[]): Promise<void> {
  for (const one of placed) await leavePlace(one);
  await writeJournal(folder, { complete: false, steps }).catch(() => removeJournal(folder));
  await clear(folder, steps);
}

async function clear(folder: string, steps: readonly Step[]): Promise<void> {
  await undoSteps(folder, steps);
  await removeJournal(folder);
}

/**
 * Finishes or undoes what a run that was killed left in a folder, and waits for one that writes there.
 * @throws CliError where it wrote outside the folders `within`, or goes on for too long.
 */
export async function finishWrites(folder: string, within: readonly string[] = [folder]): Promise<void> {
  if (!hasJournal(folder)) return;
  const lock = await waitForLock(nameJournal(folder));
  try {
    const { complete, steps } = await readJournal(folder, within);
    if (complete) for (const one of steps) await finishStep(one);
    await clear(folder, steps);
  } finally {
    await lock.release();
  }
}

/** What is in its place already stays; so does what somebody else has put there since. */
async function finishStep(one: Step): Promise<void> {
  if (!existsSync(one.part)) return;
  await takePlace(one).catch((cause) => {
    if (cause.code === 'EEXIST') return;
    throw new CliError(`${one.file} cannot be written. Check that you may write there.`, { cause });
  });
}
