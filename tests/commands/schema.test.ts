import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type SchemaKind, schemaKinds } from '../../src/site/schema-kinds.ts';
import { repository, runCli } from '../support/cli.ts';
import { readFiles, temporaryFolder } from '../support/folders.ts';
import { shareSample } from '../support/shared.ts';

type Validate = (kind: SchemaKind, value: unknown) => ErrorObject[];

let validate: Validate;
let schemas: Record<string, string>;

beforeAll(async () => {
  const { status, stdout } = await runCli(['schema']);
  expect(status).toBe(0);
  const all: Record<SchemaKind, object> = JSON.parse(stdout);
  schemas = Object.fromEntries(Object.entries(all).map(([kind, schema]) => [kind, JSON.stringify(schema)]));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
  formats.default(ajv);
  const checks = new Map(schemaKinds.map((kind) => [kind, ajv.compile(all[kind])]));
  validate = (kind, value) => {
    const check = checks.get(kind);
    check?.(value);
    return check?.errors ?? [];
  };
});

/** Front matter as an editor reads it: numbers are numbers. */
function readAsEditor(text: string): unknown {
  return parse(/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '');
}

function kindOf(path: string): SchemaKind {
  if (!path.endsWith('index.md')) return 'item';
  return (['site', 'council', 'meeting'] as const)[path.split('/').length - 1] ?? 'item';
}

describe('front matter', () => {
  test.each(['content', 'tests/fixtures/all-fields/content', 'tests/fixtures/english/content'])(
    'of %s is valid',
    async (folder) => {
      const files = Object.entries(await readFiles(join(repository, folder)));
      const markdown = files.filter(([path]) => path.endsWith('.md'));
      expect(markdown.length).toBeGreaterThan(4);
      for (const [path, text] of markdown)
        expect([path, validate(kindOf(path), readAsEditor(text))]).toEqual([path, []]);
    },
  );

  const item = (fields: string) => validate('item', parse(`title: A\nsection: b\n${fields}`));

  test.each([
    'order: 10',
    'order: 1.5',
    "order: '10'",
    'case: 2026',
    'case: [2026, A-1]',
    'number: 2.3',
    'late: 2026-09-17',
  ])('takes %s', (fields) => {
    expect(item(fields)).toEqual([]);
  });

  test.each([
    'sektion: x',
    'order: soon',
    'kind: talk',
    'number: 01.1a',
    'late: 2026-02-30',
    'closed: 1',
    'attachments: x',
  ])('refuses %s', (fields) => {
    expect(item(fields)).not.toEqual([]);
  });

  test('has colours in capitals, times, and no number for a time', () => {
    const site = (accent: string) => validate('site', { title: 'A', organization: 'B', accent });
    expect(site('#1F4E79')).toEqual([]);
    expect(site('blue')).not.toEqual([]);
    expect(validate('meeting', parse('date: 2026-09-17\nstart: 10:00\npublished: 2026-09-11T12:00+02:00'))).toEqual([]);
    expect(validate('meeting', parse('date: 2026-09-17\nstart: 10'))).not.toEqual([]);
  });

  test('describes every field', () => {
    for (const kind of ['site', 'council', 'meeting', 'item'] as const) {
      const { properties }: { properties: Record<string, { description?: string }> } = JSON.parse(schemas[kind] ?? '');
      const silent = Object.entries(properties).filter(([, { description }]) => !description);
      expect(silent).toEqual([]);
    }
  });
});

describe('agenda.json of the sample', () => {
  const build = async (...flags: string[]) => {
    const out = join(await temporaryFolder(), 'dist');
    const built = await runCli(['build', '--out', out, '--no-pdf', ...flags]);
    expect(built.status, built.stderr).toBe(0);
    return out;
  };

  test.each([
    ['without PDFs', () => build()],
    ['with PDFs', async () => (await shareSample()).folder],
    ['with an address of the site', () => build('--base-url', 'https://example.org/a/')],
  ])('%s is valid', async (_, open) => {
    const files = Object.entries(await readFiles(await open())).filter(([path]) => path.endsWith('agenda.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const [path, text] of files) expect([path, validate('agenda', JSON.parse(text))]).toEqual([path, []]);
  });

  test('that is not as promised is refused', async () => {
    const golden = 'tests/golden/minimal/raad/2026-09-17/agenda.json';
    const agenda = JSON.parse(await readFile(join(repository, golden), 'utf8'));
    expect(validate('agenda', agenda)).toEqual([]);
    expect(validate('agenda', { ...agenda, version: 2 })).not.toEqual([]);
    const { place: _, ...meeting } = agenda.meeting;
    expect(validate('agenda', { ...agenda, meeting })).not.toEqual([]);
  });
});

describe('the command', () => {
  test('writes files with --out, again and again, and prints one kind', async () => {
    const out = join(await temporaryFolder(), 'schemas');
    for (const _ of [1, 2]) {
      const { status, stdout } = await runCli(['schema', '--out', out]);
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    }
    const files = await readFiles(out);
    expect(Object.keys(files)).toEqual([...schemaKinds].sort().map((kind) => `${kind}.schema.json`));
    expect((await runCli(['schema', 'item'])).stdout).toBe(files['item.schema.json']);
    expect(files['item.schema.json']).toContain('"$schema": "https://json-schema.org/draft/2020-12/schema"');
  });

  test('refuses an unknown kind', async () => {
    const { status, stderr } = await runCli(['schema', 'punkt']);
    expect(status).toBe(2);
    expect(stderr).toContain('site, council, meeting, item, agenda');
  });
});
