/* The page of changes: valid, without violations of accessibility, and true. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { findLocale } from '../../src/locale/index.ts';
import { changesHtml } from '../../src/site/changes-html.ts';
import { compareFiles } from '../support/changes.ts';
import { repository } from '../support/cli.ts';
import { councilIndex, type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { shareBrowser } from '../support/shared.ts';

const style = await readFile(join(repository, 'templates/styles/changes.css'), 'utf8');

function render(before: Files, after: Files, previewUrl: string | null = null): string {
  const named = (name: string) => ({ name, commit: '0a1b2c3d4e' });
  const states = { before: named('main'), after: named('<HEAD>') };
  return changesHtml(compareFiles(before, after), {
    ...states,
    previewUrl,
    readers: 'public',
    language: 'da',
    words: findLocale('da'),
    style,
  });
}

const at = 'it/2026-09-17';
const october = { 'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01') };
const note = '\n\n[^1]: En note.\n';

const before = siteWith({
  ...october,
  'it/2026-10-01/a.md': item('Oktober', '', `\n## Baggrund\n\nMed note.[^1]${note}`),
  [`${at}/index.md`]: `${meetingIndex}\nVelkommen til mødet.\n`,
  [`${at}/a.md`]: item(
    'Budget',
    'duration: 20 min\n',
    `\n## Baggrund\n\n### Tal\n\nPrisen er 100 kr.[^1]\n\n## Økonomi\n\nIngen.${note}`,
  ),
  [`${at}/b.md`]: item(
    'Fjernet',
    'attachments: [{ title: Notat, file: n.txt }]\n',
    '\n## Baggrund\n\n- [link](a.md)\n- to\n',
  ),
  [`${at}/c.md`]: item('Lukkes', '', '\nTekst.\n'),
  [`${at}/d.md`]: item('Udgår', '', '\nTekst om noget.\n'),
  [`${at}/t.md`]: item(
    'Tabel',
    '',
    '\n| A | B |\n|:-:|--:|\n| en | 1 |\n| to |  |\n\n~~Forfatterens~~ <ins>egne</ins> streger. ![Kort](k.svg)\n',
  ),
  [`${at}/n.txt`]: 'x',
  [`${at}/k.svg`]: '<svg/>',
});
const after = siteWith({
  'it/index.md': councilIndex
    .replace('Til drøftelse', 'Drøftelse')
    .replace('sections:', 'sections:\n  - { id: ny, title: Nyt }'),
  ...october,
  'it/2026-10-01/a.md': item('Oktober', '', `\n## Baggrund\n\nMed noter.[^1] Se [](../2026-09-17/a.md).${note}`),
  'it/2026-11-05/index.md': meetingIndex.replace('09-17', '11-05'),
  'it/2026-11-05/x.md': item('November'),
  [`${at}/index.md`]: `${meetingIndex.replace('10:00', '09:30')}\nVelkommen.\n`,
  [`${at}/a.md`]: item(
    'Budgettet',
    'duration: 30 min\n',
    `\n## Baggrund\n\n### Beløb\n\nPrisen er 120 kr.[^1]\n\n## Indstilling\n\nGodkendes.${note}`,
  ),
  [`${at}/c.md`]: item('Lukkes', 'closed: { title: Personsag, reason: Lukket. }\n', '\nTekst.\n'),
  [`${at}/d.md`]: item('Udgår', 'withdrawn: Udsat.\n', '\nTekst.\n'),
  [`${at}/e.md`]: item('Ny <sag> & "mere"', 'late: 2026-09-14\n', '\n## Baggrund\n\n> Citat\n\n1. et\n2. to\n'),
  [`${at}/t.md`]: item(
    'Tabel',
    '',
    '\n| A | B |\n|:-:|--:|\n| en | 2 |\n| tre | 3 |\n\n~~Forfatterens~~ <ins>egne</ins> streger. ![Plan](k.svg)\n',
  ),
  [`${at}/k.svg`]: '<svg/>',
});
const page = render(before, after);

test('is valid HTML, with every link leading somewhere', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': 'off', 'void-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
  });
  for (const text of [
    page,
    render(before, after, 'https://p.example/x/'),
    render(after, before),
    render(before, before),
  ]) {
    const { results } = await validator.validateString(text);
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((one) => !ids.includes(one))).toEqual([]);
  }
});

test('needs no other file, and no other host', () => {
  expect(page).not.toMatch(/<(link|script|img|iframe)\b|url\(|@import|https?:/);
  expect(page).toContain('[Billede: Plan]');
});

test('has no violation of accessibility, narrow and wide', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await shareBrowser();
  try {
    for (const width of [320, 1280]) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 900 });
      await tab.setContent(page);
      await tab.evaluate(axe);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
      const results = (await tab.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)) as AxeResults;
      expect(results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await tab.close();
    }
  } finally {
    await browser.close();
  }
});

describe('what it shows', () => {
  const text = page.slice(page.indexOf('<main')).replace(/\n/g, '');
  const ins = (words: string) =>
    `<ins><span class="hidden">indsat: </span>${words}<span class="hidden"> slut </span></ins>`;
  const del = (words: string) =>
    `<del><span class="hidden">slettet: </span>${words}<span class="hidden"> slut </span></del>`;

  test.each([
    ['words with a text for those who do not see the mark', `Prisen er ${del('100')}${ins('120')} kr.`],
    ['facts of the meeting', `<li>Start: ${del('10.00')} ${ins('09.30')}</li>`],
    ['a title', `${del('Budget')} ${ins('Budgettet')}</h4>`],
    ['a number', `<span class="number">${del('2.1')} ${ins('3.1')}</span>`],
    ['a field', `Varighed: ${del('20\u00A0min')} ${ins('30\u00A0min')}`],
    ['a section that is new', `${ins('1. Nyt')}</h3>`],
    ['a section with another name', `${del('Til drøftelse')} ${ins('Drøftelse')}</h3>`],
    ['a part that is new', `${ins('Indstilling')}</h5>`],
    ['a part that is gone, where it stood', `${del('Økonomi')}</h5>`],
    ['an item that is gone', `${del('<span class="number">2.2</span> Fjernet')}</h4>`],
    ['an item that was closed', 'punktet er nu lukket'],
    ['a reason for withdrawing', ins('Punktet er udgået: Udsat.')],
    ['a cell', `<td class="align-right">${del('1')}${ins('2')}</td>`],
    ["an author's own marks as what they are", '<s>Forfatterens</s> <u>egne</u>'],
    ['a meeting that is new, by its items', ins('3.1 November')],
    ['a title as text', 'Ny &#x3C;sag> &#x26; "mere"'],
    ['the states', 'Fra main (0a1b2c3d4e) til &#x3C;HEAD> (0a1b2c3d4e).'],
  ])('%s', (_, html) => {
    expect(text).toContain(html);
  });

  test('links to a preview where there is one', () => {
    expect(page).not.toContain('p.example');
    const linked = render(before, after, 'https://p.example/x');
    expect(linked).toContain('href="https://p.example/x/it/2026-09-17/a/"');
    expect(linked).toContain('href="https://p.example/x/it/2026-09-17/"');
  });

  test('that there is nothing to show', () => {
    expect(render(before, before)).toContain('<p class="count">Ingen ændringer.</p></main>');
  });
});
