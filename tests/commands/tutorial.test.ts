/*
 * The tutorial, followed word by word in an empty folder, as far as a machine can:
 * `sh` is run (`sh fails` must end with 1, `sh by-hand` is for people), `text` must stand in what came out,
 * `markdown PATH` is written, `diff PATH` is applied. The repository stands in for npm's registry.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { readFiles, temporaryFolder } from '../support/folders.ts';

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

/** A folder with a command `dagsorden` that runs the repository. */
async function makeCommand(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const command = join(folder, 'dagsorden');
  await writeFile(command, `#!/bin/sh\nexec '${process.execPath}' '${join(repository, 'src/cli.ts')}' "$@"\n`);
  await chmod(command, 0o755);
  return folder;
}

/** What the commands become: no registry is asked, and the folder that they end in is told. */
function prepare(script: string, bin: string): string {
  const local = `mkdir -p node_modules/.bin && cp '${bin}/dagsorden' node_modules/.bin/ && echo '{}' > package-lock.json`;
  return `${script.replace(/^npx dagsorden/gm, 'dagsorden').replace(/^npm install$/gm, local)}\npwd > '${bin}/cwd'\n`;
}

interface Shell {
  readonly bin: string;
  cwd: string;
}

async function runScript(shell: Shell, script: string): Promise<{ status: number; output: string }> {
  const path = [shell.bin, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const author = { GIT_AUTHOR_NAME: 'Sekretariatet', GIT_AUTHOR_EMAIL: 's@example.org' };
  const committer = { GIT_COMMITTER_NAME: 'Sekretariatet', GIT_COMMITTER_EMAIL: 's@example.org' };
  const env = { ...process.env, ...author, ...committer, PATH: path, NODE_OPTIONS: '', FORCE_COLOR: undefined };
  return new Promise((done) => {
    execFile('sh', ['-e', '-c', prepare(script, shell.bin)], { cwd: shell.cwd, env }, (error, stdout, stderr) => {
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

test('the tutorial gets from an empty folder to a site, a PDF and a commit', async () => {
  const blocks = readBlocks(await readFile(join(repository, 'docs/tutorial/first-agenda.md'), 'utf8'));
  expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(8);
  const shell: Shell = { bin: await makeCommand(join(await temporaryFolder(), 'bin')), cwd: await temporaryFolder() };
  let output = '';
  for (const { kind, argument, text } of blocks) {
    if (kind === 'sh' && argument !== 'by-hand') {
      const outcome = await runScript(shell, text);
      expect(outcome.status, `${text}\n${outcome.output}`).toBe(argument === 'fails' ? 1 : 0);
      output = outcome.output;
      if (outcome.status === 0) shell.cwd = (await readFile(join(shell.bin, 'cwd'), 'utf8')).trim();
    } else if (kind === 'text') {
      for (const line of text.trimEnd().split('\n')) expect(output).toContain(line);
    } else if (kind === 'markdown') await writeFile(join(shell.cwd, argument), text);
    else if (kind === 'diff') await applyDiff(join(shell.cwd, argument), text);
  }
  const files = await readFiles(shell.cwd);
  const meeting = 'dist/kulturudvalget/2027-01-14';
  expect(files[`${meeting}/index.html`]).toContain('pkt. 2.1');
  expect(files[`${meeting}/agenda.pdf`]).toMatch(/^%PDF-/);
  expect(Object.keys(files)).toContain('dist/kulturudvalget/2027-02-11/agenda.pdf');
  expect(Object.keys(files)).toContain('.git/refs/heads/main');
});

test('the tutorial leads to pages that exist', async () => {
  const markdown = await readFile(join(repository, 'docs/tutorial/first-agenda.md'), 'utf8');
  for (const [, target = ''] of markdown.matchAll(/\]\((\.\.\/[^)#]+)/g)) {
    expect((await readFile(join(repository, 'docs/tutorial', target), 'utf8')).length).toBeGreaterThan(0);
  }
});
