/* The sample site, built as its README says and served from a sub-path with the headers that the docs recommend. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { runCli } from '../support/cli.ts';
import { shareBrowser, shareSample } from '../support/shared.ts';
import { listen, serveFolder, subPath } from '../support/start-shared.ts';

export { subPath } from '../support/start-shared.ts';

export interface Sample {
  /** `http://127.0.0.1:PORT/raad/dagsordener/` */
  readonly base: string;
  readonly folder: string;
  /** The addresses below `base` of all pages, sorted. */
  readonly pages: readonly string[];
  readonly open: (path: string, look?: Look) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

interface Look {
  readonly width?: number;
  readonly mode?: 'light' | 'dark';
  /** The day on the reader's clock, `YYYY-MM-DD`; by default one on which the sample is fresh. */
  readonly day?: string;
}

interface OpenPage {
  readonly page: Page;
  /** Errors of scripts, refusals of the policy, and requests that failed or went elsewhere. */
  readonly problems: string[];
  /** Bytes of every answer as it was sent, compressed where it is text, by address. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The sample, in a room of its own of the browser; both are shared, so that nothing of it may be changed. */
export async function openSample(...flags: string[]): Promise<Sample> {
  const { base, folder } = await shareSample(...flags);
  return look(base, folder, async () => undefined);
}

/** Builds a content folder into `folder` and serves it. */
export async function serveContent(content: string, folder: string, ...flags: string[]): Promise<Sample> {
  const server = serveFolder(folder);
  const base = `${(await listen(server)).slice(0, -1)}${subPath}`;
  const outcome = await runCli(['build', '--content', content, '--out', folder, '--base-url', base, ...flags]);
  expect(outcome.status, outcome.stderr).toBe(0);
  return look(base, folder, async () => server.close().closeAllConnections());
}

async function look(base: string, folder: string, stop: () => Promise<void>): Promise<Sample> {
  const browser = await shareBrowser();
  return {
    base,
    folder,
    pages: await listPages(folder),
    open: (path, how) => openPage(browser, base, path, how ?? {}),
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

async function listPages(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const isPage = await Promise.all(files.map((file) => staysOpen(join(folder, file))));
  return files
    .filter((_, index) => isPage[index])
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Whether a page is one to be read, and does not lead on at once. */
export async function staysOpen(file: string): Promise<boolean> {
  return !(await readFile(file, 'utf8')).includes('http-equiv="refresh"');
}

/** Runs in the page, before its own script. */
function setDay(day: string): void {
  const Clock = Date;
  const now = Clock.parse(`${day}T12:00:00`);
  globalThis.Date = new Proxy(Clock, {
    construct: (target, args) => new target(...((args.length === 0 ? [now] : args) as [number])),
  });
}

/** Makes a page as wide, and as light, as it is to be seen. */
export async function setLook(page: Page, { width = 1280, mode = 'light' }: Look): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode }]);
  await page.evaluate('document.fonts.ready.then(() => true)');
}

async function openPage(browser: BrowserContext, base: string, path: string, look: Look): Promise<OpenPage> {
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  await page.evaluateOnNewDocument(setDay, look.day ?? '2026-11-25');
  await setLook(page, look);
  const problems: string[] = [];
  const weights = new Map<string, number>();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) problems.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => weights.set(response.url(), Number(response.headers()['content-length'])));
  await page.goto(base + path, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => true)');
  return { page, problems, weights };
}
