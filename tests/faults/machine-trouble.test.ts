/* A machine that fails a build: one sentence with what to do, status 2, the old site as it was, nothing left behind. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { explainTrouble } from '../../src/commands/explain-trouble.ts';
import { repository, runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const run = promisify(execFile);
const flags = ['--no-pdf', '--no-search'];

async function project(): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), siteWith({ 'it/2026-09-17/a.md': item('Sag', '', '\nTekst.\n') }));
  return cwd;
}

describe.runIf(process.platform === 'linux')('the output', () => {
  test.each([
    ['a pipe', 'pipe', /is not a folder that can be written/],
    ['in /proc', '/proc/site', /Nothing can be written beside/],
    ['a folder whose name is too long', 'd'.repeat(300), /d{300}/],
  ])('is %s', async (_, out, sentence) => {
    const cwd = await project();
    await run('mkfifo', [join(cwd, 'pipe')]);
    const { status, stderr } = await runCli(['build', ...flags, '--out', out], { cwd });
    expect({ status, lines: stderr.trim().split('\n').length }, stderr).toEqual({ status: 2, lines: 1 });
    expect(stderr).toMatch(sentence);
    expect((await readdir(cwd)).sort()).toEqual(['content', 'pipe']);
  });

  test('is larger than the user may write', async () => {
    const cwd = await project();
    expect((await runCli(['build', ...flags], { cwd })).status).toBe(0);
    const before = await readFiles(join(cwd, 'dist'));
    const build = `ulimit -f 8; exec '${process.execPath}' '${join(repository, 'src/cli.ts')}' build ${flags.join(' ')}`;
    const failed = await run('bash', ['-c', build], { cwd }).catch((cause) => cause);
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('(ulimit -f)') });
    expect(await readFiles(join(cwd, 'dist'))).toEqual(before);
    expect((await readdir(cwd)).sort()).toEqual(['content', 'dist']);
  });
});

/* Only root mounts; CI is root. */
describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)('a disk', () => {
  async function mount(folder: string, options: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    onTestFinished(async () => void (await run('umount', [folder])));
  }

  test.each([1, 60, 120, 250])('that is full after %i kB', async (size) => {
    const cwd = await project();
    await mount(join(cwd, 'disk'), `size=${size}k`);
    const { status, stderr } = await runCli(['build', ...flags, '--out', 'disk/dist'], { cwd });
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/dagsorden: .*(full|written)/),
    });
    expect(await readdir(join(cwd, 'disk'))).toEqual([]);
  });

  test('that can only be read', async () => {
    const cwd = await project();
    await mount(join(cwd, 'disk'), 'ro');
    const { status, stderr } = await runCli(['build', ...flags, '--out', 'disk/dist'], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('may write to') });
  });

  test('that is the output itself keeps the site that is on it', async () => {
    const cwd = await project();
    expect((await runCli(['build', ...flags, '--out', 'site'], { cwd })).status).toBe(0);
    await mount(join(cwd, 'disk'), 'size=8m');
    await cp(join(cwd, 'site'), join(cwd, 'disk'), { recursive: true });
    const { status, stderr } = await runCli(['build', ...flags, '--out', 'disk'], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('mount point') });
    expect(await readFiles(join(cwd, 'disk'))).toEqual(await readFiles(join(cwd, 'site')));
    expect((await readdir(cwd)).sort()).toEqual(['content', 'disk', 'site']);
  });
});

test('a system error in the cause of another is told; what is none is a bug', () => {
  const full = Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write', path: '/a' });
  expect(explainTrouble(new Error('while printing', { cause: full }))).toBe(
    'The disk is full: /a. Make room, and run the command again.',
  );
  expect(explainTrouble(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
  expect(explainTrouble(new TypeError('undefined is no function'))).toBeNull();
});
