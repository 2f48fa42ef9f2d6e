/* Clients that send much, slowly, or often do no harm to the preview. */
import { once } from 'node:events';
import { readdir, readlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/io/server.ts';
import { item, siteWith } from '../support/content.ts';
import { servePreview } from './serve-preview.ts';

const at = 'it/2026-09-17';
const files = siteWith({ [`${at}/a.md`]: item('Sag') });

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are in use. */
function heldMemory(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Posts bytes, in pieces without a length said before; the status, or what ended it. */
function post(base: string, bytes: number, headers: Record<string, string>): Promise<number | string> {
  return new Promise((done) => {
    const sent = request(`${base}/_dagsorden/edit`, { method: 'POST', headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    sent.on('error', (cause: NodeJS.ErrnoException) => done(cause.code ?? cause.message));
    for (let left = bytes; left > 0; left -= 65_536) sent.write(Buffer.alloc(Math.min(left, 65_536), 'a'));
    sent.end();
  });
}

test.each([
  ['a length', { 'content-length': '50000000' }],
  ['no length', {}],
])('a body of 50 MB with %s is refused, not kept', async (_, headers) => {
  const { base, get } = await servePreview(files);
  const own = { origin: base, 'content-type': 'application/x-www-form-urlencoded', ...headers };
  const before = process.memoryUsage.rss();
  // The connection may be closed before all is sent.
  expect([413, 'ECONNRESET', 'EPIPE']).toContain(await post(base, 50_000_000, own));
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
  expect((await get('/')).status).toBe(200);
});

/** Nobody waits here as long as the preview does. */
const patience = { headersTimeout: 1_000, requestTimeout: 2_000, connectionsCheckingInterval: 200 };

test('clients that never end their request do not keep others waiting, and are let go', async () => {
  const server = await startServer({ host: '127.0.0.1', port: 0, answer: () => new Response('x'), patience });
  onTestFinished(() => server.close());
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ');
    // Who never reads does not see that it was let go.
    socket.resume();
    onTestFinished(() => void socket.destroy());
    return { connected: once(socket, 'connect'), closed: once(socket, 'close') };
  });
  await Promise.all(slow.map(({ connected }) => connected));
  expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('x');
  await Promise.all(slow.map(({ closed }) => closed));
});

test('ten thousand requests leave no memory behind', async () => {
  const { get } = await servePreview(files);
  const ask = async (count: number) => {
    for (let at = 0; at < count; at += 50) {
      await Promise.all(Array.from({ length: 50 }, () => get('/assets/site.js').then(({ status }) => status)));
    }
  };
  await ask(1_000);
  const before = heldMemory();
  await ask(9_000);
  expect(heldMemory() - before).toBeLessThan(20_000_000);
});

test.runIf(process.platform === 'linux')(
  'a film is sent as it is read, and its file is closed whoever goes away before the end',
  { timeout: 60_000 },
  async () => {
    const { base, folder } = await servePreview({
      ...files,
      [`${at}/a.md`]: item('Sag', '', '\nSe [filmen](film.mp4).\n'),
    });
    const film = Buffer.concat([Buffer.from('\0\0\0\x20ftypisom', 'latin1'), Buffer.alloc(20_000_000, 'film')]);
    await writeFile(join(folder, at, 'film.mp4'), film);
    const address = `${base}/${at}/film.mp4`;
    const found = async () => (await fetch(address, { method: 'HEAD' })).status;
    while ((await found()) !== 200) await setTimeout(50);
    const response = await fetch(address);
    expect(response.headers.get('content-type')).toBe('video/mp4');
    expect(response.headers.get('content-length')).toBe(String(film.length));
    expect(film.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
    for (let time = 0; time < 20; time += 1) await found();
    expect(await listOpen(join(folder, at, 'film.mp4'))).toEqual([]);
    for (let time = 0; time < 20; time += 1) {
      const left = new AbortController();
      const { body } = await fetch(address, { signal: left.signal });
      await body?.getReader().read();
      left.abort();
    }
    while ((await listOpen(join(folder, at, 'film.mp4'))).length > 0) await setTimeout(50);
  },
);

/** The files of this process that are open, by number. */
async function listOpen(path: string): Promise<string[]> {
  const open = '/proc/self/fd';
  const numbers = await readdir(open);
  const names = await Promise.all(numbers.map((number) => readlink(join(open, number)).catch(() => '')));
  return numbers.filter((_, index) => names[index] === path);
}
