/* `dagsorden dev` as a user runs it. */
import type { ChildProcess } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listProcesses } from '../printed/browser-processes.ts';
import { startCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const at = 'it/2026-09-17';

interface Running {
  readonly child: ChildProcess;
  readonly base: string;
  readonly cwd: string;
  readonly stderr: () => string;
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

async function startDev(flags: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), siteWith({ [`${at}/a.md`]: item('Første') }));
  const child = startCli(['dev', ...flags], { cwd, env: { LANG: 'en_GB.UTF-8', LC_ALL: '', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const base = await new Promise<string>((done, fail) => {
    child.stdout?.on('data', (chunk) => done(String(chunk).trim().replace(/\/$/, '')));
    ended.then((code) => fail(new Error(`ended with ${code}: ${stderr}`)));
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { child, base, cwd, stderr: () => stderr, end };
}

test('it serves on loopback, and Ctrl-C ends it with status 0', async () => {
  const { base, stderr, end } = await startDev(['--port', '0']);
  expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(`${base}/${at}/`)).text()).toContain('Første');
  const events = await fetch(`${base}/_dagsorden/events`);
  expect(await end('SIGINT')).toBe(0);
  await events.body?.cancel().catch(() => undefined);
  expect(stderr()).not.toMatch(/bug|Error/);
});

test('Ctrl-C while a PDF is printed ends the browser too', async () => {
  const { base, end, child } = await startDev(['--port', '0']);
  const printing = fetch(`${base}/${at}/agenda.pdf`).catch(() => null);
  const browsers = async () => (await listProcesses('/')).filter(({ parent }) => parent === child.pid);
  await expect.poll(async () => (await browsers()).length).toBeGreaterThan(0);
  const started = await browsers();
  expect(await end('SIGINT')).toBe(0);
  const left = (await listProcesses('/')).filter(({ id }) => started.some((one) => one.id === id));
  expect(left).toEqual([]);
  await printing;
});

test('SIGTERM ends it as well', async () => {
  const { end } = await startDev(['--port', '0']);
  expect(await end('SIGTERM')).toBe(0);
});

test('a taken port gives the next, and stderr says so', async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => blocker.close(() => done())));
  const address = blocker.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { base, stderr, end } = await startDev(['--port', String(port)]);
  expect(base).not.toContain(`:${port}`);
  expect(stderr()).toContain(`Port ${port} is taken`);
  expect(await end('SIGINT')).toBe(0);
});

test('the button opens the file in the editor that EDITOR names', async () => {
  const folder = await temporaryFolder();
  const editor = join(folder, 'editor.sh');
  await writeFile(editor, `#!/bin/sh\necho "$@" > '${folder}/opened'\n`);
  await chmod(editor, 0o755);
  const { base, end } = await startDev(['--port', '0'], { LAUNCH_EDITOR: editor });
  const body = new URLSearchParams({ file: `content/${at}/a.md`, line: '3' });
  const response = await fetch(`${base}/_dagsorden/edit`, { method: 'POST', body, headers: { origin: base } });
  expect(response.status).toBe(204);
  await expect.poll(() => readFile(join(folder, 'opened'), 'utf8').catch(() => '')).toContain(`content/${at}/a.md`);
  expect(await end('SIGINT')).toBe(0);
});

test.each([
  ['--port', 'x'],
  ['--port', '70000'],
])('%s %s is wrong usage', async (...flags) => {
  const child = startCli(['dev', ...flags]);
  expect(await new Promise((done) => child.on('close', done))).toBe(2);
});
