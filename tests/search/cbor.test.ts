import { expect, test } from 'vitest';
import { changeArray, sortArray } from '../../src/site/search/cbor.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

test.each([
  ['numbers and texts', '83 18ff 61 62 01', '83 01 18ff 61 62'],
  ['arrays in arrays', '82 82 02 03 82 01 04', '82 82 01 04 82 02 03'],
  ['long lengths, maps and floats', '83 fa3f800000 a1 01 02 78 01 61', '83 78 01 61 a1 01 02 fa3f800000'],
  ['nothing', '80', '80'],
])('puts %s in the order of their bytes', (_, before, after) => {
  expect(sortArray(bytes(before)).toString('hex')).toBe(bytes(after).toString('hex'));
});

test('hands out whole elements', () => {
  const seen: string[] = [];
  changeArray(bytes('82 82 02 61 62 19 0100'), (elements) => {
    seen.push(...elements.map((element) => element.toString('hex')));
    return elements;
  });
  expect(seen).toEqual(['82026162', '190100']);
});

test.each([['6161'], ['9f01ff'], ['82 01']])('refuses what is no array of known length: %s', (hex) => {
  expect(() => sortArray(bytes(hex))).toThrow();
});
