import { expect, test } from 'vitest';
import { listCases, relatedCases } from '../../src/agenda/cases.ts';
import { councilIndex, item, itemOf, meetingIndex, meetingOf, publish, siteWith } from '../support/content.ts';

const site = publish(
  siteWith({
    'it/2026-09-17/a.md': item('A', 'case: [SAG-1, SAG-2]\n'),
    'it/2026-09-17/b.md': item('B', 'case: SAG-1\n'),
    'it/2026-09-17/closed.md': item('C', 'case: SAG-1\nclosed: true\n'),
    'it/2026-06-11/index.md': meetingIndex.replace('2026-09-17', '2026-06-11'),
    'it/2026-06-11/first.md': item('First', 'case: sag-1\n'),
    'it/2026-06-11/odd.md': item('Odd', 'case: "§§"\n'),
    'by/index.md': councilIndex.replace('It-rådet', 'Byrådet'),
    'by/2026-08-01/index.md': meetingIndex.replace('2026-09-17', '2026-08-01'),
    'by/2026-08-01/second.md': item('Second', 'case: SAG-1\n'),
  }),
);
const cases = listCases(site);

test('a case holds its items of all councils, the oldest first, and nothing that is closed', () => {
  const found = cases.get('sag-1')?.find(({ number }) => number === 'SAG-1');
  expect(found?.entries.map(({ item: { id } }) => id)).toEqual(['second', 'a', 'b']);
});

test('numbers that become one address share it, each by itself', () => {
  expect(cases.get('sag-1')?.map(({ number }) => number)).toEqual(['SAG-1', 'sag-1']);
});

test('a number without letters and digits has no address', () => {
  expect([...cases.keys()]).toEqual(['sag-1', 'sag-2']);
});

test('the history of an item is what else its cases hold', () => {
  const history = relatedCases(itemOf(site, 'a'), meetingOf(site), cases);
  expect(history.map(({ number, entries }) => [number, entries.map((one) => one.item.id)])).toEqual([
    ['SAG-1', ['second', 'b']],
  ]);
});

test('of a case that goes on and on, an item shows the newest, and how many there are', () => {
  const many = Array.from({ length: 9 }, (_, index) => [`it/2026-09-17/sag-${index}.md`, item('Sag', 'case: S-1\n')]);
  const long = publish(siteWith(Object.fromEntries(many)));
  const ids = (id: string) =>
    relatedCases(itemOf(long, id), meetingOf(long), listCases(long)).map(({ entries, total }) => [
      entries.map((one) => one.item.id.at(-1)).join(''),
      total,
    ]);
  expect(ids('sag-0')).toEqual([['345678', 8]]);
  expect(ids('sag-5')).toEqual([['234678', 8]]);
});
