/* Processes that are killed or told to end: at any moment, and at every moment that matters. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameJournal } from '../src/io/write/write-journal.ts';
import { listProcesses } from '../tests/printed/browser-processes.ts';
import { type Deed, prints, stateOfContent, undisturbed } from './faults-deeds.ts';
import { ended, meeting, pause, prepare, type Scene, type Site } from './faults-site.ts';

/** Signals that tell a process to end, and the status that it ends with. */
export const told = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
export type Told = keyof typeof told;

/** Kills or tells at random moments; `writing` kills every other at one of those in which content is written. */
export async function* killAtRandom(
  room: string,
  deed: Deed,
  signal: Told | 'SIGKILL',
  times: number,
  writing = false,
): AsyncGenerator<Scene> {
  const { taken, content } = await undisturbed(deed, room);
  const byItself = deed.status === 0 ? [0] : [0, deed.status];
  for (let time = 0; time < times; time += 1) {
    const site = await deed.prepare(room);
    const state = await contentState(deed, site, content);
    const child = site.start(deed.args);
    const end = ended(child);
    // A signal before the program listens ends it as the system does; a kill may come at once.
    const first = signal === 'SIGKILL' ? 0 : 400;
    const delay = first + Math.max(0, taken - first) * Math.random();
    const late = writing && time % 2 === 1;
    await Promise.race([late ? awaitWrites(site, end) : pause(delay), end]);
    child.kill(signal);
    yield {
      what: late ? 'while it wrote' : `after ${delay.toFixed(0)} of ${taken.toFixed(0)} ms`,
      site,
      ended: await end,
      expected: [...(signal === 'SIGKILL' ? [signal] : [signal, told[signal]]), ...byItself],
      tidy: signal !== 'SIGKILL',
      ...state,
      ...(deed === prints && signal === 'SIGKILL' ? { next: deed.args } : {}),
      ...(deed.status === 0 ? {} : { says: /^(different|missing) +\S/m }),
    };
  }
}

/** Waits for the journal of the writes, and then for as long as these may take. */
async function awaitWrites({ folder }: Site, end: Promise<unknown>): Promise<void> {
  const over = end.then(() => true);
  while (!existsSync(nameJournal(join(folder, 'content'))) && !(await Promise.race([over, pause(1)])));
  await pause(Math.random() * 15);
}

/** Of a deed that writes content, how that is; of others, the site is looked at. */
export async function contentState({ writes }: Deed, site: Site, after: string): Promise<Pick<Scene, 'readState'>> {
  return writes ? { readState: await stateOfContent(site, after) } : {};
}

/** A run for every change of the disk that a deed makes, ended right before it, and one ended after the last. */
export async function* killAtEvery(
  room: string,
  deed: Deed,
  only: Readonly<Record<string, string>> = {},
  signal: Told | 'SIGKILL' = 'SIGKILL',
): AsyncGenerator<Scene> {
  const { count, content } = await countChanges(room, deed, only);
  const kill = signal === 'SIGKILL';
  // What is there after one change is there before the next.
  for (let at = 1; at <= (kill ? count + 1 : count); at += 1) {
    const site = await deed.prepare(room);
    const state = await contentState(deed, site, content);
    const way = kill ? (at > count ? 'kill-after' : 'kill-before') : signal;
    const env = { ...only, FAULT_AT: String(Math.min(at, count)), FAULT_DO: way };
    yield {
      what: `${way} ${at} of ${count}`,
      site,
      ended: await ended(site.start(deed.args, env)),
      expected: kill ? [signal] : [told[signal], 0],
      tidy: !kill,
      ...state,
      ...(deed === prints ? { next: deed.args } : {}),
    };
  }
}

/** How many changes of the disk a deed makes, and what the content is after it. @throws where there are none */
export async function countChanges(room: string, deed: Deed, only: Readonly<Record<string, string>> = {}) {
  const log = join(room, 'changes');
  await writeFile(log, '');
  const { content } = await undisturbed(deed, room, { ...only, FAULT_LOG: log });
  const names = (await readFile(log, 'utf8')).split('\n').slice(0, -1);
  if (names.length === 0) throw new Error(`${deed.args.join(' ')} changes nothing on the disk`);
  return { count: names.length, content };
}

/** The preview is asked for a page or a PDF, and ended while it answers. */
export async function* killDev(room: string, signal: Told | 'SIGKILL', times: number): AsyncGenerator<Scene> {
  await tryDev(room);
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    const { child, end, address } = await startDev(site);
    void fetch(`${address}${meeting}/${time % 2 === 0 ? '' : 'agenda.pdf'}`).catch(() => undefined);
    await pause(Math.random() * 1_500);
    child.kill(signal);
    const expected = signal === 'SIGKILL' ? [signal] : [0, told[signal]];
    yield { what: address, site, ended: await end, expected, tidy: signal !== 'SIGKILL' };
  }
}

async function startDev(site: Site) {
  const child = site.start(['dev', '--port', '0']);
  const end = ended(child);
  const address = await new Promise<string>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        const found = /http:\S+/.exec(String(chunk))?.[0];
        if (found !== undefined) done(found);
      });
    }
    void end.then(() => done(''));
  });
  return { child, end, address };
}

/** @throws where an undisturbed preview shows no page or no PDF. */
async function tryDev(room: string): Promise<void> {
  const site = await prepare(room);
  const { child, end, address } = await startDev(site);
  const [page, pdf] = await Promise.all(
    ['', 'agenda.pdf'].map(async (name) => (await fetch(`${address}${meeting}/${name}`)).text()),
  );
  child.kill('SIGTERM');
  await end;
  await site.remove();
  if (!page?.includes('Sag a') || !pdf?.startsWith('%PDF')) throw new Error('Undisturbed, dev shows nothing');
}

/** The browser is killed at the first message of every kind that is sent to it: in each stage of its life. */
export async function* killBrowserInStages(room: string): AsyncGenerator<Scene> {
  const log = join(room, 'messages');
  await writeFile(log, '');
  await undisturbed(prints, room, { FAULT_BROWSER_LOG: log });
  const methods = (await readFile(log, 'utf8')).trim().split('\n');
  const stages = [...new Set(methods)];
  if (!stages.includes('Page.printToPDF')) throw new Error('Undisturbed, nothing is printed');
  const last = methods.lastIndexOf('Page.printToPDF');
  for (const at of [...stages.map((one) => methods.indexOf(one)), last]) {
    const site = await prepare(room);
    const end = await ended(site.start(prints.args, { FAULT_BROWSER_AT: String(at + 1) }));
    yield { what: `at ${methods[at]}`, site, ended: end, expected: [0, 2], tidy: true };
  }
}

/** The browser and all its processes are killed at random moments. */
export async function* killBrowser(room: string, times: number): AsyncGenerator<Scene> {
  let killed = 0;
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    const end = ended(site.start(prints.args));
    const over = end.then(() => true);
    while ((await listProcesses(room)).length === 0 && !(await Promise.race([over, pause(20)])));
    await pause(Math.random() * 1_500);
    for (const { id } of await listProcesses(room)) {
      try {
        process.kill(id, 'SIGKILL');
        killed += 1;
      } catch {
        // It ended by itself.
      }
    }
    yield { what: `time ${time}`, site, ended: await end, expected: [0, 2], tidy: true };
  }
  if (killed === 0) throw new Error('No browser was killed');
}
