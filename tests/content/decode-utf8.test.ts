import { expect, test } from 'vitest';
import { decodeFile } from '../../src/content/decode-utf8.ts';

function decode(bytes: Uint8Array) {
  return decodeFile({ path: 'x.md', file: 'content/x.md', absolute: '/content/x.md', bytes });
}

test('UTF-8 becomes text', () => {
  expect(decode(new TextEncoder().encode('Rød grød 😀'))).toBe('Rød grød 😀');
});

test('a byte order mark is left out', () => {
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
});

test('bytes that are not UTF-8 become a message at their line', () => {
  const message = decode(Buffer.from('---\ntitle: x\nplace: R\xe5dhuset\n---\n', 'latin1'));
  expect(message).toMatchObject({ ruleId: 'not-utf-8', fatal: true, file: 'content/x.md', line: 3 });
});

test('UTF-16 becomes a message, not mojibake', () => {
  const little = Buffer.from('\uFEFFæ', 'utf16le');
  for (const bytes of [little, Buffer.from(little).swap16()]) {
    const message = decode(bytes);
    expect(message).toMatchObject({ ruleId: 'not-utf-8', line: 1 });
    expect(message).toMatchObject({ note: expect.stringContaining('UTF-16') });
  }
});
