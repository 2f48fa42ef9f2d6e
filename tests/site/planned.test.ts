/* A meeting that is only planned: its day, time and place are known, and nothing of its agenda. */
import { describe, expect, test } from 'vitest';
import { splitAtDay } from '../../src/agenda/upcoming.ts';
import { assemble, item, meetingIndex, meetingOf, publish, siteWith } from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

const folder = 'it/2026-12-15';
const planned = (fields: string) => `---\ndate: 2026-12-15\nstatus: planned\n${fields}---\n\nHemmelig indledning.\n`;

const files = siteWith({
  'it/2026-09-17/a.md': item(
    'Aftalen',
    '',
    '\nSe [det kommende punkt](../2026-12-15/b.md) og [mødet](../2026-12-15/index.md).\n',
  ),
  [`${folder}/index.md`]: planned('start: 19:00\nplace: Rådhussalen\n'),
  [`${folder}/b.md`]: item('Hemmelig sag', 'attachments: [{ title: Hemmeligt bilag, file: hemmelig.pdf }]\n'),
  [`${folder}/hemmelig.pdf`]: '',
});

const text = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

describe('a planned meeting', () => {
  const pages = pagesOf(files);

  test('has a page with day, time and place, and a list has it', () => {
    const page = text(pages.get(`${folder}/index.html`));
    expect(page).toContain('tirsdag den 15. december 2026');
    expect(page).toContain('kl. 19.00');
    expect(page).toContain('Rådhussalen');
    expect(page).toContain('Dagsordenen er ikke offentliggjort endnu');
    expect(page).toContain('Møde, It-rådet');
    expect(text(pages.get('it/index.html'))).toContain(
      'tirsdag den 15. december 2026 kl. 19.00 · Rådhussalen Planlagt',
    );
  });

  test('shows nothing of its agenda, and no link leads there', () => {
    for (const [path, page] of pages) expect(`${path} ${page}`).not.toMatch(/hemmelig/i);
    expect([...pages.keys()].filter((path) => path.startsWith(`${folder}/`))).toEqual([
      `${folder}/index.html`,
      `${folder}/agenda.json`,
    ]);
    expect(pages.get('it/2026-09-17/a/index.html')).toContain('<span>det kommende punkt</span>');
    expect(pages.get('it/2026-09-17/a/index.html')).toContain('href="../../2026-12-15/"');
  });

  test('is never among the latest', () => {
    const latest = text(pages.get('index.html'));
    expect(latest).toContain('17. september 2026');
    expect(latest).not.toContain('15. december 2026');
  });

  test('need not say when it starts; a published one must', () => {
    const later = { ...files, [`${folder}/index.md`]: planned('place: Rådhussalen\n') };
    const page = text(pagesOf(later).get(`${folder}/index.html`));
    expect(page).toContain('15. december 2026');
    expect(page).not.toMatch(/kl\.|null/);
    const published = later[`${folder}/index.md`]?.replace('planned', 'published') ?? '';
    expect(assemble({ ...later, [`${folder}/index.md`]: published }).messages.map(({ ruleId }) => ruleId)).toContain(
      'missing-field',
    );
  });

  test('shows its agenda to those who see drafts', () => {
    expect(meetingOf(publish(files, true), '2026-12-15').sections.flatMap(({ items }) => items)).toHaveLength(1);
  });
});

describe('a meeting that was called off while it was planned', () => {
  const off = (fields: string) => ({
    ...files,
    [`${folder}/index.md`]: planned(`start: 19:00\n${fields}`).replace('status: planned', 'status: cancelled'),
  });

  test('says so, and nothing of the agenda that was prepared is anywhere', () => {
    const pages = pagesOf(off(''));
    expect(text(pages.get(`${folder}/index.html`))).toContain('Mødet er aflyst.');
    for (const [path, page] of pages) expect(`${path} ${page}`).not.toMatch(/hemmelig/i);
    expect(pages.get(`${folder}/index.html`)).toContain('href="meeting.ics"');
  });

  test('shows what was published before', () => {
    const pages = pagesOf(off('published: 2026-12-01\n'));
    expect(text(pages.get(`${folder}/index.html`))).toContain('Hemmelig sag');
    expect(pages.has(`${folder}/b/index.html`)).toBe(true);
  });
});

describe('a meeting over several days', () => {
  const seminar = siteWith({
    'it/2026-09-17/index.md': meetingIndex.replace('start', 'until: 2026-09-18\nend: 15:00\nstart'),
  });

  test('says all of them, and is upcoming until the last', () => {
    const pages = pagesOf(seminar);
    const days = 'orsdag den 17. september – fredag den 18. september 2026';
    const times = 'torsdag kl. 10.00 – fredag kl. 15.00';
    expect(text(pages.get('it/2026-09-17/index.html'))).toContain(`t${days} ${times}`);
    expect(text(pages.get('it/index.html'))).toMatch(new RegExp(`T${days} ${times}`, 'i'));
    const print = text(printedOf(seminar, '2026-09-17'));
    for (const one of [days, times]) expect(print).toContain(one);
    const meetings = [meetingOf(publish(seminar))];
    expect(splitAtDay(meetings, '2026-09-18').upcoming).toHaveLength(1);
    expect(splitAtDay(meetings, '2026-09-19').upcoming).toHaveLength(0);
  });

  test('has the plan of each day in print', () => {
    const print = text(
      printedOf(
        {
          ...seminar,
          'it/2026-09-17/a.md': item('Velkomst', 'duration: 30 min\n'),
          'it/2026-09-17/b.md': item('Opsamling', 'at: 2026-09-18T09:00\n'),
        },
        '2026-09-17',
      ),
    );
    expect(print).toMatch(
      /Tidsplan Tiderne er vejledende\. torsdag den 17\. september 2026 Tid Punkt Varighed 10\.00 2\.1 Velkomst 30 min/,
    );
    expect(print).toMatch(/fredag den 18\. september 2026 Tid Punkt Varighed 09\.00 2\.2 Opsamling tiden kendes ikke/);
  });

  test('says of every item on which of them it is, of one with minutes when it was held', () => {
    const items = {
      'it/2026-09-17/a.md': item('Velkomst', 'duration: 30 min\n'),
      'it/2026-09-17/b.md': item('Opsamling', 'at: 2026-09-18T09:00\nduration: 30 min\n'),
      'it/2026-09-17/c.md': item('Næste skridt', 'duration: 30 min\n'),
    };
    const pages = pagesOf({ ...seminar, ...items });
    expect(text(pages.get('it/2026-09-17/a/index.html'))).toContain('torsdag kl. 10.00, 30 min');
    expect(text(pages.get('it/2026-09-17/b/index.html'))).toContain('fredag kl. 09.00, 30 min');
    expect(text(pages.get('it/2026-09-17/c/index.html'))).toContain('fredag kl. 09.30, 30 min');
    const index = (seminar['it/2026-09-17/index.md'] ?? '')
      .replace('published', 'minutes')
      .replace('start', "held: { start: '10:05', end: '14:45' }\nstart");
    const minutes = { ...seminar, 'it/2026-09-17/index.md': index };
    for (const one of [pagesOf(minutes).get('it/2026-09-17/index.html'), printedOf(minutes, '2026-09-17')]) {
      expect(text(one)).toMatch(/torsdag kl\. 10\.05 – fredag kl\. 14\.45/i);
    }
  });

  test('does not end before it begins', () => {
    const wrong = { ...seminar, 'it/2026-09-17/index.md': meetingIndex.replace('start', 'until: 2026-09-16\nstart') };
    expect(assemble(wrong).messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['invalid-value', 3, 8],
    ]);
  });
});
