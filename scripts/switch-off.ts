/*
 * Switches off every protection of scripts/protections.ts, one at a time, in a copy of the last commit, and sees a test
 * fail. It says which, and ends with status 1 where none did. `npm run switch-off -- WORD` takes those whose name holds it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Protection, protections } from './protections.ts';

const root = resolve(import.meta.dirname, '..');
const [word = ''] = process.argv.slice(2);
const copy = join(mkdtempSync(join(tmpdir(), 'dagsorden-off-')), 'copy');

/** Milliseconds. Without some protections a test never ends; with all of them, none takes as long. */
const longest = 5 * 60_000;

/** Whether the tests came to an end; those that did not are ended, with the processes that they started. */
async function endsInTime(args: readonly string[]): Promise<boolean> {
  const tests = spawn(process.execPath, args, { cwd: copy, detached: true, stdio: 'ignore' });
  let isEnded = true;
  const patience = setTimeout(() => {
    isEnded = false;
    if (tests.pid !== undefined) process.kill(-tests.pid, 'SIGKILL');
  }, longest);
  await once(tests, 'exit');
  clearTimeout(patience);
  return isEnded;
}

/** The first test that fails without a protection; `null` where none does. */
async function findFailure({ file, piece, instead, tests }: Protection): Promise<string | null> {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(piece).length !== 2) throw new Error(`${file} does not hold once: ${piece}`);
  writeFileSync(
    path,
    text.replace(piece, () => instead),
  );
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', '--reporter', 'json', ...tests];
    const output = join(copy, 'report.json');
    rmSync(output, { force: true });
    if (!(await endsInTime([...args, '--outputFile', output]))) return `${tests.join(', ')}: a test that does not end`;
    if (!existsSync(output)) throw new Error(`The tests of ${file} did not run`);
    const report = JSON.parse(readFileSync(output, 'utf8'));
    const results: Array<{ name: string; assertionResults: Array<{ status: string; fullName: string }> }> =
      report.testResults;
    const failed = results.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${name.slice(copy.length + 1)}: ${fullName}`),
    );
    return failed[0] ?? (report.success === false ? 'a file that could not be run' : null);
  } finally {
    writeFileSync(path, text);
  }
}

execFileSync('git', ['worktree', 'add', '--quiet', '--detach', copy], { cwd: root });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
try {
  for (const one of protections.filter(({ name }) => name.includes(word))) {
    const failure = await findFailure(one);
    if (failure === null) process.exitCode = 1;
    process.stdout.write(`${failure === null ? 'NO TEST FAILS' : 'ok'}\t${one.name}\t${failure ?? ''}\n`);
  }
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', copy], { cwd: root });
  rmSync(resolve(copy, '..'), { recursive: true, force: true });
}
