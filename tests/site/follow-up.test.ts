/* What goes on from meeting to meeting: items that continue others, what was postponed, and what somebody is to do. */
import { describe, expect, test } from 'vitest';
import { summarizeChanges } from '../../src/changes/change-summary.ts';
import { findLocale } from '../../src/locale/index.ts';
import { compareFiles } from '../support/changes.ts';
import { assemble, type Files, item, meetingIndex, publish, siteWith } from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

const october = (status: string) => `---\ndate: 2026-10-08\nstart: 10:00\nstatus: ${status}\n---\n`;

const site = (more: Files = {}, status = 'minutes'): Files =>
  siteWith({
    'it/2026-09-17/index.md': meetingIndex.replace('published', status),
    'it/2026-09-17/havn.md': item('Havnen', 'postponed: 2026-10-08\n'),
    'it/2026-10-08/index.md': october('published'),
    'it/2026-10-08/havn-igen.md': item('Havnen igen', 'continues: 2026-09-17/havn\n'),
    ...more,
  });

const text = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

describe('an item that continues another', () => {
  test('leads to it and back, on pages and in print', () => {
    const pages = pagesOf(site());
    const [before, after] = ['it/2026-09-17/havn', 'it/2026-10-08/havn-igen'].map((path) =>
      pages.get(`${path}/index.html`),
    );
    expect(after).toContain('<a href="../../2026-09-17/havn/">');
    expect(text(after)).toContain('Fortsat fra: pkt. 2.1 på mødet den 17. september 2026: Havnen');
    expect(before).toContain('<a href="../../2026-10-08/havn-igen/">');
    expect(text(before)).toContain('Fortsætter som: pkt. 2.1 på mødet den 8. oktober 2026: Havnen igen');
    expect(text(before)).toContain('Udsat til mødet den 8. oktober 2026');
    expect(before).toContain('<a href="../../2026-10-08/">');
    expect(text(printedOf(site(), '2026-10-08'))).toContain(
      'Fortsat fra: pkt. 2.1 på mødet den 17. september 2026: Havnen',
    );
  });

  test('may be named by its council and as a path too', () => {
    for (const written of ['it/2026-09-17/havn', '../2026-09-17/havn.md', '2026-09-17/havn.md']) {
      const files = site({ 'it/2026-10-08/havn-igen.md': item('Igen', `continues: ${written}\n`) });
      expect(text(pagesOf(files).get('it/2026-10-08/havn-igen/index.html'))).toContain('Fortsat fra: pkt. 2.1');
    }
  });

  test('is told when there is none, with the one that is meant', () => {
    const files = site({ 'it/2026-10-08/havn-igen.md': item('Igen', 'continues: 2026-09-17/havnen\n') });
    const { messages } = assemble(files);
    expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([['missing-item', 4, 12]]);
    expect(messages[0]?.note).toContain('2026-09-17/havn');
  });

  test('says of a closed one its number and public title only, and nothing of a draft', () => {
    const closed = site({ 'it/2026-09-17/havn.md': item('Hemmelig havn', 'closed: true\n') });
    const page = pagesOf(closed).get('it/2026-10-08/havn-igen/index.html');
    expect(page).toContain('<a href="../../2026-09-17/2.1/">');
    expect(text(page)).toContain('Fortsat fra: pkt. 2.1 på mødet den 17. september 2026: Lukket punkt');
    for (const one of pagesOf(closed).values()) expect(one).not.toMatch(/Hemmelig|\/havn\//);
    const draft = pagesOf(site({ 'it/2026-10-08/index.md': october('draft') }));
    expect(text(draft.get('it/2026-09-17/havn/index.html'))).not.toContain('Fortsætter som');
  });

  test('that is closed itself says nothing', () => {
    const closed = site({ 'it/2026-10-08/havn-igen.md': item('Igen', 'continues: 2026-09-17/havn\nclosed: true\n') });
    const page = pagesOf(closed).get('it/2026-10-08/2.1/index.html');
    expect(text(page)).not.toContain('Fortsat fra');
  });

  test('stands in agenda.json, and a comparison tells it by title and day', () => {
    const read = (meeting: string) => {
      const data = JSON.parse(pagesOf(site()).get(`it/${meeting}/agenda.json`) ?? '{}');
      return data.sections.flatMap((section: { items: unknown[] }) => section.items)[0];
    };
    expect(read('2026-10-08').continues).toMatchObject({
      council: 'it',
      meeting: '2026-09-17',
      item: 'havn',
      date: '2026-09-17',
      number: '2.1',
      title: 'Havnen',
    });
    expect(read('2026-10-08').continues.url).toContain('2026-09-17/havn/');
    expect(read('2026-09-17').continuedBy).toMatchObject([{ meeting: '2026-10-08', item: 'havn-igen' }]);
    expect(read('2026-09-17').continues).toBeNull();
    const [changes] = compareFiles(site({ 'it/2026-10-08/havn-igen.md': item('Havnen igen') }), site());
    if (changes === undefined) throw new Error('nothing changed');
    expect(changes.items.flatMap(({ fields }) => fields)).toEqual([
      { field: 'continues', before: null, after: 'Havnen, 2026-09-17' },
    ]);
    const words = findLocale('da');
    expect(summarizeChanges(changes, words, 'da').join()).toContain(
      'Fortsat fra: (intet) → Havnen, 17. september 2026',
    );
  });

  test('what was postponed is told with the minutes', () => {
    expect(text(pagesOf(site({}, 'published')).get('it/2026-09-17/havn/index.html'))).not.toContain('Udsat til');
  });
});

describe('actions', () => {
  const actions = `actions:
  - { what: Indhent tilbud, who: Havnechefen, due: 2026-10-01 }
  - { what: Skriv til naboerne, who: [Sekretariatet, Formanden], done: 2026-09-20 }
`;
  const files = (status = 'minutes', fields = actions) =>
    site({ 'it/2026-09-17/havn.md': item('Havnen', fields) }, status);

  test('stand on the item and in print, and on a page of the council, what is open first', () => {
    const pages = pagesOf(files());
    for (const one of [pages.get('it/2026-09-17/havn/index.html'), printedOf(files(), '2026-09-17')]) {
      expect(text(one)).toContain('Indhent tilbud Havnechefen 1. oktober 2026 Åben');
      expect(text(one)).toContain('Skriv til naboerne Sekretariatet, Formanden – Afsluttet 20. september 2026');
    }
    const page = text(pages.get('it/actions/index.html'));
    expect(page).toMatch(
      /Åbne Indhent tilbud Havnechefen · Frist 1. oktober 2026 · .*2.1 Havnen.* Afsluttede Skriv til/,
    );
    expect(text(pages.get('it/index.html'))).toContain('Alle opgaver');
    const data = JSON.parse(pages.get('it/2026-09-17/agenda.json') ?? '{}');
    const [found] = data.sections.flatMap((section: { items: unknown[] }) => section.items);
    expect(found.actions).toEqual([
      { what: 'Indhent tilbud', who: ['Havnechefen'], due: '2026-10-01', done: false },
      { what: 'Skriv til naboerne', who: ['Sekretariatet', 'Formanden'], due: null, done: '2026-09-20' },
    ]);
  });

  test('that are open after their day say so', () => {
    const shown = (today: string) => text(pagesOf(files(), { today }).get('it/actions/index.html'));
    expect(shown('2026-10-02')).toMatch(/Indhent tilbud Fristen er overskredet Havnechefen .* 15 dage gammel/);
    expect(shown('2026-10-01')).not.toContain('overskredet');
    const done = files('minutes', actions.replace('due: 2026-10-01', 'due: 2026-10-01, done: true'));
    expect(text(pagesOf(done, { today: '2026-10-02' }).get('it/actions/index.html'))).not.toContain('overskredet');
  });

  test('are nowhere before the minutes, nor where the item is closed', () => {
    for (const hidden of [files('published'), files('minutes', `${actions}closed: true\n`)]) {
      for (const [path, page] of pagesOf(hidden)) expect(`${path} ${page}`).not.toMatch(/Indhent|\/actions\//);
      expect(publish(hidden).councils.flatMap(({ meetings }) => meetings)).toHaveLength(2);
    }
  });
});
