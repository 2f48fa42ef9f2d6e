/* The repository as somebody else gets it: a copy without its history, and an environment without this run's npm. */
import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './cli.ts';

const run = promisify(execFile);

/** Everything that git knows or would take, and the installed dependencies. */
export async function copySources(target: string): Promise<string> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await run('git', [...list, '--', ':!tests', ':!content', ':!node_modules'], { cwd: repository });
  for (const path of stdout.split('\0').filter((name) => name !== '')) {
    await cp(join(repository, path), join(target, path)).catch(ignoreMissing);
  }
  await symlink(join(repository, 'node_modules'), join(target, 'node_modules'), 'junction');
  return target;
}

/** A file that was deleted, but not yet in git. */
function ignoreMissing(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ENOENT') throw cause;
}

/** This Node first on the path, and nothing of what an npm that runs these tests says of the project that they test. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const inherited = /^(npm_(package|lifecycle|config_local_prefix|config_prefix)|INIT_CWD|NODE_ENV|VITEST)/;
  const kept = Object.entries(process.env).filter(([name]) => !inherited.test(name));
  return { ...Object.fromEntries(kept), PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter) };
}
