/*
 * Lets the machine fail while the real program runs, and looks at what is left: `npm run faults -- [--kills 200] [--only NAME]`.
 * After every fault the old or the new site is whole, a next run works, and after it nothing is left behind; what ended by
 * itself said so in one sentence with the right status. Prints a table, and below it whatever was otherwise. Linux; what
 * needs root says so where it is skipped.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faults } from './faults-scenes.ts';
import { awaitNoBrowser, listLeft, noPdf, readSite, type Scene } from './faults-site.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, only: { type: 'string' } } });
const room = await mkdtemp(join(tmpdir(), 'dagsorden-room-'));
const wrong: string[] = [];
let total = 0;

console.log('| fault | times | old site | new site | put back by the next run | wrong |\n|---|---|---|---|---|---|');
try {
  for (const fault of faults(Number(values.kills) / 200)) {
    if (values.only !== undefined && !new RegExp(values.only).test(fault.name)) continue;
    const count = { times: 0, old: 0, fresh: 0, back: 0, wrong: 0 };
    for await (const scene of fault.scenes(room)) {
      count.times += 1;
      const faulty = await look(scene, count).catch((cause) => [String(cause)]);
      if (faulty.length > 0) count.wrong += 1;
      wrong.push(...faulty.map((one) => `${fault.name}, ${scene.what}: ${one}`));
      await scene.site.remove();
    }
    total += count.times;
    const cells = [
      fault.name,
      count.times,
      count.old,
      count.fresh,
      count.back,
      count.times === 0 ? fault.skipped : count.wrong,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  await rm(room, { recursive: true, force: true });
}
console.log(`\n${total} faults, ${wrong.length} otherwise than they should be.`);
for (const one of wrong.slice(0, 40)) console.log(`\n${one}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** What is wrong after a fault, and after the run that follows it. */
async function look(
  { site, ended, expected, check, out = 'dist', says = /dagsorden: \S.*\.|error/ }: Scene,
  count: Record<'old' | 'fresh' | 'back', number>,
) {
  const faulty: string[] = [];
  const { status, signal, said } = ended;
  const silent = signal !== null || status === 0 || (status ?? 0) > 128;
  if (expected !== null && !expected.includes(signal ?? status))
    faulty.push(`ended with ${signal ?? status}: ${said.slice(-600)}`);
  if (/bug in Dagsorden|at .*\.ts:\d+/.test(said)) faulty.push(`a stack: ${said.slice(-600)}`);
  if (!silent && !says.test(said)) faulty.push(`no sentence: ${said.slice(-300)}`);
  await awaitNoBrowser(site.room);
  const dist = join(site.folder, out);
  const at = await readSite(dist);
  if (at === 'Old') count.old += 1;
  if (at === 'New') count.fresh += 1;
  const next = await site.run([...noPdf, '--out', out]);
  if (next.status !== 0) faulty.push(`the next build ended with ${next.status}: ${next.stderr.slice(-300)}`);
  if ((await readSite(dist)) !== 'New') faulty.push('the next site is not whole');
  // Only a kill leaves the time between two renames without a site, and the next start ends it.
  if (at === null && signal === 'SIGKILL') count.back += 1;
  else if (at === null) faulty.push('neither the old nor the new site is whole');
  const left = await listLeft(site);
  if (left.length > 0) faulty.push(`left behind: ${left.slice(0, 5).join(', ')}`);
  return [...faulty, ...((await check?.()) ?? [])];
}
