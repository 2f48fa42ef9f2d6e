/* Minutes and the meeting that approved them: tied both ways, and what is not approved says so wherever it is read. */
import { describe, expect, test } from 'vitest';
import { assemble, councilIndex, type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

const minutes = (fields: string) => meetingIndex.replace('published', `minutes\n${fields}`.trimEnd());
const october = (status = 'published') => meetingIndex.replace('09-17', '10-08').replace('published', status);
const decided = item('Havnen', '', '\n## Beslutning\n\nGodkendt.\n');

const site = (fields: string, more: Files = {}): Files =>
  siteWith({
    'it/2026-09-17/index.md': minutes(fields),
    'it/2026-09-17/a.md': decided,
    'it/2026-10-08/index.md': october(),
    'it/2026-10-08/b.md': item('Andet'),
    ...more,
  });

const text = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

const pending = 'Referatet er ikke godkendt endnu.';

describe('minutes that are not approved', () => {
  test('say so on every page that shows them, and on every page of the PDF', () => {
    const pages = pagesOf(site(''));
    for (const path of ['it/2026-09-17', 'it/2026-09-17/a', 'it/2026-09-17/decisions', 'it/decisions']) {
      expect(text(pages.get(`${path}/index.html`)), path).toContain(pending);
    }
    expect(text(pages.get('it/2026-10-08/index.html'))).not.toContain('godkendt');
    const print = printedOf(site(''), '2026-09-17');
    expect(print).toContain('content: "It-rådet – Referat, ikke godkendt"');
    expect(text(print)).toContain(pending);
  });

  test('are none where the council says that its minutes need no approval', () => {
    const index = { 'it/index.md': councilIndex.replace('---\nname', '---\napproval: false\nname') };
    for (const page of pagesOf(site('', index)).values()) expect(page).not.toContain('ikke godkendt');
  });
});

describe('minutes that are approved', () => {
  test.each([
    ['by the meeting that is named', 'approved: { date: 2026-10-08, meeting: 2026-10-08 }\n'],
    ['by the meeting of the day', 'approved: 2026-10-08\n'],
  ])('%s lead there, and it leads to them', (_, fields) => {
    const pages = pagesOf(site(fields));
    const [before, after] = ['2026-09-17', '2026-10-08'].map((id) =>
      (pages.get(`it/${id}/index.html`) ?? '').replaceAll('\u00a0', ' '),
    );
    expect(text(before)).toContain('Godkendt 8. oktober 2026');
    expect(before).toContain('<a href="../2026-10-08/">8. oktober 2026</a>');
    expect(before).not.toContain(pending);
    expect(text(after)).toContain('Godkendte referater mødet den 17. september 2026');
    expect(after).toContain('<a href="../2026-09-17/">mødet den 17. september 2026</a>');
    expect(text(printedOf(site(fields), '2026-09-17'))).toContain('Godkendt 8. oktober 2026');
    expect(text(printedOf(site(fields), '2026-10-08'))).toContain('Godkendte referater mødet den 17. september 2026');
    const data = (id: string) => JSON.parse(pages.get(`it/${id}/agenda.json`) ?? '{}').meeting;
    expect(data('2026-09-17').approved).toEqual({ date: '2026-10-08', meeting: '2026-10-08' });
    expect(data('2026-10-08').approves).toEqual([{ meeting: '2026-09-17', date: '2026-09-17' }]);
  });

  test('say nothing of a meeting that is a draft', () => {
    const pages = pagesOf(site('approved: 2026-10-08\n', { 'it/2026-10-08/index.md': october('draft') }));
    const page = pages.get('it/2026-09-17/index.html');
    expect(text(page)).toContain('Godkendt 8. oktober 2026');
    expect(page).not.toContain('../2026-10-08/');
    expect(JSON.parse(pages.get('it/2026-09-17/agenda.json') ?? '{}').meeting.approved.meeting).toBeNull();
  });

  test('are told by no meeting before they are out', () => {
    const files = site('', {
      'it/2026-09-17/index.md': meetingIndex.replace(
        '---\ndate',
        '---\napproved: 2026-10-08\nsignatures: [Ane Holm]\ndate',
      ),
    });
    for (const [path, page] of pagesOf(files)) expect(`${path} ${page}`).not.toMatch(/Godkendt|Ane Holm/);
  });

  test.each([
    ['before the meeting', 'approved: 2026-09-10\n', /expected a day from 2026-09-17 on/, /Correct the date/],
    [
      'by none that is there',
      'approved: { date: 2026-10-08, meeting: 2026-10-09 }\n',
      /2026-10-09/,
      /meeting: 2026-10-08/,
    ],
  ])('%s are an error', (_, fields, reason, note) => {
    const { messages } = assemble(site(fields));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['approval']);
    expect(messages[0]?.reason).toMatch(reason);
    expect(messages[0]?.note).toMatch(note);
  });
});

test('who signs has a line on a page of its own', () => {
  const print = printedOf(site('signatures: [Ane Holm, Bo Lind]\n'), '2026-09-17');
  expect(print.match(/class="signature-line"/g)).toHaveLength(2);
  expect(text(print)).toContain(
    'Underskrifter Referat 2026, It-rådet, torsdag den 17. september 2026 Ane Holm Bo Lind',
  );
  expect(printedOf(site(''), '2026-09-17')).not.toContain('signature-line');
});
