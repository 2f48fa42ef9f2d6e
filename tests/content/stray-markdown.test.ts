import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { councilIndex, item, meetingIndex, siteIndex, siteWith, treeOf } from '../support/content.ts';

const meeting = 'it/2026-09-17';

function stray(more: Record<string, string>): string[] {
  const { messages } = loadContent(treeOf(siteWith(more)));
  return messages.map(({ file, ruleId, reason }) => `${file} ${ruleId} ${reason.replace(/^.*, expected /, '')}`);
}

describe('a file that looks like an item and is none is named, with the name that works', () => {
  test.each([
    ['sag.MD', 'sag.md'],
    ['Sag.Md', 'Sag.md'],
    ['sag.markdown', 'sag.md'],
    ['sag.mdown', 'sag.md'],
    ['sag.md.txt', 'sag.md'],
    ['sag.md ', 'sag.md'],
    ['2.1 Budget.MD', '2.1 Budget.md'],
  ])('%s', (name, right) => {
    expect(stray({ [`${meeting}/${name}`]: item('A') })).toEqual([
      `content/${meeting}/${name} stray-markdown “${right}”`,
    ]);
  });

  test.each([
    ['punkter/sag.md', 'sag.md'],
    ['punkter/åbne/sag.MD', 'sag.md'],
  ])('%s, in a folder below the meeting', (name, right) => {
    expect(stray({ [`${meeting}/${name}`]: item('A') })).toEqual([
      `content/${meeting}/${name} stray-markdown “content/${meeting}/${right}”`,
    ]);
  });

  test('where a file of that name stands already, both are to be compared', () => {
    const files = siteWith({ [`${meeting}/a.md`]: item('A'), [`${meeting}/a.MD`]: item('B') });
    const [message] = loadContent(treeOf(files)).messages;
    expect(message?.note).toContain('there is another file already');
  });

  test('README and what stands beside attachments under that name is not told', () => {
    expect(stray({ 'README.md': 'x', 'it/readme.md': 'x', [`${meeting}/bilag/README.md`]: 'x' })).toEqual([]);
  });
});

describe('a meeting that stands too high or too deep is named once', () => {
  test.each([
    ['2026-10-08', 'it in the folder of a council'],
    ['it/arkiv/2026-10-08', '“content/it/2026-10-08”'],
    ['it/2026/moeder/8.10.2026', '“content/it/2026-10-08”'],
  ])('%s', (folder, expected) => {
    const files = {
      [`${folder}/index.md`]: meetingIndex,
      [`${folder}/a.md`]: item('A'),
      [`${folder}/b.md`]: item('B'),
    };
    expect(stray(files)).toEqual([`content/${folder} stray-markdown ${expected}`]);
  });
});

describe('a meeting’s folder with a date of another form is told the name that works', () => {
  test.each([
    ['17-09-2026', '2026-09-17'],
    ['17.9.2026', '2026-09-17'],
    ['09-17-2026', '2026-09-17'],
    ['2026-9-7', '2026-09-07'],
    ['2026_10_08', '2026-10-08'],
    ['20261008', '2026-10-08'],
    ['2026-10-08 Ekstra', '2026-10-08-ekstra'],
    ['2026-10-08_Økonomi', '2026-10-08-oekonomi'],
  ])('%s', (name, right) => {
    expect(stray({ [`it/${name}/index.md`]: meetingIndex })).toEqual([
      `content/it/${name} meeting-folder-name “${right}”`,
    ]);
  });
});

test('Markdown in a folder of a council that is no meeting is stray; the folder is not taken for one', () => {
  expect(stray({ 'it/bilag/noter.md': 'x' })).toEqual([
    'content/it/bilag/noter.md stray-markdown items in the folder of a meeting',
  ]);
});

test('an index of another name is to be renamed', () => {
  const files = { 'index.md': siteIndex, 'it/index.markdown': councilIndex, [`${meeting}/index.md`]: meetingIndex };
  const { messages } = loadContent(treeOf(files));
  expect(messages.map(({ ruleId, note }) => [ruleId, note])).toEqual([
    ['index-missing', 'Rename content/it/index.markdown to content/it/index.md.'],
  ]);
});

test('what a word processor leaves while it has a document open is no item', () => {
  expect(stray({ [`${meeting}/~$sag.md`]: 'x' })).toEqual([]);
});
