/* The program in docs/how-to/follow-and-reuse.md, run against a site that is served as its readers get it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { type Files, item, siteWith } from '../support/content.ts';
import { writeFiles } from '../support/folders.ts';
import { openSite } from '../support/site-in-git.ts';

const run = promisify(execFile);

/** Serves what `files` holds at the moment; the address. */
async function serve(files: () => Files): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const text = files()[url.slice(1)];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise((done) => server.close(() => done())));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

test('the program finds every item of a case', async () => {
  const docs = await readFile(join(repository, 'docs', 'how-to', 'follow-and-reuse.md'), 'utf8');
  const program = /```js\n(.*?)```/s.exec(docs)?.[1] ?? '';
  expect(program.trim().split('\n').length).toBeLessThanOrEqual(10);
  const site = await openSite(
    siteWith({
      'it/2026-09-17/plan.md': item('Plan', 'case: 2026-0142\n'),
      'it/2026-09-17/andet.md': item('Andet', 'case: 2026-0143\n'),
      'it/2026-10-15/index.md': '---\ndate: 2026-10-15\nstart: 10:00\nstatus: published\n---\n',
      'it/2026-10-15/igen.md': item('Plan igen', 'case: [2026-0141, 2026-0142]\n'),
    }),
  );
  let files: Files = {};
  const address = await serve(() => files);
  files = await site.build('--base-url', address);
  await writeFiles(site.folder, { 'find-case.mjs': program });
  const { stdout } = await run(process.execPath, [join(site.folder, 'find-case.mjs'), address, '2026-0142']);
  expect(stdout.trim().split('\n')).toEqual([
    `2026-10-15 2.1 Plan igen ${address}it/2026-10-15/igen/`,
    `2026-09-17 2.2 Plan ${address}it/2026-09-17/plan/`,
  ]);
});
