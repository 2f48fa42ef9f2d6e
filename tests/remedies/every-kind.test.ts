/*
 * Rules that say different things of different slips, each of them followed as every-rule.test.ts follows the first:
 * the message is gone, and no error came instead.
 */
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../rules/check-files.ts';
import { item, siteWith } from '../support/content.ts';
import { kindsOfRules } from './kinds-of-rules.ts';
import { mend } from './mend.ts';
import { toldBy } from './told.ts';

describe.each(Object.entries(kindsOfRules))('%s', (_, { rule, note, failing, follow }) => {
  test(`what ${rule} says helps`, async () => {
    const files = siteWith({ 'it/2026-09-17/a.md': item('A'), ...failing });
    const first = await checkFiles(files);
    const message = first.find((one) => one.ruleId === rule && note.test(one.note ?? ''));
    if (message === undefined) throw new Error(`not told: ${first.map((one) => `${one}: ${one.note}`).join('\n')}`);
    const followed = follow === 'fix' ? (await mend(files)).files : follow(toldBy(message, files, {}));
    expect(followed).not.toEqual(files);
    const left = await checkFiles(followed);
    expect(left.filter((one) => one.ruleId === rule).map(String)).toEqual([]);
    const known = new Set(first.filter(({ ruleId }) => ruleId !== rule).map(({ ruleId }) => ruleId));
    expect(left.filter(({ ruleId, fatal }) => fatal === true && !known.has(ruleId)).map(String)).toEqual([]);
  });
});
