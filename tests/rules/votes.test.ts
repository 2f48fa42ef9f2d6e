/* Votes in the room: who had come, who had gone, and what an even vote decides. */
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

const index = `---
name: It-rådet
sections: [{ id: a, title: Sager }]
members: [{ name: Ane }, { name: Bo }, { name: Cai }, { name: Dea }]
---
`;

const meeting = `---
date: 2026-09-17
start: 10:00
status: minutes
chair: Ane
present: [Ane, { name: Bo, from: '10:20', to: '11:00' }, Cai, { name: Eva, for: Dea }]
excused: Dea
---
`;

async function check(fields: string, language = 'en'): Promise<string[]> {
  const folder = await temporaryFolder();
  await writeFiles(folder, {
    'content/index.md': `---\ntitle: T\norganization: O\nlanguage: ${language}\n---\n`,
    'content/it/index.md': index,
    'content/it/2026-09-17/index.md': meeting,
    'content/it/2026-09-17/a.md': `---\ntitle: A\nsection: a\n${fields}\n---\n`,
  });
  const { stdout } = await runCli(['check', '--format', 'json'], { cwd: folder });
  const told = JSON.parse(stdout) as Array<{ rule: string; message: string }>;
  return told.filter(({ rule }) => rule === 'votes' || rule === 'invalid-value').map(({ message }) => message);
}

const from = (start: string, end: string) => `held: { start: '${start}', end: '${end}' }\n`;

test.each([
  ['before somebody came', from('10:00', '10:20')],
  ['after somebody had left', from('11:00', '11:10')],
])('%s, they cannot have voted, nor can all of them', async (_, held) => {
  expect(await check(`${held}votes: [{ for: [Ane, Bo], against: 0 }]`)).toEqual([
    'Unexpected vote of Bo, who was not there, expected no vote',
  ]);
  expect(await check(`${held}votes: [{ for: 4, against: 0 }]`)).toEqual(['Unexpected 4 votes, expected 3 at most']);
});

test('who was there for some of it can have voted, and who stood in', async () => {
  expect(await check(`${from('10:10', '11:10')}votes: [{ for: [Ane, Bo, Eva], against: [Cai] }]`)).toEqual([]);
  expect(await check(`${from('10:40', '10:40')}votes: [{ for: 4, against: 0 }]`)).toEqual([]);
});

test('who was away from an item, or from the meeting, cannot have voted', async () => {
  const [cai, dea] = ['Cai', 'Dea'].map((name) => `Unexpected vote of ${name}, who was not there, expected no vote`);
  expect(await check('absent: Cai\nvotes: [{ for: [Ane, Cai], against: [Dea] }]')).toEqual([cai, dea]);
});

test('names of the recused and the absent are known', async () => {
  const told = 'Unexpected name Kai, expected a member of the council or somebody who was present';
  expect(await check('recused: Kai')).toEqual([told]);
  expect(await check('absent: [Kai, Dea]')).toEqual([told]);
});

test.each([
  ['by the chair', '{ for: [Ane, Bo], against: [Cai, Eva] }', 'adopted'],
  ['against the chair, who has no second vote there', '{ for: [Bo, Cai], against: [Ane, Eva] }', 'rejected'],
  ['by somebody of whom nothing is told', '{ for: 2, against: 2 }', 'adopted'],
  ['as the law has it', '{ for: 2, against: 2 }', 'rejected'],
])('an even vote is decided %s', async (_, vote, result) => {
  expect(await check(`result: ${result}\nvotes: [${vote}]`)).toEqual([]);
});

test('an even vote does not carry against the chair, nor does one without votes', async () => {
  const wrong = (count: number) =>
    `Unexpected result with ${count} votes for and ${count} against, expected one that agrees`;
  expect(await check('result: adopted\nvotes: [{ for: [Bo, Cai], against: [Ane, Eva] }]')).toEqual([wrong(2)]);
  expect(await check('result: adopted\nvotes: [{ for: 0, against: 0 }]')).toEqual([wrong(0)]);
});

test('in Danish and German law an even vote has not carried, unless the chair is named', async () => {
  for (const language of ['da', 'de']) {
    expect(await check('result: adopted\nvotes: [{ for: 2, against: 2 }]', language)).toHaveLength(1);
    expect(await check('result: adopted\nvotes: [{ for: [Ane, Bo], against: [Cai, Eva] }]', language)).toEqual([]);
  }
});
