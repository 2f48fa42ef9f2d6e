import { existsSync, rmSync } from 'node:fs';

const rounds = 20;
const pause = 10;

/**
 * Removes a folder in the last moment of a process, in which nothing can be waited for. What the system was asked for
 * before, and does only now, is removed too: it is looked at again after a moment.
 */
export function removeAtOnce(folder: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let round = 0; round < rounds; round += 1) {
    rmSync(folder, { recursive: true, force: true, maxRetries: rounds, retryDelay: pause });
    Atomics.wait(clock, 0, 0, pause);
    if (!existsSync(folder)) return;
  }
}
