/* What clerks write into fields, and what stands there once the remedy was followed. */
import { describe, expect, test } from 'vitest';
import { item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { mend } from './mend.ts';

const meeting = 'it/2026-09-17/index.md';

async function mendField(path: string, text: string) {
  const { files, first, left } = await mend(siteWith({ [path]: text }));
  expect(left.filter(({ ruleId }) => ruleId !== 'no-items').map(String)).toEqual([]);
  return { text: files[path], first: first.filter(({ ruleId }) => ruleId !== 'no-items') };
}

describe('a time becomes HH:MM', () => {
  test.each([
    ['10.00', '10:00'],
    ['9:00', '09:00'],
    ['kl. 10', '10:00'],
    ['kl. 9.30', '09:30'],
    ['Klokken 19', '19:00'],
    ['10', '10:00'],
    ['18.30 Uhr', '18:30'],
    ['"7 pm"', '19:00'],
    ['10:00:00', '10:00'],
    ['1630', '16:30'],
  ])('%s → %s', async (written, right) => {
    const { text, first } = await mendField(meeting, meetingIndex.replace('10:00', `${written} # som altid`));
    expect(text).toBe(meetingIndex.replace('10:00', `${right} # som altid`));
    expect(first.map(({ note }) => note)).toEqual([`Write start: ${right}`]);
  });
});

describe('a date becomes YYYY-MM-DD', () => {
  test.each([
    '17. september 2026',
    'torsdag den 17. september 2026',
    'den 17 sept. 2026',
    '17-09-2026',
    '17/9 2026',
    '17.9.2026',
    '2026/09/17',
    '2026-9-17',
    'September 17, 2026',
    'Donnerstag, 17. September 2026',
    '2026-09-17T00:00:00.000Z',
  ])('%s', async (written) => {
    const { text } = await mendField(meeting, meetingIndex.replace('2026-09-17', written));
    expect(text).toBe(meetingIndex);
  });

  test.each([
    ['6. marts 2026', '2026-03-06'],
    ['6. maj 2026', '2026-05-06'],
    ['6. mai 2026', '2026-05-06'],
    ['6 januari 2026', '2026-01-06'],
    ['6. März 2026', '2026-03-06'],
    ['6. desember 2026', '2026-12-06'],
    ['6/3 2026', '2026-03-06'],
  ])('in five languages: %s → %s', async (written, right) => {
    const { text } = await mendField(meeting, meetingIndex.replace('---\n', `---\nmoved: ${written}\n`));
    expect(text).toContain(`moved: ${right}\n`);
  });

  test('an American date is a proposal, not a fix', async () => {
    const text = meetingIndex.replace('---\n', '---\nmoved: 6/3/2026\n');
    const { files, first, left } = await mend(siteWith({ [meeting]: text }));
    expect(files[meeting]).toBe(text);
    expect(first[0]?.note).toBe('Write moved: 2026-03-06');
    expect(left).toHaveLength(1);
  });

  test.each(['31. februar 2026', 'i morgen', 'tirsdag'])('%s stays for its author to correct', async (written) => {
    const { files } = await mend(siteWith({ [meeting]: meetingIndex.replace('2026-09-17', written) }));
    expect(files[meeting]).toContain(written);
  });
});

test.each([
  ['status: Offentliggjort', 'status: published'],
  ['status: Published', 'status: published'],
  ['online: www.soeby.dk/moede', 'online: https://www.soeby.dk/moede'],
  ['published: 10. september 2026 kl. 12.00', 'published: 2026-09-10T12:00'],
])('%s → %s', async (written, right) => {
  const without = meetingIndex.replace('status: published\n', '');
  const { text } = await mendField(meeting, without.replace('---\n', `---\n${written}\n`));
  expect(text).toBe(without.replace('---\n', `---\n${right}\n`));
});

test.each([
  ['language: Dansk', 'language: da'],
  ["accent: '2a66cc'", 'accent: "#2a66cc"'],
])('of the site: %s', async (written, right) => {
  const { text } = await mendField('index.md', siteIndex.replace('---\n', `---\n${written}\n`));
  expect(text).toContain(right);
});

describe('a word for yes or no is no reason', () => {
  test.each([
    ['no', 'false'],
    ['nej', 'false'],
    ['Nei', 'false'],
    ['nein', 'false'],
    ['off', 'false'],
    ['"false"', 'false'],
    ['ja', 'true'],
    ['yes', 'true'],
  ])('withdrawn: %s → %s', async (written, right) => {
    const path = 'it/2026-09-17/a.md';
    const { text, first } = await mendField(path, item('A', `withdrawn: ${written}\n`));
    expect(text).toBe(item('A', `withdrawn: ${right}\n`));
    expect(first[0]?.note).toBe(`Write withdrawn: ${right}`);
  });
});
