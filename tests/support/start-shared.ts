/*
 * What all test files share in a run: the packaged browser, unpacked once, and the sample site, built by the real
 * program and served. A site is built when the first test asks for it, once for each set of flags.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import type { TestProject } from 'vitest/node';

/** Where a site stands on its host: nothing may assume the root. */
export const subPath = '/raad/dagsordener/';

/** A site that was built of the sample content. */
export interface BuiltSample {
  readonly folder: string;
  /** `http://127.0.0.1:PORT/raad/dagsordener/`: where it is served, and what it was built for. */
  readonly base: string;
  /** What the program said. */
  readonly stderr: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where `shareSample` asks. */
    readonly shared: string;
  }
}

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

export default async function startShared(project: TestProject): Promise<() => Promise<void>> {
  if (process.platform === 'linux') await (await import('@sparticuz/chromium')).default.executablePath();
  const room = await mkdtemp(join(tmpdir(), 'dagsorden-shared-'));
  const servers: Server[] = [];
  const samples = new Map<string, Promise<BuiltSample>>();
  const control = createServer((request, response) => {
    const flags = new URL(request.url ?? '', 'http://localhost').searchParams.getAll('flag');
    const sample = samples.get(flags.join(' ')) ?? buildSample(join(room, String(samples.size)), flags, servers);
    samples.set(flags.join(' '), sample);
    sample.then(
      (built) => response.end(JSON.stringify(built)),
      (cause) => response.writeHead(500).end(String(cause)),
    );
  });
  servers.push(control);
  project.provide('shared', await listen(control));
  return async () => {
    await Promise.allSettled(samples.values());
    for (const server of servers) server.close().closeAllConnections();
    await rm(room, { recursive: true, force: true });
  };
}

async function buildSample(folder: string, flags: readonly string[], servers: Server[]): Promise<BuiltSample> {
  const server = serveFolder(folder);
  servers.push(server);
  const base = `${(await listen(server)).slice(0, -1)}${subPath}`;
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const args = [cli, 'build', '--no-cache', '--out', folder, '--base-url', base, '--lang', 'en', ...flags];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (status !== 0) throw new Error(stderr);
  return { folder, base, stderr };
}

/** A built site below `subPath`, with the headers that the docs recommend. */
export function serveFolder(folder: string): Server {
  return createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    if (!path.startsWith(subPath)) {
      response.writeHead(404).end('outside the site');
      return;
    }
    const file = path.slice(subPath.length).replace(/(^|\/)$/, '$1index.html');
    const bytes = await readFile(join(folder, file)).catch(() => null);
    const found = bytes ?? (await readFile(join(folder, '404.html')));
    const type = bytes === null ? 'text/html' : (lookup(file) ?? 'application/octet-stream');
    const text = /^text|json|javascript|xml|svg/.test(type);
    const sent = text ? gzipSync(found) : found;
    response.writeHead(bytes === null ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-length': String(sent.length),
      'content-security-policy': policy,
      ...(text ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(sent);
  });
}

/** Listens at a free port of this machine; the address, with a slash at its end. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/`;
}
