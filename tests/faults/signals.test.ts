/* A real build that is ended by a signal, or killed, while it prints. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { listProcesses } from '../printed/browser-processes.ts';
import { repository, runCli, runProcess, startCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const long = (number: number) =>
  item(`Lang sag ${number}`, '', `\n${'Tekst til sagen, som fylder en del. '.repeat(20)}\n\n`.repeat(60));

/** Builds once, then again, and sends the signal when the second build prints; what ended it, and what is left. */
async function endWhilePrinting(signal: NodeJS.Signals) {
  const cwd = await temporaryFolder();
  const room = await temporaryFolder();
  const items = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`it/2026-09-17/sag-${index}.md`, long(index)]),
  );
  await writeFiles(join(cwd, 'content'), siteWith(items));
  const env = { TMPDIR: room };
  expect(await runCli(['build', '--no-search', '--no-pdf'], { cwd, env })).toMatchObject({ status: 0 });
  const before = await readFiles(join(cwd, 'dist'));
  const child = startCli(['build', '--no-search'], { cwd, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<{ code: number | null; killed: NodeJS.Signals | null }>((done) =>
    child.on('close', (code, killed) => done({ code, killed })),
  );
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const early = ended.then((outcome) =>
    Promise.reject(new Error(`It ended by itself: ${JSON.stringify(outcome)} ${said}`)),
  );
  await Promise.race([awaitBrowser(room), early]);
  child.kill(signal);
  const outcome = await ended;
  await expect.poll(() => listProcesses(room)).toEqual([]);
  expect(await readFiles(join(cwd, 'dist'))).toEqual(before);
  return { cwd, env, outcome };
}

/** Waits until a browser runs that was unpacked to a folder. */
async function awaitBrowser(room: string): Promise<void> {
  while ((await listProcesses(room)).length === 0) await setTimeout(10);
}

test.runIf(process.platform === 'linux').each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends it with %i, and leaves the old site and nothing beside it', async (signal, code) => {
  const { cwd, outcome } = await endWhilePrinting(signal);
  expect(outcome).toEqual({ code, killed: null });
  expect((await readdir(cwd)).sort()).toEqual(['content', 'dist']);
});

test.runIf(process.platform === 'linux')('a rebuild that is ended leaves nothing in the temporary folder', async () => {
  const cwd = await temporaryFolder();
  const env = { TMPDIR: await temporaryFolder() };
  await writeFiles(join(cwd, 'content'), siteWith({ 'it/2026-09-17/a.md': item('Sag') }));
  expect(await runCli(['build', '--no-search', '--no-pdf'], { cwd, env })).toMatchObject({ status: 0 });
  const child = startCli(['verify', 'dist', '--rebuild'], { cwd, env });
  const ended = new Promise((done) => child.on('close', done));
  const listScratch = async () => (await readdir(env.TMPDIR)).filter((name) => name.startsWith('dagsorden-'));
  while ((await listScratch()).length === 0) await setTimeout(1);
  child.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(await listScratch()).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a killed one leaves the old site, no browser, and nothing after the next build',
  async () => {
    const { cwd, env, outcome } = await endWhilePrinting('SIGKILL');
    expect(outcome).toEqual({ code: null, killed: 'SIGKILL' });
    expect(await runCli(['build', '--no-search'], { cwd, env })).toMatchObject({ status: 0 });
    expect((await readdir(cwd)).sort()).toEqual(['content', 'dist']);
    expect((await readdir(env.TMPDIR)).filter((name) => name.startsWith('dagsorden-scratch'))).toEqual([]);
    expect(await readFile(join(cwd, 'dist/it/2026-09-17/agenda.pdf'))).not.toHaveLength(0);
  },
);

test.runIf(process.platform === 'linux').each([
  ['before the new texts lie beside', '3', 130],
  ['when they take their places', '22', 0],
] as const)('a freeze that is ended %s leaves all of the numbers or none', async (_, at, status) => {
  const cwd = await temporaryFolder();
  const names = ['a', 'b', 'c'];
  const items = Object.fromEntries(names.map((name) => [`it/2026-09-17/${name}.md`, item(`Sag ${name}`)]));
  await writeFiles(join(cwd, 'content'), siteWith(items));
  const preload = join(repository, 'scripts/faults-preload.mjs');
  const env = { NODE_OPTIONS: `--import=${preload}`, FAULT_WITHIN: cwd, FAULT_AT: at, FAULT_DO: 'SIGINT' };
  expect((await runProcess(['freeze', 'it/2026-09-17'], { cwd, env })).status).toBe(status);
  const texts = Object.entries(await readFiles(join(cwd, 'content/it/2026-09-17')));
  expect(texts.filter(([, text]) => /^numbers?:/m.test(text)).length).toBe(status === 0 ? 4 : 0);
  expect(texts.map(([name]) => name)).toEqual(['a.md', 'b.md', 'c.md', 'index.md']);
  expect(await readdir(join(cwd, 'content'))).not.toContain('.dagsorden-writes.json');
});
