import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as api from '../src/index.ts';
import { repository } from './support/cli.ts';

test('the public API exports these values and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'CliError',
    'buildSite',
    'councilSchema',
    'diffAgendas',
    'formatMessages',
    'itemSchema',
    'meetingSchema',
    'printMeeting',
    'readAgendas',
    'readContentTree',
    'readOwnCode',
    'readSite',
    'renderPages',
    'selectAudience',
    'siteSchema',
    'templates',
  ]);
});

test('the public API exports these types, by name, and nothing but re-exports', async () => {
  const text = await readFile(join(repository, 'src', 'index.ts'), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  expect(code.replace(/export (type )?\{[^}]*\} from '[^']+';/g, '').trim()).toBe('');
  const typeBlocks = [...code.matchAll(/export type \{([^}]*)\}/g)].flatMap((match) => match[1]?.split(',') ?? []);
  const inline = [...code.matchAll(/\btype (\w+)(?=,| \})/g)].map((match) => match[1] ?? '');
  const names = [...typeBlocks, ...inline].map((name) => name.trim()).filter(Boolean);
  expect(names.sort()).toEqual([
    'Attachment',
    'BuildOptions',
    'BuildResult',
    'Config',
    'ContentOptions',
    'Council',
    'Diff',
    'DiffOptions',
    'Item',
    'Meeting',
    'MeetingChanges',
    'MeetingView',
    'OwnFinding',
    'OwnRule',
    'Part',
    'PrintMeetingOptions',
    'PrintedMeeting',
    'ProgressEvent',
    'PublishedFile',
    'ReadAgendasOptions',
    'RenderedPage',
    'Replacement',
    'RuleText',
    'Section',
    'Site',
    'SiteBuildOptions',
    'Target',
    'TemplateTools',
    'Templates',
    'View',
  ]);
});
