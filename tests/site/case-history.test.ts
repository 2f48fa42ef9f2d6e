/* The page of an item about a case that many others are about too. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

test('shows the newest few, and leads to all of them', async () => {
  const cwd = await temporaryFolder();
  const about = (count: number, number: string) =>
    Array.from({ length: count }, (_, index) => [
      `it/2026-09-17/${number}-${index}.md`,
      item(`Sag ${number}, ${index + 1}. behandling`, `case: ${number}\n`),
    ]);
  await writeFiles(join(cwd, 'content'), siteWith(Object.fromEntries([...about(20, 's-1'), ...about(3, 's-2')])));
  expect(await runCli(['build', '--no-pdf', '--no-search'], { cwd })).toMatchObject({ status: 0 });
  const files = await readFiles(join(cwd, 'dist'));
  const history = (id: string) =>
    /<section class="case-history".*?<\/section>/s.exec(files[`it/2026-09-17/${id}/index.html`] ?? '')?.[0] ?? '';
  expect(history('s-1-0').match(/<li>/g)).toHaveLength(6);
  expect(history('s-1-0')).toContain('<a href="../../../case/s-1/">Alle 20 punkter om sagen</a>');
  expect(history('s-2-0').match(/<li>/g)).toHaveLength(2);
  expect(history('s-2-0')).not.toContain('Alle 3');
  expect(files['case/s-1/index.html']?.match(/class="case-item"/g)).toHaveLength(20);
});
