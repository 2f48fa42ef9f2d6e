/* What `npm run bench` measures: works that Dagsorden and its peers do on the same generated text. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listHistory } from './bench-history.ts';
import { listPacket } from './bench-packet.ts';
import { listPrints } from './bench-prints.ts';
import { listGenerators } from './bench-sites.ts';
import { makeCorpus } from './make-corpus.ts';

/** A program that does a work. */
export interface Contestant {
  readonly name: string;
  /** Program and arguments; `null` where it is missing. */
  readonly command: readonly [program: string, ...args: string[]] | null;
  readonly cwd: string;
  /** What brings it, where it is missing. */
  readonly remedy: string;
}

export interface Work {
  readonly name: string;
  readonly ours: Contestant;
  readonly peers: readonly Contestant[];
  /** Whether ours has done it once before it is measured, so that its cache is there. */
  readonly prepared?: boolean;
}

/** As it is published. */
const cli = fileURLToPath(new URL('../lib/src/cli.js', import.meta.url));

/** How much is generated. */
export interface Sizes {
  readonly items: number;
  readonly agendas: number;
  /** Attachments of the packet, and pages of each. */
  readonly packet: readonly [count: number, pages: number];
  readonly commits: number;
}

/** Prepares works in a folder, as a kind is wanted. `peers` is a folder with `node_modules` or programs of peers. */
export async function listWorks(room: string, sizes: Sizes, peers: string | null, kinds: readonly string[]) {
  const find = (name: string) => findProgram(name, peers);
  const ours = (cwd: string, ...args: string[]): Contestant => ({
    name: 'Dagsorden',
    command: [process.execPath, cli, ...args],
    cwd,
    remedy: '',
  });
  return [
    ...(kinds.includes('site') ? await listSite(room, sizes.items, (...args) => ours(room, ...args), find) : []),
    ...(kinds.includes('prints') ? await listPrints(room, sizes.agendas, ours, find) : []),
    ...(kinds.includes('history') ? await listHistory(room, sizes.commits, ours) : []),
    ...(kinds.includes('packet') ? [await listPacket(room, sizes.packet, find)] : []),
  ];
}

/** Works on one site. */
async function listSite(
  room: string,
  items: number,
  ours: (...args: string[]) => Contestant,
  find: (name: string) => string | null,
): Promise<Work[]> {
  await makeCorpus(join(room, 'content'), items);
  const [meeting = ''] = (await readdir(join(room, 'content', 'raad-1'))).filter((name) => /^\d/.test(name)).sort();
  const generators = await listGenerators(room, find);
  const item = join('content', 'raad-1', meeting, 'punkt-00001.md');
  const html = ['build', '--no-pdf', '--no-search', '--quiet'];
  const printed = ['pdf', `raad-1/${meeting}`, '-o', 'ours.pdf', '--quiet'];
  return [
    { name: '--help', ours: ours('--help'), peers: [] },
    { name: `check, ${items} items`, ours: ours('check', '--format', 'json', '--no-cache'), peers: [] },
    { name: 'the same, unchanged', ours: ours('check', '--format', 'json'), peers: [], prepared: true },
    { name: `${items} items to HTML`, ours: ours(...html, '--no-cache'), peers: generators },
    { name: `${items} items to HTML, unchanged`, ours: ours(...html), peers: [], prepared: true },
    { name: `${items} items to HTML, one edited`, ours: edited(ours(...html), item), peers: [] },
    { name: `one agenda of ${items} items to PDF`, ours: ours(...printed, '--no-cache'), peers: [] },
    { name: 'the same, one item edited', ours: edited(ours(...printed), item), peers: [], prepared: true },
    { name: 'the same, unchanged', ours: ours(...printed), peers: [], prepared: true },
  ];
}

/** The same after a line more in an item. */
function edited(one: Contestant, item: string): Contestant {
  if (one.command === null) return one;
  return { ...one, command: ['bash', '-c', `echo Rettet. >> ${item}; exec "$0" "$@"`, ...one.command] };
}

function findProgram(name: string, peers: string | null): string | null {
  const own = peers === null ? [] : [peers, join(peers, 'node_modules', '.bin'), join(peers, 'bin')];
  const folders = [...own, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
