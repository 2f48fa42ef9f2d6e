import { expect, test } from 'vitest';
import { summarizeChanges } from '../../src/changes/change-summary.ts';
import { findLocale } from '../../src/locale/index.ts';
import { compareFiles } from '../support/changes.ts';
import { item, siteWith } from '../support/content.ts';

test('what shifted the numbers is told before the numbers', () => {
  const before = siteWith({ 'it/2026-09-17/b.md': item('Budget') });
  const after = { ...before, 'it/2026-09-17/a.md': item('Akut sag') };
  const [changes] = compareFiles(before, after);
  if (changes === undefined) throw new Error('nothing changed');
  expect(summarizeChanges(changes, findLocale('da'), 'da')).toEqual(['2.1 Akut sag: nyt punkt', '2.1 → 2.2 Budget']);
});

const votes = 'votes: [{ on: Prisen, for: 7, against: [Anna, Bo], result: amended }]';
const actions = 'actions: [{ what: Svar, who: Formanden, due: 2026-12-15 }, { what: Ring, who: Bo, done: 2026-12-01 }]';
const times = 'held: { start: 10:00, end: 10:30 }';

test.each([
  ['da', 'Prisen · for 7 · imod 2 (Anna, Bo) · vedtaget med ændringer', '10.00–10.30', 'Frist 15. december 2026'],
  ['en', 'Prisen · for 7 · against 2 (Anna, Bo) · adopted as amended', '10:00–10:30', 'Due 15 December 2026'],
  ['sv', 'Prisen · ja 7 · nej 2 (Anna, Bo) · antaget med ändringar', '10.00–10.30', 'Senast 15 december 2026'],
  ['nb', 'Prisen · for 7 · mot 2 (Anna, Bo) · vedtatt med endringer', '10:00–10:30', 'Frist 15. desember 2026'],
  ['nn', 'Prisen · for 7 · mot 2 (Anna, Bo) · vedteke med endringar', '10:00–10:30', 'Frist 15. desember 2026'],
  ['de', 'Prisen · ja 7 · nein 2 (Anna, Bo) · mit Änderungen angenommen', '10:00–10:30', 'Frist 15. Dezember 2026'],
])('votes, actions and times are told in %s', (language, vote, time, due) => {
  const index = `---\ndate: 2026-09-17\nstart: 10:00\nstatus: minutes\n---\n`;
  const before = siteWith({ 'it/2026-09-17/index.md': index, 'it/2026-09-17/a.md': item('Budget') });
  const after = { ...before, 'it/2026-09-17/a.md': item('Budget', `${votes}\n${actions}\n${times}\n`) };
  const [changes] = compareFiles(before, after);
  if (changes === undefined) throw new Error('nothing changed');
  const [told = ''] = summarizeChanges(changes, findLocale(language), language);
  for (const text of [vote, time, `Svar (Formanden) · ${due}`]) expect(told.replaceAll('\u00A0', ' ')).toContain(text);
  expect(told).not.toMatch(/\d{4}-\d\d-\d\d/);
});
