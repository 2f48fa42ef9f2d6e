/* The days of a council's meetings, on a page to print. */
import { expect, test } from 'vitest';
import { siteWith } from '../support/content.ts';
import { pagesOf } from '../support/pages.ts';

const meeting = (date: string, fields: string) => `---\ndate: ${date}\n${fields}---\n`;
const folder = (date: string, fields: string) => ({ [`it/${date}/index.md`]: meeting(date, fields) });

const text = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

const year = {
  ...folder('2027-01-21', 'start: 16:00\nplace: Rådhussalen\nstatus: planned\n'),
  ...folder('2027-02-18', 'status: planned\n'),
  ...folder('2027-02-25', 'start: 16:00\nstatus: cancelled\npublished: 2027-01-01\n'),
  ...folder('2027-03-18', 'until: 2027-03-19\nstart: 09:00\ntitle: Seminar\nstatus: published\n'),
  ...folder('2027-04-15', 'start: 16:00\nplace: Hemmeligt sted\nstatus: draft\n'),
};

test('the meetings of a year by month: day, time, place and what there is of each', () => {
  const page = pagesOf(siteWith(year), { today: '2026-12-01' }).get('it/plan/2027/index.html') ?? '';
  expect(text(page)).toContain('It-rådet Mødeplan 2027 2027 2026 januar');
  expect(text(page)).toContain('januar torsdag 21. januar kl. 16.00 Rådhussalen Planlagt');
  expect(text(page)).toContain('februar torsdag 18. februar Planlagt torsdag 25. februar kl. 16.00 Aflyst');
  expect(text(page)).toContain('marts torsdag 18. marts – fredag 19. marts kl. 09.00 Seminar Dagsorden');
  expect(text(page)).toContain('Pr. 1. december 2026.');
  expect(page).toContain('<a href="../../calendar.ics">');
  expect(page).toContain('<a href="../../2027-03-18/">');
  expect(page).not.toContain('href="../../2027-01-21/"');
});

test('a draft is in none', () => {
  for (const [path, page] of pagesOf(siteWith(year))) expect(`${path} ${page}`).not.toMatch(/Hemmeligt|15\. april/);
});

test('this year is shown first, else the next, else the last; each year has its page where there are several', () => {
  const files = siteWith({ ...year, ...folder('2025-12-30', 'start: 16:00\nuntil: 2026-01-02\nstatus: published\n') });
  const first = (today?: string) =>
    /<h1>Mødeplan (\d+)/.exec(
      pagesOf(files, today === undefined ? {} : { today }).get('it/plan/index.html') ?? '',
    )?.[1];
  expect(['2024-06-01', '2026-11-26', '2026-12-31', '2027-01-01', '2028-01-01', undefined].map(first)).toEqual([
    '2025',
    '2026',
    '2026',
    '2027',
    '2027',
    '2027',
  ]);
  const pages = pagesOf(files);
  expect([...pages.keys()].filter((path) => path.startsWith('it/plan/'))).toEqual(
    ['index.html', '2027/index.html', '2026/index.html', '2025/index.html'].map((name) => `it/plan/${name}`),
  );
  expect(text(pages.get('it/plan/2025/index.html'))).toContain('tirsdag 30. december – fredag 2. januar');
  expect(pages.get('it/plan/2025/index.html')).toContain('<a href="./" aria-current="page">2025</a>');
});

test('the page of the council leads there; one without meetings has none', () => {
  const pages = pagesOf(siteWith({ 'tomt/index.md': '---\nname: Tomt\nsections: [{ id: a, title: A }]\n---\n' }));
  expect(pages.get('it/index.html')).toContain('<a href="plan/">Mødeplan</a>');
  expect(pages.get('tomt/index.html')).not.toContain('Mødeplan');
  expect(pages.has('tomt/plan/index.html')).toBe(false);
  expect([...pages.keys()]).not.toContain('it/plan/2026/index.html');
});

test.each([
  ['en', 'Schedule of meetings 2026', 'Thursday 17 September'],
  ['en-US', 'Schedule of meetings 2026', 'Thursday, September 17'],
  ['sv', 'Sammanträdesplan 2026', 'torsdag 17 september'],
  ['nb', 'Møteplan 2026', 'torsdag 17. september'],
  ['nn', 'Møteplan 2026', 'torsdag 17. september'],
  ['de', 'Sitzungskalender 2026', 'Donnerstag, 17. September'],
])('in %s', (language, title, day) => {
  const council = `---\nname: R\nlanguage: ${language}\nsections: [{ id: a, title: A }]\n---\n`;
  const page = text(pagesOf(siteWith({ 'it/index.md': council })).get('it/plan/index.html'));
  expect(page).toContain(title);
  expect(page).toContain(day);
});
