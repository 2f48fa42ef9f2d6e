import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuardedSite } from '../../src/build/guard-site.ts';
import { openSearchIndex } from '../../src/io/search-index.ts';
import { temporaryFolder } from '../support/folders.ts';
import { buildGuarded, edit, meeting, prepareGuarded, searchBuilt } from './guarded-site.ts';
import { addBookmark, addLines, changePdf, makePdf } from './make-pdf.ts';
import { zipOf } from './make-zip.ts';

const title = 'Køb af Æblegården ved Søndersø';
const passage = 'har budt tolv millioner kroner for gården og jorden omkring den';
const name = 'Ejendomschef Åse Nøddebo';

/** Each plants one leak in a built site. */
type Plant = (dist: string) => Promise<unknown>;

const inText =
  (path: string, before: string, leak: string): Plant =>
  (dist) =>
    edit(join(dist, path), (text) => text.replace(before, leak + before));

const inPdf =
  (path: string, change: Parameters<typeof changePdf>[1]): Plant =>
  async (dist) =>
    writeFile(join(dist, path), await changePdf(await readFile(join(dist, path)), change));

const asFile =
  (path: string, make: () => Uint8Array | string | Promise<Uint8Array>): Plant =>
  async (dist) => {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), await make());
  };

/** Puts one kind of file of a real index into the site's. */
const inSearch =
  (text: string, kind: string): Plant =>
  async (dist) => {
    const index = openSearchIndex();
    await index.add({
      folder: 'da',
      language: 'da',
      url: 'x/',
      text,
      also: [],
      html: `<html lang="da"><body>${text}</body></html>`,
    });
    for (const [path, bytes] of await index.files()) {
      if (path.startsWith(`da/${kind}`)) await asFile(`search/${path}`, () => bytes)(dist);
    }
    await index.close();
  };

const page = `${meeting}/index.html`;
const agenda = `${meeting}/agenda.pdf`;
const packet = `${meeting}/packet.pdf`;

/** Place, the kind of leak that is told, where it is told to be, and how it gets there. */
const plants: ReadonlyArray<readonly [place: string, kind: string, where: string, plant: Plant]> = [
  ['text of a page', 'title of a closed item', page, inText(page, '</main>', `<p>${title}</p>`)],
  [
    'text of a page, across markup',
    'passage',
    page,
    inText(
      page,
      '</main>',
      '<p>har budt <em>tolv</em> milli&shy;oner\nkroner for <b>går</b>den og jorden omkring den</p>',
    ),
  ],
  ['an attribute', 'title of a closed item', page, inText(page, '</main>', `<img alt="${title}">`)],
  [
    'text written with entities',
    'title of a closed item',
    page,
    inText(page, '</main>', '<p>K&oslash;b af &AElig;bleg&#229;rden ved S&#xF8;nders&#248;</p>'),
  ],
  [
    'a name in capitals, decomposed',
    'name from a closed item',
    page,
    inText(page, '</main>', name.toUpperCase().normalize('NFD')),
  ],
  ['one word of its own', 'name from a closed item', page, inText(page, '</main>', '<p>Kammeradvokaten</p>')],
  [
    'an anchor',
    'name of a closed file',
    page,
    inText(page, '</main>', '<h3 id="z-koeb-af-aeblegaarden--baggrund"></h3>'),
  ],
  [
    'a percent-encoded address',
    'title of a closed item',
    page,
    inText(page, '</main>', `<a href="x?q=${encodeURIComponent(title)}">x</a>`),
  ],
  [
    'the folder of an item',
    'name of a closed file',
    `${meeting}/…/index.html`,
    (dist) => rename(join(dist, meeting, '2.2'), join(dist, meeting, 'z-koeb-af-aeblegaarden')),
  ],
  [
    'agenda.json',
    'case number of a closed item',
    `${meeting}/agenda.json`,
    inText(`${meeting}/agenda.json`, '"SAG-2026-00001"', '"SAG-2026-04711",'),
  ],
  [
    'meetings.json, with escapes',
    'title of a closed item',
    'meetings.json',
    inText('meetings.json', '"title"', '"x": "K\\u00f8b af \\u00c6bleg\\u00E5rden ved S\\u00f8nders\\u00f8", '),
  ],
  [
    'feed.xml',
    'passage of closed text',
    'feed.xml',
    inText(
      'feed.xml',
      '</feed>',
      `<entry><content type="html">&lt;p&gt;${passage.replace('tolv', '&lt;b&gt;tolv&lt;/b&gt;')}&lt;/p&gt;</content></entry>`,
    ),
  ],
  [
    'calendar.ics, folded',
    'title of a closed item',
    'calendar.ics',
    inText('calendar.ics', 'END:VEVENT', `DESCRIPTION:${title.slice(0, 13)}\r\n ${title.slice(13)}\r\n`),
  ],
  [
    'sitemap.xml',
    'name of a closed file',
    'sitemap.xml',
    inText('sitemap.xml', '</urlset>', '<url><loc>https://example.org/z-koeb-af-aeblegaarden/</loc></url>'),
  ],
  [
    'manifest.json',
    'name of a closed file',
    'manifest.json',
    inText('manifest.json', '"path"', '"x": "bilag/mandat-til-forhandling.pdf", '),
  ],
  [
    'a fragment of the search',
    'title of a closed attachment',
    'search/da/fragment/',
    inSearch('<p>Udkast til forhandlingsmandat</p>', 'fragment/'),
  ],
  [
    'a filter of the search',
    'case number of a closed item',
    'search/da/filter/',
    inSearch('<p data-pagefind-filter="case">SAG-2026-04711</p>', 'filter/'),
  ],
  [
    'the words of the search',
    'name of a closed file',
    'search/da/index/',
    inSearch('<p>mandat-til-forhandling.pdf</p>', 'index/'),
  ],
  [
    'a PDF’s text, hyphenated',
    'title of a closed item',
    agenda,
    inPdf(agenda, (pdf) => addLines(pdf, ['Køb af Æble-', 'gården ved Søn-', 'dersø'])),
  ],
  ['a PDF’s outline', 'title of a closed item', agenda, inPdf(agenda, (pdf) => addBookmark(pdf, title))],
  ['a PDF’s title', 'title of a closed item', agenda, inPdf(agenda, (pdf) => pdf.setTitle(title))],
  [
    'a PDF’s keywords',
    'case number of a closed item',
    agenda,
    inPdf(agenda, (pdf) => pdf.setKeywords(['SAG-2026-04711'])),
  ],
  [
    'a bookmark of the packet',
    'title of a closed attachment',
    packet,
    inPdf(packet, (pdf) => addBookmark(pdf, 'Bilag 3: Udkast til forhandlingsmandat')),
  ],
  [
    'a file embedded in the packet',
    'passage of closed text',
    packet,
    inPdf(packet, (pdf) => pdf.attach(Buffer.from(passage), 'noter.txt')),
  ],
  [
    'the name of an embedded file',
    'name of a closed file',
    packet,
    inPdf(packet, (pdf) => pdf.attach(Buffer.from('x'), 'vurdering-aeblegaarden.pdf')),
  ],
  [
    'a copied text file',
    'passage of closed text',
    `${meeting}/bilag/tal.txt`,
    asFile(`${meeting}/bilag/tal.txt`, () => Buffer.from(`Kommunen ${passage}.`, 'latin1')),
  ],
  [
    'a copied PDF',
    'title of a closed item',
    `${meeting}/bilag/rapport.pdf`,
    asFile(`${meeting}/bilag/rapport.pdf`, () => makePdf([`Vedr. ${title}`])),
  ],
  [
    'a copied Office document',
    'passage of closed text',
    `${meeting}/bilag/tal.docx`,
    asFile(`${meeting}/bilag/tal.docx`, () =>
      zipOf('word/document.xml', `<w:t>${passage.replace('millioner', 'milli</w:t></w:r><w:r><w:t>oner')}</w:t>`),
    ),
  ],
  [
    'the text of a closed PDF',
    'passage of a closed file',
    'note.html',
    asFile('note.html', () => '<p>Handelsværdien er sat til tretten millioner</p>'),
  ],
  [
    'a closed file under another name',
    'content of a closed file',
    `${meeting}/bilag/andet.pdf`,
    async (dist) =>
      cp(join(dist, '../content', meeting, 'bilag/mandat-til-forhandling.pdf'), join(dist, meeting, 'bilag/andet.pdf')),
  ],
  [
    'a file name',
    'name of a closed file',
    `${meeting}/bilag/…`,
    asFile(`${meeting}/bilag/vurdering-aeblegaarden.pdf`, () => 'x'),
  ],
];

describe('the gate', () => {
  let root = '';
  let site: GuardedSite;

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'dagsorden-gate-')));
    await buildGuarded(root);
    site = await prepareGuarded(root);
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  test('passes what a build wrote', async () => {
    expect(await searchBuilt(join(root, 'dist'), site)).toEqual([]);
  });

  test.each(plants)('finds a leak planted in %s', async (_, kind, where, plant) => {
    const folder = await temporaryFolder();
    await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
    await plant(join(folder, 'dist'));
    const leaks = await searchBuilt(join(folder, 'dist'), site);
    expect(leaks.join('\n')).toContain(`Unexpected ${kind}`);
    expect(leaks.join('\n')).toContain(` in ${where}`);
    const told = leaks.join('\n').replace(/^\S+/gm, '');
    expect(told).not.toMatch(/blegaarden|Æblegården|mandat|04711|Nøddebo|millioner|Kammeradvokaten/i);
  });
});
