import { expect, test } from 'vitest';
import { item, siteWith } from '../support/content.ts';
import { checkFiles } from './check-files.ts';

const at = 'it/2026-09-17';
const frozen =
  "---\ndate: 2026-09-17\nstart: 10:00\nstatus: published\npublished: 2026-09-10\nnumbers: ['2.1', '2.2']\n---\n";
const first = item('Aftalen', "number: '2.1'\n");
const second = item('Budgettet', "number: '2.2'\n");

const rulesOf = async (files: Record<string, string>) => {
  const messages = await checkFiles(siteWith({ [`${at}/index.md`]: frozen, [`${at}/a.md`]: first, ...files }));
  return messages.map(({ ruleId }) => ruleId);
};

test('an item that is gone is told', async () => {
  expect(await rulesOf({})).toEqual(['deleted-item']);
});

test.each([
  ['names a section that is none', second.replace('droeftelse', 'droftelse'), 'unknown-section'],
  ['has a field that cannot be read', second.replace('section:', 'late: i går\nsection:'), 'invalid-value'],
  ['has no fields', '# Budgettet\n', 'front-matter-missing'],
])('one whose file %s is not: its file is there', async (_, text, rule) => {
  expect(await rulesOf({ [`${at}/b.md`]: text })).toEqual([rule]);
});
