/**
 * Makes the PDF attachments of the sample council in `content/`, one of each `sample-attachments/*.html`, and the closed
 * ones in the folder that is laid over it, one of each `sample-attachments/closed/*.html`:
 * `node scripts/make-sample-attachments.ts`
 *
 * The PDFs are committed; run this after changing a text. Dates stand in the texts: the same bytes every time.
 */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readAssets } from '../src/io/package-files.ts';
import { makeAccessible } from '../src/pdf/accessible.ts';
import { type Browser, openBrowser } from '../src/pdf/browser.ts';
import type { AssetMap } from '../src/site/assets.ts';

const author = 'Nordbælt Kommunefællesskab';
const texts = join(import.meta.dirname, 'sample-attachments');
const content = join(import.meta.dirname, '..', 'content');
const overlay = join(import.meta.dirname, '..', 'tests', 'fixtures', 'sample-private');

const assets: AssetMap = new Map([
  ...(await readAssets()),
  ['letter.css', await readFile(join(texts, 'letter.css'))],
  ['logo.svg', await readFile(join(content, 'logo.svg'))],
]);
const browser = await openBrowser({ executable: process.env['DAGSORDEN_BROWSER'] });
try {
  await printLetters(browser, texts, content);
  await printLetters(browser, join(texts, 'closed'), overlay);
} finally {
  await browser.close();
}

async function printLetters(browser: Browser, from: string, root: string): Promise<void> {
  const folder = join(root, 'it-arkitekturraadet', '2026-09-17', 'bilag');
  await mkdir(folder, { recursive: true });
  for await (const file of glob('*.html', { cwd: from })) {
    const pdf = await printLetter(browser, await readFile(join(from, file), 'utf8'));
    await writeFile(join(folder, `${basename(file, '.html')}.pdf`), pdf);
  }
}

async function printLetter(browser: Browser, html: string): Promise<Uint8Array> {
  const printed = await browser.print({ html, assets: async (path) => assets.get(path) ?? null });
  const title = find(html, /<title>([^<&]+)<\/title>/);
  return makeAccessible(printed, {
    title,
    author,
    subject: title,
    keywords: [find(html, /<meta name="keywords" content="([^"&]+)"/)],
    language: 'da',
    date: new Date(find(html, /<meta name="date" content="([^"]+)"/)),
    creator: 'Dagsorden',
    outline: [],
  });
}

/** What the pattern captures. @throws when the text does not have it. */
function find(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`An attachment's text lacks ${pattern}`);
  return found;
}
