import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { itemFields } from '../../src/fields/item-fields.ts';
import { meetingFields } from '../../src/fields/meeting-fields.ts';
import { languages } from '../../src/locale/index.ts';
import { repository, runCli } from '../support/cli.ts';
import { siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

interface Widget {
  readonly name: string;
  readonly hint?: string;
  readonly options?: ReadonlyArray<string | { value: string }>;
}
interface Config {
  readonly backend: Readonly<Record<string, string>>;
  readonly collections: ReadonlyArray<{ readonly name: string; readonly fields: readonly Widget[] }>;
}

const schemaFile = join(repository, 'node_modules/@sveltia/cms/schema/sveltia-cms.json');

async function writeForm(language: string, flags: readonly string[], env = {}) {
  const cwd = await temporaryFolder();
  const files = siteWith();
  const index = (files['index.md'] ?? '').replace('---\n', `---\nlanguage: ${language}\n`);
  await writeFiles(join(cwd, 'content'), { ...files, 'index.md': index });
  const outcome = await runCli(['schema', '--cms', ...flags], { cwd, env });
  return { ...outcome, files: outcome.status === 0 ? await readFiles(join(cwd, 'admin')) : {} };
}

const configOf = (files: Readonly<Record<string, string>>): Config => parse(files['config.yml'] ?? '');
const here = ['--repository', 'kommune/dagsordener'];

test.each(languages)('the form in %s is valid by the schema that Sveltia CMS publishes', async (language) => {
  const { files, stderr } = await writeForm(language, here);
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
  const validate = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false }).compile(schema);
  const config = configOf(files);
  validate(config);
  expect(validate.errors, stderr).toBeNull();
  const hints = config.collections.flatMap(({ fields }) => fields.map(({ hint }) => hint));
  expect(hints.filter((hint) => hint === '')).toEqual([]);
});

/** What stays in the file: two forms of one value, lists of mappings, and what Dagsorden writes itself. */
const leftOut = {
  meetings: ['sections', 'numbering', 'numbers', 'present', 'approved'],
  items: ['votes', 'actions', 'consent', 'number', 'closed', 'public', 'withdrawn'],
};

test('every field of meetings and items is in the form, or is left out by name; choices are those of schema and council', async () => {
  const { collections } = configOf((await writeForm('en', here)).files);
  const [meetings, items] = collections;
  const names = (fields: readonly Widget[] = []) => fields.map(({ name }) => name).sort();
  const all = (table: object, left: readonly string[]) => Object.keys(table).filter((key) => !left.includes(key));
  expect(names(meetings?.fields)).toEqual([...all(meetingFields, leftOut.meetings), 'body'].sort());
  expect(names(items?.fields)).toEqual([...all(itemFields, leftOut.items), 'body'].sort());
  const find = (name: string, fields: readonly Widget[] = []) => fields.find((one) => one.name === name)?.options;
  expect(find('status', meetings?.fields)).toContain('cancelled');
  expect(find('section', items?.fields)?.map((one) => (typeof one === 'string' ? one : one.value))).toContain(
    'droeftelse',
  );
});

test('the page and its script name no other host than that of git, and bring what they load', async () => {
  const { files } = await writeForm('da', here);
  expect(files['index.html']).toContain('script-src &#x27;self&#x27;');
  expect(files['index.html']?.match(/https:\/\/[\w.-]+/g)).toEqual([
    'https://api.github.com',
    'https://github.com',
    'https://raw.githubusercontent.com',
  ]);
  const [, version] = /sveltia-cms@([\d.]+)\/locales\/da\.json/.exec(Object.keys(files).join('\n')) ?? [];
  const { version: installed } = createRequire(import.meta.url)(`${repository}/node_modules/@sveltia/cms/package.json`);
  expect(version).toBe(installed);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['sveltia-cms/symbols.woff2', 'sveltia-cms/LICENSE.txt']));
});

test.each([
  ['GitHub', [], { GITHUB_REPOSITORY: 'by/dagsordener' }, { name: 'github', repo: 'by/dagsordener' }],
  [
    'GitLab',
    [],
    { CI_PROJECT_PATH: 'by/raad', CI_SERVER_URL: 'https://gitlab.com' },
    { name: 'gitlab', repo: 'by/raad' },
  ],
  [
    'a GitLab of one’s own',
    ['--branch', 'trunk'],
    { CI_PROJECT_PATH: 'by/raad', CI_SERVER_URL: 'https://git.by.example' },
    { name: 'gitlab', branch: 'trunk', base_url: 'https://git.by.example', api_root: 'https://git.by.example/api/v4' },
  ],
])('in a job of %s, the form knows where the content is', async (_, flags, env, expected) => {
  const none = { GITHUB_REPOSITORY: undefined, CI_PROJECT_PATH: undefined, CI_SERVER_URL: undefined };
  const { files } = await writeForm('en', flags, { ...none, ...env });
  expect(configOf(files).backend).toMatchObject(expected);
  const own = 'base_url' in expected ? expected.base_url : undefined;
  const server = own ?? (expected.name === 'gitlab' ? 'https://gitlab.com' : 'https://api.github.com');
  expect(files['index.html']).toContain(server);
});

test('elsewhere it asks for it', async () => {
  const none = { GITHUB_REPOSITORY: undefined, CI_PROJECT_PATH: undefined };
  expect(await writeForm('en', [], none)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--repository owner/name'),
  });
});

test('init --cms: recipes publish the form, npm installs it, upgrade keeps both', async () => {
  const folder = await temporaryFolder();
  await runCli(['init', 'site', '--language', 'en', '--cms'], { cwd: folder });
  const cwd = join(folder, 'site');
  const files = await readFiles(cwd);
  const step = 'npx dagsorden schema --cms --out dist/admin';
  expect(files['.github/workflows/agenda.yml']).toContain(step);
  expect(files['.gitlab-ci.yml']).toContain(step);
  const { peerDependencies } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  for (const name of ['@sveltia/cms', '@fontsource-variable/material-symbols-outlined']) {
    expect(JSON.parse(files['package.json'] ?? '').dependencies[name]).toBe(peerDependencies[name]);
  }
  expect((await runCli(['upgrade'], { cwd })).stdout).toBe('');
});
