/* The step for GitHub and the container: what they run, run here as far as can be. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

async function readSteps(): Promise<Step[]> {
  return parse(await readFile(join(repository, 'action.yml'), 'utf8')).runs.steps;
}

/** Runs the last step as GitHub does: with bash, and the input in its environment. */
async function runStep(command: string) {
  const script = (await readSteps()).at(-1)?.run ?? '';
  const folder = await temporaryFolder();
  const files = Object.entries(siteWith({ 'it/2026-09-17/a.md': item('A') }));
  await writeFiles(folder, Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text])));
  const env = { ...process.env, GITHUB_ACTION_PATH: repository.slice(0, -1), DAGSORDEN_COMMAND: command };
  const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env });
  return { status, stderr: String(stderr), files: await readdir(folder) };
}

test('builds the site of a repository without a package.json', async () => {
  const { status, stderr, files } = await runStep('build --no-pdf --no-search');
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('dist') });
  expect(files).toContain('dist');
});

test('nothing of the input is run by the shell', async () => {
  const { status, files } = await runStep('check $(touch ran) ; touch ran * `touch ran`');
  expect(status).toBe(2);
  expect(files).not.toContain('ran');
});

test('actions are named by their commit, and inputs stand in no script', async () => {
  for (const { uses, run } of await readSteps()) {
    if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect(run ?? '').not.toContain('${{');
  }
});

test('the container copies what the program needs at run time, and no more than its ignore file lets in', async () => {
  const [recipe, ignored] = await Promise.all(
    ['Containerfile', '.containerignore'].map((name) => readFile(join(repository, name), 'utf8')),
  );
  const copied = [...(recipe ?? '').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  const allowed = (ignored ?? '').match(/(?<=^!).+/gm) ?? [];
  expect(copied.toSorted()).toEqual([...allowed].toSorted());
  // What bin and src reach for outside themselves.
  const { files } = parse(await readFile(join(repository, 'package.json'), 'utf8'));
  const folders = files.map((path: string) => path.split('/')[0]);
  for (const folder of folders.filter((name: string) => name !== 'lib' && name !== 'man')) {
    expect(copied).toContain(folder);
  }
});
