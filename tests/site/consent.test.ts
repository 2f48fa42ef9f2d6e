/* Sections whose items are decided as one, and the items that are taken out of them. */
import { expect, test } from 'vitest';
import { summarizeChanges } from '../../src/changes/change-summary.ts';
import { findLocale } from '../../src/locale/index.ts';
import { compareFiles } from '../support/changes.ts';
import { councilIndex, type Files, item, siteWith } from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

const site = (fields: string): Files =>
  siteWith({
    'it/index.md': councilIndex.replace('title: Til drøftelse', 'title: Til godkendelse, consent: true'),
    'it/2026-09-17/a.md': item('Havnen'),
    'it/2026-09-17/b.md': item('Torvet', fields),
    'it/2026-09-17/c.md': item('Handlen', 'closed: true\nconsent: false\n'),
  });
const out = site('consent: false\n');

const text = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

test('the section says it once, and the item that is taken out says so, on the page and in print', () => {
  for (const one of [pagesOf(out).get('it/2026-09-17/index.html'), printedOf(out, '2026-09-17')]) {
    expect(text(one).match(/afgøres (samlet|for sig)/g)).toEqual(['afgøres samlet', 'afgøres for sig']);
    expect(text(one)).toMatch(/Til godkendelse Punkterne afgøres samlet\..*Torvet.*Punktet afgøres for sig\./);
  }
});

test('minutes tell what was', () => {
  const minutes = {
    ...out,
    'it/2026-09-17/index.md': (out['it/2026-09-17/index.md'] ?? '').replace('published', 'minutes'),
  };
  for (const one of [pagesOf(minutes).get('it/2026-09-17/index.html'), printedOf(minutes, '2026-09-17')]) {
    expect(text(one)).toMatch(/Punkterne blev afgjort samlet\..*Torvet.*Punktet blev afgjort for sig\./);
    expect(text(one)).not.toContain('afgøres');
  }
});

test('on its own page, an item says which it is; a closed one says neither', () => {
  const pages = pagesOf(out);
  expect(text(pages.get('it/2026-09-17/a/index.html'))).toContain('Punkterne afgøres samlet.');
  expect(text(pages.get('it/2026-09-17/b/index.html'))).toContain('Punktet afgøres for sig.');
  expect(text(pages.get('it/2026-09-17/2.3/index.html'))).not.toContain('afgøres');
});

test('it stands in agenda.json, and a comparison tells it', () => {
  const data = JSON.parse(pagesOf(out).get('it/2026-09-17/agenda.json') ?? '{}');
  expect(data.sections.map(({ consent }: { consent: boolean }) => consent)).toEqual([false, true]);
  expect(data.sections[1].items.map(({ consent }: { consent: boolean | null }) => consent)).toEqual([
    null,
    false,
    null,
  ]);
  const [changes] = compareFiles(site(''), out);
  if (changes === undefined) throw new Error('nothing changed');
  expect(summarizeChanges(changes, findLocale('da'), 'da')).toEqual([
    '2.2 Torvet: For sig: (intet) → Punktet afgøres for sig.',
  ]);
});
