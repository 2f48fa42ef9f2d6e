import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phrases } from '../../src/locale/da/phrases/index.ts';
import { messageLanguages } from '../../src/locale/messages.ts';
import { translate } from '../../src/locale/phrases.ts';
import { repository, runCli } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const saying =
  /(?:new CliError|InvalidArgumentError|\.description|\.(?:add)?option|new Option|new Argument|\.argument|terminal\.note)\(\s*(?:'[^'\n]*',\s*)?(['"`])((?:(?!\1)[^\\]|\\.)+)\1/gi;

/** What the sources say to the user, in English, with a name where a value stands. */
async function listTexts(): Promise<string[]> {
  const names = (await readdir(join(repository, 'src'), { recursive: true })).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(names.map((name) => readFile(join(repository, 'src', name), 'utf8')));
  return sources.flatMap((source) => {
    return [...source.matchAll(saying)].map(([, , text = '']) =>
      text
        .replace(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, 'X')
        .replaceAll('\\n', '')
        .replaceAll("\\'", "'")
        .trim(),
    );
  });
}

test('what commands say is said in every language', async () => {
  const texts = (await listTexts()).filter((text) => /[a-z]{3,} [a-z]/.test(text));
  expect(texts.length).toBeGreaterThan(100);
  for (const language of messageLanguages.filter((one) => !one.startsWith('en'))) {
    expect(texts.filter((text) => translate(text, language) === text)).toEqual([]);
  }
});

test('of two texts that begin alike the one is told that is meant', () => {
  expect(
    translate(
      'There is no meeting it/2026-09-18 that can be read. The meetings are 2026-09-17; dagsorden check says what is wrong with others.',
      'da',
    ),
  ).toBe(
    'Der er intet møde it/2026-09-18, der kan læses. Møderne er 2026-09-17; dagsorden check siger, hvad der er galt med andre.',
  );
});

test('every text with values is told with other values, whole', () => {
  for (const english of Object.keys(phrases).filter((text) => text.includes('{1}'))) {
    const text = english.replace(/\{(\d)\}/g, (_, index: string) => `it/x${index}.md`);
    for (const language of messageLanguages.filter((one) => !one.startsWith('en'))) {
      expect(translate(text, language), text).not.toMatch(/\b(?:that|says|which|cannot|with others|the)\b/);
    }
  }
});

test('values stand where they belong, and are told in the language too', () => {
  expect(translate('git knows no revision “x” of content. The clone is shallow: y', 'da')).toBe(
    'git kender ingen udgave »x« af content. The clone is shallow: y',
  );
  expect(translate('The content of the working tree has errors, so that its agendas cannot be compared.', 'de')).toBe(
    'Der Inhalt von dem Arbeitsordner hat Fehler, sodass sich die Tagesordnungen nicht vergleichen lassen.',
  );
  expect(translate('Built 1 meeting, 5 files, in dist. Drafts left out: 2 (--drafts shows them).\n', 'da')).toBe(
    'Byggede 1 møde, 5 filer, i dist. Udkast, der ikke er med: 2 (--drafts viser dem).\n',
  );
  expect(translate('Building $& ', 'da')).toBe('Building $& ');
});

const index = (language: string) => `---\ntitle: A\norganization: B\n${language}---\n`;

test.each([
  ['the site', 'language: sv\n', [], {}, /^Inga problem\. Filer: 1\.\n$/],
  ['a site that names none', '', [], { LANG: 'de_DE.UTF-8' }, /^Ingen problemer\. Filer: 1\.\n$/],
  ['--lang before the site', 'language: sv\n', ['--lang', 'de'], {}, /^Keine Probleme\. Dateien: 1\.\n$/],
] as const)('check speaks the language of %s', async (_, language, args, env, expected) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'content/index.md': index(language) });
  const { stderr, status } = await runCli(['check', ...args], { cwd: folder, env, ownLanguage: true });
  expect(stderr).toMatch(expected);
  expect(status).toBe(0);
});

test('without a site, the locale of the user', async () => {
  const options = { cwd: await temporaryFolder(), env: { LC_ALL: 'nb_NO.UTF-8' }, ownLanguage: true };
  expect((await runCli(['freeze', 'a/2026-09-17'], options)).stderr).toMatch(/Det finnes ingen innholdsmappe/);
  expect((await runCli(['build', '--wrong'], options)).stderr).toMatch(/^feil: det finnes ikke noe valg/);
  const { stdout } = await runCli(['build', '--help'], options);
  expect(stdout).toMatch(/^Bruk: dagsorden build[\s\S]*\nValg:\n/);
  expect(stdout).not.toMatch(/\b(the|which|without|default|choices)\b/);
});

test('Nynorsk is told in Nynorsk', async () => {
  const options = { cwd: await temporaryFolder(), env: { LC_ALL: 'nn_NO.UTF-8' }, ownLanguage: true };
  expect((await runCli(['build', '--wrong'], options)).stderr).toMatch(/^feil: det finst ikkje noko val som heiter/);
  const words = messageLanguages.filter((one) => one === 'nn' || one === 'nb');
  const [nb, nn] = words.map((language) =>
    translate('Stopped; nothing was written. Start the command again when you are ready.', language),
  );
  expect(nn).toMatch(/^Avbroten; ingenting er skrive\./);
  expect(nb).not.toBe(nn);
});
