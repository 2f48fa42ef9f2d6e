/* What is saved is told, however soon after another save. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolders } from '../../src/io/watcher.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

test('a file that is saved twice at once is told as it was left, also while others are saved', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { a: '', b: '' });
  const seen = new Map<string, string>();
  const watcher = await watchFolders([folder], async ({ files }) => {
    for (const file of files) seen.set(file, await readFile(file, 'utf8'));
  });
  onTestFinished(watcher.close);
  // The first save of `a` comes late in the time after which `b` is looked at again, and the second right after it.
  for (const [round, between] of [60, 65, 70, 75, 80, 85, 90, 70, 80].entries()) {
    await writeFiles(folder, { b: `${round}` });
    await pause(between);
    await writeFiles(folder, { a: `first ${round}` });
    await pause(105 - between);
    await writeFiles(folder, { a: `and then ${round}` });
    await expect.poll(() => seen.get(join(folder, 'a')), { timeout: 20_000 }).toBe(`and then ${round}`);
  }
});
