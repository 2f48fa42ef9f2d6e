/* What test files share: see start-shared.ts. Nobody may change a shared site. */
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type BrowserContext } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BuiltSample } from './start-shared.ts';

export type { BuiltSample } from './start-shared.ts';

/** The sample site, built with these flags once for all tests of a run. */
export async function shareSample(...flags: string[]): Promise<BuiltSample> {
  const query = new URLSearchParams(flags.map((flag): [string, string] => ['flag', flag]));
  const answer = await fetch(`${inject('shared')}?${query}`);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as BuiltSample;
}

let running: Promise<Browser> | null = null;

/** A room of its own in the browser that all test files of a process share; the caller closes the room. */
export async function shareBrowser(): Promise<BrowserContext> {
  const before = await running;
  if (before?.connected !== true) running = launch();
  return (await (running ?? launch())).createBrowserContext();
}

/** Puppeteer ends it together with the process. In one process, it would die with the first room that is closed. */
async function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((one) => one !== '--single-process'), '--renderer-process-limit=1'],
    headless: 'shell',
  });
}
