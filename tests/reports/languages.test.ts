import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { translateExpectation } from '../../src/content/schema-messages.ts';
import { tell } from '../../src/messages.ts';
import { chooseLanguage } from '../../src/reports/language.ts';
import { checkFiles } from '../rules/check-files.ts';
import { faultyFiles } from '../rules/forty-faults.ts';
import { repository } from '../support/cli.ts';

test.each([
  [{ LANG: 'da_DK.UTF-8' }, 'da'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'dav_KE' }, 'en'],
  [{ LC_ALL: 'da_DK', LANG: 'en_US' }, 'da'],
  [{ LC_ALL: '', LC_MESSAGES: 'da', LANG: 'en_US' }, 'da'],
  [{ LC_ALL: 'C', LANG: 'da_DK' }, 'en'],
])('%j is %s', (environment, expected) => {
  expect(chooseLanguage(undefined, environment)).toBe(expected);
  expect(chooseLanguage('da', environment)).toBe('da');
});

test('every message has both languages, and its own text is English', async () => {
  const messages = await checkFiles(faultyFiles());
  expect(messages.length).toBeGreaterThan(39);
  for (const message of messages) {
    const [en, da] = [tell(message, 'en'), tell(message, 'da')];
    expect([message.reason, message.note]).toEqual([en.reason, en.note]);
    expect(en.reason).toMatch(/^Unexpected .*, expected ./s);
    expect(da.reason).toMatch(/^Fandt .*, ventede ./s);
    expect(da.note).not.toBe(en.note);
  }
});

test('everything that the schema expects can be said in Danish', async () => {
  const schema = await readFile(join(repository, 'src/content/schema.ts'), 'utf8');
  const named = /(?:error|message): ?(['"])(.+?)\1|(?:text|list|number)\((['"])(.+?)\3\)/g;
  const texts = [...schema.matchAll(named)].map((match) => match[2] ?? match[4] ?? '');
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => translateExpectation(text) === text)).toEqual([]);
  expect(translateExpectation('a name, or a list of them')).toBe('et navn, eller en liste af dem');
  expect(translateExpectation('one of the languages da, en')).toBe('et af sprogene da, en');
});
