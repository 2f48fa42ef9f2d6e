/* A real browser that is killed under a build: another takes its place, and no process is left over. */
import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRoots, listProcesses } from './browser-processes.ts';
import { createTree, removeFolder, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';
import { watchCli } from './run-cli.ts';

const dates = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10'];
const items = Array.from({ length: 80 }, (_, index) => ({
  title: `Sag ${index}`,
  body: 'Tekst til sagen. '.repeat(60),
}));

/* The packaged browser unpacks to the temporary folder; one of our own tells its processes from all others. */
describe.runIf(process.platform === 'linux')('the browser', () => {
  let folder: string;
  let browserFolder: string;

  beforeAll(async () => {
    const meetings = dates.map((date) => writeMeeting(`raad/${date}`, items));
    folder = await createTree(Object.assign({}, siteFile, writeCouncil('raad'), ...meetings));
    browserFolder = await mkdtemp(join(tmpdir(), 'dagsorden-browser-'));
  });
  afterAll(async () => {
    await removeFolder(folder);
    await rm(browserFolder, { recursive: true, force: true });
  });

  test('is replaced when it is killed in the middle of a build, and nothing of it is left', async () => {
    const killed: number[] = [];
    let killing: Promise<void> | null = null;
    const onLine = (line: string) => {
      if (line.startsWith('Printing') && !line.includes('4 left')) killing ??= killBrowser(browserFolder, killed);
    };
    const run = await watchCli(
      ['build', '--content', join(folder, 'content'), '--out', join(folder, 'dist'), '--jobs', '2'],
      { TMPDIR: browserFolder, DAGSORDEN_BROWSER: undefined },
      onLine,
    );
    await killing;
    expect(run.stderr).toContain('Built 4 meetings');
    expect(run.code).toBe(0);
    expect(killed).toHaveLength(1);
    for (const date of dates) await access(join(folder, 'dist/raad', date, 'agenda.pdf'));
    expect(await listProcesses(browserFolder)).toEqual([]);
    expect((await readdir(browserFolder)).filter((name) => /^(puppeteer|dagsorden-scratch)/.test(name))).toEqual([]);
  });
});

/** One is printed then, of the two at a time: the other is being printed. */
async function killBrowser(folder: string, killed: number[]): Promise<void> {
  for (const id of findRoots(await listProcesses(folder))) {
    process.kill(id, 'SIGKILL');
    killed.push(id);
  }
}
