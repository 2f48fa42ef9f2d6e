/*
 * Loaded before the program (`node --import`): makes its machine fail at a chosen moment. Nothing of the product knows it.
 * FAULT_AT=n: at the n-th change of the disk; FAULT_DO=kill-before|kill-after|SIGNAL|ERRNO. FAULT_LOG=file: notes the changes.
 * FAULT_WITHIN=folder: changes elsewhere do not count. FAULT_ONLY="rename rm": nor do others.
 * FAULT_BROWSER_AT=n: the browser is killed when the n-th message is written to it. FAULT_BROWSER_LOG=file: notes the methods.
 * FAULT_CLOCK=seconds: the clock jumps so far, half a second after the start.
 */
import childProcess from 'node:child_process';
import fs, { appendFileSync, promises } from 'node:fs';
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

/** Counts a change, and ends or refuses it where it is the one. Whether the process is killed after it. */
function disturb(name, file) {
  if (!resolve(String(file)).startsWith(here)) return false;
  count += 1;
  if (log !== undefined) appendFileSync(log, `${name}\n`);
  if (count !== at) return false;
  if (deed === 'kill-before') process.kill(process.pid, 'SIGKILL');
  if (deed.startsWith('SIG')) process.kill(process.pid, deed);
  if (deed.startsWith('E')) {
    const text = `${deed}: injected, ${name} '${file}'`;
    throw Object.assign(new Error(text), { code: deed, syscall: name, path: String(file) });
  }
  return deed === 'kill-after';
}

for (const name of changes) {
  const real = promises[name];
  promises[name] = async (...args) => {
    const last = disturb(name, args[0]);
    const result = await real(...args);
    if (last) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}
const renameSync = fs.renameSync;
fs.renameSync = (...args) => {
  const last = changes.includes('rename') && disturb('rename', args[0]);
  renameSync(...args);
  if (last) process.kill(process.pid, 'SIGKILL');
};

const browserAt = Number(process.env.FAULT_BROWSER_AT ?? 0);
const browserLog = process.env.FAULT_BROWSER_LOG;
let messages = 0;

/** The pipe to the browser, whose every message begins with a brace. */
function watchPipe(child) {
  const pipe = child.stdio?.[3];
  if (pipe === undefined || pipe === null) return;
  const write = pipe.write.bind(pipe);
  pipe.write = (chunk, ...rest) => {
    const method = /"method":"([\w.]+)"/.exec(String(chunk))?.[1];
    if (method !== undefined) {
      messages += 1;
      if (browserLog !== undefined) appendFileSync(browserLog, `${method}\n`);
      if (messages === browserAt) child.kill('SIGKILL');
    }
    return write(chunk, ...rest);
  };
}

const spawn = childProcess.spawn;
childProcess.spawn = (...args) => {
  const child = spawn(...args);
  if (browserAt > 0 || browserLog !== undefined) watchPipe(child);
  return child;
};

const jump = Number(process.env.FAULT_CLOCK ?? 0);
if (jump !== 0) {
  const [real, start] = [Date.now, Date.now()];
  Date.now = () => real() + (real() - start > 500 ? jump * 1000 : 0);
}
syncBuiltinESMExports();
