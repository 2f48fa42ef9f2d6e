/*
 * Every rule: its failing example, then what its note says to do. The message is gone then, no error came instead, and
 * no word of the author is lost. A rule without a fix and without a line in follow-rules.ts fails.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRuleDoc } from '../../scripts/rule-docs.ts';
import { collectFixes } from '../../src/check/apply-fixes.ts';
import { fixedRules } from '../../src/check/fixed-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { checkFiles } from '../rules/check-files.ts';
import { filesOfExample } from '../rules/example-files.ts';
import { repository } from '../support/cli.ts';
import { type Files, item, siteWith } from '../support/content.ts';
import { elsewhere, fixedCases } from './follow-fixed.ts';
import { followRules, removed, wordsOf } from './follow-rules.ts';
import { mend } from './mend.ts';
import { toldBy } from './told.ts';

async function examplesOf(id: string) {
  const doc = readRuleDoc(await readFile(join(repository, 'src', 'rules', `${id}.ts`), 'utf8'));
  return { failing: filesOfExample(doc.failing), passing: filesOfExample(doc.passing) };
}

async function follow(id: string, failing: Files, passing: Files) {
  const [message] = await checkFiles(failing);
  if (message === undefined) throw new Error(`${id}: nothing is told`);
  const told = toldBy(message, failing, passing);
  if (collectFixes([message]).size > 0) return { told, files: (await mend(failing)).files };
  const way = followRules[id];
  if (way === undefined) throw new Error(`${id}: nobody knows how to follow “${told.note}”`);
  return { told, files: way(told) };
}

describe.each(Object.entries(fixedCases))('%s, which always holds', (id, { failing, follow: way }) => {
  test('what the note says helps', async () => {
    const files = siteWith({ 'it/2026-09-17/a.md': item('A'), ...failing });
    const first = await checkFiles(files);
    const message = first.find(({ ruleId }) => ruleId === id);
    if (message === undefined) throw new Error(`${id} is not told, but ${first.map(String).join('\n')}`);
    const followed = way === 'fix' ? (await mend(files)).files : way(toldBy(message, files, {}));
    expect(followed).not.toEqual(files);
    const left = await checkFiles(followed);
    const known = new Set(first.filter(({ ruleId }) => ruleId !== id).map(({ ruleId }) => ruleId));
    expect(left.filter(({ ruleId, fatal }) => fatal === true && !known.has(ruleId)).map(String)).toEqual([]);
    expect(left.filter(({ ruleId }) => ruleId === id).map(String)).toEqual([]);
  });
});

test('every rule that always holds is followed, here or where it is named', async () => {
  const ids = fixedRules.map(({ id }): string => id);
  expect(ids.filter((id) => fixedCases[id] === undefined && elsewhere[id] === undefined)).toEqual([]);
  expect([...Object.keys(fixedCases), ...Object.keys(elsewhere)].filter((id) => !ids.includes(id))).toEqual([]);
  for (const [id, file] of Object.entries(elsewhere)) {
    expect(await readFile(join(repository, 'tests', file), 'utf8')).toContain(id);
  }
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  test('what the note says helps, and takes no word of the author away', async () => {
    const { failing, passing } = await examplesOf(id);
    const { told, files } = await follow(id, failing, passing);
    expect(files).not.toEqual(failing);
    const left = await checkFiles(files);
    expect(left.filter(({ ruleId }) => ruleId === id).map(String)).toEqual([]);
    expect(left.filter(({ fatal }) => fatal === true).map(String)).toEqual([]);
    if (removed.has(id)) return;
    const now = Object.values(files).join('\n').normalize('NFC').toLowerCase();
    const letters = now.replace(/[\\\u200B]/g, '');
    expect(wordsOf(told).filter((word) => !letters.includes(word.normalize('NFC').toLowerCase()))).toEqual([]);
  });
});

test('what is followed is a rule', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect([...Object.keys(followRules), ...removed].filter((id) => !ids.has(id))).toEqual([]);
});
