import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { findDeadLinks } from '../../src/io/external-links.ts';

async function startServer(): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/hangs') return;
    const status = request.url === '/gone' ? 404 : request.url === '/no-head' && request.method === 'HEAD' ? 405 : 200;
    response.writeHead(status).end('x');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('asks every address once, within its time, and says what happened to the dead', async () => {
  const host = await startServer();
  const urls = ['/ok', '/ok', '/no-head', '/gone', '/hangs'].map((path) => host + path);
  const told: Array<[string, number]> = [];
  const started = performance.now();
  const dead = await findDeadLinks([...urls, 'http://127.0.0.1:1/'], {
    seconds: 1,
    tell: (url, left) => told.push([url.slice(host.length), left]),
  });
  expect(performance.now() - started).toBeLessThan(60_000);
  expect([...dead.keys()].sort()).toEqual(['http://127.0.0.1:1/', `${host}/gone`, `${host}/hangs`].sort());
  expect(dead.get(`${host}/gone`)).toBe('404');
  expect(dead.get('http://127.0.0.1:1/')).toBe('ECONNREFUSED');
  expect(told).toHaveLength(5);
});
