/*
 * Makes the pictures of the README from the built sample (npm run build -- --offline): a page of the PDF beside the
 * web page, set side by side in the browser. Needs pdftoppm (poppler) besides; it says so where that is missing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const meeting = join(root, 'dist/it-arkitekturraadet/2026-09-17');
const target = join(root, 'docs/images/agenda.png');
const room = mkdtempSync(join(tmpdir(), 'dagsorden-pictures-'));

try {
  run('pdftoppm', [
    '-r',
    '76',
    '-f',
    '2',
    '-l',
    '2',
    '-singlefile',
    '-png',
    join(meeting, 'agenda.pdf'),
    join(room, 'page'),
  ]);
  await makePicture();
} finally {
  rmSync(room, { recursive: true });
}

/** The web page and the page of the PDF, photographed together. */
async function makePicture(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1180, height: 889 });
  await page.goto(pathToFileURL(join(meeting, 'index.html')).href);
  const site = await page.screenshot({ encoding: 'base64' });
  const paper = readFileSync(join(room, 'page.png')).toString('base64');
  const images = [paper, site].map((data) => `<img src="data:image/png;base64,${data}" height="889">`);
  await page.setContent(`<body style="display: inline-flex; gap: 28px; margin: 0; padding: 14px; background: #e3e5e8">
    ${images.join('')}`);
  const frame = await page.$('body');
  await frame?.screenshot({ path: target as `${string}.png` });
  await browser.close();
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'pipe' });
  } catch (cause) {
    throw new Error(`${command} is needed and failed; install poppler-utils`, { cause });
  }
}
