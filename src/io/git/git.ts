import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Commit {
  readonly hash: string;
  readonly date: Date;
}

/** The last commit that touched the content; `null` outside git, or where git is missing. */
export async function findLastCommit(roots: readonly string[]): Promise<Commit | null> {
  const commits = await Promise.all(roots.map(readCommit));
  return commits.reduce((last, one) => (last === null || (one !== null && one.date > last.date) ? one : last), null);
}

/** What `git --version` says; `null` where there is no git. */
export async function findGitVersion(): Promise<string | null> {
  const found = await run('git', ['--version']).catch(() => null);
  return found === null ? null : found.stdout.trim().replace(/^git version /, '');
}

/** Whether the folder is in a clone that lacks a part of its history. */
export async function isShallow(folder: string): Promise<boolean> {
  const found = await run('git', ['-C', folder, 'rev-parse', '--is-shallow-repository']).catch(() => null);
  return found?.stdout.trim() === 'true';
}

/** The commits that touched each content root, of which its past is made; `null` where there are none to be read. */
export async function describePast(roots: readonly string[]): Promise<ReadonlyArray<string | null>> {
  const options = ['--first-parent', '--diff-merges=first-parent', '--format=%H %cI', 'HEAD', '--', '.'];
  const read = async (root: string) => {
    const found = await run('git', ['-C', root, 'log', ...options], { maxBuffer }).catch(() => null);
    return found === null ? null : `${await isShallow(root)} ${found.stdout}`;
  };
  return Promise.all(roots.map(read));
}

const maxBuffer = 2 ** 30;

async function readCommit(root: string): Promise<Commit | null> {
  try {
    const { stdout } = await run('git', ['-C', root, 'log', '-1', '--format=%H %cI', '--', '.']);
    const [hash, date] = stdout.trim().split(' ');
    return hash && date ? { hash, date: new Date(date) } : null;
  } catch {
    return null;
  }
}
