/*
 * Files of the user's that are written all or none, whatever ends the process in between.
 * 1. A journal in `folder` names the files beside which the new texts are laid, and copies of the old ones.
 * 2. When all of them lie there, the journal says so: from then on the writes count.
 * 3. They take their places; where one cannot, the old ones return. What lay beside goes, and the journal last.
 * The next run finds a journal that is left, and undoes what was not complete or finishes what was.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { acquireLock } from './lock.ts';

/** A text, or the bytes of a file, and where it goes. */
export interface PlannedWrite {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** Whether nothing may be there yet; otherwise the file is there, and keeps its permissions. */
  readonly create: boolean;
}

/** Thrown where a write fails: nothing was changed. */
export class WriteFailure extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`${path} cannot be written`, { cause });
    this.name = 'WriteFailure';
    this.path = path;
  }
}

const step = z.object({ part: z.string(), before: z.string(), file: z.string(), create: z.boolean() });
const journalShape = z.object({ complete: z.boolean(), steps: z.array(step) });

type Step = z.output<typeof step>;

function journalOf(folder: string): string {
  return join(folder, '.dagsorden-writes.json');
}

/** Writes texts all or none; `folder` is where the next run looks. @throws WriteFailure that names the file. */
export async function writeTogether(folder: string, writes: readonly PlannedWrite[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lock = await acquireLock(resolve(journalOf(folder)));
  const steps = await Promise.all(writes.map((write) => planStep(write)));
  const placed: Step[] = [];
  let at = writes[0]?.path ?? folder;
  try {
    await noteSteps(folder, steps, false);
    for (const [index, one] of steps.entries()) {
      const { path = '', text = '' } = writes[index] ?? {};
      at = path;
      await layBeside(one, text);
    }
    await noteSteps(folder, steps, true);
    for (const one of steps) {
      at = one.file;
      await takePlace(one);
      placed.push(one);
    }
    for (const { before } of steps) await rm(before, { force: true });
  } catch (cause) {
    for (const one of placed) await leavePlace(one);
    await undo(folder, steps);
    throw new WriteFailure(at, cause);
  } finally {
    await forget(folder);
    await lock?.release();
  }
}

/** The journal, and one that was not yet in its place. */
async function forget(folder: string): Promise<void> {
  for (const ending of ['', '.part']) await rm(`${journalOf(folder)}${ending}`, { force: true });
}

/** Finishes or undoes what a run that was killed left in a folder. */
export async function finishWrites(folder: string): Promise<void> {
  const text = await readFile(journalOf(folder), 'utf8').catch(() => null);
  if (text === null && !existsSync(`${journalOf(folder)}.part`)) return;
  const lock = await acquireLock(resolve(journalOf(folder)));
  if (lock === null) return;
  const journal = parseJournal(text ?? '');
  const steps = journal.steps.map((one) => mapPaths(one, (path) => join(folder, path)));
  if (journal.complete) for (const one of steps) await takePlace(one).catch(() => undefined);
  await undo(folder, steps);
  await forget(folder);
  await lock.release();
}

/** A journal that is cut short was never complete; without its steps there is nothing that can be undone. */
function parseJournal(text: string): z.output<typeof journalShape> {
  try {
    return journalShape.parse(JSON.parse(text));
  } catch {
    return { complete: false, steps: [] };
  }
}

/** Symbolic links stay: what they lead to is written. */
async function planStep({ path, create }: PlannedWrite): Promise<Step> {
  const file = create ? path : await realpath(path).catch(() => path);
  // Hidden, so that a preview that watches the folder does not read it.
  const beside = (ending: string) => join(dirname(file), `.${basename(file)}.${ending}`);
  return { part: beside('part'), before: beside('before'), file, create };
}

function mapPaths({ part, before, file, create }: Step, change: (path: string) => string): Step {
  return { part: change(part), before: change(before), file: change(file), create };
}

async function noteSteps(folder: string, steps: readonly Step[], complete: boolean): Promise<void> {
  const real = await realpath(folder);
  const inFolder = steps.map((one) => mapPaths(one, (path) => relative(real, resolve(path))));
  const journal = journalOf(folder);
  await writeFile(`${journal}.part`, JSON.stringify({ complete, steps: inFolder }));
  await rename(`${journal}.part`, journal);
}

async function layBeside({ part, before, file, create }: Step, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(part), { recursive: true });
  await writeFile(part, text);
  if (create) return;
  await copyFile(file, before);
  await chmod(part, (await stat(file)).mode);
}

async function takePlace({ part, file, create }: Step): Promise<void> {
  if (create && existsSync(file)) throw Object.assign(new Error(`${file} exists`), { code: 'EEXIST' });
  await rename(part, file);
}

async function leavePlace({ before, file, create }: Step): Promise<void> {
  await (create ? rm(file, { force: true }) : rename(before, file));
}

/** What lies beside goes, with the folders that were made for it; what is there already stays. */
async function undo(folder: string, steps: readonly Step[]): Promise<void> {
  for (const { part, before } of steps) {
    await rm(part, { force: true });
    await rm(before, { force: true });
    for (let at = dirname(part); at.startsWith(join(folder, '/')); at = dirname(at)) {
      if (
        !(await rmdir(at).then(
          () => true,
          () => false,
        ))
      )
        break;
    }
  }
}
