/* The printer with browsers that fail as told: retried once in a new one, and every one closed. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CliError } from '../../src/cli-error.ts';
import { type Browser, openBrowser } from '../../src/pdf/browser.ts';
import type { PrintJob } from '../../src/pdf/print-job.ts';
import { createPrinter } from '../../src/pdf/printer.ts';
import { temporaryFolder } from '../support/folders.ts';
import { listRenderers } from './browser-processes.ts';

type Print = () => Promise<Uint8Array>;

const job: PrintJob = { html: '<p>Prøve</p>', assets: async () => null };
const paper = new Uint8Array([1, 2, 3]);
const prints: Print = async () => paper;
const fails: Print = async () => {
  throw new Error('Target closed');
};

/** Opens one browser after another, each printing as the next of `behaviours`, the last as all that follow. */
function createBrowsers(...behaviours: readonly Print[]) {
  const opened: Array<{ closed: number; printed: number }> = [];
  const open = async (): Promise<Browser> => {
    const print = behaviours[opened.length] ?? behaviours.at(-1) ?? fails;
    const state = { closed: 0, printed: 0 };
    opened.push(state);
    return {
      version: 'Fake/1',
      source: 'fake',
      sandboxed: true,
      print: async () => {
        state.printed += 1;
        return print();
      },
      kill: () => undefined,
      close: async () => {
        state.closed += 1;
      },
    };
  };
  return { open, opened };
}

describe('a printer', () => {
  test('opens no browser until something is printed', async () => {
    const { open, opened } = createBrowsers(prints);
    await createPrinter(open).close();
    expect(opened).toEqual([]);
  });

  test('prints everything with one browser and closes it', async () => {
    const { open, opened } = createBrowsers(prints);
    const printer = createPrinter(open);
    expect(await Promise.all([printer.print(job, 'a'), printer.print(job, 'b')])).toEqual([paper, paper]);
    await printer.close();
    expect(opened).toEqual([{ closed: 1, printed: 2 }]);
  });

  test('prints once more in a new browser where one fails', async () => {
    const { open, opened } = createBrowsers(fails, prints);
    const printer = createPrinter(open);
    expect(await printer.print(job, 'raad/2026-01-10')).toBe(paper);
    await printer.close();
    expect(opened).toEqual([
      { closed: 1, printed: 1 },
      { closed: 1, printed: 1 },
    ]);
  });

  test('replaces a browser that dies under several prints once for all of them', async () => {
    const { open, opened } = createBrowsers(fails, prints);
    const printer = createPrinter(open);
    await Promise.all(['a', 'b', 'c'].map((name) => printer.print(job, name)));
    await printer.close();
    expect(opened.map(({ printed }) => printed)).toEqual([3, 3]);
    expect(opened.filter(({ closed }) => closed === 0)).toEqual([]);
  });

  test('keeps the new browser when a print of the old one fails late', async () => {
    const failures: Array<() => void> = [];
    const late: Print = () =>
      new Promise((_, reject) => {
        failures.push(() => reject(new Error('Target closed')));
      });
    const { open, opened } = createBrowsers(late, prints);
    const printer = createPrinter(open);
    const [first, second] = [printer.print(job, 'a'), printer.print(job, 'b')];
    await printer.browser();
    failures[0]?.();
    await first;
    failures[1]?.();
    await second;
    await printer.print(job, 'c');
    await printer.close();
    expect(opened.map(({ printed }) => printed)).toEqual([2, 3]);
    expect(opened.filter(({ closed }) => closed === 0)).toEqual([]);
  });

  test('names the meeting that could not be printed twice, and what to do', async () => {
    const { open, opened } = createBrowsers(fails);
    const printer = createPrinter(open);
    const failure = await printer.print(job, 'raad/2026-01-10').catch((cause: unknown) => cause);
    await printer.close();
    expect(failure).toBeInstanceOf(CliError);
    expect(String(failure)).toMatch(/raad\/2026-01-10 could not be printed.*Target closed.*--no-pdf/);
    expect(opened).toHaveLength(2);
    expect(opened.filter(({ closed }) => closed === 0)).toEqual([]);
  });

  test('opens no browser after it was closed, for prints that fail because of that', async () => {
    let stop = () => {};
    const hangs = new Promise<Uint8Array>((_, reject) => {
      stop = () => reject(new Error('Target closed'));
    });
    const { open, opened } = createBrowsers(() => hangs, prints);
    const printer = createPrinter(open);
    const printing = printer.print(job, 'raad/2026-01-10');
    await printer.browser();
    const closing = printer.close();
    stop();
    await expect(printing).rejects.toThrow();
    await closing;
    expect(opened).toHaveLength(1);
    expect(opened.filter(({ closed }) => closed === 0)).toEqual([]);
  });

  test('says what is missing where no browser can be opened, and does not try again', async () => {
    let tries = 0;
    const printer = createPrinter(async () => {
      tries += 1;
      throw new CliError('No browser could be started');
    });
    await expect(printer.print(job, 'a')).rejects.toThrow('No browser could be started');
    await expect(printer.print(job, 'b')).rejects.toThrow('No browser could be started');
    await printer.close();
    expect(tries).toBe(1);
  });
});

describe('a real browser', () => {
  test('gives up a print that takes too long', async () => {
    const browsers: Browser[] = [];
    const printer = createPrinter(async () => {
      const browser = await openBrowser({ timeout: 300 });
      browsers.push(browser);
      return browser;
    });
    const slow: PrintJob = {
      html: '<link rel="stylesheet" href="slow.css"><p>Prøve</p>',
      assets: () => new Promise(() => {}),
    };
    try {
      await expect(printer.print(slow, 'raad/2026-01-10')).rejects.toThrow(
        /raad\/2026-01-10 is too large to print: The print took more than 0.3 s, twice.*--no-pdf/,
      );
    } finally {
      await printer.close();
    }
    expect(browsers).toHaveLength(2);
    for (const browser of browsers) await expect(browser.print(job)).rejects.toThrow();
  });

  test('fails the prints that it is closed under, whatever they wait for, and leaves none behind', async () => {
    for (const pause of [0, 1, 5, 20]) {
      const browser = await openBrowser();
      const settled: string[] = [];
      for (let count = 0; count < 6; count += 1) {
        browser.print(job).then(
          () => settled.push('printed'),
          () => settled.push('failed'),
        );
      }
      await setTimeout(pause);
      await browser.close();
      // Puppeteer would say so after half a minute.
      await expect.poll(() => settled, { timeout: 20_000 }).toHaveLength(6);
      await expect(browser.print(job)).rejects.toThrow();
    }
  });

  test('fails a print when it is killed', async () => {
    const browser = await openBrowser();
    const endless = { html: '<link rel="stylesheet" href="never.css">', assets: () => new Promise<null>(() => {}) };
    const outcomes = Promise.allSettled(Array.from({ length: 6 }, () => browser.print(endless)));
    browser.kill();
    expect((await outcomes).map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
    await browser.close();
  });

  test.runIf(process.platform === 'linux')(
    'tells at once that it lost what it printed, as where memory ends',
    async () => {
      const profile = await temporaryFolder();
      const browser = await openBrowser({ profile });
      const asked = Promise.withResolvers<null>();
      const waits: PrintJob = {
        html: '<link rel="stylesheet" href="never.css"><p>Prøve</p>',
        assets: () => {
          asked.resolve(null);
          return new Promise(() => {});
        },
      };
      const printing = browser.print(waits).catch((cause) => cause);
      await asked.promise;
      // The system ends what takes most: the process of the page, not the browser's own.
      for (const id of await listRenderers(profile)) process.kill(id, 'SIGKILL');
      expect(await printing).toMatchObject({ message: expect.stringContaining('the browser lost the page') });
      await browser.close();
    },
  );

  test('tells at once that a file cannot be read, and does not try again', async () => {
    let opened = 0;
    const printer = createPrinter(() => {
      opened += 1;
      return openBrowser();
    });
    const assets = () => Promise.reject(new CliError('The file a.png changed while it was read.'));
    const printed = printer.print({ html: '<img src="a.png" alt="A">', assets }, 'raad/2026-01-10');
    await expect(printed).rejects.toThrow(/^The file a\.png changed/);
    await printer.close();
    expect(opened).toBe(1);
  });

  test('that neither starts nor ends is given up, and ended', async () => {
    const folder = await temporaryFolder();
    const executable = join(folder, 'silent');
    await writeFile(executable, '#!/bin/sh\necho $$ >> "$0.ids"\nexec sleep 600\n', { mode: 0o755 });
    const started = openBrowser({ executable, startTimeout: 1_000 });
    await expect(started).rejects.toThrow(/named by you .*: Starting it took more than 1 s/);
    const ids = (await readFile(`${executable}.ids`, 'utf8')).trim().split('\n').map(Number);
    expect(ids.length).toBeGreaterThan(0);
    const isThere = (id: number) => existsSync(`/proc/${id}/exe`);
    await expect.poll(() => ids.filter(isThere), { timeout: 90_000 }).toEqual([]);
  });

  test('is refused where the one that the user names cannot start', async () => {
    await expect(openBrowser({ executable: process.execPath })).rejects.toThrow(/named by you/);
    await expect(openBrowser({ endpoints: ['ws://127.0.0.1:9/none'] })).rejects.toThrow(/does not answer/);
  });
});
