import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

/** Runs the entry of every command as another version of Node would be told to. */
async function runAs(version: string, flags: readonly string[] = [], entry = join(repository, 'bin/dagsorden.mjs')) {
  const folder = await temporaryFolder();
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });\n`;
  await writeFiles(folder, { 'pretend.mjs': pretend });
  const args = [...flags, '--import', join(folder, 'pretend.mjs'), entry, 'build'];
  return new Promise<{ status: number; output: string }>((done) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      done({ status: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
    });
  });
}

describe('a Node that is too old is told in one sentence, before anything is loaded', () => {
  test.each(['18.20.4', '20.20.2', '22.11.0'])('%s', async (version) => {
    expect(await runAs(version)).toEqual({
      status: 2,
      output: `dagsorden: needs Node 22.12 or newer, and this is ${version}. Install a newer one from https://nodejs.org.\n`,
    });
  });

  test('22.12 runs the installed package, and says what the repository needs', async () => {
    const folder = await temporaryFolder();
    const entry = await readFile(join(repository, 'bin/dagsorden.mjs'), 'utf8');
    const files = { 'bin/dagsorden.mjs': entry, 'lib/src/cli.js': 'process.stdout.write("runs");' };
    await writeFiles(folder, { ...files, 'package.json': '{ "type": "module" }' });
    expect(await runAs('22.12.0', [], join(folder, 'bin/dagsorden.mjs'))).toEqual({ status: 0, output: 'runs' });
    await writeFiles(folder, { 'src/cli.ts': '' });
    expect(await runAs('22.12.0', ['--no-experimental-strip-types'], join(folder, 'bin/dagsorden.mjs'))).toMatchObject({
      status: 0,
    });
  });
});

test('the entry holds nothing that an old Node cannot read', async () => {
  const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  expect(manifest.bin.dagsorden).toBe('./bin/dagsorden.mjs');
  for (const name of ['build', 'dagsorden']) expect(manifest.scripts[name]).toMatch(/^node bin\/dagsorden\.mjs/);
  expect(await readFile(join(repository, 'bin/dagsorden.mjs'), 'utf8')).not.toMatch(
    /\?\?|\?\.|import\.meta\.dirname|^import .*\.ts/m,
  );
});
