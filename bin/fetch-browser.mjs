/*
 * After an installation on macOS and Windows: fetches the browser that prints PDFs, as Puppeteer's own package does, into
 * Puppeteer's cache. Linux has one within its packages. Nothing that goes wrong here ends an installation: a network can
 * be closed, and Chrome or Edge may be there anyway; `dagsorden doctor` says what is used and what is missing.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';

const platforms = { darwin: process.arch === 'arm64' ? 'mac_arm' : 'mac', win32: 'win64' };
const [system = process.platform] = process.argv.slice(2);
const platform = platforms[system];
// What Puppeteer's own installation listens to.
const refused = process.env.PUPPETEER_SKIP_DOWNLOAD || process.env.PUPPETEER_SKIP_CHROME_HEADLESS_SHELL_DOWNLOAD;

if (platform !== undefined && !refused) await fetchBrowser();

async function fetchBrowser() {
  try {
    const { install } = await import('@puppeteer/browsers');
    const { PUPPETEER_REVISIONS } = await import('puppeteer-core');
    const buildId = PUPPETEER_REVISIONS['chrome-headless-shell'];
    const cacheDir = process.env.PUPPETEER_CACHE_DIR || join(homedir(), '.cache', 'puppeteer');
    const { executablePath } = await install({ browser: 'chrome-headless-shell', buildId, cacheDir, platform });
    console.log(`dagsorden: the browser for PDFs is at ${executablePath}.`);
  } catch (cause) {
    const why = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0].replace(/:$/, '');
    console.log(
      `dagsorden: no browser for PDFs could be fetched (${why}). Chrome or Edge will do too; npx dagsorden doctor says what is missing.`,
    );
  }
}
