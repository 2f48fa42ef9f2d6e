/* The script of docs/how-to/follow-and-reuse.md on a page of another site, in the real browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { item, meetingIndex, siteWith } from '../support/content.ts';
import { openSite } from '../support/site-in-git.ts';

type Served = Readonly<Record<string, readonly [type: string, text: string]>>;

async function serve(files: Served, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const [type, text] = files[url] ?? ['text/plain', ''];
    response.writeHead(text === '' ? 404 : 200, { 'content-type': type, ...headers }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise((done) => server.close(() => done())));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** What the page of another site shows of the next meeting, and what its console says. */
async function show(headers: Readonly<Record<string, string>>): Promise<{ text: string; told: string[] }> {
  const docs = await readFile(join(repository, 'docs', 'how-to', 'follow-and-reuse.md'), 'utf8');
  const script = /```js next-meeting\.js\n(.*?)```/s.exec(docs)?.[1] ?? '';
  const at = (date: string, status: string) => meetingIndex.replace('2026-09-17', date).replace('published', status);
  const site = await openSite(
    siteWith({
      'it/2026-09-17/a.md': item('A'),
      'it/2096-01-12/index.md': at('2096-01-12', 'cancelled'),
      'it/2096-02-09/index.md': at('2096-02-09', 'planned'),
      'it/2096-03-08/index.md': at('2096-03-08', 'planned'),
    }),
  );
  await site.commit(1);
  const data = (await site.build())['meetings.json'] ?? '';
  const agendas = await serve({ '/dagsordener/meetings.json': ['application/json', data] }, headers);
  const other = await serve({
    '/': ['text/html', '<!doctype html><p id="next-meeting"></p><script type="module" src="next-meeting.js"></script>'],
    '/next-meeting.js': ['text/javascript', script.replace('https://www.example.org', agendas)],
  });
  // The shared browser is one of those for servers, whose flags let every page read everything.
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
    headless: 'shell',
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.goto(`${other}/`, { waitUntil: 'networkidle0' });
  return { text: await page.$eval('#next-meeting', (one) => one.innerHTML), told };
}

test('the next meeting is shown, not one that is cancelled, where the host of the agendas allows it', async () => {
  const { text } = await show({ 'access-control-allow-origin': '*' });
  expect(text).toBe('<a href="https://moeder.example.org/it/2096-02-09/">torsdag den 9. februar 2096</a>');
});

test('without the header of the recipes, a browser lets nobody read it', async () => {
  const { text, told } = await show({});
  expect(text).toBe('');
  expect(told.join('\n')).toContain('Access-Control-Allow-Origin');
});
