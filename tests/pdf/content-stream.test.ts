import { expect, test } from 'vitest';
import { editContent, parseContent } from '../../src/pdf/accessible/content-stream.ts';
import { latin1, type Operand } from '../../src/pdf/accessible/content-tokens.ts';
import { createPainter } from '../../src/pdf/accessible/graphics-objects.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

function show(operand: Operand): unknown {
  if (operand.kind === 'array') return operand.items.map(show);
  if (operand.kind !== 'dictionary') return operand.value;
  return Object.fromEntries([...operand.entries].map(([key, value]) => [key, show(value)]));
}

function parse(text: string): unknown[] {
  return parseContent(bytes(text)).map(({ operator, operands }) => [operator, ...operands.map(show)]);
}

test('numbers, names and keywords', () => {
  expect(parse('1 -.5 +3. 0.25 /A#20B true null op')).toEqual([
    ['op', 1, -0.5, 3, 0.25, 'A B', true, null].map((value) =>
      typeof value === 'boolean' || value === null ? String(value) : value,
    ),
  ]);
});

test('strings with escapes, nesting and line ends', () => {
  expect(parse('(a(b)c\\)\\n\\101\\7\\\r\nz) Tj')).toEqual([['Tj', 'a(b)c)\nA\x07z']]);
  expect(parse('<48 65 6C6> Tj')).toEqual([['Tj', 'Hel`']]);
});

test('arrays and dictionaries, one in the other', () => {
  expect(parse('[(a)-120<62>]TJ/P<</MCID 3/K[<</A/B>>]>>BDC')).toEqual([
    ['TJ', ['a', -120, 'b']],
    ['BDC', 'P', { MCID: 3, K: [{ A: 'B' }] }],
  ]);
});

test('comments are space', () => {
  expect(parse('q % (not a string\n1 w Q')).toEqual([['q'], ['w', 1], ['Q']]);
});

test('an inline image is one operation, whatever its data', () => {
  const image = 'BI /W 2 /H 2 /BPC 8 /CS /G ID \x00 EI\xff) (\nEI';
  const operations = parseContent(bytes(`q ${image} Q`));
  expect(operations.map((operation) => operation.operator)).toEqual(['q', 'BI', 'Q']);
  const found = operations[1];
  expect(`q ${image} Q`.slice(found?.start, found?.end)).toBe(image);
});

test('edits leave the rest as it is', () => {
  const text = 'q  1 0 0 1 0 0\tcm\r\n/X Do % end\nQ';
  const [, , paint] = parseContent(bytes(text));
  const { start, end } = paint ?? { start: 0, end: 0 };
  const edits = [
    { start: end, end, text: ' EMC' },
    { start, end: start, text: '/Artifact BMC ' },
  ];
  const result = latin1(editContent(bytes(text), edits));
  expect(result).toBe('q  1 0 0 1 0 0\tcm\r\n/Artifact BMC /X Do EMC % end\nQ');
});

test('a broken stream is refused', () => {
  expect(() => parse('(no end')).toThrow('ends within a string');
  expect(() => parse('BI /W 1 ID abc')).toThrow('inline image');
});

test('what is painted, where and in which sequence', () => {
  const text = 'q 2 0 0 2 10 10 cm 0 0 5 5 re W n 1 1 m 2 2 l S Q /P <</MCID 4>>BDC BT /F 9 Tf 7 8 Td (x) Tj ET EMC';
  const { follow, finish } = createPainter();
  parseContent(bytes(text)).forEach(follow);
  const { objects, body } = finish();
  expect(objects.map(({ kind, at, mark }) => [kind, at, mark?.mcid])).toEqual([
    ['path', [12, 12], undefined],
    ['text', [7, 8], 4],
  ]);
  expect(body).toEqual([
    [10, 10],
    [20, 20],
  ]);
});
