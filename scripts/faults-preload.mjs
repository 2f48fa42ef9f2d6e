/*
 * Loaded before the program (`node --import`): makes its machine fail at a chosen moment. Nothing of the product knows it.
 * FAULT_AT=n: at the n-th change of the disk; FAULT_DO=kill-before|kill-after|ERRNO. FAULT_LOG=file: counts the changes.
 * FAULT_WITHIN=folder: changes elsewhere do not count. FAULT_ONLY="rename rm": nor do others.
 * FAULT_CLOCK=seconds: the clock jumps so far, half a second after the start.
 */
import { appendFileSync, promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

const at = Number(process.env.FAULT_AT ?? 0);
const deed = process.env.FAULT_DO ?? '';
const log = process.env.FAULT_LOG;
const here = process.env.FAULT_WITHIN ?? '';
let count = 0;

const changes = process.env.FAULT_ONLY?.split(' ') ?? [
  'rename',
  'rm',
  'mkdir',
  'writeFile',
  'copyFile',
  'chmod',
  'rmdir',
];
for (const name of changes) {
  const real = promises[name];
  promises[name] = async (...args) => {
    if (!resolve(String(args[0])).startsWith(here)) return real(...args);
    count += 1;
    if (log !== undefined) appendFileSync(log, `${name}\n`);
    const now = count === at;
    if (now && deed === 'kill-before') process.kill(process.pid, 'SIGKILL');
    if (now && deed.startsWith('E')) {
      const text = `${deed}: injected, ${name} '${args[0]}'`;
      throw Object.assign(new Error(text), { code: deed, syscall: name, path: String(args[0]) });
    }
    const result = await real(...args);
    if (now && deed === 'kill-after') process.kill(process.pid, 'SIGKILL');
    return result;
  };
}

const jump = Number(process.env.FAULT_CLOCK ?? 0);
if (jump !== 0) {
  const [real, start] = [Date.now, Date.now()];
  Date.now = () => real() + (real() - start > 500 ? jump * 1000 : 0);
}
syncBuiltinESMExports();
