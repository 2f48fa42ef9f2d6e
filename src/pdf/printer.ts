import { CliError } from '../cli-error.ts';
import type { Browser } from './browser.ts';
import type { Assets, PrintJob } from './print-job.ts';
import { LostPageError, TimeLimitError } from './time-limit.ts';

/** One browser for a whole build, replaced when it dies. */
export interface Printer {
  /** Prints; a print that hangs or fails is tried once more in a new browser. `name` is what the error says. */
  readonly print: (job: PrintJob, name: string) => Promise<Uint8Array>;
  /** A document with the fonts that it needs: what is printed of it. */
  readonly complete: (job: PrintJob) => Promise<CompleteJob>;
  /** The browser that prints, started if it is not yet. */
  readonly browser: () => Promise<Browser>;
  readonly close: () => Promise<void>;
}

/** A document that has its fonts. */
interface CompleteJob extends PrintJob {
  readonly complete: true;
}

/** Gives a document the fonts that its characters need: their rules, and their bytes by the address in these. */
export type FindFonts = (html: string) => Promise<{ readonly css: string; readonly read: Assets }>;

/**
 * Makes a printer that opens its browser when the first print asks for it. Close it whatever happens: prints that go on
 * then fail, and open no browser that nothing would close.
 */
export function createPrinter(open: () => Promise<Browser>, findFonts: FindFonts | null = null): Printer {
  let current: Promise<Browser> | null = null;
  let closed = false;
  const browser = () => {
    if (closed) return Promise.reject(new Error('The printer is closed'));
    current ??= open();
    return current;
  };
  const discard = async (broken: Promise<Browser>) => {
    if (current === broken) current = null;
    await closeQuietly(broken);
  };
  const complete = async (job: PrintJob): Promise<CompleteJob> => {
    return { ...(findFonts === null ? job : await addFonts(job, findFonts)), complete: true };
  };
  return {
    browser,
    complete,
    close: async () => {
      closed = true;
      if (current !== null) await closeQuietly(current);
      current = null;
    },
    print: async (plain, name) => {
      const job = findFonts === null || 'complete' in plain ? plain : await complete(plain);
      const first = browser();
      const opened = await first;
      try {
        return await opened.print(job);
      } catch (cause) {
        // A file that cannot be read is no fault of the browser.
        if (cause instanceof CliError) throw cause;
        await discard(first);
        return printAgain(await browser(), job, name);
      }
    },
  };
}

/** Puts the rules into the document itself: another document of the same site needs others. */
async function addFonts(job: PrintJob, findFonts: FindFonts): Promise<PrintJob> {
  const { css, read } = await findFonts(job.html);
  if (css === '') return job;
  const html = job.html.replace('</head>', () => `<style>${css}</style></head>`);
  return { html, assets: async (path) => (await read(path)) ?? job.assets(path) };
}

async function printAgain(browser: Browser, job: PrintJob, name: string): Promise<Uint8Array> {
  try {
    return await browser.print(job);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof CliError) throw cause;
    if (cause instanceof TimeLimitError || cause instanceof LostPageError) {
      throw new CliError(
        `${name} is too large to print: ${reason}, twice. Attach long tables and lists as files, divide its longest texts among items, or build with --no-pdf.`,
        { cause },
      );
    }
    throw new CliError(`${name} could not be printed, twice: ${reason}. Try again, or build with --no-pdf.`, { cause });
  }
}

async function closeQuietly(browser: Promise<Browser>): Promise<void> {
  await browser.then((opened) => opened.close()).catch(() => undefined);
}
