/*
 * The note that a run which writes several files leaves for the next one, in case it is killed: which files, and whether
 * all of their new texts lie beside them. It lies in the user's own folder, where anybody who gives content can lay one
 * too: it names files of the content folders only, and never what lies beside them.
 */
import { existsSync } from 'node:fs';
import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { CliError } from '../../cli-error.ts';
import { type Step, stepOf } from './write-steps.ts';

const shape = z.object({
  complete: z.boolean(),
  steps: z.array(z.object({ file: z.string(), create: z.boolean() })),
});

export interface Journal {
  /** Whether all new texts lay beside: from then on the writes count. */
  readonly complete: boolean;
  readonly steps: readonly Step[];
}

export function nameJournal(folder: string): string {
  return join(resolve(folder), '.dagsorden-writes.json');
}

export async function writeJournal(folder: string, { complete, steps }: Journal): Promise<void> {
  const real = await realpath(folder);
  const files = steps.map(({ file, create }) => ({ file: relative(real, resolve(file)), create }));
  const journal = nameJournal(folder);
  await writeFile(`${journal}.part`, JSON.stringify({ complete, steps: files }));
  await rename(`${journal}.part`, journal);
}

export function hasJournal(folder: string): boolean {
  return ['', '.part'].some((ending) => existsSync(`${nameJournal(folder)}${ending}`));
}

/** @throws CliError where it names a file outside the folders that may be written. */
export async function readJournal(folder: string, within: readonly string[]): Promise<Journal> {
  const { complete, steps } = parse(await readFile(nameJournal(folder), 'utf8').catch(() => ''));
  const real = await realpath(folder);
  const allowed = await Promise.all(within.map((one) => realpath(one).catch(() => resolve(one))));
  const files = await Promise.all(steps.map(async (one) => ({ ...one, file: await locate(resolve(real, one.file)) })));
  const stranger = files.find(({ file }) => !allowed.some((one) => file.startsWith(`${one}${sep}`)));
  if (stranger !== undefined) throw refusal(nameJournal(folder), stranger.file);
  return { complete, steps: files.map(({ file, create }) => stepOf(file, create)) };
}

/** The journal, and one that was not yet in its place. */
export async function removeJournal(folder: string): Promise<void> {
  for (const ending of ['', '.part']) await rm(`${nameJournal(folder)}${ending}`, { force: true });
}

/** A journal that is cut short was never complete; without its steps there is nothing that can be undone. */
function parse(text: string): z.output<typeof shape> {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return { complete: false, steps: [] };
  }
}

/** Where a path is, through symbolic links, also where the file or its folders are not there yet. */
async function locate(path: string): Promise<string> {
  const parent = dirname(path);
  if (parent === path) return path;
  return realpath(path).catch(async () => join(await locate(parent), relative(parent, path)));
}

function refusal(journal: string, file: string): CliError {
  return new CliError(
    `${journal} says that a run was killed while it wrote ${file}, which is in no content folder. Name the folders of that run with --content, or remove the journal.`,
  );
}
