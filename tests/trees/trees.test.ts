/*
 * Agendas and minutes as the bodies of five countries write them: a Danish byråd (Punkt 1, flat), a Swedish nämnd (§,
 * through the year), a Norwegian utvalg (PS 12/26), a German Rat (TOP, three levels) and a standards committee (two
 * days). Each is checked, built with its PDFs, and compared as a reader reads it.
 */
import { cp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocument, pageText } from '../printed/document.ts';
import { repository, runCli } from '../support/cli.ts';
import { type Files, readFiles, temporaryFolder } from '../support/folders.ts';
import { commitAll, initGit } from '../support/git.ts';
import { expectGoldenFiles } from '../support/golden.ts';
import { readablePage } from './readable-page.ts';

/** The trees, each with a word that only its closed items say. */
const trees = [
  ['byraad', 'byraadet', ['2026-05-27', '2026-06-24'], /Mosevej 4|højestbydende/],
  ['namnd', 'miljonamnden', ['2026-02-12', '2026-03-19'], /Lövdala 3|vid vite/],
  ['utvalg', 'plan-og-miljo', ['2026-03-10', '2026-04-21'], /Nesveien|avslås/],
  ['rat', 'stadtrat', ['2026-04-14', '2026-05-19'], /Mühlstraße|412\.000|Hochbau/],
  ['committee', 'tc3', ['2026-02-03', '2026-05-12'], null],
] as const;

interface Tree {
  readonly folder: string;
  readonly content: readonly string[];
}

/** A tree as the only commit of a repository of its own. */
async function plant(name: string): Promise<Tree> {
  const folder = await temporaryFolder();
  await cp(join(repository, 'tests', 'fixtures', 'trees', name), folder, { recursive: true });
  const hasClosed = await stat(join(folder, 'closed')).then(
    () => true,
    () => false,
  );
  await initGit(folder);
  await commitAll(folder, '2026-06-20T12:00:00Z');
  return { folder, content: ['content', ...(hasClosed ? ['closed'] : [])].flatMap((root) => ['--content', root]) };
}

/** What the PDFs of the meetings say, page by page: the minutes of the first, the agenda of the second. */
async function readPrinted(dist: string, council: string, [held, next]: readonly [string, string]): Promise<Files> {
  const read = async (path: string) => {
    const { pages } = await openDocument(join(dist, council, path));
    return `${pages.map((page) => `[${page.number}]\n${pageText(page)}\n`).join('\n')}`;
  };
  return { 'minutes.pdf.txt': await read(`${held}/minutes.pdf`), 'agenda.pdf.txt': await read(`${next}/agenda.pdf`) };
}

/** The files of a site that are compared: pages as they are read, and data. */
function listCompared(files: Files, council: string): Files {
  const kept = Object.entries(files).flatMap(([path, text]): Array<[string, string]> => {
    const within = path.slice(council.length + 1);
    if (!path.startsWith(`${council}/`)) return [];
    if (/^(calendar\.ics|[\d-]+\/agenda\.json|(votes|attendance)\/\d{4}\.csv)$/.test(within)) return [[within, text]];
    if (!/^((votes|attendance|actions|decisions|[\d-]+)\/)?index\.html$/.test(within)) return [];
    return [[within.replace('.html', '.txt'), readablePage(text)]];
  });
  return Object.fromEntries(kept);
}

/** Without what another version of the browser changes: sizes and sums of PDFs; nor the commit. */
function withoutBytes(text: string): string {
  return text
    .replace(/\b[0-9a-f]{64}\b/g, 'SHA-256')
    .replace(/"bytes": \d+/g, '"bytes": 0')
    .replace(/\b\d+([\s\u00a0]kB)\b/g, '0$1')
    .replace(/\b(?=[a-f]*\d)[0-9a-f]{12,40}\b/g, 'COMMIT');
}

describe.each(trees)('%s', (name, council, meetings, secret) => {
  test('is checked without a word, built, and read as it should be', async () => {
    const { folder, content } = await plant(name);
    const checked = await runCli(['check', '--strict', ...content], { cwd: folder });
    expect(checked.stderr + checked.stdout).toMatch(/^No problems\. Files: \d+\.\n$/);
    const built = await runCli(['build', '--no-search', ...content], { cwd: folder });
    expect(built.stderr).not.toMatch(/ (error|warning) /);
    expect(built.status).toBe(0);
    const files = await readFiles(join(folder, 'dist'));
    const printed = await readPrinted(join(folder, 'dist'), council, meetings);
    if (secret !== null) expect(JSON.stringify([files, printed])).not.toMatch(secret);
    const compared = Object.entries({ ...listCompared(files, council), ...printed });
    compared.sort(([a], [b]) => (a < b ? -1 : 1));
    await expectGoldenFiles(
      `trees/${name}`,
      Object.fromEntries(compared.map(([path, text]) => [path, withoutBytes(text)])),
    );
  });
});
