/* What a shell completes, asked of the shell itself. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const missing = (shell: string) => (has(shell) ? '' : ` (${shell} is not installed: apt-get install ${shell})`);

const asked = [
  ['dagsorden b', ['build']],
  ['dagsorden build --au', ['--audience']],
  ['dagsorden build --audience i', ['internal']],
  ['dagsorden build --audience=i', ['internal']],
  ['dagsorden build --out d', ['dist']],
  ['dagsorden new it', ['item']],
  ['dagsorden new item --se', ['--section']],
  ['dagsorden check con', ['content']],
  ['dagsorden completion z', ['zsh']],
  ['dagsorden pdf --output a', ['agenda.pdf']],
  ['dagsorden build --jobs d', []],
] as const;

/** The script of a shell, in a folder with something to name. */
async function writeScript(shell: string): Promise<{ cwd: string; script: string }> {
  const cwd = await temporaryFolder();
  const { stdout, status } = await runCli(['completion', shell], { cwd });
  expect(status).toBe(0);
  await writeFiles(cwd, { 'completion.txt': stdout, 'content/index.md': '', 'dist/index.html': '', 'agenda.pdf': '' });
  return { cwd, script: join(cwd, 'completion.txt') };
}

test.skipIf(!has('bash'))(`bash completes commands, options, values and files${missing('bash')}`, async () => {
  const { cwd, script } = await writeScript('bash');
  const ask = `source '${script}'; complete -p dagsorden >/dev/null || exit 1
    ask() { local COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _dagsorden; printf '%s\\n' "\${COMPREPLY[*]}"; }\n`;
  // As bash divides a line into words.
  const lines = asked.map(([line]) => `ask ${line.replace('=', ' = ')}`);
  const { stdout, stderr } = spawnSync('bash', ['-c', ask + lines.join('\n')], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.split('\n').slice(0, -1)).toEqual(asked.map(([, answers]) => answers.join(' ')));
});

test.skipIf(!has('fish'))(`fish completes them${missing('fish')}`, async () => {
  const { cwd, script } = await writeScript('fish');
  for (const [line, answers] of asked) {
    const command = `source '${script}'; complete -C '${line}'`;
    const { stdout } = spawnSync('fish', ['--no-config', '-c', command], { cwd, encoding: 'utf8' });
    const offered = stdout.split('\n').map((one) => one.split('\t')[0]?.replace(/^.*=|\/$/g, ''));
    for (const answer of answers) expect(offered, line).toContain(answer);
  }
});

test.skipIf(!has('zsh'))(`zsh can read its script${missing('zsh')}`, async () => {
  const { cwd, script } = await writeScript('zsh');
  expect(spawnSync('zsh', ['-n', script], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test('every script knows every command, and every option with what it does, in the language of the user', async () => {
  const help = await runCli(['--help'], { cwd: await temporaryFolder() });
  const commands = [...help.stdout.matchAll(/^ {2}([a-z]+)( |$)/gm)].map(([, name = '']) => name);
  expect(commands).toContain('completion');
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = await runCli(['completion', shell, '--lang', 'da'], { cwd: await temporaryFolder() });
    for (const name of commands) expect(stdout, shell).toMatch(new RegExp(`\\b${name}\\b`));
    expect(stdout, shell).toContain('base-url');
    if (shell !== 'bash') expect(stdout, shell).toContain('mødets dag, hvis dokumentet ikke siger det');
  }
});
