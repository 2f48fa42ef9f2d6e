/* A tree that was written and read, or made small, is the tree that it was, with the place of every node. */
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findLocale } from '../../src/locale/index.ts';
import { compactTrees, readTree, writeTree } from '../../src/markdown/compact-places.ts';
import { createProcessor } from '../../src/markdown/processor.ts';

const processor = createProcessor(findLocale('da'));
const pieces = fc.constantFrom(
  ...['\n', '\r\n', '\r', '\t', ' ', '  ', '# ', '## Bilag', '- ', '1. ', '> ', '| a | b |\n|---|:-:|\n| 1 | 2 |\n'],
  ...['[a](b.md)', '![](x.svg)', '[^1]', '[^1]: Note', '`kode`', '```js\nx\n```', '**fed**', '<b>', '</b>', '<table>'],
  ...['<p align="center">', '<!-- x -->', '- [ ] opgave', '~~s~~', 'https://a.dk', 'æøå', '𝄞', '\u0000', '&amp;', '\\'],
);

test('for any text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = `---\ntitle: A\n---\n${parts.join('')}`;
      const file = new VFile({ value: text });
      const markdown = processor.parse(file);
      const before = JSON.parse(JSON.stringify(markdown));
      expect(JSON.parse(JSON.stringify(readTree(writeTree(markdown, text), text)))).toEqual(before);
      const tree = processor.runSync(markdown, file);
      const safe = JSON.parse(JSON.stringify(tree));
      expect(JSON.parse(JSON.stringify(readTree(writeTree(tree, text), text)))).toEqual(safe);
      compactTrees([markdown, tree], text);
      expect(JSON.parse(JSON.stringify([markdown, tree]))).toEqual([before, safe]);
      expect(JSON.parse(JSON.stringify(readTree(writeTree(tree, text), text)))).toEqual(safe);
    }),
    { numRuns: 400 },
  );
});

test('a place that its offsets do not say is kept as it is', () => {
  const position = { start: { line: 7, column: 1, offset: 2 }, end: { line: 7, column: 3, offset: 4 } };
  const tree = { type: 'root', children: [{ type: 'text', value: 'b', position }] };
  expect(readTree(writeTree(tree, 'a\nbcd'), 'a\nbcd')).toEqual(tree);
  const small = structuredClone(tree);
  compactTrees([small], 'a\nbcd');
  expect(small).toEqual(tree);
});
