/* The preview over real HTTP: what it serves, and what it refuses. */
import { request } from 'node:http';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/io/server.ts';
import { item, siteWith } from '../support/content.ts';
import { servePreview } from './serve-preview.ts';

const at = 'it/2026-09-17';
const files = siteWith({
  [`${at}/a.md`]: item('Første', 'attachments: [{ title: Notat, file: bilag/notat å.txt }]\n'),
  [`${at}/b.md`]: item('Anden', 'attachments: [{ title: Lukket, file: lukket.txt, closed: true }]\n'),
  [`${at}/bilag/notat å.txt`]: 'Et notat',
  [`${at}/lukket.txt`]: 'hemmelig',
  [`${at}/ukendt.txt`]: 'hemmelig',
});

interface Asked {
  readonly status: number | undefined;
  readonly text: string;
}

/** A request as it is written, which fetch would tidy up. */
function ask(base: string, path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Asked> {
  const { hostname, port } = new URL(base);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => done({ status: response.statusCode, text }));
    });
    sent.on('error', fail);
    sent.end(method === 'POST' ? headers['body'] : undefined);
  });
}

test('pages, data, styles and files at the addresses of the built site', async () => {
  const { get } = await servePreview(files);
  expect((await get('/')).text).toContain('It-rådet');
  expect((await get('/it/')).text).toContain('17.\u00A0september 2026');
  expect((await get(`/${at}/a/`)).text).toContain('Første');
  expect(JSON.parse((await get(`/${at}/agenda.json`)).text).version).toBe(1);
  expect((await get('/assets/site.css')).headers.get('content-type')).toContain('text/css');
  expect((await get(`/${at}/bilag/notat%20%C3%A5.txt`)).text).toBe('Et notat');
  const redirect = await get('/it');
  expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/it/']);
  expect((await get('/assets/print.css')).status).toBe(200);
});

test('only files that the pages name are served, and nothing outside the content', async () => {
  const { base } = await servePreview(files);
  const paths = [`/${at}/ukendt.txt`, `/${at}/lukket.txt`, `/${at}/a.md`, '/index.md', '/../package.json'];
  const tricky = ['/..%2f..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', `/${at}/..%5c..%5cindex.md`, '/%00', '/%'];
  for (const path of [...paths, ...tricky]) {
    const { status, text } = await ask(base, path);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(text, path).not.toMatch(/hemmelig|root:x|"name"/);
  }
});

test('foreign hosts and other methods are refused, HEAD is answered', async () => {
  const { base } = await servePreview(files);
  expect((await ask(base, '/', 'GET', { host: 'evil.example' })).status).toBe(403);
  expect((await ask(base, '/', 'PUT')).status).toBe(405);
  expect((await ask(base, '/', 'DELETE')).status).toBe(405);
  expect(await ask(base, '/', 'HEAD')).toEqual({ status: 200, text: '' });
});

test('every answer has security headers; pages load nothing from elsewhere', async () => {
  const { get } = await servePreview(files);
  const page = await get(`/${at}/`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.text).not.toMatch(/<script(?! type="application\/ld\+json")(?![^>]* src=)|style="|onclick/);
  expect((await get(`/${at}/bilag/notat%20%C3%A5.txt`)).headers.get('x-content-type-options')).toBe('nosniff');
});

test('the editor opens only files of the content, and only for pages of the preview', async () => {
  const { base, folder, edited, get } = await servePreview(files);
  const file = /name="file" value="([^"]*a\.md)"/.exec((await get(`/${at}/`)).text)?.[1] ?? '';
  const post = (name: string, headers: Record<string, string> = { origin: base }) =>
    fetch(`${base}/_dagsorden/edit`, { method: 'POST', body: new URLSearchParams({ file: name, line: '7' }), headers });
  expect((await post(file)).status).toBe(204);
  expect(edited).toEqual([`${at}/a.md:7`]);
  expect((await post(file, { origin: 'http://evil.example' })).status).toBe(403);
  expect((await post(file, {})).status).toBe(403);
  expect((await post('/etc/passwd')).status).toBe(404);
  expect((await post(`${folder}/../../etc/passwd`)).status).toBe(404);
  expect((await post(file.replace('a.md', 'lukket.txt'))).status).toBe(404);
  expect((await get('/_dagsorden/edit')).status).toBe(404);
  expect(edited).toHaveLength(1);
});

test('a change is told, with the item that changed', async () => {
  const { base, write } = await servePreview(files);
  const { body } = await fetch(`${base}/_dagsorden/events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader?.read())?.value ?? '';
  expect(text).toContain('event: version');
  await write({ [`${at}/a.md`]: item('Ændret') });
  while (!text.includes('event: change')) text += (await reader?.read())?.value ?? '';
  expect(text).toContain(`"items":[{"folder":"${at}","anchor":"a"}]`);
  await reader?.cancel();
});

test('the agenda as a PDF, printed when asked for, and anew after a change', async () => {
  const { base, write, waitFor } = await servePreview(files);
  const print = async () => new Uint8Array(await (await fetch(`${base}/${at}/agenda.pdf`)).arrayBuffer());
  const first = await print();
  expect(Buffer.from(first.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(await print()).toEqual(first);
  const [, attachments = ''] = /^(attachments.*\n)/m.exec(files[`${at}/a.md`] ?? '') ?? [];
  await write({ [`${at}/a.md`]: item('En helt anden titel på punktet', attachments) });
  await waitFor(`/${at}/`, (text) => text.includes('En helt anden'));
  expect(await print()).not.toEqual(first);
  expect((await fetch(`${base}/${at}/minutes.pdf`)).status).toBe(404);
  const packet = await fetch(`${base}/${at}/packet.pdf`);
  expect([packet.status, packet.headers.get('content-type')]).toEqual([200, 'application/pdf']);
});

test('a port that is taken gives the next one', async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => blocker.close(() => done())));
  const address = blocker.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const server = await startServer({ host: '127.0.0.1', port: taken, answer: () => new Response('ja') });
  expect(server.port).toBeGreaterThan(taken);
  expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('ja');
  await server.close();
});

test('an address that is not of this machine is one clear sentence', async () => {
  const starting = startServer({ host: '203.0.113.7', port: 0, answer: () => new Response() });
  await expect(starting).rejects.toThrow(/Nothing can be served at 203\.0\.113\.7.*--host/);
});
