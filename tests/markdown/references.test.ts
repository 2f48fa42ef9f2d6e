import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { findLocale } from '../../src/locale/index.ts';
import { createProcessor, parseMarkdown } from '../../src/markdown/processor.ts';
import { findReferences, isRemote, resolveLocal } from '../../src/markdown/references.ts';
import { readMarked } from '../support/marked.ts';

function find(text: string) {
  const tree = parseMarkdown(createProcessor(findLocale('da')), new VFile(text));
  return findReferences(tree, 'it/2026-09-17/a.md');
}

describe('what is written means a path from the content root', () => {
  test.each([
    ['b.md', 'it/2026-09-17/b.md', null],
    ['./b.md', 'it/2026-09-17/b.md', null],
    ['bilag/x.pdf', 'it/2026-09-17/bilag/x.pdf', null],
    ['../2026-10-01/c.md#tal', 'it/2026-10-01/c.md', 'tal'],
    ['../../logo.svg', 'logo.svg', null],
    ['/it/index.md', 'it/index.md', null],
    ['#tal', '', 'tal'],
    ['b.md#t%C3%A6ller', 'it/2026-09-17/b.md', 'tæller'],
    ['b%20c.pdf', 'it/2026-09-17/b c.pdf', null],
    ['b.pdf?download=1#page=2', 'it/2026-09-17/b.pdf', 'page=2'],
    ['A\u030A.pdf', 'it/2026-09-17/Å.pdf', null],
    ['100%.pdf', 'it/2026-09-17/100%.pdf', null],
    ['../../../etc/passwd', '../etc/passwd', null],
    ['..%2F..%2F..%2Fetc%2Fpasswd', '../etc/passwd', null],
    ['/../../etc/passwd', '../../etc/passwd', null],
    ['bilag/../../../../x', '../x', null],
  ])('%s', (written, path, anchor) => {
    expect(resolveLocal(written, 'it/2026-09-17/a.md')).toEqual({ path, anchor });
  });
});

test.each([
  ['https://example.dk', true],
  ['HTTPS://example.dk', true],
  ['//example.dk/x', true],
  ['mailto:a@b.dk', true],
  ['tel:+45', true],
  ['bilag/a.pdf', false],
  ['#a', false],
  ['a:b.pdf', false],
  ['./a:b.pdf', false],
])('%s leads to another host: %s', (address, remote) => {
  expect(isRemote(address)).toBe(remote);
});

test('links and images are found, remote links are not', () => {
  const written = find(
    '[a](b.md) ![c](d.png) <https://example.dk> [e](mailto:a@b.dk) [f]: x\n\n[g][h]\n\n[h]: i.pdf\n',
  );
  expect(written.map((one) => one.written)).toEqual(['b.md', 'd.png', 'i.pdf']);
});

test.each([
  ['a link', '---\ntitle: x\n---\n\nSe «[tallene](tal.md)» her.\n'],
  ['an image', '---\ntitle: x\n---\n\n- punkt\n  «![Kort](kort.png)»\n'],
  ['a link in a file with CRLF', '---\r\ntitle: x\r\n---\r\n\r\nSe «[tallene](tal.md)».\r\n'],
  ['a link in a table', '---\ntitle: x\n---\n\n| a | b |\n|---|---|\n| æ | «[x](y.md)» |\n'],
  ['a link beside raw HTML', '---\ntitle: x\n---\n\nH<sub>2</sub>O «[x](y.md)»\n'],
])('the place of %s is that of the file', (_, sample) => {
  const { text, range } = readMarked(sample);
  const place = find(text)[0]?.place;
  expect([place?.start.line, place?.start.column, place?.end.line, place?.end.column]).toEqual(range);
});
