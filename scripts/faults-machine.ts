/* A machine that fails without ending the process: disks, limits, other programs, clocks. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { item } from '../tests/support/content.ts';
import { builds, type Deed, undisturbed } from './faults-deeds.ts';
import { contentState, countChanges } from './faults-kills.ts';
import { ended, meeting, noPdf, pause, prepare, type Scene } from './faults-site.ts';

const run = promisify(execFile);
const errors = ['EACCES', 'EBUSY', 'EIO', 'ENOSPC', 'EROFS'];

/** Every change of the disk that a deed makes fails once, in one of five ways. */
export async function* refuseChanges(room: string, deed: Deed): AsyncGenerator<Scene> {
  const { count, content } = await countChanges(room, deed);
  const log = join(room, 'refused');
  for (let at = 1; at <= count; at += 1) {
    const code = errors[at % errors.length] ?? 'EIO';
    const site = await deed.prepare(room);
    const state = await contentState(deed, site, content);
    await writeFile(log, '');
    const end = await ended(site.start(deed.args, { FAULT_AT: String(at), FAULT_DO: code, FAULT_LOG: log }));
    // What is written side by side is not written in the same order each time.
    const name = (await readFile(log, 'utf8')).split('\n')[at - 1];
    // What cannot be removed is left to the next run.
    const tidy = name !== 'rm';
    const what = `${code} at ${at} of ${count}, ${name}`;
    yield { what, site, ended: end, expected: [0, 2], tidy, ...state };
  }
}

/** The old site fits, and at twenty levels so much of the new one. */
export async function* fullDisk(room: string): AsyncGenerator<Scene> {
  const size = await measureSize(room);
  const seen = new Set<number | null>();
  for (const level of [...Array.from({ length: 20 }, (_, at) => at / 20), 2]) {
    const site = await prepare(room);
    const disk = join(site.folder, 'disk');
    await mkdir(disk);
    const kilobytes = Math.ceil((size * (1 + level)) / 4) * 4 + 8;
    await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
    try {
      await cp(join(site.folder, 'dist'), join(disk, 'dist'), { recursive: true });
      const end = await ended(site.start([...noPdf, '--out', 'disk/dist']));
      seen.add(end.status);
      // The next run has room.
      await run('mount', ['-o', 'remount,size=64m', disk]);
      const what = `${level * 100} % of the new site`;
      yield { what, site, ended: end, expected: level < 1 ? [0, 2] : [0], out: 'disk/dist', tidy: true };
    } finally {
      await run('umount', [disk]);
      await site.remove();
    }
  }
  if (!seen.has(2) || !seen.has(0)) throw new Error(`The disk was never full, or always: ${[...seen]}`);
}

/** Kilobytes that a site takes on a disk of blocks of 4 kB. */
async function measureSize(room: string): Promise<number> {
  const site = await prepare(room);
  const disk = join(site.folder, 'disk');
  await mkdir(disk);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);
  try {
    await cp(join(site.folder, 'dist'), join(disk, 'dist'), { recursive: true });
    const { stdout } = await run('df', ['--output=used', '-k', disk]);
    return Number(stdout.trim().split('\n').at(-1));
  } finally {
    await run('umount', [disk]);
    await rm(site.folder, { recursive: true });
  }
}

/** Below limits that the shell sets; it tells where one is not. */
export async function* limited(
  room: string,
  limits: readonly string[],
  expected: Scene['expected'],
): AsyncGenerator<Scene> {
  await undisturbed(builds, room);
  for (const limit of limits) {
    const site = await prepare(room);
    const end = await ended(site.start(noPdf, {}, limit));
    yield { what: limit, site, ended: end, expected };
  }
}

export async function* twoAtOnce(room: string, times: number): AsyncGenerator<Scene> {
  const { taken } = await undisturbed(builds, room);
  let refused = 0;
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    const first = ended(site.start(noPdf));
    await pause((taken / 2) * Math.random());
    const [one, other] = await Promise.all([first, ended(site.start(noPdf))]);
    const end = one.status === 0 ? other : one;
    if (end.status === 2) refused += 1;
    yield { what: `${one.status} and ${other.status}`, site, ended: end, expected: [0, 2], tidy: true };
  }
  if (refused === 0) throw new Error('No two builds met');
}

/** An item and an attachment are written, and the attachment is removed, while they are built. */
export async function* changeUnder(room: string, times: number): AsyncGenerator<Scene> {
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    await site.write({ [`${meeting}/notat.txt`]: 'Notat', [`${meeting}/d.md`]: item('D', '', '[notat](notat.txt)\n') });
    const end = ended(site.start(noPdf));
    const over = end.then(() => true);
    let turn = 0;
    for (; !(await Promise.race([over, pause(5 * (time + 1))])); turn += 1) {
      const text = 'Notat '.repeat(turn % 50);
      await site.write({ [`${meeting}/notat.txt`]: text, [`${meeting}/a.md`]: item(`Sag ${turn}`) });
      if (turn % 7 === 3) await rm(join(site.folder, 'content', meeting, 'notat.txt'));
    }
    await site.write({ [`${meeting}/notat.txt`]: 'Notat' });
    yield { what: `${turn} changes`, site, ended: await end, expected: [0, 1, 2], tidy: true };
  }
}

export const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/faketime/libfaketimeMT.so.1`,
);
export const faketime = libraries.find((library) => existsSync(library)) ?? null;

/** The clock jumps half a second after the start. */
export async function* clockJumps(room: string): AsyncGenerator<Scene> {
  await undisturbed(builds, room);
  for (const seconds of [-86_400 * 400, -3_600, 3_600, 86_400 * 4_000]) {
    const site = await prepare(room);
    const end = await ended(site.start(noPdf, { FAULT_CLOCK: String(seconds) }));
    yield { what: `${seconds} s`, site, ended: end, expected: [0], tidy: true };
  }
}

/** No clock that is set changes the one that timers go by. */
const steady = { FAKETIME_DONT_FAKE_MONOTONIC: '1' };

/** The clock of the system jumps, runs or stands while a deed is done, for whatever process asks for it. */
export async function* systemClock(room: string, deed: Deed): AsyncGenerator<Scene> {
  const { taken } = await undisturbed(deed, room);
  for (const clock of ['-400d', '+4000d', '+0 x1000', '2026-11-26 12:00:00']) {
    const site = await deed.prepare(room);
    const file = join(room, 'clock');
    await writeFile(file, '+0\n');
    const env = { LD_PRELOAD: faketime ?? '', FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', ...steady };
    const end = ended(site.start(deed.args, env));
    await pause((taken * 2) / 3);
    await writeFile(file, `${clock}\n`);
    yield { what: clock, site, ended: await end, expected: [0], tidy: true, next: deed.args };
  }
}
