/* A real nginx on this machine, with a configuration of its own; nothing of another nginx is touched. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { repository } from '../support/cli.ts';

/** Where `npm run nginx` puts it. */
const fetched = join(repository, 'node_modules/.cache/dagsorden/nginx/usr/sbin/nginx');

/** The nginx of this machine; `null` where there is none. */
export function findNginx(): string | null {
  return [fetched, 'nginx'].find((program) => runs(program)) ?? null;
}

function runs(program: string): boolean {
  if (program.includes('/') && !existsSync(program)) return false;
  return spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0;
}

export interface Nginx {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves by a server block, which listens at a free port instead of 80, and reads `root` instead of its own. */
export async function startNginx(program: string, block: string, room: string, root: string): Promise<Nginx> {
  const port = await findPort();
  const config = join(room, 'nginx.conf');
  const own = block.replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/root [^;]+;/, `root ${root};`);
  await mkdir(join(room, 'temporary'), { recursive: true });
  await writeFile(config, wrap(own, room));
  const errors = join(room, 'error.log');
  const child = spawn(program, ['-p', room, '-c', config, '-e', errors], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(origin, child, errors);
  return { origin, stop: () => stop(child) };
}

/** What a server block stands in; one process, in the foreground, as the user who runs it. */
function wrap(block: string, room: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const folders = kinds.map((kind) => `${kind}_temp_path ${join(room, 'temporary', kind)};`);
  return `daemon off;
master_process off;
pid ${join(room, 'nginx.pid')};
events {}
http {
access_log off;
${folders.join('\n')}
${block}
}
`;
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilAnswered(origin: string, child: ChildProcess, errors: string): Promise<void> {
  for (let left = 1200; left > 0; left -= 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${await readFile(errors, 'utf8')}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop(child);
  throw new Error('nginx does not answer');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await ended;
}
