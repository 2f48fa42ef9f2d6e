import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedRules } from '../../src/check/fixed-rules.ts';
import { findLanguage } from '../../src/locale/index.ts';
import { isKnownRule, messageLanguages } from '../../src/locale/messages.ts';
import { tell } from '../../src/messages.ts';
import { chooseLanguage } from '../../src/reports/language.ts';
import { rules } from '../../src/rules/index.ts';
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
  [{ LANG: 'sv_FI.UTF-8' }, 'sv'],
  [{ LANG: 'no_NO' }, 'nb'],
  [{ LANG: 'de_AT@euro' }, 'de'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
])('%j is %s', (environment, expected) => {
  expect(chooseLanguage(undefined, environment)).toBe(expected);
  expect(chooseLanguage('da', environment)).toBe('da');
});

/** Those that are no variant of another. */
const whole = messageLanguages.filter((code) => findLanguage(code).base === undefined);

test('every message is told in every language, and its own text is English', async () => {
  const messages = await checkFiles(faultyFiles());
  expect(messages.length).toBeGreaterThan(39);
  for (const message of messages) {
    const texts = whole.map((language) => tell(message, language));
    expect([message.reason, message.note]).toEqual([tell(message, 'en').reason, tell(message, 'en').note]);
    expect(texts.filter(({ reason, note }) => reason === '' || note === '')).toEqual([]);
    if (!isKnownRule(message.ruleId ?? '')) continue;
    // Two languages may share a sentence; no language may have the words of another.
    const told = texts.map(({ reason, note }) => `${reason}. ${note}`);
    expect(new Set(told).size, message.ruleId).toBe(whole.length);
  }
});

/* What is here speaks Danish and English only: the list gets shorter, never longer. */
test('the rules whose words do not stand in the locales yet', () => {
  const ids = [...rules, ...fixedRules].map(({ id }) => id).filter((id) => !isKnownRule(id));
  expect(ids).toEqual([]);
});

test.each(whole.filter((code) => code !== 'en'))(
  'everything that the schema expects can be said in %s',
  async (code) => {
    const { expectationIn: say } = await import(`../../src/locale/${code}/expectations.ts`);
    const names = await readdir(join(repository, 'src/fields'));
    const files = [...names.map((name) => join('src/fields', name)), 'src/content/schema.ts'];
    const schemas = await Promise.all(files.map((file) => readFile(join(repository, file), 'utf8')));
    const named = /(?:error|message): ?(['"])(.+?)\1|(?:text|list|number)\((['"])(.+?)\3\)/g;
    const texts = [...schemas.join('\n').matchAll(named)].map((match) => match[2] ?? match[4] ?? '');
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => say(text) === text)).toEqual([]);
    expect(say('a name, or a list of them')).not.toMatch(/list of them|a name/);
    expect(say('one of the languages da, en')).toMatch(/^(?!one).+ da, en$/);
  },
);
