/* What an installation does for the browser: nothing on Linux, and no installation fails for want of one. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { temporaryFolder } from '../support/folders.ts';

function fetchBrowser(system: string, env: Record<string, string>): Promise<{ status: unknown; stdout: string }> {
  const script = join(repository, 'bin/fetch-browser.mjs');
  return new Promise((done) => {
    // A proxy that nobody answers at stands in for a closed network.
    const closed = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' };
    execFile(process.execPath, [script, system], { env: { ...process.env, ...closed, ...env } }, (error, stdout) =>
      done({ status: error === null ? 0 : error.code, stdout }),
    );
  });
}

test('on Linux, and where Puppeteer is told so, nothing is fetched', async () => {
  expect(await fetchBrowser('linux', {})).toEqual({ status: 0, stdout: '' });
  expect(await fetchBrowser('darwin', { PUPPETEER_SKIP_DOWNLOAD: '1' })).toEqual({ status: 0, stdout: '' });
});

test.each(['darwin', 'win32'])('a closed network does not break an installation: %s', async (system) => {
  const { status, stdout } = await fetchBrowser(system, { PUPPETEER_CACHE_DIR: await temporaryFolder() });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^dagsorden: no browser for PDFs could be fetched \(.+\)\. Chrome or Edge will do too/);
});
