import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRuleDoc } from '../../scripts/rule-docs.ts';
import { fixedRules } from '../../src/check/fixed-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { repository } from '../support/cli.ts';
import { checkFiles } from './check-files.ts';
import { filesOfExample } from './example-files.ts';

async function docOf(id: string) {
  return readRuleDoc(await readFile(join(repository, 'src', 'rules', `${id}.ts`), 'utf8'));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its failing example, once, and nothing else is wrong with it', async () => {
    const messages = await checkFiles(filesOfExample((await docOf(id)).failing));
    expect(messages.map((message) => [message.ruleId, message.fatal])).toEqual([[id, rule.severity === 'error']]);
    expect(messages[0]?.note).toBeTruthy();
  });

  test('finds nothing in its passing example', async () => {
    const messages = await checkFiles(filesOfExample((await docOf(id)).passing));
    expect(messages.map(String)).toEqual([]);
  });
});

test('every message of the program is a rule of the reference, and the other way round', async () => {
  const names = await readdir(join(repository, 'src'), { recursive: true });
  const paths = names.filter((path) => path.endsWith('.ts') && !/^(locale|check.fixed-rules)/.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(join(repository, 'src', path), 'utf8')));
  const fixed = fixedRules.map((rule) => rule.id);
  expect(fixed.filter((id) => !texts.some((text) => text.includes(`'${id}'`)))).toEqual([]);
  const used = texts.flatMap((text) => [...text.matchAll(/\brule: '([a-z][a-z0-9-]+)'/g)].map(([, id]) => id ?? ''));
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((id) => ![...fixed, ...rules.map((rule) => rule.id)].some((known) => known === id))).toEqual([]);
});

test('ids are permanent names, each used once', () => {
  const ids = [...rules, ...fixedRules].map((rule) => rule.id);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
