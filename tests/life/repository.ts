/* A real git repository with a council's content, and a site that is built from each of its states. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { runCli } from '../support/cli.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const run = promisify(execFile);

const author = { name: 'Sekretariatet', email: 'sekretariatet@example.org' };

export interface Repository {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
  readonly git: (...args: string[]) => Promise<string>;
  /** Commits everything at noon of a day (UTC). */
  readonly commit: (day: string, message: string) => Promise<void>;
  readonly dagsorden: (...args: string[]) => ReturnType<typeof runCli>;
  /** Builds the site; it must succeed. */
  readonly build: (...more: string[]) => Promise<BuiltSite>;
}

export interface BuiltSite {
  readonly paths: readonly string[];
  /** The text of a file; the text of its pages for a PDF. */
  readonly read: (path: string) => Promise<string>;
  /** The paths of all documents that hold a text, in whatever case. */
  readonly holding: (text: string) => Promise<string[]>;
}

/** An empty repository, in a folder of the test's own or in one that is given. */
export async function openRepository(given?: string): Promise<Repository> {
  const folder = given ?? (await temporaryFolder());
  const git = async (...args: string[]) => (await run('git', args, { cwd: folder })).stdout;
  const dagsorden = (...args: string[]) => runCli(args, { cwd: folder });
  await git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    dagsorden,
    write: (files) => writeFiles(folder, files),
    read: (path) => readFile(join(folder, path), 'utf8'),
    remove: (path) => rm(join(folder, path)),
    commit: async (day, message) => {
      const date = `${day}T12:00:00Z`;
      const env = {
        ...process.env,
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: date,
      };
      await git('add', '--all');
      await run('git', ['commit', '--quiet', '-m', message], { cwd: folder, env });
    },
    build: async (...more) => {
      const outcome = await dagsorden('build', '--base-url', 'https://moeder.example.org/', ...more);
      expect(outcome.status, outcome.stderr).toBe(0);
      const verified = await dagsorden('verify', 'dist');
      expect(verified.status, verified.stdout).toBe(0);
      return openBuilt(join(folder, 'dist'));
    },
  };
}

/** A site that was built. Its files are read when they are asked for. */
export async function openBuilt(folder: string): Promise<BuiltSite> {
  await mkdir(folder, { recursive: true });
  const paths = Object.keys(await readFiles(folder));
  const texts = new Map<string, Promise<string>>();
  const read = (path: string) => {
    const known = texts.get(path) ?? readDocument(join(folder, path));
    texts.set(path, known);
    return known;
  };
  return {
    paths,
    read,
    holding: async (text) => {
      const found = await Promise.all(
        paths.map(async (path) => (await read(path)).toLowerCase().includes(text.toLowerCase())),
      );
      return paths.filter((_, index) => found[index]);
    },
  };
}

async function readDocument(file: string): Promise<string> {
  // Spaces that keep words together are read as spaces.
  if (!file.endsWith('.pdf')) return (await readFile(file, 'utf8')).replaceAll('\u00a0', ' ');
  const pdf = await openPdf(new Uint8Array(await readFile(file)));
  const text = (await readText(pdf)).replace(/\s+/g, ' ');
  await pdf.loadingTask.destroy();
  return text;
}
