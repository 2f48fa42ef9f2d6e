/*
 * Finds, starts and closes Chromium; the only file that imports Puppeteer. Tried in order: an endpoint or executable
 * that the user names, the Chromium packaged with npm (Linux), Puppeteer's cache, the system's Chrome, Chromium or Edge.
 */
import { homedir, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Browser as BrowserName,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  getInstalledBrowsers,
} from '@puppeteer/browsers';
import puppeteer, { type HTTPRequest, type Page, type Browser as PuppeteerBrowser } from 'puppeteer-core';
import { CliError } from '../cli-error.ts';
import { answerRequest, origin } from './answer-request.ts';
import type { Browser, BrowserOptions } from './browser-options.ts';
import { openPool, type RemoteBrowser } from './browser-pool.ts';
import { packagedSource } from './browser-sources.ts';
import { listEdgePaths } from './edge-paths.ts';
import { createLender, type PageLender, whileConnected } from './open-pages.ts';
import type { PrintJob } from './print-job.ts';
import { firstLine, startTelling } from './start-telling.ts';
import { LostPageError, limit, openTrouble } from './time-limit.ts';

export type { Browser, BrowserOptions } from './browser-options.ts';

const printTimeout = 180_000;
const closeTimeout = 5_000;

/** Opens the first browser that starts. @throws CliError that says what to do where there is none. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const timeout = options.timeout ?? printTimeout;
  const { endpoints = [], onLost = () => undefined, startTimeout = 60_000, profile } = options;
  if (endpoints.length > 0) return openRemote(endpoints, timeout, onLost);
  const failures: string[] = [];
  for (const { source, find, fonts } of listCandidates(options)) {
    const executable = await find().catch(() => null);
    if (executable === null) continue;
    const environment = { ...options.environment, ...(fonts === undefined ? {} : { FONTCONFIG_PATH: fonts }) };
    try {
      return await launch({ executable, source, timeout, startTimeout, environment, profile });
    } catch (cause) {
      failures.push(`${source} (${executable}): ${firstLine(cause)}`);
      if (options.executable !== undefined) break;
    }
  }
  throw new CliError(
    `No browser could be started to print PDFs. Install Chromium or Chrome, name one with DAGSORDEN_BROWSER=/path/to/chrome, or build with --no-pdf.${failures.map((failure) => `\n  ${failure}`).join('')}`,
  );
}

/** A browser that may be on this machine. */
interface Candidate {
  readonly source: string;
  readonly find: () => Promise<string | null>;
  /** A folder with a fonts.conf, so that what falls back does so alike on every machine. */
  readonly fonts?: string;
}

function listCandidates({ executable, environment = {} }: BrowserOptions): Candidate[] {
  const system = (browser: BrowserName) => async () =>
    computeSystemExecutablePath({ browser, channel: ChromeReleaseChannel.STABLE });
  return [
    ...(executable === undefined ? [] : [{ source: 'named by you', find: async () => executable }]),
    { source: packagedSource, find: findPackaged, fonts: join(tmpdir(), 'fonts') },
    { source: "Puppeteer's cache", find: findCached },
    { source: "the system's Chrome", find: system(BrowserName.CHROME) },
    { source: "the system's Chromium", find: async () => (platform() === 'linux' ? '/usr/bin/chromium' : null) },
    ...listEdgePaths(platform(), environment).map((path) => ({ source: "the system's Edge", find: async () => path })),
  ];
}

async function findPackaged(): Promise<string | null> {
  if (platform() !== 'linux') return null;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

async function findCached(): Promise<string | null> {
  const installed = await getInstalledBrowsers({ cacheDir: join(homedir(), '.cache', 'puppeteer') });
  const newest = installed.filter(
    ({ browser }) => browser === BrowserName.CHROMEHEADLESSSHELL || browser === BrowserName.CHROME,
  );
  return newest.at(-1)?.executablePath ?? null;
}

interface Launch {
  readonly executable: string;
  readonly source: string;
  readonly timeout: number;
  readonly startTimeout: number;
  readonly environment: Record<string, string | undefined>;
  readonly profile: string | undefined;
}

/**
 * Starts with the sandbox on; only where the machine does not permit it, without, and the result says so. It is spoken to
 * through a pipe: when this process ends, however that happens, the pipe ends, and the browser with it.
 */
async function launch({ executable, source, timeout, startTimeout, environment, profile }: Launch): Promise<Browser> {
  const start = async (extra: readonly string[], pipe = true) => {
    const giveUp = new AbortController();
    const started = puppeteer.launch({
      executablePath: executable,
      headless: 'shell',
      env: environment,
      pipe,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      signal: giveUp.signal,
      ...(profile === undefined ? {} : { userDataDir: profile }),
      args: ['--font-render-hinting=none', '--disable-gpu', '--disable-background-networking', ...extra],
    });
    // Of a browser that goes just when its first page is attached, Puppeteer waits for ever.
    return limit(started, startTimeout, 'Starting it').catch((cause) => {
      giveUp.abort();
      throw cause;
    });
  };
  try {
    return await describe(await start([]), source, true, timeout);
  } catch {
    const plain = await startTelling(() => start([], false));
    if (!(plain instanceof Error)) return describe(plain, source, true, timeout);
    if (!/sandbox/i.test(plain.message)) throw plain;
    return describe(await start(['--no-sandbox']), source, false, timeout);
  }
}

/** Browsers that run elsewhere; they are left as they are, and nothing of them is ended. */
async function openRemote(
  endpoints: readonly string[],
  timeout: number,
  onLost: (endpoint: string) => void,
): Promise<Browser> {
  const pool = await openPool(endpoints, (endpoint) => connect(endpoint, timeout), onLost);
  return { ...pool, source: endpoints.join(', '), sandboxed: true, kill: () => undefined };
}

async function connect(endpoint: string, timeout: number): Promise<RemoteBrowser<PrintJob>> {
  try {
    const browser = await puppeteer.connect({ browserWSEndpoint: endpoint });
    return {
      endpoint,
      version: await browser.version(),
      print: (job) => limit(whileConnected(browser, printApart(browser, job, timeout)), timeout, 'The print'),
      isConnected: () => browser.connected,
      disconnect: () => browser.disconnect(),
    };
  } catch (cause) {
    throw new CliError(
      `The browser at ${endpoint} does not answer. Check that it runs, or leave --browser-endpoint out.`,
      { cause },
    );
  }
}

async function describe(
  browser: PuppeteerBrowser,
  source: string,
  sandboxed: boolean,
  timeout: number,
): Promise<Browser> {
  // A picture has another size, which its page keeps.
  const [prints, pictures] = [lendPages(browser), lendPages(browser)];
  const print = (job: PrintJob) => printPage(job.picture === undefined ? prints : pictures, job, timeout);
  return {
    version: await browser.version(),
    source,
    sandboxed,
    print: (job) => limit(whileConnected(browser, print(job)), timeout, 'The print'),
    close: () => closeBrowser(browser, [prints, pictures]),
    kill: () => browser.process()?.kill('SIGKILL'),
  };
}

/** In a context of its own, which shares nothing with what others do in the browser. */
async function printApart(browser: PuppeteerBrowser, job: PrintJob, timeout: number): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  try {
    return await printPage(lendPages(context), job, timeout);
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** Pages with JavaScript off, whose requests wait for an answer. */
function lendPages(browser: Pick<PuppeteerBrowser, 'newPage'>): PageLender<Page> {
  const open = async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    return page;
  };
  return createLender(open, (page) => limit(page.close(), closeTimeout, 'Closing the page').catch(() => undefined));
}

/** In a page that no other document has meanwhile. Where it is lost, or an asset cannot be read, the print would never end by itself. */
function printPage(pages: PageLender<Page>, job: PrintJob, timeout: number): Promise<Uint8Array> {
  return pages.lend(async (page) => {
    const trouble = openTrouble();
    const lose = () => trouble.tell(new LostPageError('the browser lost the page, most often for want of memory'));
    const answer = (request: HTTPRequest) => void answerRequest(request, job).catch(trouble.tell);
    page.once('error', lose).on('request', answer);
    try {
      return await trouble.during(printOn(page, job, timeout));
    } finally {
      page.off('error', lose).off('request', answer);
    }
  });
}

/** Prints, or draws, with every request refused but for the job's own assets. */
async function printOn(page: Page, job: PrintJob, timeout: number): Promise<Uint8Array> {
  if (job.picture !== undefined) await page.setViewport(job.picture);
  await page.goto(origin, { timeout, waitUntil: 'load' });
  if (job.picture !== undefined) {
    // A print waits for its fonts by itself.
    await limit(page.evaluate('document.fonts.ready.then(() => true)'), timeout, 'Loading fonts');
    return page.screenshot({ type: 'png' });
  }
  const tagged = job.draft !== true;
  return page.pdf({ tagged, outline: false, preferCSSPageSize: true, printBackground: true, timeout });
}

/** Closes a browser; one that does not answer is ended. */
async function closeBrowser(browser: PuppeteerBrowser, pages: readonly PageLender<Page>[]): Promise<void> {
  const closed = Promise.all(pages.map((one) => one.end())).then(() => browser.close());
  await limit(closed, closeTimeout, 'Closing the browser').catch(() => browser.process()?.kill('SIGKILL'));
}
