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

/** Opens the pages of a browser. */
export interface PageOpener<Page> {
  readonly newPage: () => Promise<Page>;
  /** From now on none is opened; waits for those that are being opened. */
  readonly end: () => Promise<unknown>;
}

/** Opens pages so that who closes the browser can wait for those that are being opened. */
export function createOpener<Page>(browser: { newPage(): Promise<Page> }): PageOpener<Page> {
  const opening = new Set<Promise<Page>>();
  let ended = false;
  return {
    newPage: async () => {
      if (ended) throw new Error('The browser is closed');
      const page = browser.newPage();
      opening.add(page);
      return page.finally(() => opening.delete(page));
    },
    end: () => {
      ended = true;
      return Promise.allSettled(opening);
    },
  };
}
