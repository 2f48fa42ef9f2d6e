/* The decisions of a meeting and of a council, each on one page, built as a user builds them. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, type Files, item, meetingIndex, siteIndex } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const meeting = (date: string, status: string) =>
  meetingIndex.replace('2026-09-17', date).replace('status: published', `status: ${status}`);

const decided = (text: string) => `\n## Baggrund\n\nFør mødet.\n\n## Beslutning\n\n${text}\n`;

const files: Files = {
  'index.md': siteIndex,
  'it/index.md': councilIndex,
  'it/2026-06-11/index.md': meeting('2026-06-11', 'minutes'),
  'it/2026-06-11/aftale.md': item(
    'Aftalen',
    'case: S-1\nresponsible: Juristen\n',
    decided('Godkendt i juni, jf. [](katalog.md).'),
  ),
  'it/2026-06-11/katalog.md': item('Kataloget', '', '\n## Baggrund\n\nUden beslutning.\n'),
  'it/2026-06-11/lukket.md': item('Hemmelig titel', 'closed: true\n', decided('Hemmelig beslutning.')),
  'it/2026-06-11/note.md': item(
    'Noten',
    '',
    decided('Godkendt med note[^1] og\n\n### Frist\n\nI morgen.\n\n[^1]: Notens tekst.'),
  ),
  'it/2026-09-17/index.md': meeting('2026-09-17', 'minutes'),
  'it/2026-09-17/aftale.md': item('Aftalen igen', 'late: 2026-09-14\n', decided('Godkendt i september.')),
  'it/2026-10-01/index.md': meeting('2026-10-01', 'published'),
  'it/2026-10-01/plan.md': item('Planen', '', decided('Endnu ikke besluttet.')),
  'andet/index.md': councilIndex,
  'andet/2026-10-01/index.md': meeting('2026-10-01', 'published'),
  'andet/2026-10-01/plan.md': item('Planen', '', decided('Endnu ikke besluttet.')),
};

async function build(more: Files = {}) {
  const cwd = await temporaryFolder();
  await writeFiles(join(cwd, 'content'), { ...files, ...more });
  const { status, stderr } = await runCli(['build', '--no-pdf', '--base-url', 'https://example.org/'], {
    cwd,
    env: { LC_ALL: 'en' },
  });
  return { status, stderr, site: await readFiles(join(cwd, 'dist')) };
}

const textOf = (html = '') => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the decisions', () => {
  test('of a meeting stand on one page, in the order of the items, each with number, title, facts and a link', async () => {
    const { site } = await build();
    const page = site['it/2026-06-11/decisions/index.html'];
    expect(textOf(page)).toMatch(
      /2\.1 Aftalen , 11\. juni 2026 S-1 · Ansvarlig: Juristen Godkendt i juni, jf\. pkt\. 2\.2 \..* 2\.4 Noten/,
    );
    expect(textOf(page)).not.toMatch(/Før mødet|Uden beslutning|Kataloget/);
    expect(page).toContain('<a href="../aftale/">');
    expect(page).toContain('<a href="../katalog/">pkt.\u00A02.2</a>');
  });

  test('of a council stand on one page, the newest meeting first', async () => {
    const { site } = await build();
    const text = textOf(site['it/decisions/index.html']);
    const places = [
      '17. september 2026',
      '2.1 Aftalen igen , 17. september 2026 Tillægspunkt',
      'Godkendt i september',
      '11. juni 2026',
      'Godkendt i juni',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('of a closed item stand nowhere', async () => {
    const { site } = await build();
    expect(JSON.stringify(site)).not.toMatch(/Hemmelig (titel|beslutning)/);
  });

  test('lead notes to the item, and give no id twice', async () => {
    const { site } = await build();
    for (const path of ['it/decisions/index.html', 'it/2026-06-11/decisions/index.html']) {
      const ids = [...(site[path] ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(site[path]).toMatch(/href="[^"]*note\/#[^"]+"[^>]*>1</);
    }
  });

  test('are linked from meeting and council, and listed in the sitemap', async () => {
    const { site } = await build();
    expect(site['it/index.html']).toContain('href="decisions/"');
    expect(site['it/2026-06-11/index.html']).toContain('href="decisions/"');
    expect(site['sitemap.xml']).toContain('https://example.org/it/decisions/');
    expect(site['sitemap.xml']).toContain('https://example.org/it/2026-06-11/decisions/');
  });

  test('have no page before there are minutes', async () => {
    const { site } = await build();
    const pages = Object.keys(site).filter((path) => path.includes('decisions'));
    expect(pages).toEqual([
      'it/2026-06-11/decisions/index.html',
      'it/2026-09-17/decisions/index.html',
      'it/decisions/index.html',
    ]);
    expect(site['andet/index.html']).not.toContain('decisions/');
    expect(JSON.stringify(site)).not.toContain('Endnu ikke besluttet');
  });
});

test.each([
  ['an item', { 'it/2026-10-01/decisions.md': item('Beslutninger') }, '2026-10-01/decisions.md:1:1'],
  ['an old name of an item', { 'it/2026-10-01/b.md': item('B', 'aliases: decisions\n') }, '2026-10-01/b.md:4:10'],
])('%s cannot take the address', async (_, more, place) => {
  const { status, stderr } = await build(more);
  expect(status).toBe(1);
  expect(stderr).toContain(`content/it/${place} error Unexpected item with the address “decisions”`);
  expect(stderr).toContain('[reserved-name]');
});
