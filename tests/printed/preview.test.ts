/* The picture of a meeting that others show with a link to it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareSample } from '../support/shared.ts';

const address = /<meta property="og:image" content="([^"]+)">/;

test('pages of a meeting and its items lead to its picture, 1200 by 630 pixels', async () => {
  const { folder, base } = await shareSample('--drafts');
  const meetings = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('agenda.pdf'));
  expect(meetings.length).toBeGreaterThan(3);
  for (const path of meetings) {
    const meeting = join(path, '..');
    const pages = (await readdir(join(folder, meeting), { withFileTypes: true })).flatMap((entry) =>
      entry.isDirectory() && !['versions', 'bilag', 'decisions'].includes(entry.name)
        ? [join(meeting, entry.name)]
        : [],
    );
    for (const page of [meeting, ...pages]) {
      const html = await readFile(join(folder, page, 'index.html'), 'utf8');
      expect(address.exec(html)?.[1], page).toBe(`${base}${join(meeting, 'preview.png')}`);
    }
    const picture = await readFile(join(folder, meeting, 'preview.png'));
    // The signature and the header of PNG (ISO/IEC 15948, 5.2 and 11.2.2).
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('what is for the council alone has no picture for others', async () => {
  const { folder } = await shareSample('--audience', 'internal');
  const files = await readdir(folder, { recursive: true });
  expect(files.some((path) => path.endsWith('agenda.pdf'))).toBe(true);
  expect(files.filter((path) => path.endsWith('preview.png'))).toEqual([]);
});
