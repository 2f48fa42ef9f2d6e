import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser } from 'puppeteer-core';

const root = new URL('../../', import.meta.url);

/** Starts the packaged Chromium; the caller closes it. */
export async function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: 'shell',
  });
}

/** Prints a page of HTML as the printer does: tagged, without an outline. */
export async function printHtml(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    return await page.pdf({
      tagged: true,
      outline: false,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } finally {
    await page.close();
  }
}

/** A fixture's HTML with every `url(fontsource:FAMILY/FILE)` replaced by the font, where it is installed. */
export async function loadFixture(name: string): Promise<string> {
  const html = await readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
  const wanted = new Set([...html.matchAll(/fontsource:([\w-]+)\/([\w-]+)/g)].map((hit) => hit[0]));
  let result = html;
  for (const address of wanted) {
    const font = fontPath(address);
    if (existsSync(font)) result = result.replaceAll(address, await dataUrl(font));
  }
  return result;
}

function fontPath(address: string): string {
  const [family, file] = address.replace('fontsource:', '').split('/');
  return fileURLToPath(new URL(`node_modules/@fontsource/${family}/files/${file}.woff2`, root));
}

async function dataUrl(path: string): Promise<string> {
  return `data:font/woff2;base64,${(await readFile(path)).toString('base64')}`;
}
