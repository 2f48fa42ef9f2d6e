import { expect, test } from 'vitest';
import { findOriginal } from '../../src/rule-input/copy-names.ts';
import { type Files, item, meetingIndex, siteWith } from '../support/content.ts';
import { checkFiles } from './check-files.ts';

const folder = 'it/2026-09-17';

async function listDuplicates(files: Files): Promise<Array<readonly [string, boolean]>> {
  const messages = await checkFiles(siteWith(files));
  const found = messages.filter(({ ruleId }) => ruleId === 'duplicate-item');
  return found.map(({ file, fatal }) => [String(file?.split('/').at(-1)), fatal === true]);
}

test.each([
  'budget - Kopi',
  'budget - kopi (2)',
  'budget - Kopia',
  'budget - Kopie',
  'budget - Copy',
  'budget - Copy (3)',
  'budget copy',
  'budget kopi 2',
  'Kopi af budget',
  'Kopia av budget',
  'Kopie von budget',
  'Copy of budget',
  'budget (1)',
  "budget (Else's conflicted copy 2026-11-01)",
  'budget (Elses modstridende kopi 2026-11-01)',
  'budget (conflicted copy 2026-11-01 120000)',
  'budget.sync-conflict-20261101-120000-ABCDEF',
  'budget-DESKTOP-7K2AB',
  'budget.orig',
  'budget~HEAD',
  'budget_REMOTE_1234',
])('a copy is known by its name: %s', (name) => expect(findOriginal(name, () => false)).toBe('budget'));

test('a number or a word in capitals behind a name is a copy only beside the original', () => {
  for (const name of ['budget 2', 'budget-PC4711', 'budget-KONTOR-12', 'budget-Laptop-Else']) {
    expect(findOriginal(name, (one) => one === 'budget')).toBe('budget');
  }
  const names = [
    'fase 2',
    'budget-2027',
    'moede-med-KL',
    'kopieringsaftale',
    'copyright',
    'koeb (areal)',
    'hjemme-pc-ordning',
  ];
  expect(names.filter((name) => findOriginal(name, () => false) !== null)).toEqual([]);
  // A year is no machine, whatever stands beside it.
  expect(findOriginal('budget-2030', (one) => one === 'budget')).toBeNull();
});

test('a copy is an error in a published agenda and a warning in a draft, told once', async () => {
  const files = { [`${folder}/a.md`]: item('A'), [`${folder}/a - Kopi.md`]: item('A') };
  expect(await listDuplicates(files)).toEqual([['a - Kopi.md', true]]);
  const draft = { ...files, [`${folder}/index.md`]: meetingIndex.replace('published', 'draft') };
  expect(await listDuplicates(draft)).toEqual([['a - Kopi.md', false]]);
});

test('a title stands once, but for closed and withdrawn items', async () => {
  const twice = (fields: string) => ({
    [`${folder}/a.md`]: item('Årets  budget', fields),
    [`${folder}/b.md`]: item('årets budget'),
  });
  expect(await listDuplicates(twice(''))).toEqual([['b.md', true]]);
  expect(await listDuplicates(twice('withdrawn: Flyttet.\n'))).toEqual([]);
  expect(await listDuplicates(twice('closed: true\n'))).toEqual([]);
});

test('two items that were numbered apart are two, whatever their titles', async () => {
  const numbered = (a: string, b: string) => ({
    [`${folder}/a.md`]: item('Budget', `number: '${a}'\n`),
    [`${folder}/b.md`]: item('Budget', `number: '${b}'\n`),
  });
  expect(await listDuplicates(numbered('1.1', '1.2'))).toEqual([]);
  expect(await listDuplicates(numbered('1.1', '1.1'))).toEqual([['b.md', true]]);
});
