import { expect, test } from 'vitest';
import { numberAttachments } from '../../src/agenda/attachment-numbers.ts';

const shown = (titles: readonly string[]) =>
  numberAttachments(titles).map(({ number, title }) => `${number}: ${title}`);

test('attachments are counted in the order in which they are listed', () => {
  expect(shown(['Notat', 'Budget'])).toEqual(['1: Notat', '2: Budget']);
});

test('a title that begins with its own number keeps it, and the others take what is left', () => {
  expect(shown(['Indstilling', 'Bilag 1: Redegørelse', 'Bilag 2: Forudsætninger', 'Notat'])).toEqual([
    '3: Indstilling',
    '1: Redegørelse',
    '2: Forudsætninger',
    '4: Notat',
  ]);
});

test.each([
  ['Bilag 1 - Redegørelse', '1: Redegørelse'],
  ['BILAG 02. Kort', '2: Kort'],
  ['Bilag nr. 3: Kort', '3: Kort'],
  ['Bilag 4a – Kort', '4a: Kort'],
  ['Bilaga 1 Tjänsteutlåtande', '1: Tjänsteutlåtande'],
  ['Vedlegg 2: Saksframlegg', '2: Saksframlegg'],
  ['Anlage 3: Lageplan', '3: Lageplan'],
  ['Appendix 1. Report', '1: Report'],
  ['Bilag 1', '1: Bilag 1'],
  ['Bilag A - Kort', 'A: Kort'],
  ['Anlage b: Lageplan', 'B: Lageplan'],
  ['Annex IV – Map', 'IV: Map'],
  ['Bilag nr. 1.2 Kort', '1.2: Kort'],
  ['Bilag 3_Skitse', '3: Skitse'],
])('%s', (title, expected) => {
  expect(shown([title])).toEqual([expected]);
});

test.each([
  'Bilagsoversigt',
  'Bilag til referat',
  'Bilag 2026/12',
  'Bilag 10mm plader',
  'Bilag i sagen',
  'Bilag c-vitamin',
  'Anlægsplan 2',
  '1. Budget',
])('%s has no number of its own', (title) => {
  expect(shown([title])).toEqual([`1: ${title}`]);
});

test('of two that claim one number, the first has it', () => {
  expect(numberAttachments(['Bilag 1: A', 'Bilag 1: B'])).toEqual([
    { number: '1', title: 'A', taken: false },
    { number: '2', title: 'B', taken: true },
  ]);
});
