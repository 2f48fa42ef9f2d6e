import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const meeting = 'it/2026-09-17';

test('a file of the content never takes the address of what the site makes itself', async () => {
  const folder = await temporaryFolder();
  const taken = [
    ...['feed.xml', 'calendar.ics', 'meetings.json', 'agenda.schema.json', 'sitemap.xml', 'robots.txt', 'it/feed.xml'],
    ...['it/calendar.ics', `${meeting}/meeting.ics`, `${meeting}/agenda.json`, `${meeting}/versions/7/index.html`],
  ];
  const free = [`${meeting}/feed.xml`, `${meeting}/versions/oversigt.txt`];
  const links = [...taken, ...free].map((path) => `[fil](../../${path})`).join('\n');
  const files = Object.fromEntries([...taken, ...free].map((path) => [path, 'fil']));
  await writeFiles(
    join(folder, 'content'),
    siteWith({ ...files, [`${meeting}/plan.md`]: item('Plan', '', `\n${links}\n`) }),
  );
  const { status, stdout } = await runCli(['check', '--format', 'json'], { cwd: folder });
  expect(status).toBe(1);
  const found: Array<{ file: string; rule: string }> = JSON.parse(stdout);
  const reserved = found.filter(({ rule }) => rule === 'reserved-name').map(({ file }) => file);
  expect(reserved.sort()).toEqual(taken.map((path) => `content/${path}`).sort());
});
