/* The configuration of nginx in docs/how-to/publish.md: run by nginx, with the sample site, read by the real browser. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staysOpen } from '../browser/serve-sample.ts';
import { shareBrowser, shareSample } from '../support/shared.ts';
import { readRecipe } from './recipes.ts';
import { findNginx, type Nginx, startNginx } from './start-nginx.ts';

const program = findNginx();
const reason = program === null ? ' (nginx is not installed: npm run nginx gets it)' : '';
const path = '/dagsordener/';
const meeting = `${path}it-arkitekturraadet/2026-09-17/`;

describe.skipIf(program === null)(`nginx serves the sample below a path${reason}`, () => {
  let room: string;
  let nginx: Nginx;
  let files: readonly string[];
  let policy: string;

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'dagsorden-nginx-'));
    const out = join(room, 'www', 'dagsordener');
    await cp((await shareSample()).folder, out, { recursive: true });
    await writeFile(join(out, 'large.pdf'), '%PDF-1.7\n'.padEnd(100_000));
    // Whatever page the site has for it: here is asked what nginx does with it.
    await writeFile(join(out, '404.html'), '<!doctype html><title>404</title>', { flag: 'wx' }).catch(() => undefined);
    files = (await readdir(out, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
      .sort();
    policy = /Content-Security-Policy: (.*)/.exec(await readRecipe('hosting/_headers'))?.[1] ?? '';
    nginx = await startNginx(
      program ?? '',
      await readRecipe('/etc/nginx/sites-available/agendas'),
      room,
      join(room, 'www'),
    );
  });
  afterAll(async () => {
    await nginx?.stop();
    await rm(room, { recursive: true, force: true });
  });

  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(nginx.origin + address, { headers, method, redirect: 'manual' });

  test('every file is there, with a type that is known', async () => {
    const unknown: string[] = [];
    for (const file of files) {
      const answer = await ask(path + file, {}, 'HEAD');
      expect(answer.status, file).toBe(200);
      expect(answer.headers.get('x-content-type-options'), file).toBe('nosniff');
      if (answer.headers.get('content-type') === 'application/octet-stream') unknown.push(file);
    }
    expect(
      unknown.filter((file) => !/^search\/.*\.(pf_\w+|pagefind)$|^_redirects$|^redirects\.nginx\.map$/.test(file)),
    ).toEqual([]);
  });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['it-arkitekturraadet/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['meetings.json', 'application/json; charset=utf-8'],
    ['it-arkitekturraadet/items.csv', 'text/csv; charset=utf-8'],
    ['assets/site.css', 'text/css; charset=utf-8'],
    ['assets/site.js', 'text/javascript; charset=utf-8'],
    ['assets/fonts/source-sans-3-latin-400-normal.woff2', 'font/woff2'],
    ['logo.svg', 'image/svg+xml'],
    ['it-arkitekturraadet/2026-09-17/agenda.pdf', 'application/pdf'],
  ])('%s is %s', async (file, type) => {
    const answer = await ask(path + file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
  });

  test('pages have the policy, PDFs have none and open where they are', async () => {
    for (const page of [path, meeting]) {
      expect((await ask(page)).headers.get('content-security-policy')).toBe(policy);
    }
    const pdf = await ask(`${meeting}agenda.pdf`);
    expect(pdf.headers.get('content-security-policy')).toBeNull();
    expect(pdf.headers.get('content-disposition')).toBeNull();
    expect((await ask(`${path}logo.svg`)).headers.get('content-security-policy')).toContain('sandbox');
  });

  test('other sites may read the data, and nothing else', async () => {
    const readersOf = async (file: string) => (await ask(path + file)).headers.get('access-control-allow-origin');
    expect(await readersOf('meetings.json')).toBe('*');
    for (const file of ['', 'feed.xml', 'assets/site.js']) expect(await readersOf(file), file).toBeNull();
  });

  test('a part of a PDF can be asked for', async () => {
    const answer = await ask(`${path}large.pdf`, { range: 'bytes=0-7' });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe('%PDF-1.7');
  });

  test('pages are asked for anew, and not sent again where nothing changed', async () => {
    const { headers } = await ask(meeting);
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await ask(meeting, { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await ask(`${meeting}agenda.pdf`)).headers.get('cache-control')).toBe('no-cache');
    expect((await ask(`${path}assets/site.css`)).headers.get('cache-control')).toBe('public, max-age=86400');
  });

  test('files of the search that are named by their content are kept, the others are not', async () => {
    const cacheOf = async (file: string) => (await ask(path + file, {}, 'HEAD')).headers.get('cache-control');
    const search = files.filter((file) => file.startsWith('search/'));
    const named = search.filter((file) => /\.pf_(fragment|index|filter)$/.test(file));
    expect(named.length).toBeGreaterThan(5);
    for (const file of named) {
      expect(file).toMatch(/_[0-9a-f]{6,}\.pf_/);
      expect(await cacheOf(file), file).toBe('public, max-age=31536000, immutable');
    }
    for (const file of search.filter((one) => !named.includes(one))) expect(await cacheOf(file), file).toBe('no-cache');
  });

  test('text is sent compressed, once, and fonts as they are', async () => {
    const accept = { 'accept-encoding': 'gzip' };
    for (const file of ['', 'assets/site.css', 'calendar.ics', 'meetings.json']) {
      const { headers } = await ask(path + file, accept);
      expect([headers.get('content-encoding'), headers.get('vary')], file).toEqual(['gzip', 'Accept-Encoding']);
    }
    const font = await ask(`${path}assets/fonts/source-sans-3-latin-400-normal.woff2`, accept);
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  test('what is not there is told by the page of the site, with status 404 and its headers', async () => {
    for (const address of [`${path}nowhere/`, `${path}nowhere.pdf`, `${meeting}nothing/at/all/`]) {
      const answer = await ask(address);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-security-policy')).toBe(policy);
      expect(await answer.text()).toBe(await readFile(join(room, 'www/dagsordener/404.html'), 'utf8'));
    }
  });

  test('a folder without its slash leads to the page, by an address that does not name this server', async () => {
    const answer = await ask(meeting.slice(0, -1));
    expect([answer.status, answer.headers.get('location')]).toEqual([301, meeting]);
  });

  describe('in the browser', () => {
    let browser: BrowserContext;
    beforeAll(async () => {
      browser = await shareBrowser();
    });
    afterAll(() => browser.close());

    const open = async (address: string) => {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(`${address}: ${error}`));
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) problems.push(`${address}: ${message.text()}`);
      });
      page.on('requestfailed', (request) => problems.push(`${address}: ${request.url()} failed`));
      page.on('request', (request) => {
        if (!request.url().startsWith(nginx.origin + path)) problems.push(`${address}: asked for ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${address}: ${response.status()} ${response.url()}`);
      });
      await page.goto(nginx.origin + address, { waitUntil: 'load' });
      // What its styles and scripts ask for is on its way by then.
      await page.evaluate('document.fonts.ready.then(() => true)');
      return { page, problems };
    };

    test('no page asks for what the policy refuses, or for what is not there', async () => {
      const all = files.filter((file) => file.endsWith('index.html'));
      const stays = await Promise.all(all.map((file) => staysOpen(join(room, 'www', 'dagsordener', file))));
      const pages = all.filter((_, index) => stays[index]);
      expect(pages.length).toBeGreaterThan(20);
      const look = async (file: string) => {
        const { page, problems } = await open(path + file.replace(/index\.html$/, ''));
        expect(problems).toEqual([]);
        await page.close();
      };
      for (let next = 0; next < pages.length; next += 4) await Promise.all(pages.slice(next, next + 4).map(look));
    });

    test('the search finds', async () => {
      const { page, problems } = await open(`${path}search/?q=kommissorium`);
      await page.waitForSelector('.search-results > li');
      expect(problems).toEqual([]);
      await page.close();
    });
  });
});
