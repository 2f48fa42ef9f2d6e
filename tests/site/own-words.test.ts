/* A council that calls things by words of its own, in a site that has some too. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLocale, languages } from '../../src/locale/index.ts';
import { listReplaceable, listTexts, wordsOf } from '../../src/locale/own-words.ts';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { runCli } from '../support/cli.ts';
import { assembleClean } from '../support/content.ts';
import { type Files, readFiles, writeFiles } from '../support/folders.ts';

const sections = 'sections: [{ id: arenden, title: Ärenden }]\n';
const meeting = '---\ndate: 2026-03-05\nstart: 10:00\nstatus: published\npublished: 2026-02-27\n---\n';
const item = '---\ntitle: Dagordning och ärende\nsection: arenden\n---\n\n## Bakgrund\n\nSe [](bro.md).\n';

const content = (words: string): Files => ({
  'content/index.md':
    '---\ntitle: Möten\norganization: Kommunen\nurl: https://example.org/\nlanguage: sv\nwords:\n  Bilaga: Handling\n  Bilagor: Handlingar\n---\n',
  'content/namnd/index.md': `---\nname: Nämnden\n${sections}words:\n${words}---\n`,
  'content/namnd/2026-03-05/index.md': meeting,
  'content/namnd/2026-03-05/bro.md': item,
  'content/other/index.md': `---\nname: Rådet\n${sections}---\n`,
  'content/other/2026-03-05/index.md': meeting,
  'content/other/2026-03-05/bro.md': item,
  'content/danish/index.md': `---\nname: Udvalget\nlanguage: da\n${sections}---\n`,
  'content/danish/2026-03-05/index.md': meeting,
  'content/danish/2026-03-05/bro.md': item,
});
const summons =
  '  Dagordning: Kallelse\n  dagordningen: kallelsen\n  dagordningar: kallelser\n  Ärende: Punkt\n  Ärenden: Punkter\n  ärendet: punkten\n  ärendets: punktens\n  nytt ärende: ny punkt\n  Ärendena: Punkterna\n';

let cwd: string;
let files: Files;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dagsorden-words-'));
  await writeFiles(cwd, content(summons));
  const { status, stderr } = await runCli(['build', '--no-pdf'], { cwd, env: { SOURCE_DATE_EPOCH: '1790000000' } });
  expect(status, stderr).toBe(0);
  const built = Object.entries(await readFiles(join(cwd, 'dist')));
  files = Object.fromEntries(built.map(([path, text]) => [path, text.replaceAll('\u00A0', ' ')]));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test('the words stand on pages, in feeds, in data and in references; what the author wrote stays', () => {
  const page = files['namnd/2026-03-05/index.html'] ?? '';
  expect(page).toContain('<title>Kallelse, ');
  expect(page).toMatch(/Se <a [^>]*>punkt 1\.1</);
  expect(page.replaceAll('Dagordning och ärende', '')).not.toMatch(/dagordning|ärende(?!n<)/i);
  expect(files['namnd/2026-03-05/bro/index.html']).toContain('Hela kallelsen');
  expect(files['namnd/feed.xml']).toContain('Kallelse publicerad');
  expect(JSON.parse(files['namnd/2026-03-05/agenda.json'] ?? '').meeting.title).toBe('Kallelse 2026');
  expect(files['namnd/2026-03-05/meeting.ics']?.replaceAll('\r\n ', '')).toContain('Kallelse: https');
});

test('the words stand in the PDF, and in what diff tells', async () => {
  const printed = await runCli(['pdf', 'namnd/2026-03-05', '-o', 'kallelse.pdf'], { cwd });
  expect(printed.status, printed.stderr).toBe(0);
  const pdf = await openPdf(new Uint8Array(await readFile(join(cwd, 'kallelse.pdf'))));
  const text = (await readText(pdf)).replace(/\s+/g, ' ');
  expect(text).toContain('Kallelse 2026');
  expect(text).toContain('Se punkt 1.1.');
  expect(text.replaceAll('Dagordning och ärende', '')).not.toMatch(/dagordning|ärende\b/i);
  const site = assembleClean(
    Object.fromEntries(Object.entries(content(summons)).map(([path, file]) => [path.replace('content/', ''), file])),
  );
  const council = site.councils.find(({ id }) => id === 'namnd');
  expect(council === undefined ? '' : wordsOf(council).changes.added).toBe('ny punkt');
});

test("a council without words of its own has those of the site, where it speaks the site's language", () => {
  expect(files['other/2026-03-05/index.html']).toContain('<title>Dagordning, ');
  expect(files['danish/2026-03-05/index.html']).toContain('<title>Dagsorden, ');
  expect(files['search/index.html']).toContain('Sök i dagordningar, protokoll och handlingar');
});

describe('check', () => {
  const check = async (words: string) => {
    await writeFiles(cwd, content(words));
    return runCli(['check', '--strict', '--lang', 'en', 'content/namnd/index.md', 'content/index.md'], { cwd });
  };

  test.each([
    ['  Dagorning: Kallelse\n', /do not use the word “Dagorning”.*\n?.*Did you mean “Dagordning”\?/],
    ['  Dagordning: Kallelse\n', /the pages also say “dagordningar”, “dagordningen”/i],
    ['  agenda: Kallelse\n', /the pages also say “dagordningar”/i],
    ['  Beslut: Slutsats\n', /“Beslut” cannot become “Slutsats”/],
    ['  Dagordning:\n    - Kallelse\n', /the word to say instead/],
    ['  - Dagordning\n', /words of the interface/],
  ])('%j', async (words, message) => {
    const { stdout, status } = await check(words);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(message);
    expect(stdout).toMatch(/content\/namnd\/index\.md:\d+:\d+/);
    expect(status).toBe(1);
  });

  test('nothing where all is there', async () => {
    expect((await check(summons)).stdout).toBe('');
    expect((await check('  Beslut: Avgörande\n  Beslutet: Avgörandet\n')).stdout).not.toMatch(/cannot become/);
  });
});

test.each(languages)('every word and text of %s can be replaced, and no other changes', (language) => {
  const locale = findLocale(language);
  for (const word of listReplaceable(locale)) {
    const before = listTexts(locale);
    const after = listTexts(wordsOf({ language, words: { [word]: 'Xyzzy' } }));
    const changed = [...after].filter(([name, text]) => text !== before.get(name));
    const singular = [...listTexts(wordsOf({ language, words: { [word]: 'Xyzzy' } }), 1).values()];
    expect([...changed.map(([, text]) => text), ...singular].join(' '), word).toMatch(/xyzzy/i);
    for (const [name, text] of changed) expect(before.get(name)?.toLowerCase(), text).toContain(word.toLowerCase());
  }
});

test('what a text is given is never changed, nor a command that it names', () => {
  const words = wordsOf({ language: 'da', words: { Dagsorden: 'Indkaldelse', Tabel: 'Oversigt' } });
  expect(words.linkTo('Dagsorden og tabel')).toBe('Link til Dagsorden og tabel');
  expect(words.table('')).toBe('Oversigt');
  expect(words.table('Tabel')).toBe('Oversigt: Tabel');
  expect(words.changes.truncated(2)).toContain('Kør dagsorden diff');
  expect(words.changes.count(1, 1)).toBe('1 ændring i 1 indkaldelse.');
});
