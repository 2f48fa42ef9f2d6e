import { describe, expect, test } from 'vitest';
import { item, siteWith } from '../support/content.ts';
import { checkFiles } from './check-files.ts';

const folder = 'it/2026-09-17';

async function faultsOf(fields: string, items: Readonly<Record<string, string>>): Promise<string[]> {
  const index = `---\ndate: 2026-09-17\nstart: 10:00\n${fields}status: published\n---\n`;
  const files = Object.entries(items).map(([name, text]) => [`${folder}/${name}.md`, item(name, text)]);
  const found = await checkFiles(siteWith({ [`${folder}/index.md`]: index, ...Object.fromEntries(files) }));
  return found
    .filter(({ ruleId }) => ruleId === 'time-plan')
    .map(({ file, line, reason }) => `${String(file).split('/').at(-1)}:${line} ${reason}`);
}

describe('a plan of times', () => {
  test.each<[string, string, Record<string, string>, RegExp[]]>([
    ['is complete', 'end: 11:00\n', { a: 'duration: 20 min\n', b: 'duration: 40 min\n' }, []],
    ['has no durations at all', 'end: 11:00\n', { a: '', b: '' }, []],
    ['ends with an item that has none', 'end: 11:00\n', { a: 'duration: 20 min\n', b: '' }, []],
    ['has a gap', '', { a: '', b: 'duration: 40 min\n' }, [/^a.md:2 .*“b”/]],
    ['has a gap before a certain time', '', { a: 'duration: 5 min\n', b: '', c: 'at: 11:00\n' }, []],
    ['runs past the end', 'end: 11:00\n', { a: 'duration: 5 t\n', b: 'duration: 5 t\n' }, [/^a.md:4 .*15:00.*11:00/]],
    [
      'has a gap and runs past the end',
      'end: 12:00\n',
      { a: '', b: '', c: 'duration: 5 t\n', d: 'duration: 5 t\n' },
      [/^a.md:2 .*“c”/, /^c.md:4 .*15:00.*12:00/],
    ],
    ['overlaps', '', { a: 'duration: 2 t\n', b: 'at: 11:00\n' }, [/^b.md:4 .*“a”.*12:00/]],
    ['is on another day', 'until: 2026-09-18\n', { a: 'at: 2026-09-20T10:00\n' }, [/^a.md:4 .*day/]],
    ['is on its second day', 'until: 2026-09-18\nend: 12:00\n', { a: 'at: 2026-09-18T10:00\nduration: 2 t\n' }, []],
    ['passes midnight', 'end: 00:30\n', { a: 'at: 23:50\nduration: 40 min\n' }, []],
    ['passes midnight and the end', 'end: 00:30\n', { a: 'at: 23:50\nduration: 41 min\n' }, [/^a.md:5 .*00:31.*00:30/]],
  ])('that %s', async (_, fields, items, expected) => {
    const found = await faultsOf(fields, items);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });
});
