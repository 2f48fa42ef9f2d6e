import { expect, test } from 'vitest';
import { decodeBytes, decodeText } from '../../src/leak-check/files/decode-escapes.ts';
import { normalizeForSearch } from '../../src/text/normalize-for-search.ts';

const letters = (text: string) => String.fromCharCode(...normalizeForSearch(text).codes);

test.each([
  ['København', 'københavn'],
  ['KØBENHAVN', 'københavn'],
  ['Kø\u00adben-\nhavn', 'københavn'],
  ['A\u030argang', 'argang'],
  ['Årgang', 'argang'],
  ['ﬁnans', 'finans'],
  ['§ 27, stk. 1', '27stk1'],
])('%s is compared as %s', (text, folded) => {
  expect(letters(text)).toBe(folded);
});

test('words begin behind a sign, and where digits and letters meet', () => {
  expect([...normalizeForSearch('pkt. 2.1Om salg').starts].join('')).toBe('10011101000');
});

test.each([
  ['<p title="Å &amp; B">C<br>D</p>', ['C', 'Å & B', 'D']],
  ['{"a":"\\u00d8\\n\\"b\\""}', ['Ø', '"b"']],
  ['<content>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>', ['A & B']],
  ['<![CDATA[<p>A</p>]]>', ['A']],
  ['href="/k%C3%B8b%20nu"', ['/køb nu']],
])('%s is read', (text, parts) => {
  const read = decodeText(text).join('\n');
  for (const part of parts) expect(read).toContain(part);
});

test('text of other encodings is read too', () => {
  expect(decodeBytes(Buffer.from('Køb', 'latin1'))).toContain('Køb');
  expect(decodeBytes(Buffer.from('\ufeffKøb', 'utf16le')).map((text) => text.replace('\ufeff', ''))).toEqual(['Køb']);
});
