/* Browsers that run elsewhere: shared, left running, and replaced by one another when one is killed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCorpus } from '../../scripts/make-corpus.ts';
import { openPool, type RemoteBrowser } from '../../src/pdf/browser-pool.ts';
import { readSite } from '../cache/read-site.ts';
import { startCli } from '../support/cli.ts';

describe('a pool', () => {
  const createMember = (endpoint: string, version = 'Chrome/1') => {
    const state = { endpoint, connected: true, printed: [] as number[], running: 0, most: 0, disconnected: 0 };
    const browser: RemoteBrowser<number> = {
      endpoint,
      version,
      isConnected: () => state.connected,
      disconnect: async () => {
        state.disconnected += 1;
      },
      print: async (job) => {
        state.running += 1;
        state.most = Math.max(state.most, state.running);
        await new Promise((done) => setTimeout(done, 5));
        state.running -= 1;
        if (!state.connected) throw new Error('Target closed');
        state.printed.push(job);
        return Uint8Array.of(job);
      },
    };
    return { state, browser };
  };
  const open = (members: ReadonlyArray<ReturnType<typeof createMember>>, lost: string[] = []) =>
    openPool(
      members.map(({ state }) => state.endpoint),
      async (endpoint) => {
        const found = members.find(({ state }) => state.endpoint === endpoint && state.connected);
        if (found === undefined) throw new Error(`${endpoint} does not answer`);
        return found.browser;
      },
      (endpoint) => lost.push(endpoint),
    );
  const jobs = Array.from({ length: 12 }, (_, index) => index);

  test('gives each browser the same number of prints at a time', async () => {
    const members = [createMember('a'), createMember('b'), createMember('c')];
    const pool = await open(members);
    await Promise.all(jobs.map((job) => pool.print(job)));
    expect(members.map(({ state }) => state.most)).toEqual([4, 4, 4]);
    await pool.close();
    expect(members.map(({ state }) => state.disconnected)).toEqual([1, 1, 1]);
  });

  test('prints elsewhere what a lost browser should have printed, and tells of it once', async () => {
    const members = [createMember('a'), createMember('b')] as const;
    const lost: string[] = [];
    const pool = await open(members, lost);
    const prints = Promise.all(jobs.map((job) => pool.print(job)));
    members[0].state.connected = false;
    expect((await prints).map(([first]) => first)).toEqual(jobs);
    expect(members[1].state.printed.sort((one, other) => one - other)).toEqual(jobs);
    expect(lost).toEqual(['a']);
    members[1].state.connected = false;
    await expect(pool.print(1)).rejects.toThrow('all browsers were lost');
  });

  test('begins without one that does not answer, and not at all where none does', async () => {
    const members = [createMember('a'), createMember('b')] as const;
    members[0].state.connected = false;
    const lost: string[] = [];
    expect((await (await open(members, lost)).print(7))[0]).toBe(7);
    expect(lost).toEqual(['a']);
    members[1].state.connected = false;
    await expect(open(members)).rejects.toThrow('a does not answer');
  });

  test('refuses browsers of different versions', async () => {
    const members = [createMember('a'), createMember('b', 'Chrome/2')];
    await expect(open(members)).rejects.toThrow(/a and b are of different versions \(Chrome\/1, Chrome\/2\)/);
    expect(members.map(({ state }) => state.disconnected)).toEqual([1, 1]);
  });
});

describe('two browsers on this machine', () => {
  let folder: string;
  let browsers: [Browser, Browser];
  const launch = async () =>
    puppeteer.launch({
      executablePath: await chromium.executablePath(),
      args: [...chromium.args.filter((one) => one !== '--single-process'), '--font-render-hinting=none'],
      headless: 'shell',
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dagsorden-pool-'));
    await makeCorpus(join(folder, 'content'), 96);
    browsers = [await launch(), await launch()];
  });
  afterAll(async () => {
    for (const browser of browsers) browser.process()?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Builds with both; `onLine` hears what is told. */
  const build = (out: string, onLine: (line: string) => void = () => undefined) => {
    const endpoints = browsers.flatMap((browser) => ['--browser-endpoint', browser.wsEndpoint()]);
    const child = startCli(['build', '--no-search', '--no-cache', '--out', out, ...endpoints], { cwd: folder });
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += String(chunk);
      for (const line of String(chunk).split('\n')) onLine(line);
    });
    return new Promise<{ status: number | null; stderr: string }>((done) =>
      child.on('close', (status) => done({ status, stderr })),
    );
  };

  test('print a site together and are left running; one that is killed is replaced by the other', async () => {
    const first = await build('whole');
    expect(first).toMatchObject({ status: 0, stderr: expect.not.stringContaining('does not answer') });
    for (const browser of browsers) {
      expect(browser.connected).toBe(true);
      expect((await browser.pages()).length).toBeLessThan(2);
      expect(browser.browserContexts()).toHaveLength(1);
    }
    const killed = browsers[0].wsEndpoint();
    const second = await build('one-lost', (line) => {
      if (line.startsWith('Printing') && line.endsWith(' 6 left')) browsers[0].process()?.kill('SIGKILL');
    });
    expect(second.stderr).toContain(`Note: the browser at ${killed} does not answer any more.`);
    expect(second.status).toBe(0);
    expect(await readSite(join(folder, 'one-lost'))).toEqual(await readSite(join(folder, 'whole')));
  });
});
