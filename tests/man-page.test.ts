import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { writeManPage } from '../scripts/man-page.ts';
import { describeProgram, type Machine } from '../src/commands/run-command.ts';
import { runCli } from './support/cli.ts';

const { signal } = new AbortController();
const machine: Machine = {
  environment: {},
  node: process.versions.node,
  today: '2026-11-26',
  input: new PassThrough(),
  output: new PassThrough(),
  errors: new PassThrough(),
  elapsed: () => 0,
  interrupted: signal,
  interruption: () => signal,
};
const page = writeManPage(await describeProgram(machine, 'en'), { version: '1.2.3', issues: 'https://example.org' });

test('the manual page names every command and each of its options', async () => {
  const { stdout } = await runCli(['--help']);
  for (const [, name] of stdout.matchAll(/^ {2}(?!help)([a-z]+)( |$)/gm)) {
    expect(page).toMatch(new RegExp(`^\\.SS "dagsorden ${name}\\b`, 'm'));
    const help = await runCli([name ?? '', '--help']);
    for (const [flag] of help.stdout.matchAll(/--[a-z-]+/g)) expect(page).toContain(flag.replaceAll('-', '\\-'));
  }
  expect(page).toContain('.SS "dagsorden new item <council/meeting> <title>"');
});

const groff = spawnSync('groff', ['--version']).status === 0;

test.skipIf(!groff)(
  `groff sets it without a warning${groff ? '' : ' (groff is not installed: apt-get install groff)'}`,
  () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-P-cbou'], {
      input: page,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('dagsorden - Council agendas in Markdown → web pages');
    expect(stdout).toMatch(/--audience <readers>\s+public, or internal with closed items/);
  },
);
