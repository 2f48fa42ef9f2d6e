/* Who was at the meetings of a council, and whether they were enough: with the minutes only. */
import { describe, expect, test } from 'vitest';
import {
  assembleClean,
  councilIndex,
  type Files,
  item,
  meetingIndex,
  meetingOf,
  siteWith,
} from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

const council = (more: string) =>
  councilIndex.replace(
    '---\nname',
    `---\nmembers:\n  - { name: Ane Holm, role: Formand, party: Havnelisten }\n  - { name: Bo Lind, to: 2026-09-30 }\n  - { name: Cai Munk }\n  - { name: Dea Friis, from: 2026-10-01 }\n${more}name`,
  );
const present = `present:
  - Ane Holm
  - { name: Eva Storm, for: Bo Lind, from: 10:30 }
  - Sekretæren
excused: [Bo Lind]
absent: [Cai Munk]
`;
const minutes = (fields: string, status = 'minutes') =>
  meetingIndex.replace('status: published\n', `status: ${status}\n${fields}`);

const site = (more: Files = {}, status = 'minutes'): Files =>
  siteWith({
    'it/index.md': council('quorum: 2\n'),
    'it/2026-09-17/index.md': minutes(present, status),
    'it/2026-10-08/index.md': minutes(
      'present: [Ane Holm, Dea Friis, { name: Cai Munk, to: 11:00 }]\n',
      status,
    ).replace('09-17', '10-08'),
    ...more,
  });

const text = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

describe('attendance', () => {
  test('stands in the minutes with when and for whom, on the page and in print', () => {
    const files = site();
    for (const one of [pagesOf(files).get('it/2026-09-17/index.html'), printedOf(files, '2026-09-17')]) {
      expect(text(one)).toContain('Eva Storm (stedfortræder for Bo Lind, fra kl. 10.30)');
    }
    const data = JSON.parse(pagesOf(files).get('it/2026-09-17/agenda.json') ?? '{}');
    expect(data.meeting.present[1]).toEqual({ name: 'Eva Storm', from: '10:30', to: null, for: 'Bo Lind' });
    expect([data.meeting.excused, data.meeting.absent]).toEqual([['Bo Lind'], ['Cai Munk']]);
  });

  test('is a table of the council for every year, by members and others', () => {
    const pages = pagesOf(site());
    const page = pages.get('it/attendance/index.html') ?? '';
    const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([row]) => text(row).trim());
    expect(rows).toEqual([
      'Navn 17. september 2026 8. oktober 2026 I alt',
      'Ane Holm ● til stede ● til stede 2/2',
      'Bo Lind ○ afbud 0/1',
      'Cai Munk – fraværende ◐ til stede en del af mødet til kl. 11.00 1/2',
      'Dea Friis ● til stede 1/1',
      'Eva Storm ◆ mødt som stedfortræder stedfortræder for Bo Lind, fra kl. 10.30 1/1',
      'Sekretæren ● til stede 1/1',
    ]);
    expect(text(pages.get('it/index.html'))).toContain('Fremmødet år for år');
    expect(pages.get('it/attendance/2026.csv')?.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFdate,meeting,name,state,from,to,for,url',
      expect.stringContaining('2026-09-17,2026-09-17,Ane Holm,present,,,,'),
      expect.stringContaining('2026-09-17,2026-09-17,Bo Lind,excused,,,,'),
    ]);
  });

  test('is nowhere before the minutes', () => {
    const pages = pagesOf(site({}, 'published'));
    for (const [path, page] of pages) {
      expect(`${path} ${page}`).not.toMatch(/Eva Storm|Sekretæren|\/attendance\//);
    }
    expect(printedOf(site({}, 'published'), '2026-09-17')).not.toContain('Eva Storm');
  });
});

describe('a quorum', () => {
  const notice = 'Der var ikke nok til stede til at beslutte';

  test('is there by members and those who stand in for one', () => {
    expect(text(pagesOf(site()).get('it/2026-09-17/index.html'))).not.toContain(notice);
  });

  test('that was not there is told in the minutes', () => {
    const files = site({ 'it/2026-09-17/index.md': minutes('present: [Ane Holm, Sekretæren]\n') });
    for (const one of [pagesOf(files).get('it/2026-09-17/index.html'), printedOf(files, '2026-09-17')]) {
      expect(text(one)).toContain(`${notice}: 1, hvor mindst 2 kræves.`);
    }
  });

  test.each([
    ['who was recused', 'recused: [Ane Holm]\n', true],
    ['who was away', 'absent: [Eva Storm]\n', true],
    ['who came later', 'held: { start: 10:00, end: 10:20 }\n', true],
    ['who came before', 'held: { start: 10:30, end: 10:40 }\n', false],
    ['who has no vote', 'absent: [Sekretæren]\n', false],
  ])('does not count, at an item, %s', (_, fields, told) => {
    const page = text(
      pagesOf(site({ 'it/2026-09-17/a.md': item('Havnen', fields) })).get('it/2026-09-17/a/index.html'),
    );
    expect(page.includes(notice)).toBe(told);
  });
});

describe('over several days', () => {
  const several = (time: string) =>
    minutes(`until: 2026-09-19\npresent: [Ane Holm, { name: Cai Munk, to: ${time} }]\n`);

  test('a time names its day', () => {
    const files = site({ 'it/2026-09-17/index.md': several('2026-09-18T15:00') });
    for (const one of [pagesOf(files).get('it/2026-09-17/index.html'), printedOf(files, '2026-09-17')]) {
      expect(text(one)).toContain('Cai Munk (fredag til kl. 15.00)');
    }
  });

  test.each([
    ['on the day before', '2026-09-18T15:00', '2026-09-17T16', false],
    ['on the day after', '2026-09-18T15:00', '2026-09-19T09', true],
    ['at a time of no day', '15:00', '2026-09-19T16', false],
  ])('who had left does not count at an item %s', (_, left, hour, told) => {
    const held = `held: { start: ${hour}:00, end: ${hour}:30 }\n`;
    const files = site({ 'it/2026-09-17/index.md': several(left), 'it/2026-09-17/a.md': item('Havnen', held) });
    const page = text(pagesOf(files).get('it/2026-09-17/a/index.html'));
    expect(page.includes('Der var ikke nok til stede')).toBe(told);
    expect(page).toMatch(/Behandlet (torsdag|lørdag) kl\. \d\d\.00–\d\d\.30/);
  });
});

describe('members', () => {
  test('are those of their time; former ones stand apart', () => {
    const meeting = (id: string) => meetingOf(assembleClean(site()), id).council.members.map(({ name }) => name);
    expect(meeting('2026-09-17')).toEqual(['Ane Holm', 'Bo Lind', 'Cai Munk']);
    expect(meeting('2026-10-08')).toEqual(['Ane Holm', 'Cai Munk', 'Dea Friis']);
    const page = text(pagesOf(site(), { today: '2026-10-02' }).get('it/index.html'));
    expect(page).toMatch(/Medlemmer Ane Holm , Formand, Havnelisten Cai Munk Dea Friis , fra 1\. oktober 2026/);
    expect(page).toMatch(/Tidligere medlemmer Bo Lind , til 30\. september 2026/);
  });

  test('of a council that ended are those of its last day, and the council stands apart', () => {
    const files = site({ 'it/index.md': council('ended: 2026-09-30\n') });
    const pages = pagesOf(files, { today: '2026-10-20' });
    expect(text(pages.get('it/index.html'))).toContain('Nedlagt den 30. september 2026.');
    expect(text(pages.get('it/index.html'))).toMatch(/Medlemmer Ane Holm .* Bo Lind/);
    expect(text(pages.get('index.html'))).toMatch(/Nedlagte råd og udvalg It-rådet/);
    expect(text(pagesOf(files, { today: '2026-09-30' }).get('index.html'))).not.toContain('Nedlagte');
  });
});
