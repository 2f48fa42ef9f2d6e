import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPdf, readPages } from '../pdf/read-pdf.ts';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, meetingIndex, siteIndex } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const folder = 'content/it/2026-09-17';

const files = {
  'content/index.md': siteIndex.replace('---\n', '---\nurl: https://example.org/\n'),
  'content/it/index.md': councilIndex,
  [`${folder}/index.md`]: meetingIndex,
  [`${folder}/a.md`]: item(
    'Regnskab',
    'attachments: [{ title: Mandat, file: mandat.txt, closed: true }]\n',
    'Se [mandatet](mandat.txt) og [](koeb.md).\n',
  ),
  [`${folder}/koeb.md`]: item('Køb af gården', 'closed: { title: En sag, reason: En grund. }\n', 'Vi byder tolv.\n'),
  [`${folder}/mandat.txt`]: 'Op til fjorten.\n',
};

async function siteOf(): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, files);
  return root;
}

const run = (root: string, ...args: string[]) => runCli(args, { cwd: root });

describe('an internal site', () => {
  test('shows everything, says on every page that it is confidential, and is followed by nobody', async () => {
    const root = await siteOf();
    const { status, stderr } = await run(root, 'build', '--audience', 'internal', '--no-pdf');
    expect(stderr).toContain('in dist-internal.');
    expect(status).toBe(0);
    const built = await readFiles(join(root, 'dist-internal'));
    const page = built['it/2026-09-17/index.html'] ?? '';
    for (const text of ['Køb af gården', 'Vi byder tolv', 'Lukket punkt: En grund.', 'href="mandat.txt"']) {
      expect(page).toContain(text);
    }
    expect(page).toContain('pkt.\u00A02.2</a>');
    expect(built['it/2026-09-17/koeb/index.html']).toContain('Vi byder tolv');
    const pages = Object.entries(built).filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const [path, html] of pages) {
      expect(html, path).toContain('Fortroligt');
      expect(html, path).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(html, path).not.toMatch(/feed\.xml|calendar\.ics|meeting\.ics|rel="canonical"/);
    }
    expect(built['robots.txt']).toBe('User-agent: *\nDisallow: /\n');
    expect(Object.keys(built).filter((path) => /feed\.xml|\.ics$|sitemap|meetings\.json/.test(path))).toEqual([]);
    expect(built['manifest.json']).toContain('"audience": "internal"');
  });

  test('prints that it is confidential on every page of agenda and packet', async () => {
    const root = await siteOf();
    for (const more of [[], ['--packet']]) {
      const { status, stderr } = await run(root, 'pdf', 'it/2026-09-17', '--audience', 'internal', ...more);
      expect(status, stderr).toBe(0);
      const name = `it-2026-09-17-internal${more.length > 0 ? '-packet' : ''}.pdf`;
      const pdf = await openPdf(new Uint8Array(await readFile(join(root, name))));
      for (const page of await readPages(pdf)) {
        const { items } = await page.getTextContent();
        const text = items.map((one) => ('str' in one ? one.str : '')).join(' ');
        expect(text, `${name} ${page.pageNumber}`).toMatch(/fortroligt/i);
      }
      expect((await pdf.getMetadata()).info).toMatchObject({ Title: expect.stringContaining('Fortroligt') });
    }
  });

  test('is verified as what it is', async () => {
    const root = await siteOf();
    await run(root, 'build', '--audience', 'internal');
    const { status, stdout } = await run(root, 'verify', 'dist-internal', '--rebuild');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

test.each([
  ['public', 'internal', 'site'],
  ['internal', 'public', 'site'],
  ['public', 'internal', 'site/deep/inside'],
])('a folder that holds a %s site takes no %s one, not even by force', async (first, second, out) => {
  const root = await siteOf();
  expect((await run(root, 'build', '--no-pdf', '--audience', first, '--out', 'site')).status).toBe(0);
  const before = await readFiles(join(root, 'site'));
  const { status, stderr } = await run(root, 'build', '--no-pdf', '--audience', second, '--out', out, '--force');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^dagsorden: The folder .*site holds a site for .*Name another with --out\.\n$/m);
  expect(await readFiles(join(root, 'site'))).toEqual(before);
});
