/* What goes wrong: each fault is a number of scenes. */
import {
  builds,
  type Deed,
  exchangesFew,
  fixes,
  freezes,
  importsOparl,
  importsWord,
  makesItem,
  prints,
  rebuilds,
} from './faults-deeds.ts';
import { killAtEvery, killAtRandom, killBrowser, killBrowserInStages, killDev, type Told } from './faults-kills.ts';
import {
  changeUnder,
  clockJumps,
  faketime,
  fullDisk,
  limited,
  refuseChanges,
  systemClock,
  twoAtOnce,
} from './faults-machine.ts';
import type { Scene } from './faults-site.ts';

export interface Fault {
  readonly name: string;
  readonly scenes: (room: string) => AsyncGenerator<Scene>;
  /** Why there was none. */
  readonly skipped: string;
}

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const exchanges = { FAULT_ONLY: 'rename rm' };
const signals: readonly Told[] = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const writes: ReadonlyArray<readonly [string, Deed]> = [
  ['freeze', freezes],
  ['check --fix', fixes],
  ['new item', makesItem],
  ['import of Word', importsWord],
  ['import of OParl', importsOparl],
];
/** Node itself needs about thirty files before the program begins. */
const openFiles = [40, 64, 100, 200].map((count) => `ulimit -n ${count}`);
const fileSizes = [1, 4, 8, 16, 32, 64].map((size) => `ulimit -f ${size}`);
const memories = [20, 30, 40, 60].map((size) => `export NODE_OPTIONS=--max-old-space-size=${size}`);

/** Every fault; `share` of the kills at random moments. */
export function faults(share: number): Fault[] {
  const times = (count: number) => Math.max(1, Math.round(count * share));
  return [
    fault('SIGKILL, build', (room) => killAtRandom(room, builds, 'SIGKILL', times(40))),
    fault('SIGKILL, build with PDFs', (room) => killAtRandom(room, prints, 'SIGKILL', times(40))),
    ...writes.map(([name, deed]) =>
      fault(`SIGKILL, ${name}`, (room) => killAtRandom(room, deed, 'SIGKILL', times(20), true)),
    ),
    fault('SIGKILL, dev', (room) => killDev(room, 'SIGKILL', times(15))),
    ...signals.flatMap((signal) => [
      fault(`${signal}, build with PDFs`, (room) => killAtRandom(room, prints, signal, times(8))),
      fault(`${signal}, dev`, (room) => killDev(room, signal, times(4))),
      fault(`${signal}, verify --rebuild`, (room) => killAtRandom(room, rebuilds, signal, times(4))),
    ]),
    fault('killed around every rename and removal, build', (room) => killAtEvery(room, builds, exchanges)),
    fault('killed around every rename and removal, build of few files', (room) =>
      killAtEvery(room, exchangesFew, exchanges),
    ),
    fault('killed around every rename and removal, build with PDFs', (room) => killAtEvery(room, prints, exchanges)),
    ...writes.map(([name, deed]) =>
      fault(`killed around every change of the disk, ${name}`, (room) => killAtEvery(room, deed)),
    ),
    fault('SIGINT at every rename and removal, build', (room) => killAtEvery(room, builds, exchanges, 'SIGINT')),
    fault('SIGINT at every rename and removal, build of few files', (room) =>
      killAtEvery(room, exchangesFew, exchanges, 'SIGINT'),
    ),
    fault('SIGTERM at every change of the disk, freeze', (room) => killAtEvery(room, freezes, {}, 'SIGTERM')),
    fault(`a change of the disk refused, build`, (room) => refuseChanges(room, builds)),
    fault('a change of the disk refused, freeze', (room) => refuseChanges(room, freezes)),
    fault('a change of the disk refused, import of Word', (room) => refuseChanges(room, importsWord)),
    fault('disk full at twenty levels', fullDisk, isRoot ? '' : 'skipped: only root mounts'),
    fault('ulimit -n 40 to 200', (room) => limited(room, openFiles, [0, 2])),
    fault('ulimit -f 1 to 64 kB', (room) => limited(room, fileSizes, [0, 2])),
    // A process without memory is ended by Node with SIGABRT; nothing can be said any more.
    fault('memory of 20 to 60 MB', (room) => limited(room, memories, ['SIGABRT', 134, 0, 2])),
    fault('browser killed at every kind of message to it', killBrowserInStages),
    fault('browser killed at random', (room) => killBrowser(room, times(8))),
    fault('two builds at once', (room) => twoAtOnce(room, times(10))),
    fault('content changed while it is built', (room) => changeUnder(room, times(10))),
    fault('clock jumps in Node', clockJumps),
    fault(
      "the system's clock jumps, runs or stands (libfaketime), build",
      (room) => systemClock(room, builds),
      faketime === null ? 'skipped: no libfaketime' : '',
    ),
    fault(
      "the system's clock jumps, runs or stands (libfaketime), build with PDFs",
      (room) => systemClock(room, prints),
      faketime === null ? 'skipped: no libfaketime' : '',
    ),
  ];
}

function fault(name: string, scenes: Fault['scenes'], skipped = ''): Fault {
  return { name, scenes, skipped };
}
