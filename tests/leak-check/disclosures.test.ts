/* What is closed, said in public content: an error at that place, and no alarm where there is nothing to tell. */
import { describe, expect, test } from 'vitest';
import { assembleSite } from '../../src/agenda/assemble.ts';
import { loadContent } from '../../src/content/load.ts';
import { listHiddenFiles, listWithheld } from '../../src/leak-check/closed-files.ts';
import { findDisclosures } from '../../src/leak-check/disclosures.ts';
import { listPublicContent } from '../../src/leak-check/public-content.ts';
import { listSecrets, textSecret } from '../../src/leak-check/secrets.ts';
import { runCli } from '../support/cli.ts';
import { type Files, item, meetingIndex, siteIndex, treeOf } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const council = `---
name: Teknik- og Miljøudvalget
sections:
  - { id: orientering, title: Til orientering, parts: [Baggrund, Indstilling] }
  - { id: droeftelse, title: Til drøftelse }
members: [{ name: Berit Lyngholm, role: formand }]
---

Udvalget holder til på rådhuset.
`;

const closed = (title: string, fields = '', body = '') =>
  item(title, `closed: { title: En lukket sag, reason: Forretningsmæssige forhold. }\n${fields}`, body);

const base: Files = {
  'index.md': siteIndex,
  'it/index.md': council,
  'it/2026-09-17/index.md': `${meetingIndex.slice(0, -4)}chair: Berit Lyngholm\n---\n`,
  'it/2026-09-17/salg.md': closed(
    'Salg af Æblegården ved Søndersø',
    `responsible: [Ejendomschef Åse Nøddebo, Berit Lyngholm]
case: SAG-2026-04711
attachments: [{ title: Vurdering fra mægleren, file: vurdering.txt }]
`,
    'Sælgeren vil flytte til Bogense inden jul, hvis handlen bliver til noget.\n\nUdvalget indstiller, at sagen tages til efterretning.\n',
  ),
  'it/2026-09-17/vurdering.txt': '',
};

/** `file:line:column kind` of everything that is told. */
function find(more: Files): string[] {
  const tree = treeOf({ ...base, ...more });
  const css = more['theme.css'];
  const file = tree.files.get('theme.css');
  const files =
    css === undefined || file === undefined
      ? tree.files
      : new Map([...tree.files, ['theme.css', { ...file, bytes: new TextEncoder().encode(css) }]]);
  const source = loadContent({ ...tree, files }).site;
  if (source === null) throw new Error('no site');
  const { site, bodies } = assembleSite(source, { ...tree, files });
  const written = { source, site, tree: { ...tree, files }, bodies, drafts: true };
  const found = listSecrets(source, site, true);
  const own = listHiddenFiles(written, found, new Set());
  const texts = own.map((one) =>
    textSecret(one, 'Handelsværdien er af mægleren sat til tretten millioner efter besigtigelse.'),
  );
  const content = listPublicContent(written, listWithheld(written, own, found));
  return findDisclosures([...found.secrets, ...texts], content).map(
    ({ file: where, place, secret }) => `${where}:${place?.start.line ?? 0}:${place?.start.column ?? 0} ${secret.kind}`,
  );
}

const title = 'Salg af Æblegården ved Søndersø';
const passage = 'vil flytte til Bogense inden jul, hvis handlen';
const at = 'content/it/2026-09-17/a.md';
const open = (body: string, fields = '') => ({ 'it/2026-09-17/a.md': item('Regnskab', fields, body) });

describe('what is closed is told where public content says it', () => {
  test.each<readonly [place: string, files: Files, told: readonly string[]]>([
    ['the text of an open item', open(`Se også sagen om ${title}.\n`), [`${at}:5:18 title`]],
    ['text with markup, in capitals', open('Om *salg* af **ÆBLEGÅRDEN** ved\nSøndersø.\n'), [`${at}:5:5 title`]],
    ['text with entities and escapes', open('Om Salg af &AElig;bleg&#229;rden ved S\\øndersø.\n'), [`${at}:5:4 title`]],
    ['a passage', open(`Man siger, at sælgeren ${passage} går i orden.\n`), [`${at}:5:15 text`]],
    ['a passage in a list', open(`- ja\n- nej: sælgeren ${passage}\n  bliver til noget\n`), [`${at}:6:8 text`]],
    ['a cell of a table', open(`| a |\n|---|\n| ${title} |\n`), [`${at}:7:3 title`]],
    ['a heading of a part', open(`## ${title}\n\nTekst.\n`), [`${at}:5:1 title`]],
    ['a sub-heading', open(`## Baggrund\n\n### ${title}\n\nTekst.\n`), [`${at}:7:5 title`]],
    ['a footnote', open(`Tekst.[^1]\n\n[^1]: Om ${title}.\n`), [`${at}:7:10 title`]],
    ['the text of a link', open(`[${title}](https://example.org/)\n`), [`${at}:5:2 title`]],
    [
      'the address of a link',
      open('[x](https://example.org/salg-af-aeblegaarden-ved-soendersoe)\n'),
      [`${at}:5:1 title`],
    ],
    ['the title of a link', open(`[x](https://example.org/ "${title}")\n`), [`${at}:5:1 title`]],
    ['the text of an image', { ...open(`![${title}](kort.png)\n`), 'it/2026-09-17/kort.png': '' }, [`${at}:5:1 title`]],
    ['code', open(`\`${title}\`\n`), [`${at}:5:1 title`]],
    ['a title of an open item', { 'it/2026-09-17/a.md': item(`Bilag til ${title}`) }, [`${at}:2:8 title`]],
    ['the very title of an open item', { 'it/2026-09-17/a.md': item(title) }, [`${at}:2:8 title`]],
    [
      'the name of a file',
      { 'it/2026-09-17/salg-af-aeblegaarden-ved-soendersoe.md': item('Regnskab') },
      ['content/it/2026-09-17/salg-af-aeblegaarden-ved-soendersoe.md:0:0 title'],
    ],
    ['a responsible', open('', `responsible: Udvalget for ${title}\n`), [`${at}:4:14 title`]],
    ['a withdrawn reason', open('', `withdrawn: Se ${title}\n`), [`${at}:4:12 title`]],
    [
      'the title of an attachment',
      { ...open('', `attachments: [{ title: Vurdering fra mægleren, file: b.txt }]\n`), 'it/2026-09-17/b.txt': '' },
      [`${at}:4:24 attachment`],
    ],
    ['an attachment’s title in a text', open('Se Vurdering fra mægleren.\n'), [`${at}:5:4 attachment`]],
    [
      'a passage of a closed file',
      open('Værdien er af mægleren sat til tretten millioner efter besigtigelse.\n'),
      [`${at}:5:9 passage`],
    ],
    [
      'a place',
      { 'it/2026-09-17/index.md': `${meetingIndex.slice(0, -4)}place: ${title}\n---\n` },
      ['content/it/2026-09-17/index.md:5:8 title'],
    ],
    [
      'the text of a meeting',
      { 'it/2026-09-17/index.md': `${meetingIndex}\nOgså ${title}.\n` },
      ['content/it/2026-09-17/index.md:7:6 title'],
    ],
    [
      'the text of a council',
      { 'it/index.md': `${council}\nBlandt andet ${title}.\n` },
      ['content/it/index.md:11:14 title'],
    ],
    [
      'the title of a section',
      { 'it/index.md': council.replace('Til orientering', title) },
      ['content/it/index.md:4:31 title'],
    ],
    ['the text of the site', { 'index.md': `${siteIndex}\n${title}.\n` }, ['content/index.md:6:1 title']],
    [
      'the contact of the site',
      { 'index.md': siteIndex.replace('---\n', `---\ncontact: ${title}\n`) },
      ['content/index.md:2:10 title'],
    ],
    [
      'a comment of the theme',
      { 'theme.css': `body { margin: 0 }\n/* til ${title} */\n` },
      ['content/theme.css:2:8 title'],
    ],
    [
      'an item of a draft',
      {
        'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01').replace('published', 'draft'),
        'it/2026-10-01/b.md': item('Opfølgning', '', `${title}.\n`),
      },
      ['content/it/2026-10-01/b.md:5:1 title'],
    ],
    [
      'a name together with its item',
      open(`${title}: Ejendomschef Åse Nøddebo ved mere.\n`),
      [`${at}:5:1 title`, `${at}:5:34 name`],
    ],
    [
      'a name beside a link to its item',
      open('Se [](salg.md).\n\nSpørg Ejendomschef Åse Nøddebo.\n'),
      [`${at}:7:7 name`],
    ],
  ])('%s', (_, files, told) => {
    expect(find(files)).toEqual(told);
  });
});

describe('no alarm', () => {
  const again = (fields: string) => ({
    'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
    'it/2026-10-01/b.md': fields,
  });

  test.each<readonly [what: string, files: Files]>([
    ['a link to the closed item, whatever is written in it', open(`Se [${title}](salg.md).\n`)],
    ['a link to a closed file', open('Se [Vurdering fra mægleren](vurdering.txt).\n')],
    ['a name that stands alone', open('Spørg Ejendomschef Åse Nøddebo.\n')],
    ['the name of a member beside the item', open('Se [](salg.md). Berit Lyngholm fremlægger.\n')],
    ['a case number', open('', 'case: SAG-2026-04711\n')],
    ['what every recommendation says', open('Udvalget indstiller, at sagen tages til efterretning.\n')],
    ['a comment that nobody sees', open(`<!-- ${title} -->\nTekst.\n`)],
    ['a decision that is not public yet', open(`## Baggrund\n\nTekst.\n\n## Beslutning\n\n${title}.\n`)],
    ['the text of a withdrawn item', open(`${title}.\n`, 'withdrawn: true\n')],
    [
      'an attachment that is closed itself',
      {
        ...open('', 'attachments: [{ title: Vurdering fra mægleren, file: b.txt, closed: true }]\n'),
        'it/2026-09-17/b.txt': '',
      },
    ],
    ...[
      'Meddelelser',
      'Eventuelt',
      'Godkendelse af dagsorden',
      'Godkendelse af referat fra sidste møde',
      'Orientering fra formanden',
      'Orientering fra direktøren',
      'Gensidig orientering',
      'Næste møde',
      'Lukket punkt',
      'Til orientering',
      'Teknik- og Miljøudvalgets budget 2027',
      'Budgetopfølgning pr. 30. september',
      'Underskriftsark',
      'Sager til orientering',
      'Meddelelser (lukket)',
      'Godkjenning av innkalling og saksliste',
      'Informationsärenden från förvaltningen',
      'Genehmigung der Niederschrift der letzten Sitzung',
      'Minutes of the previous meeting',
      'Mitteilungen der Verwaltung',
    ].map(
      (general) =>
        [
          `a closed item called ${general}`,
          { 'it/2026-09-17/c.md': closed(general), 'it/2026-09-17/a.md': item(general, '', `${general}.\n`) },
        ] as const,
    ),
    [
      'a title that agendas have again and again',
      {
        'it/2026-09-17/c.md': closed('Nyt fra havnen'),
        'it/2026-09-17/a.md': item('Nyt fra havnen'),
        ...again(item('Nyt fra havnen')),
      },
    ],
    [
      'what the public title of a closed item says',
      {
        'it/2026-09-17/c.md': item(
          'Tilsyn med svømmehallen',
          'closed: { title: Tilsyn med svømmehallen, reason: Personforhold. }\n',
        ),
        ...open('Tilsyn med svømmehallen er et punkt.\n'),
      },
    ],
    [
      'what public: names',
      {
        'it/2026-09-17/salg.md': closed(
          title,
          `public: [${title}, "sælgeren ${passage} bliver"]\n`,
          `Sælgeren ${passage} bliver til noget.\n`,
        ),
        ...open(`${title}: sælgeren ${passage} bliver.\n`),
      },
    ],
  ])('%s', (_, files) => {
    expect(find(files)).toEqual([]);
  });
});

test('check tells it, the log of the public names neither words nor file, and public: makes it go away', async () => {
  const root = await temporaryFolder();
  const inContent = (files: Files) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
  await writeFiles(
    root,
    inContent({ ...base, ...open(`Se også sagen om ${title}.\n`), 'it/2026-09-17/vurdering.txt': 'x' }),
  );
  const { status, stdout } = await runCli(['check', '--lang', 'en'], { cwd: root });
  expect(status).toBe(1);
  expect(stdout).toContain('a.md:5:18 error Unexpected title of a closed item in public content');
  expect(stdout.replace(/^content\S+salg\.md/gm, '')).not.toMatch(/blegård|salg/i);
  const internal = await runCli(['check', '--audience', 'internal'], { cwd: root });
  expect(internal.stdout).toContain('content/it/2026-09-17/salg.md:2');
  expect(internal.stdout).toContain(`Se også sagen om ${title}.`);
  await writeFiles(root, { 'content/it/2026-09-17/salg.md': closed(title, `public: ${title}\n`) });
  expect((await runCli(['check'], { cwd: root })).stdout).not.toContain('closed-in-public');
});

test('a closed title in words with which the reference explains a field is told', () => {
  const told = find({
    'it/2026-09-17/renovation.md': closed('Affald og skrald'),
    'it/2026-09-17/havnen.md': item('Havnen', '', '\nSe også sagen om affald og skrald.\n'),
  });
  expect(told.filter((one) => one.includes('havnen.md'))).toEqual([expect.stringContaining('title')]);
});
