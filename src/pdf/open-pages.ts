/*
 * Puppeteer waits half a minute for a page of a browser that goes while it is opened, and so would the print that asked
 * for it, and the program at its end.
 */

/** What is asked of a browser, here or elsewhere. */
interface Connection {
  readonly connected: boolean;
  once(event: 'disconnected', listener: () => void): unknown;
  off(event: 'disconnected', listener: () => void): unknown;
}

/** Work in a browser, which fails when the browser goes. */
export async function whileConnected<Result>(browser: Connection, work: Promise<Result>): Promise<Result> {
  const gone = Promise.withResolvers<never>();
  const fail = () => gone.reject(new Error('The browser is gone'));
  browser.once('disconnected', fail);
  if (!browser.connected) fail();
  try {
    return await Promise.race([work, gone.promise]);
  } finally {
    browser.off('disconnected', fail);
  }
}

/** The pages of a browser. */
export interface PageLender<Page> {
  /** Lends a page that nobody else uses meanwhile. */
  readonly lend: <Result>(use: (page: Page) => Promise<Result>) => Promise<Result>;
  /** From now on none is opened; waits for those that are being opened. */
  readonly end: () => Promise<unknown>;
}

/** A page holds on to some memory of what it printed. */
const mostUses = 20;

/**
 * Opens pages so that who closes the browser can wait for those that are being opened. A page that was used without trouble is lent
 * again: each has a process of its own, whose start takes a quarter of a print of 14 pages.
 */
export function createLender<Page>(open: () => Promise<Page>, close: (page: Page) => Promise<void>): PageLender<Page> {
  const opening = new Set<Promise<Page>>();
  const idle: Page[] = [];
  const uses = new Map<Page, number>();
  let ended = false;
  const openNext = async () => {
    if (ended) throw new Error('The browser is closed');
    const page = open();
    opening.add(page);
    return page.finally(() => opening.delete(page));
  };
  return {
    lend: async (use) => {
      const page = idle.pop() ?? (await openNext());
      const count = (uses.get(page) ?? 0) + 1;
      // Until its use has ended well, it is not known for one that can be lent again.
      uses.delete(page);
      try {
        const result = await use(page);
        if (count < mostUses) {
          uses.set(page, count);
          idle.push(page);
        }
        return result;
      } finally {
        if (!uses.has(page)) await close(page);
      }
    },
    end: () => {
      ended = true;
      return Promise.allSettled(opening);
    },
  };
}
