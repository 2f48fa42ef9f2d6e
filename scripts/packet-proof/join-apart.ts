import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, Outcome } from './join-one.ts';

/** Joins PDFs in a process of their own, which is replaced when it hangs or dies. */
export interface Joiner {
  readonly join: (job: Job) => Promise<Outcome>;
  readonly end: () => void;
}

const program = fileURLToPath(new URL('./join-one.ts', import.meta.url));

export function openJoiner(patience: number): Joiner {
  let child: ChildProcess | null = null;
  const start = () => {
    child ??= fork(program, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    return child;
  };
  const end = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  return { join: (job) => ask(start(), job, patience).catch(stop(end)), end };
}

const stop =
  (end: () => void) =>
  (error: Error): Outcome => {
    end();
    return { kind: 'crashed', error: error.message };
  };

/** The answer of the process. @throws Error where it takes longer than `patience` seconds, or ends. */
function ask(child: ChildProcess, job: Job, patience: number): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const onExit = (code: number | null) => reject(new Error(`The process ended with ${code}`));
  const timer = setTimeout(() => reject(new Error(`Not done after ${patience} s`)), patience * 1000);
  child.once('message', resolve);
  child.once('exit', onExit);
  child.send(job);
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('message', resolve);
    child.off('exit', onExit);
  });
}
