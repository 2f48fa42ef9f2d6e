/* Votes: read, checked, shown in the minutes and nowhere before, and as open data. */
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../rules/check-files.ts';
import { compareFiles } from '../support/changes.ts';
import {
  assemble,
  councilIndex,
  type Files,
  item,
  itemOf,
  meetingIndex,
  publish,
  siteWith,
} from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

const members = 'members: [{ name: Anna Lund }, { name: Bo Holm }, { name: Carla Friis }]\n---\n';
const council = councilIndex.replace(/---\n$/, members);
const present = 'present: [Anna Lund, Bo Holm, Carla Friis, Dan Ravn]\n';
const path = 'it/2026-09-17/havn.md';

const votes = `result: adopted
votes:
  - { on: Ændringsforslag fra Bo Holm, for: [Bo Holm], against: [Anna Lund, Carla Friis], abstain: Dan Ravn, result: rejected }
  - { for: 3, against: 1 }
`;

const site = (fields: string, status = 'minutes'): Files =>
  siteWith({
    'it/index.md': council,
    'it/2026-09-17/index.md': meetingIndex.replace('published', status).replace('start', `${present}start`),
    [path]: item('Havnen', fields),
  });

const text = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');

describe('votes in the minutes', () => {
  const pages = pagesOf(site(votes));

  test('stand as tables on the page of the item, of the minutes, of the council, and on paper', () => {
    const shown = [
      pages.get('it/2026-09-17/havn/index.html'),
      pages.get('it/2026-09-17/index.html'),
      pages.get('it/votes/index.html'),
      printedOf(site(votes), '2026-09-17'),
    ].map(text);
    for (const one of shown) {
      expect(one).toContain('Afstemning: Ændringsforslag fra Bo Holm – Forkastet');
      expect(one).toContain('For 1 Bo Holm Imod 2 Anna Lund, Carla Friis Hverken for eller imod 1 Dan Ravn');
      expect(one).toContain('Afstemning For 3 Imod 1');
    }
    expect(text(pages.get('it/index.html'))).toContain('Alle afstemninger');
  });

  test('say what came of the item where there is one vote, and who was for it where roles have commas', () => {
    const single = "result: adopted\nvotes: [{ for: ['Formanden, Søby', Anna Lund], against: 1 }]\n";
    const shown = text(pagesOf(site(single)).get('it/2026-09-17/havn/index.html'));
    expect(shown).toContain('Afstemning – Vedtaget For 2 Formanden, Søby; Anna Lund Imod 1 –');
  });

  test('are drawn as a bar that says nothing to those who cannot see it, without styles in it', () => {
    const page = pages.get('it/2026-09-17/havn/index.html') ?? '';
    expect(page).toContain('<svg class="vote-bar" aria-hidden="true" focusable="false">');
    expect(page).toContain('<rect class="vote-against" x="25%" y="0" width="50%" height="14">');
    expect(page).not.toContain('style=');
  });

  test('are vote events in agenda.json', () => {
    const data = JSON.parse(pages.get('it/2026-09-17/agenda.json') ?? '{}');
    const [found] = data.sections.flatMap((section: { items: unknown[] }) => section.items);
    expect(found.votes).toEqual([
      {
        motion: { text: 'Ændringsforslag fra Bo Holm' },
        result: 'fail',
        counts: [
          { option: 'yes', value: 1 },
          { option: 'no', value: 2 },
          { option: 'abstain', value: 1 },
        ],
        votes: [
          { option: 'yes', voter: { name: 'Bo Holm' } },
          { option: 'no', voter: { name: 'Anna Lund' } },
          { option: 'no', voter: { name: 'Carla Friis' } },
          { option: 'abstain', voter: { name: 'Dan Ravn' } },
        ],
      },
      {
        motion: { text: null },
        result: null,
        counts: [
          { option: 'yes', value: 3 },
          { option: 'no', value: 1 },
        ],
        votes: [],
      },
    ]);
  });

  test('are lines of a table for spreadsheets, in which no text is a formula', () => {
    const risky = votes.replace('Ændringsforslag fra Bo Holm', '"=1+1, \\"sum\\""');
    const csv = pagesOf(site(risky)).get('it/votes/2026.csv') ?? '';
    expect(csv.split('\r\n')).toEqual([
      '\uFEFFdate,meeting,number,title,on,for,against,abstain,absent,result,for names,against names,abstain names,absent names,url',
      '2026-09-17,2026-09-17,2.1,Havnen,"\'=1+1, ""sum""",1,2,1,,rejected,Bo Holm,Anna Lund; Carla Friis,Dan Ravn,,../2026-09-17/havn/',
      '2026-09-17,2026-09-17,2.1,Havnen,,3,1,,,,,,,,../2026-09-17/havn/',
      '',
    ]);
  });

  test('are told when they change', () => {
    const changes = compareFiles(site(votes), site(votes.replace('for: 3, against: 1', 'for: 2, against: 2')));
    const [field] = changes.flatMap(({ items }) => items.flatMap(({ fields }) => fields));
    expect(field?.field).toBe('votes');
  });
});

test('before the minutes, and of closed items, nothing of them is anywhere', () => {
  for (const files of [site(votes, 'published'), site(`${votes}closed: true\n`)]) {
    const pages = pagesOf(files);
    expect([...pages.keys()].filter((one) => one.includes('/votes/'))).toEqual([]);
    for (const [name, page] of pages) expect(`${name} ${page}`).not.toMatch(/Ændringsforslag|vote-table|Afstemning/);
    expect(itemOf(publish(files), files[path]?.includes('closed') ? '2.1' : 'havn').votes).toEqual([]);
  }
});

describe('votes add up', () => {
  const faultsOf = async (fields: string) => {
    const found = (await checkFiles(site(fields))).filter(({ ruleId }) => ruleId === 'votes');
    return found.map(({ reason, line }) => `${line} ${reason}`);
  };

  test.each<[string, string, RegExp[]]>([
    ['as they should', votes, []],
    ['by counts alone', 'votes: [{ for: 4, against: 0 }]\n', []],
    ['with a name twice', 'votes: [{ for: [Anna Lund, Bo Holm], against: Bo Holm }]\n', [/^4 .*Bo Holm/]],
    ['with a stranger', 'votes: [{ for: [Anna Lund, Eva Krag], against: Bo Holm }]\n', [/Eva Krag/]],
    ['with a substitute who was present', 'votes: [{ for: Dan Ravn, against: 0 }]\n', []],
    ['with one who was recused', 'recused: Bo Holm\nvotes: [{ for: 2, against: Bo Holm }]\n', [/Bo Holm/]],
    ['with more than were there', 'votes: [{ for: 5, against: 0 }]\n', [/5 .*4/]],
    ['with more than were there for the item', 'absent: Bo Holm\nvotes: [{ for: 4, against: 0 }]\n', [/4 .*3/]],
    ['against what is written of the vote', 'votes: [{ for: 1, against: 2, result: adopted }]\n', [/1 .*2/]],
    ['against what is written of the item', 'result: rejected\nvotes: [{ for: 2, against: 1 }]\n', [/2 .*1/]],
    ['in a tie, which rejects', 'votes: [{ for: 2, against: 2, result: adopted }]\n', [/2 .*2/]],
  ])('%s', async (_, fields, expected) => {
    const found = await faultsOf(fields);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });

  test('and say for and against', () => {
    const { messages } = assemble(site('votes: [{ for: 3 }]\n'));
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['missing-field', 4]]);
  });
});
