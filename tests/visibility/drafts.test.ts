import { describe, expect, test } from 'vitest';
import { selectAudience } from '../../src/visibility/audience.ts';
import { assembleClean, type Files, item, itemOf, meetingIndex, publish, siteWith } from '../support/content.ts';

const draft = meetingIndex.replace('published', 'draft').replace('09-17', '10-01');

const files: Files = siteWith({
  'it/2026-09-17/a.md': item('A', '', '[Næste møde](../2026-10-01/) og [](../2026-10-01/udkast.md)\n'),
  'it/2026-10-01/index.md': draft,
  'it/2026-10-01/udkast.md': item('Hemmeligt udkast'),
});

const idsOf = (shown: ReturnType<typeof publish>) =>
  shown.councils.flatMap((council) => council.meetings.map((meeting) => meeting.id));

describe('a draft', () => {
  test('is left out, and links to it become plain text', () => {
    const site = publish(files);
    expect(idsOf(site)).toEqual(['2026-09-17']);
    expect(JSON.stringify(site)).not.toMatch(/hemmeligt|udkast"/i);
    const text = JSON.stringify(itemOf(site, 'a').parts);
    expect(text).toContain('Næste møde');
    expect(text).not.toContain('"target"');
    // An empty link would print the number of the item and the day of its meeting.
    expect(text).not.toMatch(/pkt|oktober/);
  });

  test('is shown when drafts are asked for', () => {
    const site = publish(files, true);
    expect(idsOf(site)).toEqual(['2026-10-01', '2026-09-17']);
    expect(JSON.stringify(itemOf(site, 'a').parts).match(/"target"/g)).toHaveLength(2);
  });

  test('is what a meeting is without a status', () => {
    const silent = { ...files, 'it/2026-09-17/index.md': meetingIndex.replace('status: published\n', '') };
    expect(idsOf(publish(silent))).toEqual([]);
  });
});

test.each(['published', 'minutes', 'cancelled'])('a meeting that is %s is shown', (status) => {
  const index = { 'it/2026-09-17/index.md': meetingIndex.replace('published', status) };
  expect(idsOf(publish(siteWith(index)))).toEqual(['2026-09-17']);
});

test('one meeting can be asked for', () => {
  const site = assembleClean(files);
  expect(idsOf(selectAudience(site, { drafts: true, meetings: ['it/2026-10-01'] }))).toEqual(['2026-10-01']);
  expect(idsOf(selectAudience(site, { drafts: false, meetings: ['it/2026-10-01'] }))).toEqual([]);
});

test('the model that is reduced stays as it was', () => {
  const site = assembleClean(files);
  const before = JSON.stringify(site);
  selectAudience(site, { drafts: false, meetings: null });
  expect(JSON.stringify(site)).toBe(before);
});
