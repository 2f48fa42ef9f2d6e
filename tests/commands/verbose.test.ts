import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

test('--verbose tells how long each stage took, in their order, and only then', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), siteWith());
  const { stderr, status } = await runCli(['build', '--no-pdf', '--verbose'], { cwd });
  expect(status).toBe(0);
  const told = [...stderr.matchAll(/^(.+): \d+\.\d s$/gm)].map(([, stage]) => stage);
  expect(told).toEqual([
    'reading the content',
    'reading the history',
    'writing pages and data',
    'looking for what is closed',
    'putting the site in place',
  ]);
  const danish = await runCli(['build', '--no-pdf', '--no-history', '--verbose', '--lang', 'da'], { cwd });
  expect(danish.stderr).toMatch(/^læse indholdet: \d/m);
  expect(danish.stderr).not.toContain('historikken');
  expect((await runCli(['build', '--no-pdf'], { cwd })).stderr).not.toMatch(/\d s$/m);
});
