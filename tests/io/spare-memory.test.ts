/* A large site takes less memory, and a small one no more time: asked of Node in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const run = promisify(execFile);

/** Reads a folder, and tells what it sets of Node, which has no way to be asked for it. */
const script = `
  import { syncBuiltinESMExports } from 'node:module';
  import v8 from 'node:v8';
  const set = [];
  v8.setFlagsFromString = (flag) => set.push(flag);
  syncBuiltinESMExports();
  const { readContentTree } = await import(process.argv[1]);
  const { files } = await readContentTree([process.argv[2]]);
  console.log(JSON.stringify({ files: files.size, set }));
`;

test.each([
  [3000, []],
  [3001, ['--heap-growing-percent=25']],
])('%i files', async (count, set) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, Object.fromEntries(Array.from({ length: count }, (_, at) => [`bilag/${at}.txt`, ''])));
  const module = join(repository, 'src/io/content-tree.ts');
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, module, folder]);
  expect(JSON.parse(stdout)).toEqual({ files: count, set });
});
