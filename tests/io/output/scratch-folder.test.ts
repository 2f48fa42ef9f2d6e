import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openScratchFolder, sweepScratch } from '../../../src/io/output/scratch-folder.ts';

test('runs that start at the same moment do not take one another’s folders for those of the dead', async () => {
  const opened = await Promise.all(
    Array.from({ length: 200 }, async (_, at) => {
      await setTimeout(at / 4);
      return openScratchFolder(null);
    }),
  );
  await sweepScratch();
  const left = opened.filter(({ folder }) => existsSync(folder));
  await Promise.all(opened.map(({ remove }) => remove()));
  expect(left).toHaveLength(200);
  expect(opened.filter(({ folder }) => existsSync(folder))).toEqual([]);
});
