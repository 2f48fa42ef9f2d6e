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
