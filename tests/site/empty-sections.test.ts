/* Sections below which nothing stands: a point of the agenda needs no items, a heading that only sorts items says so. */
import { expect, test } from 'vitest';
import { councilIndex, type Files, item, siteWith } from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

const sections = (extra: string) =>
  `sections: [{ id: droeftelse, title: Åbent møde }, { id: lukket, title: Lukket møde${extra} }]`;

function site(numbering: string, extra = '', fields = ''): Files {
  return siteWith({
    'it/index.md': councilIndex.replace(/sections:[\s\S]*?(?=---\n|^\w)/m, `${sections(extra)}\n${numbering}`),
    'it/2026-09-17/a.md': item('Havnen', fields),
  });
}

function read(files: Files): string[] {
  const html = [pagesOf(files).get('it/2026-09-17/index.html') ?? '', printedOf(files, '2026-09-17')];
  return html.map((one) => /Lukket møde(?![\s\S]*Lukket møde)[\s\S]{0,90}/.exec(one)?.[0] ?? '');
}

test.each(['numbering: flat', 'numbering: { scheme: year, prefix: PS }'])(
  '%s: a section without items says so',
  (numbering) => {
    for (const shown of [...read(site(`${numbering}\n`)), ...read(site(`${numbering}\n`, ', numbered: false'))]) {
      expect(shown).toContain('Ingen punkter.');
    }
  },
);

test('a section with a number, and one that was taken out of the count beside such, needs no items', () => {
  for (const shown of [...read(site('')), ...read(site('', ', numbered: false'))]) {
    expect(shown).toContain('Lukket møde');
    expect(shown).not.toContain('Ingen punkter');
  }
});

test('where nothing is counted, sections are points', () => {
  for (const shown of read(site('numbering: flat\n', '', 'number: false\n')))
    expect(shown).not.toContain('Ingen punkter');
});
