/*
 * A guide in Danish names the English one that it follows, and what that said of headings and code when somebody last
 * compared them. Where the English guide says something new, the Danish one is behind: bring it up to date, then write the
 * new digest into its last line.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './support/cli.ts';

const names = (await readdir(join(repository, 'docs/da'))).filter((name) => name.endsWith('.md'));
const read = (path: string) => readFile(join(repository, path), 'utf8');

/** What a translation must follow: headings, commands, fields and rules; not how a sentence is put. */
function digest(text: string): string {
  const told = text.match(/^#+ .+$|^ *```[\s\S]*?^ *```|`[^`\n]+`/gm) ?? [];
  return createHash('sha256').update(told.join('\n')).digest('hex').slice(0, 12);
}

function readTwin(text: string): { twin: string; seen: string } | null {
  const [, path = '', seen = ''] = /<!-- Følger (\S+), sidst sammenlignet ved ([0-9a-f]{12}) -->\n$/.exec(text) ?? [];
  return path === '' ? null : { twin: posix.join('docs/da', path), seen };
}

test('every guide for those who write agendas is there in Danish', async () => {
  const twins = await Promise.all(names.map(async (name) => readTwin(await read(`docs/da/${name}`))?.twin));
  const guides = ['closed-items', 'publish-and-amend', 'review-changes', 'write-an-agenda', 'write-minutes'];
  expect(twins).toEqual(expect.arrayContaining(guides.map((name) => `docs/how-to/${name}.md`)));
  expect(twins).toContain('docs/tutorial/first-agenda.md');
  const readme = await read('README.md');
  expect(names.filter((name) => !readme.includes(`docs/da/${name}`))).toEqual([]);
});

// The rules are made from the program: `npm run lint` compares them.
test.each(names.filter((name) => name !== 'regler.md'))('%s is not behind its English twin', async (name) => {
  const found = readTwin(await read(`docs/da/${name}`));
  expect(found, 'its last line names the twin').not.toBeNull();
  const { twin = '', seen = '' } = found ?? {};
  expect(seen, `docs/da/${name} is behind ${twin}: bring it up to date`).toBe(digest(await read(twin)));
});

test('what changes in code and headings makes a guide behind, what changes in words does not', () => {
  const text = '# A\n\nWrite `closed`.\n\n```sh\nnpm test\n```\n';
  expect(digest(text.replace('Write', 'Put in'))).toBe(digest(text));
  for (const [old, fresh] of [
    ['closed', 'public'],
    ['npm test', 'npm run lint'],
    ['# A', '# B'],
  ] as const) {
    expect(digest(text.replace(old, fresh))).not.toBe(digest(text));
  }
});
