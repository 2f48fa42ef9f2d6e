import { spawn } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const env = { LC_ALL: 'C.UTF-8' };
const index = 'content/it/2026-09-17/index.md';
const crooked =
  '\uFEFF---\r\n# mødet\r\nstart: kl. 10   # som altid\r\ndate: 17. september 2026\r\nstatus: published\r\n---\r\n\r\nVelkommen\r\n';
const straight = crooked.replace('kl. 10 ', '10:00 ').replace('17. september 2026', '2026-09-17');

async function write(more: Record<string, string> = {}) {
  const cwd = await temporaryFolder();
  const files = { ...siteWith({ 'it/2026-09-17/a.md': item('A') }) };
  await writeFiles(cwd, Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  await writeFiles(cwd, { [index]: crooked, ...more });
  return cwd;
}

describe('check --fix', () => {
  test('mends what is beyond doubt, and touches nothing else: not a comment, line end or byte order mark', async () => {
    const cwd = await write();
    const before = await readFiles(cwd);
    const { status, stdout, stderr } = await runCli(['check', '--fix'], { cwd, env });
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`Mended ${index}\nNo problems. Files: 4.\n`);
    expect(await readFiles(cwd)).toEqual({ ...before, [index]: straight });
  });

  test('a second run finds nothing to do', async () => {
    const cwd = await write({ [index]: straight });
    const { stderr } = await runCli(['check', '--fix'], { cwd, env });
    expect(stderr).toBe('No problems. Files: 4.\n');
    expect(await readFile(join(cwd, index), 'utf8')).toBe(straight);
  });

  test('what nobody can know stays, and is told', async () => {
    const cwd = await write({ [index]: crooked.replace('17. september', '41. september') });
    const { status, stdout } = await runCli(['check', '--fix'], { cwd, env });
    expect(status).toBe(1);
    expect(stdout).toContain('Unexpected “41. september 2026”');
    expect(await readFile(join(cwd, index), 'utf8')).toContain('start: 10:00   # som altid');
  });

  test('mends only the files that are named', async () => {
    const cwd = await write();
    await runCli(['check', '--fix', 'content/index.md'], { cwd, env });
    expect(await readFile(join(cwd, index), 'utf8')).toBe(crooked);
  });

  test('all files or none: one that cannot be written leaves every other as it was', async () => {
    const cwd = await write({
      'content/it/2026-10-08/index.md': '---\ndate: 2026-10-08\nstart: 9.00\n---\n',
      'content/it/2026-10-08/b.md': item('B'),
    });
    const before = await readFiles(cwd);
    await chmod(join(cwd, 'content/it/2026-10-08'), 0o555);
    const { status, stderr } = await runCli(['check', '--fix'], { cwd, env });
    await chmod(join(cwd, 'content/it/2026-10-08'), 0o755);
    if (process.getuid?.() === 0) return;
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot be written')]);
    expect(await readFiles(cwd)).toEqual(before);
  });
});

/** Runs `check --fix` on a terminal and answers its question. */
async function runOnTerminal(cwd: string, answer: string): Promise<string> {
  const command = `stty cols 100 rows 40; '${process.execPath}' '${join(repository, 'src/cli.ts')}' check --fix --no-color --lang en`;
  const child = spawn('/usr/bin/script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd,
    env: { ...process.env, ...env, CI: undefined },
  });
  let shown = '';
  let asked = false;
  child.stdout.on('data', (chunk) => {
    shown += String(chunk);
    if (asked || !shown.includes('Write these changes')) return;
    asked = true;
    child.stdin.write(answer);
  });
  await new Promise((done) => child.on('close', done));
  return shown;
}

describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
  test('what changes is shown first, and written with a yes', async () => {
    const cwd = await write();
    const shown = await runOnTerminal(cwd, '\r');
    expect(shown).toMatch(/-start: kl\. 10 {3}# som altid\r?\n.*-date: 17\. september 2026\r?\n.*\+start: 10:00/s);
    expect(await readFile(join(cwd, index), 'utf8')).toBe(straight);
  });

  test('nothing is written with a no', async () => {
    const cwd = await write();
    await runOnTerminal(cwd, '\u001b[B\r');
    expect(await readFile(join(cwd, index), 'utf8')).toBe(crooked);
  });
});
