/* The commits that changed some folders of a repository, as `git log` tells them. */
import type { GitObjects } from './git-objects.ts';

/** A commit and the files that it changed, compared with its first parent. */
export interface LoggedCommit {
  readonly hash: string;
  readonly date: Date;
  readonly changes: readonly LoggedChange[];
}

interface LoggedChange {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  /** `null` where the file is gone, or is a submodule. */
  readonly oid: string | null;
  /** Whether it is a symbolic link: its text is where it leads. */
  readonly link: boolean;
}

/** What a repository knows of its past. */
export interface RepositoryLog {
  /** The absolute path of its top folder. */
  readonly top: string;
  /** Whether the clone lacks what was before its oldest commits. */
  readonly shallow: boolean;
  /** Oldest first: the commits of the main line, so that a merge is one step. */
  readonly commits: readonly LoggedCommit[];
}

// Settings of the user's own must not change what is printed.
const options = [
  ...['--first-parent', '--reverse', '--diff-merges=first-parent', '--raw', '-z', '--no-abbrev', '--no-renames'],
  ...['--no-follow', '--no-show-signature', '--no-relative', '--no-color', '--no-ext-diff', '--ignore-submodules=all'],
];

/** Where the top of a repository is. */
export async function findTop({ git }: GitObjects): Promise<string> {
  return (await git('rev-parse', '--show-toplevel')).replace(/\n$/, '');
}

/** Reads the commits that touched the folders, which are named from the top, ending with `/`. */
export async function readLog(objects: GitObjects, top: string, folders: readonly string[]): Promise<RepositoryLog> {
  const paths = folders.map((folder) => (folder === '' ? '.' : folder));
  const atTop = ['-C', top, '-c', 'log.showRoot=true'];
  const shallow = (await objects.git('rev-parse', '--is-shallow-repository')).trim() === 'true';
  const listing = await objects.git(...atTop, 'log', ...options, '--format=commit %H %cI', 'HEAD', '--', ...paths);
  return { top, shallow, commits: parseLog(listing) };
}

/** The paths below a folder whose files differ from the last commit, from the top. */
export async function listDirty({ git }: GitObjects): Promise<Set<string>> {
  const names = ['diff', '--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff', 'HEAD', '--', '.'];
  return new Set((await git('--no-optional-locks', ...names)).split('\0').filter((path) => path !== ''));
}

/** `commit HASH DATE`, then for each file `:100644 100644 OID OID M` and its path, each ended by a NUL. */
function parseLog(listing: string): LoggedCommit[] {
  const commits: Array<LoggedCommit & { readonly changes: LoggedChange[] }> = [];
  const tokens = listing.split('\0').values();
  for (const token of tokens) {
    const [, hash, date] = /^\n?commit ([0-9a-f]+) (\S+)$/.exec(token) ?? [];
    if (hash !== undefined && date !== undefined) commits.push({ hash, date: new Date(date), changes: [] });
    const [, mode, oid] = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(token) ?? [];
    if (mode === undefined || oid === undefined) continue;
    const path = tokens.next().value ?? '';
    commits.at(-1)?.changes.push({ path, oid: /^1[02]0/.test(mode) ? oid : null, link: mode.startsWith('120') });
  }
  return commits;
}
