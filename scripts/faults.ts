/*
 * Lets the machine fail while the real program runs, and looks at what is left: `npm run faults -- [--kills 200] [--only NAME]`.
 * After every fault the old or the new site is whole, content is as it was or as it should become, a next run works, and
 * after it nothing is left behind; what ended by itself said so in one sentence with the right status. Whatever is
 * disturbed is run once undisturbed: where that does not do what it should, the harness ends. Prints a table, and below
 * it whatever was otherwise, each kind with its number. Linux; what needs root says so where it is skipped.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faults } from './faults-scenes.ts';
import { awaitNoBrowser, listLeft, noPdf, readSite, type Scene, type State } from './faults-site.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, only: { type: 'string' } } });
const room = await mkdtemp(join(tmpdir(), 'dagsorden-room-'));
const wrong: Array<{ fault: string; what: string; wrong: string }> = [];
let total = 0;

console.log('| fault | times | as before | as after | put right by the next run | wrong |\n|---|---|---|---|---|---|');
try {
  for (const fault of faults(Number(values.kills) / 200)) {
    if (values.only !== undefined && !new RegExp(values.only).test(fault.name)) continue;
    const count = { times: 0, before: 0, after: 0, mended: 0, wrong: 0 };
    for await (const scene of fault.skipped === '' ? fault.scenes(room) : []) {
      count.times += 1;
      const faulty = await look(scene, count).catch((cause) => [String(cause)]);
      if (faulty.length > 0) count.wrong += 1;
      wrong.push(...faulty.map((one) => ({ fault: fault.name, what: scene.what, wrong: one })));
      await scene.site.remove();
    }
    if (count.times === 0 && fault.skipped === '') throw new Error(`Nothing happened: ${fault.name}`);
    total += count.times;
    const last = fault.skipped === '' ? count.wrong : fault.skipped;
    console.log(`| ${[fault.name, count.times, count.before, count.after, count.mended, last].join(' | ')} |`);
  }
} finally {
  await rm(room, { recursive: true, force: true });
}
console.log(`\n${total} faults, ${wrong.length} otherwise than they should be.`);
const kinds = Map.groupBy(
  wrong,
  (one) => `${one.fault}: ${one.wrong.replace(/\d+|dagsorden-\w+-\w+/g, '…').slice(0, 300)}`,
);
for (const all of kinds.values()) {
  const [first] = all;
  console.log(`\n${all.length} × ${first?.fault}, first ${first?.what}: ${first?.wrong}`);
}
process.exitCode = wrong.length > 0 ? 1 : 0;

/** What is wrong after a fault, and after the run that follows it. */
async function look(
  { site, ended, expected, readState, tidy = false, next, out = 'dist', says = /dagsorden: \S.*\.|error/ }: Scene,
  count: Record<'before' | 'after' | 'mended', number>,
) {
  const faulty: string[] = [];
  const { status, signal, said } = ended;
  const silent = signal !== null || status === 0 || (status ?? 0) > 128;
  if (!expected.includes(signal ?? status ?? '')) faulty.push(`ended with ${signal ?? status}: ${said.slice(-600)}`);
  if (/bug in Dagsorden|at .*\.ts:\d+/.test(said)) faulty.push(`a stack: ${said.slice(-600)}`);
  if (!silent && !says.test(said)) faulty.push(`no sentence: ${said.slice(-300)}`);
  await awaitNoBrowser(site.room);
  if (tidy) faulty.push(...(await tellLeft(site, 'left behind at once')));
  const dist = join(site.folder, out);
  const readDist = () => readSite(dist);
  const at = await (readState ?? readDist)();
  const atDist = await readDist();
  const run = await site.run([...(next ?? noPdf), ...(out === 'dist' ? [] : ['--out', out])]);
  if (run.status !== 0) faulty.push(`the next build ended with ${run.status}: ${run.stderr.slice(-300)}`);
  if ((await readDist()) !== 'after') faulty.push('the next site is not whole');
  if (at !== null) count[at] += 1;
  else count.mended += 1;
  const waits = signal === 'SIGKILL' || (readState !== undefined && !tidy);
  if (at === null && !waits) faulty.push('it is neither as before nor as after');
  faulty.push(...judge(atDist, signal, readState === undefined ? 'after' : await readState()));
  await awaitNoBrowser(site.room);
  return [...faulty, ...(await tellLeft(site, 'left behind'))];
}

/** Only a kill, or a removal that was refused, leaves something that is neither; the next run puts it right. */
function judge(dist: State, signal: NodeJS.Signals | null, later: State): string[] {
  const killed = signal === 'SIGKILL';
  return [
    ...(dist === null && !killed ? ['neither the old nor the new site is whole'] : []),
    ...(later === null ? ['it is half done after the next run'] : []),
  ];
}

async function tellLeft(site: Scene['site'], what: string): Promise<string[]> {
  const left = await listLeft(site);
  return left.length > 0 ? [`${what}: ${left.slice(0, 5).join(', ')}`] : [];
}
