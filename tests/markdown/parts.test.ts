import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findLocale } from '../../src/locale/index.ts';
import { assignAnchors } from '../../src/markdown/anchors.ts';
import { splitParts } from '../../src/markdown/parts.ts';
import { createProcessor, parseMarkdown } from '../../src/markdown/processor.ts';
import { toHtml } from '../../src/text/to-html.ts';

function parse(text: string) {
  return parseMarkdown(createProcessor(findLocale('da')), new VFile(text));
}

function split(text: string) {
  const tree = parse(text);
  assignAnchors(tree, 'item');
  const { parts, footnotes } = splitParts(tree);
  const html = (children: (typeof parts)[number]['content']) => toHtml({ type: 'root', children }).trim();
  return { parts: parts.map((part) => [part.name, part.anchor, html(part.content)]), footnotes: html(footnotes) };
}

test('a body divides at its ## headings', () => {
  expect(split('Først.\n\n## Baggrund\n\nA\n\n## Indstilling\n\nB\n').parts).toEqual([
    [null, null, '<p>Først.</p>'],
    ['Baggrund', 'item--baggrund', '<p>A</p>'],
    ['Indstilling', 'item--indstilling', '<p>B</p>'],
  ]);
});

test('### and deeper stay within their part', () => {
  expect(split('## Baggrund\n\n### Tal\n\nA\n').parts).toEqual([
    ['Baggrund', 'item--baggrund', '<h3 id="item--tal">Tal</h3>\n<p>A</p>'],
  ]);
});

test('a part without text is a part; a body without text has none', () => {
  expect(split('## Baggrund\n').parts).toEqual([['Baggrund', 'item--baggrund', '']]);
  expect(split('\n\n').parts).toEqual([]);
});

test('a heading with marks in it gives a plain name; a ## within a quotation divides nothing', () => {
  expect(split('## *Særlig* `kode`\n\nA\n').parts[0]?.[0]).toBe('Særlig kode');
  expect(split('> ## Citat\n').parts).toHaveLength(1);
});

test('raw HTML headings divide as ## does', () => {
  expect(split('<h2>Beslutning</h2>\n\nA\n').parts[0]?.slice(0, 2)).toEqual(['Beslutning', 'item--beslutning']);
});

test('the footnotes stand apart from the parts', () => {
  const { parts, footnotes } = split('## Baggrund\n\nA[^1]\n\n[^1]: Note\n');
  expect(parts).toHaveLength(1);
  expect(parts[0]?.[2]).not.toContain('Note<');
  expect(footnotes).toContain('Note');
});

test('ids are made the item’s own, and what refers to them follows', () => {
  const tree = parse('## Baggrund\n\n## Baggrund\n\nA[^1]\n\n[^1]: Note\n');
  const anchors = assignAnchors(tree, 'budget');
  expect([...anchors.entries()].slice(0, 2)).toEqual([
    ['baggrund', 'budget--baggrund'],
    ['baggrund-1', 'budget--baggrund-1'],
  ]);
  const html = toHtml(tree);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id?.startsWith('budget--'))).toBe(true);
  expect(html).toMatch(/aria-describedby="budget--footnote-label"/);
  expect(ids).toContain('budget--footnote-label');
});

test('an id that an author writes is kept, with the prefix', () => {
  const anchors = assignAnchors(parse('<h3 id="tal">Tal</h3>\n'), 'a');
  expect([...anchors]).toEqual([['tal', 'a--tal']]);
});
