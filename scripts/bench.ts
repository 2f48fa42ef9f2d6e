/*
 * Measures Dagsorden beside its peers: `npm run bench -- [--items 1000] [--agendas 20] [--packet 200x25] [--runs 3]
 * [--commits 300] [--peers FOLDER] [--only site,prints,packet,history]`, which bundles the program first, as it is published.
 * 1. Generates sites, always the same for a number of items, and attachments.
 * 2. Runs each work with every program in turn, as often as `--runs` says, so that a slow hour slows all of them.
 * 3. Prints medians of wall and CPU seconds (children included) and of peak memory (all processes together, Linux), and the ratio of ours to
 *    each peer's. A peer that is missing is named, with what brings it; peers are no dependencies of Dagsorden.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contestant, listWorks, type Work } from './bench-works.ts';

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  /** Mebibytes; zero where the system does not tell. */
  readonly memory: number;
}

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000' },
    agendas: { type: 'string', default: '20' },
    packet: { type: 'string', default: '200x25' },
    commits: { type: 'string', default: '300' },
    only: { type: 'string', default: 'site,prints,packet,history' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'string' },
  },
});
const runs = Number(values.runs);
const room = await mkdtemp(join(tmpdir(), 'dagsorden-bench-'));
try {
  const [count = 0, pages = 0] = values.packet.split('x').map(Number);
  const sizes = {
    items: Number(values.items),
    agendas: Number(values.agendas),
    packet: [count, pages] as const,
    commits: Number(values.commits),
  };
  const peers = values.peers === undefined ? null : resolve(values.peers);
  const works = await listWorks(room, sizes, peers, values.only.split(','));
  const load = loadavg()[0]?.toFixed(1);
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GiB, ${release()}`,
  );
  console.log(`Node ${process.versions.node}; load at the start ${load}; medians of ${runs} alternating runs\n`);
  console.log(
    '| work | program | wall s | CPU s | MiB | ours ÷ it, wall | ours ÷ it, CPU |\n|---|---|---|---|---|---|---|',
  );
  for (const work of works) await measureWork(work);
} finally {
  await rm(room, { recursive: true, force: true });
}

async function measureWork({ name, ours, peers, prepared = false }: Work): Promise<void> {
  const there = [ours, ...peers].filter(({ command }) => command !== null);
  const taken = new Map<Contestant, Measured[]>(there.map((one) => [one, []]));
  if (prepared) await measure(ours);
  for (let run = 0; run < runs; run += 1) {
    for (const [one, results] of taken) results.push(await measure(one));
  }
  const own = median(taken.get(ours) ?? []);
  for (const [one, results] of taken) {
    const { wall, cpu, memory } = median(results);
    const ratio = (mine: number, its: number) => (one === ours ? '' : (mine / its).toFixed(2));
    const figures = [wall.toFixed(2), cpu.toFixed(2), memory.toFixed(0), ratio(own.wall, wall), ratio(own.cpu, cpu)];
    console.log(`| ${[name, one.name, ...figures].join(' | ')} |`);
  }
  for (const one of peers) {
    if (one.command === null) console.log(`| ${name} | ${one.name} | not installed: ${one.remedy} | | | | |`);
  }
}

/** Runs a program to its end. Bash's `time` counts what it and its children took. */
async function measure({ name, command, cwd }: Contestant): Promise<Measured> {
  const script = 'TIMEFORMAT="bench %R %U %S"; time "$@" >/dev/null 2>error.txt';
  const child = spawn('bash', ['-c', script, 'bash', ...(command ?? [])], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += String(chunk);
  });
  let memory = 0;
  const watch = setInterval(async () => {
    memory = Math.max(memory, await readMemory(child.pid ?? 0).catch(() => 0));
  }, 50);
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${name} failed:\n${await readFile(join(cwd, 'error.txt'), 'utf8')}`);
  const [, wall, user, system] = /bench ([\d.]+) ([\d.]+) ([\d.]+)/.exec(text) ?? [];
  return { wall: Number(wall), cpu: Number(user) + Number(system), memory };
}

/** What a process and those below it hold, in mebibytes (proc_pid_stat(5)). */
async function readMemory(root: number): Promise<number> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  const processes = stats.flatMap((stat, index) => {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return stat === '' ? [] : [{ id: Number(ids[index]), parent: Number(fields[1]), pages: Number(fields[21]) }];
  });
  const family = new Set([root]);
  for (const id of family) for (const one of processes) if (one.parent === id) family.add(one.id);
  return processes.filter(({ id }) => family.has(id)).reduce((sum, { pages }) => sum + pages / 256, 0);
}

function median(all: readonly Measured[]): Measured {
  const middle = (key: keyof Measured) =>
    all.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') };
}
