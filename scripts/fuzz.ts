/*
 * Puts any input into every place that takes one: `npm run fuzz -- [--minutes 5] [--only NAME] [--seed N]`. Each property of
 * tests/faults/fuzz-properties.ts gets an equal part of the time. Prints a table, and what failed with the seed that finds it.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Property, properties } from '../tests/faults/fuzz-properties.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, only: { type: 'string' }, seed: { type: 'string' } },
});
const chosen = properties.filter(({ name }) => values.only === undefined || name === values.only);
const share = (Number(values.minutes) * 60_000) / chosen.length;
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const failures: string[] = [];

console.log('| any input as | runs | slowest, CPU ms | |\n|---|---|---|---|');
for (const property of chosen) await runProperty(property);
console.log(`\nseed ${seed}`);
for (const failure of failures) console.log(`\n${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function runProperty({ name, make }: Property): Promise<void> {
  const slowest = { ms: 0 };
  const timed = time(await make(), slowest);
  const outcome = await fc.check(timed, {
    numRuns: 1_000_000,
    seed,
    interruptAfterTimeLimit: share,
    endOnFailure: false,
  });
  console.log(`| ${name} | ${outcome.numRuns} | ${slowest.ms.toFixed(0)} | ${outcome.failed ? 'failed' : 'held'} |`);
  if (outcome.failed) failures.push(`${name}: ${fc.defaultReportMessage(outcome)}`);
}

/** The same property, which notes what its slowest run took. */
function time(property: fc.IAsyncProperty<unknown>, slowest: { ms: number }): fc.IAsyncProperty<unknown> {
  const run = property.run.bind(property);
  property.run = async (value) => {
    const before = process.cpuUsage();
    const outcome = await run(value);
    const { user, system } = process.cpuUsage(before);
    slowest.ms = Math.max(slowest.ms, (user + system) / 1_000);
    return outcome;
  };
  return property;
}
