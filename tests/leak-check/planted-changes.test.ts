/*
 * What `diff` tells the public passes the leak check too: a leak is planted in every form of its output, and in the
 * model that the forms are made from, and each is told. Nothing is written then.
 */
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareRevisions } from '../../src/build/compare-revisions.ts';
import { guardChanges, type WrittenStates } from '../../src/build/guard-changes.ts';
import type { MeetingChanges } from '../../src/changes/changes.ts';
import { tell } from '../../src/messages.ts';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { openSite, type SiteInGit } from '../support/site-in-git.ts';
import { addBookmark, addLines, changePdf } from './make-pdf.ts';

const at = 'it/2026-09-17';
const closed = `case: SAG-2026-04711
responsible: Ejendomschef Åse Nøddebo
presenter: Kammeradvokaten
attachments: [{ title: Vurdering fra mægleren, file: vurdering.txt }]
closed: { title: En ejendomssag, reason: Forretningsmæssige forhold. }
`;
const passage = 'har budt tolv millioner kroner for gården og jorden omkring den';
const title = 'Køb af Æblegården ved Søndersø';
const attached = 'attachments: [{ title: Udkast til forhandlingsmandat, file: mandat.txt, closed: true }]\n';
const budget = (text: string) => item('Budget for året', attached, `\n## Baggrund\n\n${text}\n`);
const choice = (text: string) =>
  item('Valg af leverandør', '', `\n## Baggrund\n\nTre firmaer.\n\n## Beslutning\n\n${text}\n`);

const first = siteWith({
  [`${at}/aeblegaarden.md`]: item(
    title,
    closed,
    `\nKommunen ${passage}.[^1]\n\n[^1]: Se https://intern.example/gaarden.\n`,
  ),
  [`${at}/vurdering.txt`]: 'Handelsværdien er sat til tretten millioner efter besigtigelse i august.\n',
  [`${at}/mandat.txt`]: 'Rådet kan gå til fjorten millioner i de kommende forhandlinger om jord.\n',
  [`${at}/budget.md`]: budget('Tallene er som ventet.'),
  [`${at}/fyring.md`]: item(
    'Afsked af direktøren i selskabet',
    'closed: true\n',
    '\nBestyrelsen har mistet tilliden til ham.\n',
  ),
  [`${at}/valg.md`]: choice('Intet.'),
  [`${at}/stole.md`]: item(
    'Tilbud på stole',
    'withdrawn: true\n',
    '\nTre firmaer har budt på stole til den store sal.\n',
  ),
});
const then = {
  [`${at}/budget.md`]: budget('Tallene er bedre end ventet.'),
  [`${at}/fyring.md`]: null,
  [`${at}/valg.md`]: choice('Rådet valgte firmaet fra Nordby med stemmerne fem mod to.'),
};

/** What is withheld, and what the leak check calls it. */
const secrets: ReadonlyArray<readonly [words: string, kind: string]> = [
  [title, 'title of a closed item'],
  ['Ejendomschef Åse Nøddebo', 'name from a closed item'],
  ['Kammeradvokaten', 'name from a closed item'],
  ['SAG-2026-04711', 'case number of a closed item'],
  ['aeblegaarden', 'name of a closed file'],
  ['vurdering.txt', 'name of a closed file'],
  ['Vurdering fra mægleren', 'title of a closed attachment'],
  ['Udkast til forhandlingsmandat', 'title of a closed attachment'],
  [passage, 'passage of closed text'],
  ['https://intern.example/gaarden', 'address from closed content'],
  ['Handelsværdien er sat til tretten millioner efter besigtigelse', 'passage of a closed file'],
  ['kan gå til fjorten millioner i de kommende forhandlinger', 'passage of a closed file'],
  ['Afsked af direktøren i selskabet', 'title of a closed item'],
  ['Bestyrelsen har mistet tilliden til ham', 'passage of closed text'],
  ['Rådet valgte firmaet fra Nordby med stemmerne', 'passage of a decision that is not public yet'],
];

const numeric = (text: string) => text.replace(/[^ -~]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const escaped = (text: string) =>
  text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const split = (text: string, open: string, close: string) => text.replace(/\S+/, (word) => `${open}${word}${close}`);

type Plant = (document: string, words: string) => string;

const forms: ReadonlyArray<readonly [format: string, how: string, plant: Plant]> = [
  ['markdown', 'a line', (document, words) => `${document}\n- ${words}\n`],
  ['markdown', 'with marks', (document, words) => `${document}\n~~før~~ ${split(words, '**', '**')}\n`],
  ['html', 'a paragraph', (document, words) => document.replace('</body>', `<p>${words}</p></body>`)],
  [
    'html',
    'with marks and entities',
    (document, words) => document.replace('</body>', `<p>${split(numeric(words), '<ins>', '</ins>')}</p></body>`),
  ],
  ['html', 'an attribute', (document, words) => document.replace('</body>', `<img alt="${words}"></body>`)],
  ['json', 'a value', (document, words) => document.replace('{', `{ "x": ${JSON.stringify(words)},`)],
  ['json', 'escaped', (document, words) => document.replace('{', `{ "x": "${escaped(words)}",`)],
];

let site: SiteInGit;
let changes: readonly MeetingChanges[] = [];
let states: WrittenStates;
const documents = new Map<string, Uint8Array>();

beforeAll(async () => {
  site = await openSite(first, await realpath(await mkdtemp(join(tmpdir(), 'dagsorden-changes-'))));
  await site.commit(1);
  await site.commit(2, then);
  const content = [join(site.folder, 'content')];
  const { comparison } = await compareRevisions({
    content,
    before: 'HEAD~1',
    after: null,
    readers: 'public',
    meetings: null,
  });
  if (comparison?.written == null) throw new Error('no comparison');
  ({ changes, written: states } = comparison);
  for (const format of ['markdown', 'html', 'json', 'pdf']) {
    const { status, stderr } = await runCli(['diff', 'HEAD~1', '--format', format, '-o', `x.${format}`], {
      cwd: site.folder,
    });
    if (status !== 0) throw new Error(stderr);
    documents.set(format, await readFile(join(site.folder, `x.${format}`)));
  }
});

afterAll(() => rm(site.folder, { recursive: true, force: true }));

async function search(bytes: Uint8Array, told: readonly MeetingChanges[] = []): Promise<string> {
  const found = await guardChanges({ name: 'diff', bytes }, told, states);
  return found.map((message) => `${tell(message, 'en').reason} [${message.ruleId}]`).join('\n');
}

const documentOf = (format: string) => Buffer.from(documents.get(format) ?? []);

test.each([...documents.keys(), 'markdown', 'html', 'json', 'pdf'])('%s as it is written passes', async (format) => {
  expect(documentOf(format).length).toBeGreaterThan(50);
  expect(await search(documentOf(format), changes)).toBe('');
});

describe.each(forms)('planted in %s, %s', (format, _, plant) => {
  test.each(secrets)('%s', async (words, kind) => {
    const before = documentOf(format).toString('utf8');
    const after = plant(before, words);
    expect(after).not.toBe(before);
    const told = await search(Buffer.from(after));
    expect(told).toContain(`Unexpected ${kind} in diff`);
    // A message names the kind, never the words.
    expect(told.toLowerCase()).not.toContain(words.toLowerCase());
  });
});

test.each<[string, Parameters<typeof changePdf>[1]]>([
  ['its text', (pdf) => addLines(pdf, ['Køb af Æble-', 'gården ved Søn-', 'dersø'])],
  ['a bookmark', (pdf) => addBookmark(pdf, title)],
  ['its title', (pdf) => pdf.setTitle(title)],
  ['its keywords', (pdf) => pdf.setKeywords([title])],
  ['its subject', (pdf) => pdf.setSubject(title)],
  ['a file in it', (pdf) => pdf.attach(Buffer.from(title), 'a.txt')],
])('planted in %s of the amendment sheet', async (_, change) => {
  const planted = await changePdf(documentOf('pdf'), change);
  expect(await search(planted)).toContain('Unexpected title of a closed item in diff');
});

describe('left in the model that all forms are made from', () => {
  const whole = () => states.today.site.councils[0]?.meetings[0];

  test('an item that was not reduced', async () => {
    const meeting = whole();
    const left = changes.map((change) => ({ ...change, after: meeting ?? null }));
    const told = await search(Buffer.from(''), left);
    expect(told).toContain('Unexpected field parts of a closed item in what the site is made from');
    expect(told).toContain('Unexpected field parts of a decision that is not public yet');
    expect(told).toContain('Unexpected title of a closed item in diff');
  });

  test('a passage that the marks of a comparison divide', async () => {
    const text = `Kommunen ${passage}.`;
    const left = changes.map((change) => ({
      ...change,
      before: { ...change.before, title: text } as MeetingChanges['before'],
    }));
    expect(await search(Buffer.from('Kommunen har ~~fået~~ budt'), left)).toContain(
      'Unexpected passage of closed text in diff',
    );
  });
});

test('a leak ends the command with status 1, and nothing is written', async () => {
  // The name of the meeting says what is closed: a fault of the content that check tells, and that diff must not spread.
  await site.write({ [`${at}/budget.md`]: budget(`Kommunen ${passage}.`) });
  for (const format of ['markdown', 'json', 'html', 'pdf']) {
    const out = `y.${format}`;
    const { status, stdout, stderr } = await runCli(['diff', 'HEAD', '--format', format, '-o', out, '--lang', 'en'], {
      cwd: site.folder,
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('[leak]');
    expect(stderr).not.toMatch(/millioner|blegården/);
    await expect(readFile(join(site.folder, out))).rejects.toThrow('ENOENT');
  }
});
