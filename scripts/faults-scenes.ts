/* What goes wrong: each fault is a number of scenes, each with how its process ended. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listProcesses } from '../tests/printed/browser-processes.ts';
import { item, siteIndex } from '../tests/support/content.ts';
import { type Ended, ended, makeSite, meeting, noPdf, pause, readSite, type Site } from './faults-site.ts';

export interface Scene {
  readonly what: string;
  readonly site: Site;
  readonly ended: Ended;
  /** How it may end; `null` for any way. */
  readonly expected: ReadonlyArray<number | string | null> | null;
  /** What else is wrong, looked at after the next run. */
  readonly check?: () => Promise<string[]>;
  readonly out?: string;
}

export interface Fault {
  readonly name: string;
  readonly scenes: (room: string) => AsyncGenerator<Scene>;
  /** Why there was none. */
  readonly skipped: string;
}

const run = promisify(execFile);
const pdf = ['build', '--no-search'];
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const killed = ['SIGKILL', 0];
const statusOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Every fault; `share` of the kills at random moments. */
export function faults(share: number): Fault[] {
  const times = (count: number) => Math.max(1, Math.round(count * share));
  return [
    fault('SIGKILL, build', (room) => killAtRandom(room, noPdf, 'SIGKILL', times(60))),
    fault('SIGKILL, build with PDFs', (room) => killAtRandom(room, pdf, 'SIGKILL', times(40))),
    fault('SIGKILL, freeze', (room) => killWrites(room, ['freeze', meeting], times(25))),
    fault('SIGKILL, check --fix', (room) => killWrites(room, ['check', '--fix'], times(25))),
    fault('SIGKILL, new item', (room) => killWrites(room, ['new', 'item', meeting, '--title', 'Ny sag'], times(25))),
    fault('SIGKILL, dev', (room) => killDev(room, 'SIGKILL', times(15))),
    ...(['SIGHUP', 'SIGINT', 'SIGTERM'] as const).flatMap((signal) => [
      fault(`${signal}, build with PDFs`, (room) => killAtRandom(room, pdf, signal, times(8))),
      fault(`${signal}, dev`, (room) => killDev(room, signal, times(3))),
    ]),
    fault('killed before and after every rename and removal, build', (room) => killAtEvery(room, noPdf)),
    fault('before and after every change of the disk, freeze', (room) => killAtEvery(room, ['freeze', meeting], true)),
    fault('before and after every change of the disk, check --fix', (room) =>
      killAtEvery(room, ['check', '--fix'], true),
    ),
    fault('a change of the disk refused (EACCES, EBUSY, EIO, ENOSPC, EROFS)', refuseChanges),
    fault('disk full at twenty levels', fullDisk, isRoot ? '' : 'skipped: only root mounts'),
    fault('ulimit -n 40 to 200', (room) =>
      limited(
        room,
        [40, 64, 100, 200].map((count) => `ulimit -n ${count}`),
      ),
    ),
    fault('ulimit -f 1 to 64 kB', (room) =>
      limited(
        room,
        [1, 4, 8, 16, 32, 64].map((size) => `ulimit -f ${size}`),
      ),
    ),
    fault('memory of 20 to 60 MB', (room) =>
      limited(
        room,
        [20, 30, 40, 60].map((size) => `export NODE_OPTIONS=--max-old-space-size=${size}`),
      ),
    ),
    fault('browser killed', (room) => killBrowser(room, times(12))),
    fault('two builds at once', (room) => twoAtOnce(room, times(10))),
    fault('content changed while it is built', (room) => changeUnder(room, times(10))),
    fault('clock jumps (in Node; libfaketime is not needed)', clockJumps),
  ];
}

function fault(name: string, scenes: Fault['scenes'], skipped = ''): Fault {
  return { name, scenes, skipped };
}

/** A site that was built as `Old` and is now `New`. */
async function prepare(room: string): Promise<Site> {
  const site = await makeSite(room);
  await site.write({ 'index.md': siteIndex.replace('Møder', 'Old') });
  const { status, stderr } = await site.run(noPdf);
  if (status !== 0) throw new Error(`The old site is not built: ${stderr}`);
  await site.write({ 'index.md': siteIndex.replace('Møder', 'New') });
  return site;
}

/** How long a command takes that nothing disturbs, in milliseconds. */
async function measure(room: string, args: readonly string[]): Promise<number> {
  const site = await prepare(room);
  const before = performance.now();
  await ended(site.start(args));
  const taken = performance.now() - before;
  await site.remove();
  return taken;
}

async function* killAtRandom(room: string, args: readonly string[], signal: NodeJS.Signals, times: number) {
  const taken = await measure(room, args);
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    const child = site.start(args);
    const end = ended(child);
    // A signal before the program listens ends it as the system does; a kill may come at once.
    const delay = signal === 'SIGKILL' ? taken * Math.random() : 400 + taken * Math.random();
    await Promise.race([pause(delay), end]);
    child.kill(signal);
    const expected = signal === 'SIGKILL' ? killed : [statusOf[signal as keyof typeof statusOf], 0, signal];
    yield { what: `after ${delay.toFixed(0)} of ${taken.toFixed(0)} ms`, site, ended: await end, expected };
  }
}

/** Files of the content are all as before or all as after, once the next run was there. */
async function* killWrites(room: string, args: readonly string[], times: number) {
  const taken = await measure(room, args);
  for (let time = 0; time < times; time += 1) {
    const site = await prepareWrites(room);
    const child = site.start(args);
    const end = ended(child);
    // The writes come last.
    const delay = taken * (0.6 + 0.4 * Math.random());
    await Promise.race([pause(delay), end]);
    child.kill('SIGKILL');
    yield {
      what: `after ${delay.toFixed(0)} ms`,
      site,
      ended: await end,
      expected: killed,
      check: () => checkWrites(site),
    };
  }
}

/** A site in which `check --fix` has two files to mend. */
async function prepareWrites(room: string): Promise<Site> {
  const site = await prepare(room);
  for (const name of ['a', 'b']) {
    await site.write({
      [`${meeting}/${name}.md`]: item(`Sag ${name}`, '', '\n* [ ]Tekst\n\n- Se www.example.org .\n'),
    });
  }
  return site;
}

async function checkWrites({ folder }: Site): Promise<string[]> {
  const texts = await Promise.all(
    ['a', 'b', 'c'].map((name) => readFile(join(folder, 'content', meeting, `${name}.md`), 'utf8')),
  );
  const pinned = texts.filter((text) => text.includes('\nnumber: ')).length;
  const index = await readFile(join(folder, 'content', meeting, 'index.md'), 'utf8');
  const half = pinned % 3 !== 0 || index.includes('numbers:') !== pinned > 0;
  return half ? [`half the numbers: ${pinned} of 3 items`] : [];
}

async function* killDev(room: string, signal: NodeJS.Signals, times: number) {
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    const child = site.start(['dev', '--port', '0']);
    const end = ended(child);
    const address = await new Promise<string>((done) => {
      child.stdout?.on('data', (chunk) => done(/http:\S+/.exec(String(chunk))?.[0] ?? ''));
      child.stderr?.on('data', (chunk) => done(/http:\S+/.exec(String(chunk))?.[0] ?? ''));
      void end.then(() => done(''));
    });
    void fetch(`${address}${meeting}/${time % 2 === 0 ? '' : 'agenda.pdf'}`).catch(() => undefined);
    await pause(Math.random() * 1_500);
    child.kill(signal);
    const expected = signal === 'SIGKILL' ? killed : [0, statusOf[signal as keyof typeof statusOf]];
    yield { what: address, site, ended: await end, expected };
  }
}

/** A run for every change of the disk that a command makes, killed right before it, and another right after it. */
async function* killAtEvery(room: string, args: readonly string[], writes = false) {
  const only: Readonly<Record<string, string>> = writes ? {} : { FAULT_ONLY: 'rename rm' };
  const count = await countChanges(room, args, only, writes);
  for (let at = 1; at <= count; at += 1) {
    for (const deed of ['kill-before', 'kill-after']) {
      const site = await (writes ? prepareWrites(room) : prepare(room));
      const end = await ended(site.start(args, { ...only, FAULT_AT: String(at), FAULT_DO: deed }));
      const check = writes ? () => checkWrites(site) : undefined;
      yield { what: `${deed} ${at} of ${count}`, site, ended: end, expected: killed, ...(check ? { check } : {}) };
    }
  }
}

async function countChanges(
  room: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  writes = false,
): Promise<number> {
  const site = await (writes ? prepareWrites(room) : prepare(room));
  const log = join(room, 'changes');
  await writeFile(log, '');
  await ended(site.start(args, { ...env, FAULT_LOG: log }));
  const count = (await readFile(log, 'utf8')).split('\n').length - 1;
  await site.remove();
  return count;
}

async function* refuseChanges(room: string) {
  const count = await countChanges(room, noPdf, {});
  const codes = ['EACCES', 'EBUSY', 'EIO', 'ENOSPC', 'EROFS'];
  for (let at = 1; at <= count; at += 3) {
    const code = codes[Math.floor(at / 3) % codes.length] ?? 'EIO';
    const site = await prepare(room);
    const end = await ended(site.start(noPdf, { FAULT_AT: String(at), FAULT_DO: code }));
    yield { what: `${code} at ${at} of ${count}`, site, ended: end, expected: [0, 2] };
  }
}

async function* fullDisk(room: string) {
  if (!isRoot) return;
  const size = await measureSize(room);
  for (let level = 0; level < 20; level += 1) {
    const site = await prepare(room);
    const disk = join(site.folder, 'disk');
    await mkdir(disk);
    // The old site fits, and so much of the new one.
    const room4k = Math.ceil((size * (1 + level / 20)) / 4) * 4 + 8;
    await run('mount', ['-t', 'tmpfs', '-o', `size=${room4k}k`, 'tmpfs', disk]);
    try {
      await cp(join(site.folder, 'dist'), join(disk, 'dist'), { recursive: true });
      const end = await ended(site.start([...noPdf, '--out', 'disk/dist']));
      const whole = await readSite(join(disk, 'dist'));
      await run('mount', ['-o', 'remount,size=64m', disk]);
      yield { what: `${level * 5} %, ${whole}`, site, ended: end, expected: [0, 2], out: 'disk/dist' };
    } finally {
      await run('umount', [disk]);
      await site.remove();
    }
  }
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

async function* limited(room: string, limits: readonly string[]) {
  for (const limit of limits) {
    const site = await prepare(room);
    const end = await ended(site.start(noPdf, {}, limit));
    // A process without memory is ended by Node with SIGABRT; nothing can be said any more.
    yield { what: limit, site, ended: end, expected: limit.startsWith('export') ? ['SIGABRT', 134, 0, 2] : [0, 2] };
  }
}

async function* killBrowser(room: string, times: number) {
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    const end = ended(site.start(pdf));
    let over = false;
    void end.then(() => {
      over = true;
    });
    let found = await listProcesses(room);
    while (found.length === 0 && !over) {
      await pause(20);
      found = await listProcesses(room);
    }
    await pause(Math.random() * 2_500);
    for (const { id } of await listProcesses(room)) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    yield { what: `time ${time}`, site, ended: await end, expected: [0, 2] };
  }
}

async function* twoAtOnce(room: string, times: number) {
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    const first = ended(site.start(noPdf));
    await pause(Math.random() * 600);
    const [one, other] = await Promise.all([first, ended(site.start(noPdf))]);
    const end = one.status === 0 ? other : one;
    const both = [one.status, other.status].sort().join();
    yield { what: both, site, ended: end, expected: both === '0,0' || both === '0,2' ? [0, 2] : [] };
  }
}

async function* changeUnder(room: string, times: number) {
  for (let time = 0; time < times; time += 1) {
    const site = await prepare(room);
    await site.write({ [`${meeting}/notat.txt`]: 'Notat', [`${meeting}/d.md`]: item('D', '', '[notat](notat.txt)\n') });
    const end = ended(site.start(noPdf));
    let over = false;
    void end.then(() => {
      over = true;
    });
    for (let turn = 0; !over; turn += 1) {
      await site.write({
        [`${meeting}/notat.txt`]: 'Notat '.repeat(turn % 50),
        [`${meeting}/a.md`]: item(`Sag ${turn}`),
      });
      if (turn % 7 === 3) await rm(join(site.folder, 'content', meeting, 'notat.txt'));
      await pause(5);
    }
    await site.write({ [`${meeting}/notat.txt`]: 'Notat' });
    yield { what: `time ${time}`, site, ended: await end, expected: [0, 1, 2] };
  }
}

async function* clockJumps(room: string) {
  for (const seconds of [-86_400 * 400, -3_600, 3_600, 86_400 * 4_000]) {
    const site = await prepare(room);
    yield {
      what: `${seconds} s`,
      site,
      ended: await ended(site.start(noPdf, { FAULT_CLOCK: String(seconds) })),
      expected: [0],
    };
  }
}
