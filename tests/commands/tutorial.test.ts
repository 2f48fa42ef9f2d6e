/*
 * The tutorial, followed word by word in an empty folder, as far as a machine can:
 * `sh` is run (`sh fails` must end with 1, `sh by-hand` is for people), `text` must stand in what came out,
 * `markdown PATH` is written, `diff PATH` is applied. A copy of the repository stands in for the clone.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { temporaryFolder } from '../support/folders.ts';
import { cleanEnvironment, copySources } from '../support/packed.ts';

interface Block {
  readonly kind: string;
  readonly argument: string;
  readonly text: string;
}

function readBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, kind = '', argument = '', text = '']) => {
    return { kind, argument, text };
  });
}

/** What the commands become: the clone is a copy, whose packages are this repository's; npm looks into its cache first. */
function prepare(script: string, { clone, notes }: Shell): string {
  const text = script
    .replace('git clone ADDRESS dagsorden', `mv '${clone}' dagsorden`)
    .replace(/^npm ci$/gm, ':')
    .replace(/^npm install/gm, 'npm install --prefer-offline --no-audit --no-fund');
  return `${text}\npwd > '${notes}/cwd'\n`;
}

interface Shell {
  readonly clone: string;
  readonly notes: string;
  cwd: string;
}

async function runScript(shell: Shell, script: string): Promise<{ status: number; output: string }> {
  const author = { GIT_AUTHOR_NAME: 'Sekretariatet', GIT_AUTHOR_EMAIL: 's@example.org' };
  const committer = { GIT_COMMITTER_NAME: 'Sekretariatet', GIT_COMMITTER_EMAIL: 's@example.org' };
  const env = { ...cleanEnvironment(), ...author, ...committer, NODE_OPTIONS: '', FORCE_COLOR: undefined };
  return new Promise((done) => {
    execFile('sh', ['-e', '-c', prepare(script, shell)], { cwd: shell.cwd, env }, (error, stdout, stderr) => {
      done({ status: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
    });
  });
}

async function applyDiff(file: string, diff: string): Promise<void> {
  const lines = (mark: string) =>
    diff
      .split('\n')
      .filter((line) => line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  const text = await readFile(file, 'utf8');
  expect(text.split(`\n${lines('-')}\n`)).toHaveLength(2);
  await writeFile(file, text.replace(`\n${lines('-')}\n`, `\n${lines('+')}\n`));
}

test('the tutorial gets from a clone to a site, a PDF and a commit that installs', async () => {
  const blocks = readBlocks(await readFile(join(repository, 'docs/tutorial/first-agenda.md'), 'utf8'));
  expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(8);
  const clone = await copySources(join(await temporaryFolder(), 'copy'));
  const shell: Shell = { clone, notes: await temporaryFolder(), cwd: await temporaryFolder() };
  let output = '';
  for (const { kind, argument, text } of blocks) {
    if (kind === 'sh' && argument !== 'by-hand') {
      const outcome = await runScript(shell, text);
      expect(outcome.status, `${text}\n${outcome.output}`).toBe(argument === 'fails' ? 1 : 0);
      output = outcome.output;
      if (outcome.status === 0) shell.cwd = (await readFile(join(shell.notes, 'cwd'), 'utf8')).trim();
    } else if (kind === 'text') {
      for (const line of text.trimEnd().split('\n')) expect(output).toContain(line);
    } else if (kind === 'markdown') await writeFile(join(shell.cwd, argument), text);
    else if (kind === 'diff') await applyDiff(join(shell.cwd, argument), text);
  }
  const read = (path: string) => readFile(join(shell.cwd, path), 'utf8');
  const meeting = 'dist/kulturudvalget/2027-01-14';
  expect(await read(`${meeting}/index.html`)).toContain('pkt.\u00A02.1');
  expect(await read(`${meeting}/agenda.pdf`)).toMatch(/^%PDF-/);
  expect(await read('dist/kulturudvalget/2027-02-11/agenda.pdf')).toMatch(/^%PDF-/);
  expect(await read('.git/refs/heads/main')).toMatch(/^[0-9a-f]{40}/);
  // What is pushed installs by itself: the packed program stands in the site.
  expect(JSON.parse(await read('package.json')).dependencies.dagsorden).toBe('file:dagsorden-0.1.0.tgz');
  expect((await runScript(shell, 'git ls-files')).output).toContain('dagsorden-0.1.0.tgz');
  expect((await runScript(shell, 'npx --no-install dagsorden --version')).output).toBe('0.1.0\n');
});

test('the tutorial leads to pages that exist', async () => {
  const markdown = await readFile(join(repository, 'docs/tutorial/first-agenda.md'), 'utf8');
  for (const [, target = ''] of markdown.matchAll(/\]\((\.\.\/[^)#]+)/g)) {
    expect((await readFile(join(repository, 'docs/tutorial', target), 'utf8')).length).toBeGreaterThan(0);
  }
});
