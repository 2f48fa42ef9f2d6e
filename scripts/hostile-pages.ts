/*
 * Opens pages in the real browser and counts what hostile content did there: as readers get them, where the policy of a
 * page reports what it held back; those of whole agendas and all feeds also with the policy off, where whatever stands in
 * the page runs.
 */
import { readFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';

export interface Damage {
  readonly kind: 'dialog' | 'script' | 'request' | 'navigation' | 'violation' | 'clobbered' | 'active' | 'console';
  readonly page: string;
  readonly what: string;
}

export interface Look {
  /** The addresses that pages may ask for begin with it. */
  readonly base: string;
  /** Whether an address is a script that the site itself has. */
  readonly isOwn: (url: string) => boolean;
  /** Whether a page is opened with its policy off too. */
  readonly twice: (url: string) => boolean;
}

const waitAfterLoad = 30;
const audit = `(() => {\n${await readFile(new URL('hostile-audit.js', import.meta.url), 'utf8')}`;

export async function openHostileBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 60_000,
  });
}

/** Opens every address, a few at a time; everything that any of them did. */
export async function lookAt(browser: Browser, addresses: readonly string[], look: Look, tabs = 3): Promise<Damage[]> {
  const damages: Damage[] = [];
  const left = [...addresses];
  const work = async () => {
    let page = await openPage(browser, look, damages);
    for (let url = left.shift(), count = 1; url !== undefined; url = left.shift(), count += 1) {
      await visit(page, url, look.twice(url), damages);
      if (count % 400 !== 0) continue;
      await page.page.close();
      page = await openPage(browser, look, damages);
    }
    await page.page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return damages;
}

interface Watched {
  readonly page: Page;
  readonly session: CDPSession;
  readonly globals: Readonly<Record<string, string>>;
  /** What is open now; what happens is its doing. */
  at: string;
}

async function openPage(browser: Browser, { base, isOwn }: Look, damages: Damage[]): Promise<Watched> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const watched: Watched = {
    page,
    session,
    globals: (await page.evaluate(`${audit}\nreturn dagsordenAudit.listGlobals(); })()`)) as Watched['globals'],
    at: 'about:blank',
  };
  const tell = (kind: Damage['kind'], what: string) =>
    damages.push({ kind, page: watched.at, what: what.slice(0, 200) });
  page.on('dialog', (dialog) => {
    tell('dialog', `${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', () => tell('navigation', 'a window was opened'));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:image/svg+xml')) tell('request', url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== watched.at)
      tell('request', `${response.status()} ${response.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) tell('navigation', `a frame: ${frame.url()}`);
    else if (frame.url().split('#')[0] !== watched.at.split('#')[0]) tell('navigation', frame.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    // Chromium shows XML with styles of its own, and its own policy complains of them.
    if (watched.at.endsWith('.xml') && text.startsWith('Applying inline style')) return;
    tell(/Content Security Policy/.test(text) ? 'violation' : 'console', text);
  });
  page.on('pageerror', (cause) => tell('script', `error: ${String(cause)}`));
  await session.send('Debugger.enable');
  session.on('Debugger.scriptParsed', ({ url, embedderName, startLine, scriptLanguage }) => {
    // What the audit itself evaluates has no address, or Puppeteer's.
    if (scriptLanguage === 'WebAssembly' || url === '' || url.startsWith('pptr:')) return;
    if (!isOwn(url)) tell('script', `${url.slice(0, 120)}:${startLine} in ${embedderName}`);
  });
  return watched;
}

async function visit(watched: Watched, url: string, twice: boolean, damages: Damage[]): Promise<void> {
  const { page, globals } = watched;
  watched.at = url;
  for (const bypass of twice ? [false, true] : [false]) {
    await page.setBypassCSP(bypass);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch((cause) => {
      damages.push({ kind: 'navigation', page: url, what: String(cause) });
    });
    await new Promise((done) => setTimeout(done, waitAfterLoad));
  }
  const found = await page
    .evaluate(`${audit}\nreturn dagsordenAudit.auditDocument(${JSON.stringify(globals)}); })()`)
    .catch((cause) => [['script', String(cause)]]);
  for (const [kind, what] of found as Array<[Damage['kind'], string]>)
    damages.push({ kind, page: url, what: what.slice(0, 200) });
}
