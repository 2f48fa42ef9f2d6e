/*
 * Makes the pictures of the README from the built sample (npm run build -- --offline): a page of the PDF beside the
 * web page. Needs pdftoppm (poppler) and convert (ImageMagick) besides the browser; it says so where they are missing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  await photograph(pathToFileURL(join(meeting, 'index.html')).href, join(room, 'site.png'));
  const frame = ['-background', '#e3e5e8', '-bordercolor', '#e3e5e8', '-border', '14', '+append'];
  run('convert', [
    join(room, 'page.png'),
    join(room, 'site.png'),
    ...frame,
    '-define',
    'png:exclude-chunks=date,time',
    target,
  ]);
} finally {
  rmSync(room, { recursive: true });
}

async function photograph(address: string, file: string): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1180, height: 889 });
  await page.goto(address);
  await page.screenshot({ path: file as `${string}.png` });
  await browser.close();
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'pipe' });
  } catch (cause) {
    throw new Error(`${command} is needed and failed; install poppler-utils and imagemagick`, { cause });
  }
}
