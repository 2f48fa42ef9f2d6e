/* Every rule that a message can name is one that users can look up: in the reference, in SARIF and in `rules:`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedRules } from '../../src/check/fixed-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { repository } from '../support/cli.ts';

test('a message of the source names a rule that is registered, and every fixed rule has a message', async () => {
  const names = await readdir(join(repository, 'src'), { recursive: true });
  const files = names.filter(
    (name) => name.endsWith('.ts') && !name.startsWith('locale') && !/^check.fixed/.test(name),
  );
  const texts = await Promise.all(files.map((name) => readFile(join(repository, 'src', name), 'utf8')));
  const named = texts.flatMap((text) => [
    ...text.matchAll(/\brule(?:Id)?: (?:[^,\n]*\? )?'([a-z][a-z-]+)'(?: : '([a-z][a-z-]+)')?/g),
  ]);
  const used = new Set(named.flatMap(([, one, other]) => [one, other]).filter((id) => id !== undefined));
  expect(used.size).toBeGreaterThan(20);
  const known = [...rules, ...fixedRules].map(({ id }) => id);
  expect([...used].filter((id) => !known.includes(id))).toEqual([]);
  const written = texts.join('\n');
  expect(fixedRules.map(({ id }) => id).filter((id) => !written.includes(`'${id}'`))).toEqual([]);
});

test('no id is given twice', () => {
  const ids = [...rules, ...fixedRules].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every file of rules/ holds a rule that is registered', async () => {
  const names = (await readdir(join(repository, 'src/rules'))).filter((name) => name !== 'index.ts');
  const texts = await Promise.all(names.map((name) => readFile(join(repository, 'src/rules', name), 'utf8')));
  const ids = texts.map((text) => /^ {2}id: '([a-z-]+)'/m.exec(text)?.[1]);
  const known = rules.map(({ id }) => String(id));
  expect(names.filter((_, index) => !known.includes(ids[index] ?? ''))).toEqual([]);
});
