import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxBuffer = 2 ** 28;

/** What a file said at each commit that changed it, also under earlier names; none outside git. */
export async function readPastTexts(file: string): Promise<string[]> {
  const git = async (...args: string[]) => (await run('git', ['-C', dirname(file), ...args], { maxBuffer })).stdout;
  const log = await git('log', '--follow', '--format=%x00%H', '--name-only', '-z', '--', basename(file)).catch(
    () => '',
  );
  const texts: string[] = [];
  for (const [, hash, path] of log.matchAll(/\0?\b([0-9a-f]{40,64})\0+\n?([^\0]+)/g)) {
    texts.push(await git('show', `${hash}:${path}`).catch(() => ''));
  }
  return texts;
}
