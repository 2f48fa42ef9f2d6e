/**
 * Gets nginx for the test of docs/how-to/publish.md, where the machine has none: `node scripts/get-nginx.ts`
 *
 * The package of Debian is downloaded and unpacked, not installed: no server is started, and the system stays as it is.
 * Exit status: 0 it is there, 2 it cannot be had here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../node_modules/.cache/dagsorden/nginx');
const program = join(folder, 'usr/sbin/nginx');

process.exitCode = main();

function main(): number {
  if (runs(program) || runs('nginx')) return 0;
  mkdirSync(folder, { recursive: true });
  console.error('Fetching nginx');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['download', '-qq', 'nginx']);
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (file !== undefined) run('dpkg-deb', ['--extract', file, '.']);
  if (runs(program)) return 0;
  console.error('nginx cannot be had here, and its test is skipped: install it (on Debian: apt-get install nginx).');
  return 2;
}

function runs(name: string): boolean {
  return (!name.includes('/') || existsSync(name)) && spawnSync(name, ['-v'], { stdio: 'ignore' }).status === 0;
}

function run(name: string, argv: readonly string[]): void {
  spawnSync(name, argv, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
