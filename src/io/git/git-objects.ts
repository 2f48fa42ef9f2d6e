/* The objects of a git repository, read without touching the working tree: one process for all of them. */
import { execFile, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CliError } from '../../cli-error.ts';

const run = promisify(execFile);
const maxBuffer = 1024 * 1024 * 1024;

/** A file of a commit. */
export interface GitFile {
  /** From the folder that was opened, with `/`. */
  readonly path: string;
  readonly oid: string;
  /** Whether it is a symbolic link: its text is where it leads. */
  readonly link: boolean;
}

/** A folder as the commits of its repository hold it. */
export interface GitObjects {
  /** From the top of the repository, ending with `/`; empty at the top. */
  readonly prefix: string;
  /** Where the repository keeps its objects: the same for all folders and working trees of it. */
  readonly store: string;
  /** The full hash of the commit that a revision names. @throws CliError where there is none. */
  readonly resolve: (revision: string) => Promise<string>;
  /** The last commit of the branch that is checked out that is not younger than a date; `null` where there is none. */
  readonly resolveAt: (date: Date) => Promise<string | null>;
  /** The files of a commit below the folder. Submodules are left out. */
  readonly list: (commit: string) => Promise<readonly GitFile[]>;
  /** The bytes of a file, by its object id. */
  readonly read: (oid: string) => Promise<Uint8Array>;
  /** What git prints for arguments, run in the folder. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly close: () => void;
}

/** Opens the repository of a folder, which need not exist any more. Close it. @throws CliError where there is none. */
export async function openObjects(folder: string): Promise<GitObjects> {
  const place = await findExisting(resolve(folder));
  const git = async (...args: readonly string[]) => {
    const { stdout } = await run('git', ['-C', place.folder, '--literal-pathspecs', ...args], { maxBuffer });
    return stdout;
  };
  const above = await git('rev-parse', '--show-prefix').catch((cause: unknown) => refuseFolder(folder, cause));
  const prefix = `${above.replace(/\n$/, '')}${place.rest}`;
  const store = (await git('rev-parse', '--git-common-dir')).replace(/\n$/, '');
  const batch = openBatch(place.folder);
  return {
    prefix,
    store: resolve(place.folder, store),
    resolve: (revision) => resolveRevision(revision, folder, git),
    resolveAt: async (date) => {
      const until = `--before=${date.toISOString()}`;
      return (await git('rev-list', '--first-parent', '-1', until, 'HEAD').catch(() => '')).trim() || null;
    },
    list: async (commit) => listFiles(await git(...listArguments(commit, prefix)), prefix),
    read: batch.read,
    git,
    close: batch.close,
  };
}

/** The nearest folder that exists, and the way from it. */
async function findExisting(folder: string): Promise<{ folder: string; rest: string }> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() || folder === dirname(folder)) return { folder, rest: '' };
  const above = await findExisting(dirname(folder));
  return { folder: above.folder, rest: `${above.rest}${basename(folder)}/` };
}

/** Makes sure that git tells of the past of a folder that is in a repository. @throws CliError where it cannot. */
export async function requireGit(folder: string): Promise<void> {
  const place = await findExisting(resolve(folder));
  if (!(await isInRepository(place.folder))) return;
  await run('git', ['-C', place.folder, 'rev-parse', '--show-prefix']).catch((cause: unknown) =>
    refuseFolder(folder, cause, true),
  );
}

/** Whether a folder is in a working tree, seen without asking git. */
async function isInRepository(folder: string): Promise<boolean> {
  if ((await stat(join(folder, '.git')).catch(() => null)) !== null) return true;
  return folder !== dirname(folder) && isInRepository(dirname(folder));
}

function refuseFolder(folder: string, cause: unknown, inside = false): never {
  if (isMissing(cause)) {
    throw new CliError('git was not found. Install git, and make sure that it is in PATH.', { cause });
  }
  if (String(cause).includes('dubious ownership')) {
    throw new CliError(
      `git refuses the repository of ${folder}, since it belongs to another user. Permit it with git config --global --add safe.directory FOLDER.`,
      { cause },
    );
  }
  if (inside) {
    throw new CliError(
      `git cannot read the repository of ${folder}. Look at git status there, and at GIT_DIR in the environment; or build with --no-history, without earlier versions.`,
      { cause },
    );
  }
  throw new CliError(
    `${folder} is not in a git repository, so there are no revisions to compare. Run the command in a clone, or git init.`,
    { cause },
  );
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

async function resolveRevision(revision: string, folder: string, git: GitObjects['git']): Promise<string> {
  try {
    const hash = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return hash.trim();
  } catch (cause) {
    const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    const remedy = shallow
      ? 'The clone is shallow: fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.'
      : 'Name a commit, branch or tag that git log knows; git fetch gets what is missing.';
    throw new CliError(`git knows no revision “${revision}” of ${folder}. ${remedy}`, { cause });
  }
}

function listArguments(commit: string, prefix: string): string[] {
  const all = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit];
  return prefix === '' ? all : [...all, '--', prefix];
}

/** `100644 blob OID\tPATH`, each ended by a NUL. */
function listFiles(listing: string, prefix: string): GitFile[] {
  return listing.split('\0').flatMap((line) => {
    const match = /^(100|120)\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    const [, kind, oid = '', path = ''] = match ?? [];
    if (match === null || !path.startsWith(prefix)) return [];
    return [{ path: path.slice(prefix.length), oid, link: kind === '120' }];
  });
}

/** `git cat-file --batch`, asked for one object after another. */
function openBatch(folder: string): Pick<GitObjects, 'read' | 'close'> {
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const input = createByteReader(child.stdout);
  // What goes wrong shows as an end of the output.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  let last: Promise<unknown> = Promise.resolve();
  const readOne = async (oid: string): Promise<Uint8Array> => {
    child.stdin.write(`${oid}\n`);
    const size = /^\S+ blob (\d+)$/.exec(await input.line())?.[1];
    if (size === undefined) {
      throw new CliError(`git has no object ${oid}. Fetch what the clone lacks: git fetch --refetch.`);
    }
    const bytes = await input.bytes(Number(size) + 1);
    return bytes.subarray(0, -1);
  };
  return {
    read: (oid) => {
      const result = last.then(() => readOne(oid));
      last = result.catch(() => undefined);
      return result;
    },
    close: () => child.stdin.end(),
  };
}

function createByteReader(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const next = await chunks.next();
    return next.done ? Buffer.alloc(0) : next.value;
  };
  return {
    line: async (): Promise<string> => {
      while (!rest.includes(10)) {
        const chunk = await more();
        if (chunk.length === 0) return '';
        rest = Buffer.concat([rest, chunk]);
      }
      const end = rest.indexOf(10);
      const line = rest.subarray(0, end).toString('utf8');
      rest = rest.subarray(end + 1);
      return line;
    },
    bytes: async (count: number): Promise<Buffer> => {
      const parts = [rest];
      let length = rest.length;
      while (length < count) {
        const chunk = await more();
        if (chunk.length === 0) break;
        parts.push(chunk);
        length += chunk.length;
      }
      const all = Buffer.concat(parts);
      rest = all.subarray(count);
      return all.subarray(0, count);
    },
  };
}
