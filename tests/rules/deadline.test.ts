/* The deadline of an agenda: which day counts, and what needs none. */
import { expect, test } from 'vitest';
import { councilIndex, siteWith } from '../support/content.ts';
import { checkFiles } from './check-files.ts';

const council = councilIndex.replace('---\nname', '---\nnotice: { weekdays: 4 }\nname');

/** What is told of a meeting on a Thursday, 2026-09-17, whose deadline is 2026-09-11. */
async function check(fields: string): Promise<string[]> {
  const index = `---\ndate: 2026-09-17\nstart: 10:00\n${fields}---\n`;
  const messages = await checkFiles(siteWith({ 'it/index.md': council, 'it/2026-09-17/index.md': index }));
  return messages.filter(({ ruleId }) => ruleId === 'notice').map(({ reason }) => reason);
}

test.each([
  ['on the last day', 'published: 2026-09-11\n', 0],
  ['on the day after', 'published: 2026-09-12\n', 1],
  ['late in the evening of the last day', 'published: 2026-09-11T23:59\n', 0],
  ['late in the evening of the last day, in another zone', 'published: 2026-09-11T21:59Z\n', 0],
  ['after midnight, in another zone', 'published: 2026-09-11T22:01Z\n', 1],
  ['on no day yet', 'status: draft\n', 0],
  ['too late, of a meeting that is cancelled', 'status: cancelled\npublished: 2026-09-16\n', 0],
  ['too late, of a meeting that was held', 'status: minutes\npublished: 2026-09-16\n', 1],
])('an agenda published %s', async (_, fields, found) => {
  expect(await check(fields)).toHaveLength(found);
});

test.each([
  ['a later day', '2026-09-24', 'published: 2026-09-16\n', 0],
  ['an earlier day', '2026-09-10', 'published: 2026-09-10\n', 1],
])(
  'a meeting moved to %s is counted from that day, and its folder may keep the old name',
  async (_, date, fields, found) => {
    const index = `---\ndate: ${date}\nmoved: 2026-09-17\nstart: 10:00\n${fields}---\n`;
    const messages = await checkFiles(siteWith({ 'it/index.md': council, 'it/2026-09-17/index.md': index }));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(Array(found).fill('notice'));
  },
);
