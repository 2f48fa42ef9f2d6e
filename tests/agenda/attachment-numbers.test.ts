import { expect, test } from 'vitest';
import { nameAttachment, numberAttachments } from '../../src/agenda/attachment-numbers.ts';

const shown = (titles: readonly string[]) =>
  numberAttachments(titles).map(({ number, title }) => `${number}: ${title}`);
const named = (titles: readonly string[], word = 'Bilag') =>
  numberAttachments(titles).map(({ number, title }) => nameAttachment(number, title, word));

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
  ['Bilag (2): Kort', '2: Kort'],
  ['Bilag #4 Kort', '4: Kort'],
  ['Bilag A1: Kort', 'A1: Kort'],
  ['Enclosure 2: Letter', '2: Letter'],
  ['Annexe 3 – Plan', '3: Plan'],
  ['Beilage 2: Plan', '2: Plan'],
  ['Bilag 1, Kort', '1: Kort'],
  ['Bilag 2-4: Kort', '2-4: Kort'],
  ['Vedlegg 1–3 Kart', '1-3: Kart'],
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
  'Bilag 12.5 mio',
  'Bilag 12,5 mio. kr. til veje',
  'Bilag 10 mio. kr.',
  'Bilaga 5 miljoner',
  'Bilaga 30 sidor',
  'Vedlegg 2 mill. kroner',
  'Vedlegg 40 % økning',
  'Anlage 3 Mio. Euro',
  'Anlage 20 Seiten',
  'Annex 3.5 percent',
  'Appendix 12 pages',
  'Enclosure 5 years of accounts',
  'Bilag 1. maj 2026',
  'Bilag 3. kvartal 2026',
  'Bilag 12.05.2026',
  'Bilag 12.5.26 fra forvaltningen',
  'Anlage 3. März 2026',
  'Bilag 10:30',
])('%s has no number of its own', (title) => {
  expect(shown([title])).toEqual([`1: ${title}`]);
});

test('of two that claim one number, the first has it', () => {
  expect(numberAttachments(['Bilag 1: A', 'Bilag 1: B'])).toEqual([
    { number: '1', title: 'A', taken: false },
    { number: '2', title: 'B', taken: true },
  ]);
});

test.each([
  ['Bilag 3', 'Bilag', 'Bilag 3'],
  ['Bilag 03', 'Bilag', 'Bilag 03'],
  ['Bilaga 3', 'Bilaga', 'Bilaga 3'],
  ['Vedlegg 3', 'Vedlegg', 'Vedlegg 3'],
  ['Anlage 3', 'Anlage', 'Anlage 3'],
  ['Annex 3', 'Attachment', 'Annex 3'],
  ['Bilag A4', 'Bilag', 'Bilag A4'],
  ['Enclosure B', 'Attachment', 'Enclosure B'],
  ['Appendix IV', 'Attachment', 'Appendix IV'],
  ['Bilag 2 til redegørelsen', 'Bilag', 'Bilag 2 til redegørelsen'],
  ['Bilag 1 af 3: Kort', 'Bilag', 'Bilag 1 af 3: Kort'],
  ['Anlage 1 und 2', 'Anlage', 'Anlage 1 und 2'],
  ['Bilag 3: Kort', 'Bilag', 'Bilag 3: Kort'],
  ['Kort', 'Bilag', 'Bilag 1: Kort'],
  ['Bilag 12.5 mio', 'Bilag', 'Bilag 1: Bilag 12.5 mio'],
])('%s is called by its number once (%s)', (title, word, expected) => {
  expect(named([title], word)).toEqual([expected]);
});

test('what the numbers of a range name is not given to others', () => {
  expect(shown(['Notat', 'Bilag 1-3: Kort', 'Budget'])).toEqual(['4: Notat', '1-3: Kort', '5: Budget']);
});
