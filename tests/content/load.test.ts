import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { councilIndex, type Files, item, meetingIndex, siteWith, treeOf } from '../support/content.ts';

function load(files: Files) {
  return loadContent(treeOf(files));
}

/** `file:line:column rule`, as messages are told. */
function complaints(files: Files): string[] {
  return load(files).messages.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`);
}

test('a tree becomes a site of councils, meetings and items, each with its address', () => {
  const { site, messages } = load(
    siteWith({
      'Ældrerådet/index.md': councilIndex,
      'it/2026-09-17/Møde om IT.md': item('Møde'),
      'it/2026-09-17-ekstra/index.md': meetingIndex,
    }),
  );
  expect(messages).toEqual([]);
  const shape = site?.councils.map((council) => ({
    id: council.id,
    meetings: council.meetings.map((meeting) => [meeting.id, meeting.items.map((one) => one.id)]),
  }));
  expect(shape).toEqual([
    {
      id: 'it',
      meetings: [
        ['2026-09-17-ekstra', []],
        ['2026-09-17', ['moede-om-it']],
      ],
    },
    { id: 'aeldreraadet', meetings: [] },
  ]);
});

test('folders without Markdown are files, not councils or meetings', () => {
  const files = siteWith({
    'billeder/logo.svg': '',
    'it/billeder/kort.png': '',
    'it/2026-09-17/bilag/a.pdf': '',
    'it/2026-09-17/bilag/readme.md': '# no item',
  });
  expect(complaints(files)).toEqual([]);
  expect(load(files).site?.councils.map((council) => council.id)).toEqual(['it']);
});

test('a folder named by a date is a meeting, even where only a PDF is in it', () => {
  expect(complaints(siteWith({ 'it/2026-10-01/bilag.pdf': '' }))).toEqual([
    'content/it/2026-10-01/index.md:1:1 index-missing',
  ]);
});

describe('a missing index.md', () => {
  test('of the site, while the rest is still read', () => {
    const files = { 'it/index.md': councilIndex, 'it/2026-09-17/index.md': '---\ndate: x\nstart: 10:00\n---\n' };
    expect(load(files).site).toBeNull();
    expect(complaints(files)).toEqual([
      'content/index.md:1:1 index-missing',
      'content/it/2026-09-17/index.md:2:7 invalid-value',
    ]);
  });

  test('of a council', () => {
    const { 'it/index.md': _, ...files } = siteWith();
    expect(complaints(files)).toEqual(['content/it/index.md:1:1 index-missing']);
  });

  test('of everything: the content is empty', () => {
    expect(load({}).messages.map((message) => message.reason)).toEqual([
      'Unexpected empty content folder, expected an index.md that describes the site',
    ]);
  });
});

test.each([
  '2026-9-17',
  '2026-13-01',
  '2026-02-30',
  '17-09-2026',
  '2026-09-17_ekstra',
  '2026-09-17-Ekstra',
  'september',
])('a meeting’s folder cannot be named %s', (name) => {
  expect(complaints(siteWith({ [`it/${name}/index.md`]: meetingIndex }))).toEqual([
    `content/it/${name}:1:1 meeting-folder-name`,
  ]);
});

test('two items with one address, at the second', () => {
  const files = siteWith({ 'it/2026-09-17/Budget.md': item('A'), 'it/2026-09-17/budget.md': item('B') });
  expect(load(files).messages.map((one) => `${one.file}: ${one.reason}`)).toEqual([
    'content/it/2026-09-17/budget.md: Unexpected address “budget”, which content/it/2026-09-17/Budget.md already has, expected an address of its own',
  ]);
});

test('two councils with one address', () => {
  expect(complaints(siteWith({ 'IT/index.md': councilIndex }))).toEqual(['content/it/index.md:1:1 duplicate-address']);
});

test('an item whose name has no letters or digits', () => {
  expect(complaints(siteWith({ 'it/2026-09-17/!!!.md': item('A') }))).toEqual([
    'content/it/2026-09-17/!!!.md:1:1 duplicate-address',
  ]);
});

test('an item of an unknown section, at the section, with the nearest', () => {
  const { messages } = load(siteWith({ 'it/2026-09-17/a.md': item('A').replace('droeftelse', 'droftelse') }));
  expect(messages.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.reason}`)).toEqual([
    '3:10 unknown-section Unexpected section “droftelse”, expected “droeftelse”',
  ]);
});

test('a meeting’s own sections take the place of the council’s', () => {
  const own = meetingIndex.replace('status', 'sections: [{ id: valg, title: Valg }]\nstatus');
  const files = siteWith({ 'it/2026-09-17/index.md': own, 'it/2026-09-17/a.md': item('A') });
  expect(complaints(files)).toEqual(['content/it/2026-09-17/a.md:3:10 unknown-section']);
});

test.each(['assets', 'search', 'case'])('a council cannot be named %s', (name) => {
  expect(complaints(siteWith({ [`${name}/index.md`]: councilIndex }))).toEqual([
    `content/${name}/index.md:1:1 reserved-name`,
  ]);
});

test('Markdown outside a meeting is a warning', () => {
  const { messages } = load(siteWith({ 'noter.md': 'x', 'it/noter.md': 'x', 'README.md': 'x' }));
  expect(messages.map((one) => [one.file, one.ruleId, one.fatal])).toEqual([
    ['content/it/noter.md', 'stray-markdown', false],
    ['content/noter.md', 'stray-markdown', false],
  ]);
});
