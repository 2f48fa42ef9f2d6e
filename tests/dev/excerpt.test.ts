import { expect, test } from 'vitest';
import { excerptAround } from '../../src/dev/excerpt.ts';
import { createMessage } from '../../src/messages.ts';

const words = { unexpected: 'x', expected: 'y', note: 'z' };
const messageAt = (line: number, column: number, endLine: number, endColumn: number) =>
  createMessage({
    file: 'a.md',
    rule: 'x',
    place: { start: { line, column }, end: { line: endLine, column: endColumn } },
    en: words,
    da: words,
  });

test('the line with its range, and the lines around', () => {
  const text = '\uFEFF---\r\ntitle: A\r\nsection: x\r\n---\r\nTekst\r\n';
  expect(excerptAround(text, messageAt(3, 10, 3, 11), 1)).toEqual([
    { number: 2, text: 'title: A', marked: null },
    { number: 3, text: 'section: x', marked: [9, 10] },
    { number: 4, text: '---', marked: null },
  ]);
});

test('a place without width marks the line; one over several lines, the rest of the first', () => {
  expect(excerptAround('abc', messageAt(1, 1, 1, 1))).toEqual([{ number: 1, text: 'abc', marked: [0, 3] }]);
  expect(excerptAround('abc\ndef', messageAt(1, 2, 2, 2))[0]?.marked).toEqual([1, 3]);
});

test('a line that is no longer there is the last', () => {
  expect(excerptAround('a\nb', messageAt(9, 4, 9, 7)).at(-1)).toEqual({ number: 2, text: 'b', marked: [0, 1] });
});
