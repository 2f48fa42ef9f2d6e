import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folders.ts';
import { commitAll, initGit, runGit } from '../support/git.ts';

interface Finding {
  readonly name: string;
  readonly status: string;
  readonly found: string;
  readonly remedy: string | null;
}

test('on a machine that has everything, each line is ok and the status 0', async () => {
  const { status, stdout, stderr } = await runCli(['doctor']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { version } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  expect(stdout).toContain(`ok       node       ${process.versions.node}\n`);
  expect(stdout).toContain(`ok       dagsorden  ${version}\n`);
  expect(stdout).toMatch(/^ok {7}browser {4}\S*Chrome\/[\d.]+, .+, starts and prints \(\d+ bytes\)$/m);
  expect(stdout).toMatch(/^(ok|warning) +sandbox {4}o(n|ff)/m);
  expect(stdout).toMatch(/^ok {7}fonts {6}@fontsource\/source-sans-3, .*@fontsource\/noto-emoji/m);
  expect(stdout).toMatch(/^ok {7}scripts {4}.*Tamil: @fontsource\/noto-sans-tamil/m);
  expect(stdout).toMatch(/^ok {7}git {8}\d+\./m);
});

test('--json: without browser and git, with what brings them, and status 2', async () => {
  const empty = join(await temporaryFolder(), 'bin');
  await mkdir(empty);
  const env = { DAGSORDEN_BROWSER: '/nonexistent/chrome', PATH: empty };
  const { status, stdout } = await runCli(['doctor', '--json'], { env });
  expect(status).toBe(2);
  const findings: Finding[] = JSON.parse(stdout);
  const find = (name: string) => findings.find((one) => one.name === name);
  expect(find('browser')).toMatchObject({
    status: 'missing',
    found: expect.stringContaining('/nonexistent/chrome'),
    remedy: expect.stringContaining('npm install'),
  });
  expect(find('git')).toMatchObject({ status: 'warning', remedy: expect.stringContaining('https://git-scm.com') });
  expect(find('node')).toMatchObject({ status: 'ok', remedy: null });
});

test('in a shallow clone it says that a part of the history is missing', async () => {
  const [origin, clone] = [await temporaryFolder(), join(await temporaryFolder(), 'clone')];
  await initGit(origin);
  await commitAll(origin, '2026-09-01T12:00:00Z');
  await commitAll(origin, '2026-09-02T12:00:00Z');
  await runGit(origin, ['clone', '--quiet', '--depth', '1', `file://${origin}`, clone]);
  const { stdout } = await runCli(['doctor', '--json'], { cwd: clone });
  const git = JSON.parse(stdout).find(({ name }: Finding) => name === 'git');
  expect(git).toMatchObject({ status: 'warning', remedy: expect.stringContaining('git fetch --unshallow') });
});

test('the Node that is asked for is that of package.json', async () => {
  const { engines } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  const source = await readFile(join(repository, 'src/commands/doctor.ts'), 'utf8');
  const [major, minor] = /leastNode = \[(\d+), (\d+)\]/.exec(source)?.slice(1) ?? [];
  expect(engines.node).toBe(`>=${major}.${minor}.0`);
});
