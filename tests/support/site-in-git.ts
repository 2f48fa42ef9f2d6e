/* A site in a repository of its own: files are written and committed, the real command builds it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runCli } from './cli.ts';
import { type Files, readFiles, temporaryFolder, writeFiles } from './folders.ts';
import { commitAll, initGit } from './git.ts';

export const base = 'https://moeder.example.org/';

/** What the command said, beside the files that it built. */
export const stderr = Symbol('stderr');

type Built = Files & { readonly [stderr]: string };

export interface SiteInGit {
  readonly folder: string;
  readonly write: (files: Files) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /**
   * Writes files and commits everything on a day of September 2026, at the hour (UTC) of the same number: commits of one
   * day are one version. `at` says another time; `null` removes a file.
   */
  readonly commit: (day: number, files?: Readonly<Record<string, string | null>>, at?: string) => Promise<void>;
  /** The files of the built site, and what the command said. */
  readonly build: (...flags: string[]) => Promise<Built>;
  /** The same, at an address that the site does not know. */
  readonly buildUnplaced: (...flags: string[]) => Promise<Built>;
}

/** In a folder that goes with the test, or in one that is given. */
export async function openSite(files: Files, given?: string): Promise<SiteInGit> {
  const folder = given ?? (await temporaryFolder());
  await initGit(folder);
  await writeFiles(folder, { '.gitignore': 'dist*/\n' });
  const remove = (path: string) => rm(join(folder, 'content', path), { recursive: true });
  const write = (more: Files) => writeFiles(join(folder, 'content'), more);
  const commit: SiteInGit['commit'] = async (day, more = {}, at) => {
    for (const [path, text] of Object.entries(more)) await (text === null ? remove(path) : write({ [path]: text }));
    const two = String(day).padStart(2, '0');
    await commitAll(folder, at ?? `2026-09-${two}T${two}:00:00Z`);
  };
  await write(files);
  return {
    folder,
    write,
    remove,
    commit,
    build: (...flags) => buildIn(folder, ...flags),
    buildUnplaced: (...flags) => run(folder, flags),
  };
}

/** Builds the content of a folder without PDFs and search. */
export async function buildIn(folder: string, ...flags: string[]): Promise<Built> {
  return run(folder, ['--base-url', base, ...flags]);
}

async function run(folder: string, flags: readonly string[]): Promise<Built> {
  const out = flags.includes('--out') ? (flags[flags.indexOf('--out') + 1] ?? '') : 'dist';
  const outcome = await runCli(['build', '--no-pdf', '--no-search', ...flags], { cwd: folder });
  expect(outcome.status, outcome.stderr).toBe(0);
  return { ...(await readFiles(join(folder, out))), [stderr]: outcome.stderr };
}

/** The numbers of the version pages of a meeting. */
export function versionsOf(files: Files, meeting: string): number[] {
  const pattern = new RegExp(`^${meeting}/versions/(\\d+)/index\\.html$`);
  return Object.keys(files).flatMap((path) => Number(pattern.exec(path)?.[1] ?? Number.NaN) || []);
}

/** The text of a page without tags. */
export function textOf(page: string | undefined): string {
  return (page ?? '')
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}
