/* What goes wrong: each fault is a number of scenes, each with how its process ended. */
import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listProcesses } from '../tests/printed/browser-processes.ts';
import { item } from '../tests/support/content.ts';
import { ended, killed, measure, meeting, noPdf, pause, prepare, readSite, type Scene } from './faults-site.ts';
import {
  countChanges,
  fixes,
  freezes,
  importsOparl,
  importsWord,
  killAtEvery,
  killWrites,
  makesItem,
} from './faults-writes.ts';

export interface Fault {
  readonly name: string;
  readonly scenes: (room: string) => AsyncGenerator<Scene>;
  /** Why there was none. */
  readonly skipped: string;
}

const run = promisify(execFile);
const pdf = ['build', '--no-search'];
const rebuild = ['verify', 'dist', '--rebuild'];
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const statusOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Every fault; `share` of the kills at random moments. */
export function faults(share: number): Fault[] {
  const times = (count: number) => Math.max(1, Math.round(count * share));
  return [
    fault('SIGKILL, build', (room) => killAtRandom(room, noPdf, 'SIGKILL', times(60))),
    fault('SIGKILL, build with PDFs', (room) => killAtRandom(room, pdf, 'SIGKILL', times(40))),
    fault('SIGKILL, freeze', (room) => killWrites(room, freezes, times(25))),
    fault('SIGKILL, check --fix', (room) => killWrites(room, fixes, times(25))),
    fault('SIGKILL, new item', (room) => killWrites(room, makesItem, times(25))),
    fault('SIGKILL, import of Word', (room) => killWrites(room, importsWord, times(15))),
    fault('SIGKILL, import of OParl', (room) => killWrites(room, importsOparl, times(15))),
    fault('SIGKILL, dev', (room) => killDev(room, 'SIGKILL', times(15))),
    ...(['SIGHUP', 'SIGINT', 'SIGTERM'] as const).flatMap((signal) => [
      fault(`${signal}, build with PDFs`, (room) => killAtRandom(room, pdf, signal, times(8))),
      fault(`${signal}, dev`, (room) => killDev(room, signal, times(3))),
      fault(`${signal}, verify --rebuild`, (room) => killAtRandom(room, rebuild, signal, times(4))),
    ]),
    fault('killed before and after every rename and removal, build', (room) =>
      killAtEvery(room, { args: noPdf, prepare, check: async () => [] }, { FAULT_ONLY: 'rename rm' }),
    ),
    fault('before and after every change of the disk, freeze', (room) => killAtEvery(room, freezes)),
    fault('before and after every change of the disk, check --fix', (room) => killAtEvery(room, fixes)),
    fault('before and after every change of the disk, import of Word', (room) => killAtEvery(room, importsWord)),
    fault('before and after every change of the disk, import of OParl', (room) => killAtEvery(room, importsOparl)),
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
    // What a rebuild is compared with is the old site.
    const byItself = args === rebuild ? [0, 1] : [0];
    const expected = signal === 'SIGKILL' ? killed : [statusOf[signal as keyof typeof statusOf], signal, ...byItself];
    const what = `after ${delay.toFixed(0)} of ${taken.toFixed(0)} ms`;
    yield {
      what,
      site,
      ended: await end,
      expected,
      ...(args === rebuild ? { says: /^changed +\S|^missing +\S/m } : {}),
    };
  }
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

async function* refuseChanges(room: string) {
  const count = await countChanges(room, noPdf);
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
