/* A small site that is built again and again while its machine fails, and what is looked at afterwards. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listBuilt, readManifest } from '../src/io/output/built-site.ts';
import { compareFiles } from '../src/site/manifest.ts';
import { listProcesses } from '../tests/printed/browser-processes.ts';
import { runCli } from '../tests/support/cli.ts';
import { item, meetingIndex, siteIndex, siteWith } from '../tests/support/content.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const preload = fileURLToPath(new URL('./faults-preload.mjs', import.meta.url));

export const meeting = 'it/2026-09-17';
export const noPdf = ['build', '--no-pdf', '--no-search'];

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

export interface Site {
  readonly folder: string;
  /** The temporary folder of its builds. */
  readonly room: string;
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly start: (args: readonly string[], env?: Readonly<Record<string, string>>, limit?: string) => ChildProcess;
  /** Runs a command in this process, without the fault. */
  readonly run: (args: readonly string[]) => Promise<{ status: number | null; stderr: string }>;
  readonly remove: () => Promise<void>;
}

/** What is there: as it was before the command, as it is after it, or, for `null`, neither. */
export type State = 'before' | 'after' | null;

/** How a process ended while something went wrong. */
export interface Scene {
  readonly what: string;
  readonly site: Site;
  readonly ended: Ended;
  /** How it may end. */
  readonly expected: ReadonlyArray<number | string>;
  /** By default the site in `out`. */
  readonly readState?: () => Promise<State>;
  /** Who was told to end tidies up; whoever was killed leaves it to the next run. */
  readonly tidy?: boolean;
  /** What is run next; by default a build without PDFs. */
  readonly next?: readonly string[];
  readonly out?: string;
  /** What it says when it ends by itself with something else than 0; by default a sentence or an error. */
  readonly says?: RegExp;
}

async function openSite(room: string): Promise<Site> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'dagsorden-faults-')));
  const write = async (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
      await writeFile(join(folder, 'content', path), text);
    }
  };
  return {
    folder,
    room,
    write,
    start: (args, env = {}, limit = ':') =>
      spawn(
        'sh',
        ['-c', `${limit} && exec "$@"`, 'sh', process.execPath, '--import', preload, cli, ...args, '--lang', 'en'],
        {
          cwd: folder,
          env: { ...process.env, TMPDIR: room, FAULT_WITHIN: folder, ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      ),
    run: (args) => runCli(args, { cwd: folder, env: { TMPDIR: room } }),
    // A disk that is still mounted in it goes first.
    remove: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  };
}

/** A site of three items that was built as `Old` and is now `New`; built once, and copied. */
export async function prepare(room: string): Promise<Site> {
  const model = join(room, 'model');
  if (!existsSync(model)) {
    const first = await makeOld(room);
    await cp(first.folder, model, { recursive: true });
    await first.remove();
  }
  const site = await openSite(room);
  await cp(model, site.folder, { recursive: true });
  return site;
}

async function makeOld(room: string): Promise<Site> {
  const site = await openSite(room);
  const items = ['a', 'b', 'c'].map((name) => [
    `${meeting}/${name}.md`,
    item(`Sag ${name}`, '', 'Tekst. '.repeat(400)),
  ]);
  await site.write(siteWith({ [`${meeting}/index.md`]: meetingIndex, ...Object.fromEntries(items) }));
  await site.write({ 'index.md': siteIndex.replace('Møder', 'Old') });
  const { status, stderr } = await site.run(noPdf);
  if (status !== 0) throw new Error(`The old site is not built: ${stderr}`);
  await site.write({ 'index.md': siteIndex.replace('Møder', 'New') });
  return site;
}

/** Waits for the end of a process; what it said. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const [status, signal] = await once(child, 'close');
  return { status: status as number | null, signal: signal as NodeJS.Signals | null, said };
}

/** Whether a whole site is the old or the new one; `null` where there is none, or files are missing or changed. */
export async function readSite(dist: string): Promise<State> {
  try {
    const manifest = await readManifest(dist);
    if (compareFiles(manifest.files, await listBuilt(dist)).length > 0) return null;
    const title = /<title>(Old|New)\b/.exec(await readFile(join(dist, 'index.html'), 'utf8'))?.[1];
    return title === undefined ? null : title === 'Old' ? 'before' : 'after';
  } catch {
    return null;
  }
}

/** What a site and its temporary folder hold that they should not; the cache is meant to stay. */
export async function listLeft({ folder, room }: Site): Promise<string[]> {
  const known = ['content', 'dist', 'disk', 'documents', '.dagsorden-cache'];
  const beside = (await readdir(folder)).filter((name) => !known.includes(name));
  const content = await readdir(join(folder, 'content'), { recursive: true });
  const parts = content.filter((name) => /(^|\/)\.|\.part$|\.before$/.test(name));
  const disk = await readdir(join(folder, 'disk')).catch((): string[] => []);
  const scratch = (await readdir(room)).filter((name) => /^dagsorden-|^puppeteer/.test(name));
  const browsers = (await listProcesses(room)).map(({ id }) => `browser ${id}`);
  return [...beside, ...parts, ...disk.filter((name) => name !== 'dist'), ...scratch, ...browsers];
}

/** Waits until no browser runs that was unpacked to a folder, ten seconds at most. */
export async function awaitNoBrowser(room: string): Promise<void> {
  for (let turn = 0; turn < 100 && (await listProcesses(room)).length > 0; turn += 1) await pause(100);
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
