/* The sample site, built as its README says and served from a sub-path with the headers that the docs recommend. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { startServer } from '../../src/io/server.ts';
import { startBrowser } from '../pdf/print-html.ts';
import { runCli } from '../support/cli.ts';

/** Where the site stands on its host: nothing may assume the root. */
export const subPath = '/raad/dagsordener/';

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

/** Builds the sample into `folder` and serves it; the browser is the one that prints. */
export async function serveSample(folder: string, more: readonly string[] = []): Promise<Sample> {
  const built = { folder: '' };
  const server = await startServer({ host: '127.0.0.1', port: 0, answer: (request) => answer(request, built.folder) });
  const base = `http://127.0.0.1:${server.port}${subPath}`;
  const outcome = await runCli(['build', '--out', folder, '--base-url', base, ...more]);
  expect(outcome.status, outcome.stderr).toBe(0);
  built.folder = folder;
  const browser = await startBrowser();
  return {
    base,
    folder,
    pages: await listPages(folder),
    open: (path, look) => openPage(browser, base, path, look ?? {}),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function listPages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

async function answer(request: Request, folder: string): Promise<Response> {
  const path = decodeURIComponent(new URL(request.url).pathname);
  if (!path.startsWith(subPath)) return new Response('outside the site', { status: 404 });
  const file = path.slice(subPath.length).replace(/(^|\/)$/, '$1index.html');
  const bytes = await readFile(join(folder, file)).catch(() => null);
  const found = bytes ?? (await readFile(join(folder, '404.html')));
  const type = bytes === null ? 'text/html' : (lookup(file) ?? 'application/octet-stream');
  const text = /^text|json|javascript|xml|svg/.test(type);
  const sent = text ? gzipSync(found) : found;
  return new Response(new Uint8Array(sent), {
    status: bytes === null ? 404 : 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-length': String(sent.length),
      'content-security-policy': policy,
      ...(text ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}

/** Runs in the page, before its own script. */
function setDay(day: string): void {
  const Clock = Date;
  const now = Clock.parse(`${day}T12:00:00`);
  globalThis.Date = new Proxy(Clock, {
    construct: (target, args) => new target(...((args.length === 0 ? [now] : args) as [number])),
  });
}

async function openPage(browser: Browser, base: string, path: string, look: Look): Promise<OpenPage> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(setDay, look.day ?? '2026-11-25');
  await page.setViewport({ width: look.width ?? 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.mode ?? 'light' }]);
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
