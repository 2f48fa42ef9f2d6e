import { expect, test } from 'vitest';
import { assembleClean, councilIndex, item, itemOf, meetingOf, siteIndex, siteWith } from '../support/content.ts';

test('a meeting has its own fields, and null where it gives none', () => {
  const meeting = meetingOf(assembleClean(siteWith()));
  expect(meeting).toMatchObject({
    id: '2026-09-17',
    title: 'Dagsorden 2026',
    date: '2026-09-17',
    start: '10:00',
    end: null,
    place: null,
    online: null,
    status: 'published',
    published: null,
    chair: null,
    present: [],
    excused: [],
    language: 'da',
    timezone: 'Europe/Copenhagen',
  });
});

test.each([
  ['minutes', '', 'Referat 2026'],
  ['published', '', 'Dagsorden 2026'],
  ['published', 'title: Ekstraordinært møde\n', 'Ekstraordinært møde'],
])('the title of a meeting that is %s', (status, fields, title) => {
  const index = `---\ndate: 2026-09-17\nstart: 10:00\nstatus: ${status}\n${fields}---\n`;
  expect(meetingOf(assembleClean(siteWith({ 'it/2026-09-17/index.md': index }))).title).toBe(title);
});

test('language and time zone come from the council, else from the site', () => {
  const site = siteIndex.replace('title', 'timezone: America/Nuuk\ntitle');
  const council = councilIndex.replace('name', 'language: en\nname');
  const meeting = meetingOf(assembleClean(siteWith({ 'index.md': site, 'it/index.md': council })));
  expect([meeting.language, meeting.timezone, meeting.title]).toEqual(['en', 'America/Nuuk', 'Agenda 2026']);
});

test('meetings stand newest first', () => {
  const index = (date: string) => `---\ndate: ${date}\nstart: 10:00\n---\n`;
  const site = assembleClean(
    siteWith({ 'it/2026-10-01/index.md': index('2026-10-01'), 'it/2026-08-01/index.md': index('2026-08-01') }),
  );
  expect(site.councils[0]?.meetings.map((one) => one.id)).toEqual(['2026-10-01', '2026-09-17', '2026-08-01']);
});

test('an item has its own fields, and null or nothing where it gives none', () => {
  expect(itemOf(assembleClean(siteWith({ 'it/2026-09-17/a.md': item('A') })), 'a')).toEqual({
    id: 'a',
    publicId: '2.1',
    number: '2.1',
    level: 1,
    continues: null,
    continuedBy: [],
    postponed: null,
    actions: [],
    votes: [],
    recused: [],
    absent: [],
    title: 'A',
    case: [],
    responsible: [],
    presenter: [],
    mover: [],
    seconder: [],
    kind: null,
    duration: null,
    at: null,
    held: null,
    result: null,
    aliases: [],
    late: null,
    withdrawn: false,
    consent: null,
    closed: null,
    redacted: false,
    parts: [],
    footnotes: [],
    attachments: [],
  });
});

test('a withdrawn item keeps its number', () => {
  const site = assembleClean(
    siteWith({ 'it/2026-09-17/a.md': item('A', 'withdrawn: Udsat\n'), 'it/2026-09-17/b.md': item('B') }),
  );
  expect(itemOf(site, 'a')).toMatchObject({ number: '2.1', withdrawn: 'Udsat' });
  expect(itemOf(site, 'b').number).toBe('2.2');
});

test('a section and an item of one name have an anchor each', () => {
  const meeting = meetingOf(assembleClean(siteWith({ 'it/2026-09-17/droeftelse.md': item('A') })));
  expect(meeting.sections.map((section) => section.anchor)).toEqual(['orientering', 'droeftelse--section']);
});

test('bodies of site, council and meeting are text to show', () => {
  const site = assembleClean(siteWith({ 'index.md': `${siteIndex}Site\n`, 'it/index.md': `${councilIndex}Vision\n` }));
  expect(JSON.stringify(site.body)).toContain('Site');
  expect(JSON.stringify(meetingOf(site).council.body)).toContain('Vision');
});
