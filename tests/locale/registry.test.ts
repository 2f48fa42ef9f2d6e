/* A language is a folder of src/locale/ and a line in registry.ts; every place that lists languages has it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldTexts } from '../../src/fields/field-texts.ts';
import { findLanguage, findLocale, languages } from '../../src/locale/index.ts';
import { loadHyphenation } from '../../src/pdf/hyphenate.ts';
import { loadWords } from '../../src/scaffold/words.ts';
import { repository } from '../support/cli.ts';

const nameOf = (code: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(code)?.replace(' Bokmål', '');

test('every folder is in the registry, by its own code in every kind of words', async () => {
  const entries = await readdir(join(repository, 'src/locale'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...languages].sort()).toEqual(folders.sort());
  for (const code of languages) {
    expect([findLocale(code).code, (await loadWords(code)).code]).toEqual([code, code]);
    expect(findLanguage(code).tags).toContain(code);
  }
});

const whole = languages.filter((code) => findLanguage(code).base === undefined);

test.each(whole)("the words of %s are no copy of another language's", async (code) => {
  const others = whole.filter((one) => one !== code).map(findLocale);
  const [own] = [findLocale(code)];
  expect(others.filter(({ agenda, decision }) => agenda === own.agenda && decision === own.decision)).toEqual([]);
});

test.each(languages)('long words of %s are divided', async (code) => {
  const hyphenate = await loadHyphenation([code]);
  const [divided] = hyphenate([{ type: 'text', value: 'administrationsgrundlagerne' }], code);
  expect(divided).not.toEqual({ type: 'text', value: 'administrationsgrundlagerne' });
});

test.each(languages)('the fields are explained in %s with all languages that there are', (code) => {
  const { site, council } = fieldTexts(findLocale(code));
  for (const text of [site.language.about, council.language.about]) {
    expect(languages.filter((one) => !new RegExp(`\\b${one}\\b`).test(text))).toEqual([]);
  }
});

test.each(['README.md', 'docs/reference/languages.md'])('%s names every language', async (path) => {
  const text = await readFile(join(repository, path), 'utf8');
  expect(languages.filter((code) => !text.includes(nameOf(code) ?? code))).toEqual([]);
});
