/* Another Dagsorden finds nothing of what this one kept: any change of its program, templates or packages makes it another. */
import { appendFile, cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { temporaryFolder } from '../support/folders.ts';

const lock = {
  packages: { 'node_modules/yaml': { version: '2.8.0' }, 'node_modules/vitest': { version: '5.0.0', dev: true } },
};

/** A program beside its packages, as npm wrote down that it installed them. */
async function copyProgram(): Promise<string> {
  const root = await temporaryFolder();
  for (const folder of ['src', 'templates', 'package.json'])
    await cp(join(repository, folder), join(root, folder), { recursive: true });
  const modules = join(root, 'node_modules');
  await mkdir(modules);
  const packages = (await readdir(join(repository, 'node_modules'))).filter((name) => !name.startsWith('.'));
  for (const name of packages) await symlink(join(repository, 'node_modules', name), join(modules, name));
  await writeLock(root, lock);
  return root;
}

async function writeLock(root: string, text: unknown): Promise<void> {
  await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify(text));
}

/** As the program in a folder tells it itself. */
async function fingerprintOf(root: string): Promise<string> {
  const { readFingerprint } = await import(join(root, 'src', 'io', 'cache', 'program-fingerprint.ts'));
  const fingerprint: unknown = await readFingerprint();
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  return String(fingerprint);
}

test('the same program in two places is the same, tools for its development or not', async () => {
  const [one, two] = [await copyProgram(), await copyProgram()];
  await writeLock(two, { packages: { 'node_modules/yaml': lock.packages['node_modules/yaml'] } });
  expect(await fingerprintOf(two)).toBe(await fingerprintOf(one));
});

test('every change of a file or of a package makes it another', async () => {
  const root = await copyProgram();
  const changes: Readonly<Record<string, () => Promise<void>>> = {
    program: () => appendFile(join(root, 'src', 'paper.ts'), '\n'),
    template: () => appendFile(join(root, 'templates', 'page.ts'), '\n'),
    style: () => appendFile(join(root, 'templates', 'styles', 'print.css'), '\n'),
    'new file': () => writeFile(join(root, 'src', 'new.ts'), ''),
    package: () => writeLock(root, { packages: { ...lock.packages, 'node_modules/yaml': { version: '2.8.1' } } }),
  };
  const seen = new Set([await fingerprintOf(root)]);
  for (const [name, change] of Object.entries(changes)) {
    await change();
    const now = await fingerprintOf(root);
    expect(seen.has(now), name).toBe(false);
    seen.add(now);
  }
});
