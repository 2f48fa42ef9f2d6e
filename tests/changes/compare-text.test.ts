import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/text/plain-text.ts';
import { toHtml } from '../../src/text/to-html.ts';
import { compareItem, showChanges } from '../support/changes.ts';
import { assembleClean, item, itemOf, siteWith } from '../support/content.ts';

const compare = (before: string, after: string) =>
  compareItem(item('A', '', `\n${before}\n`), item('A', '', `\n${after}\n`))?.parts ?? [];

/** The changed lines of a text. */
const linesOf = (before: string, after: string) =>
  compare(before, after).flatMap(({ content }) => showChanges(content));

const htmlOf = (before: string, after: string) =>
  toHtml({ type: 'root', children: compare(before, after).flatMap(({ content }) => content) }).replaceAll('\n', '');

describe('what is no change', () => {
  test.each([
    ['a reflowed paragraph', 'Et ord\nog et til\nog flere.', 'Et ord og et\ntil og flere.'],
    ['a reflowed list', '- et\n  ord\n- to', '* et ord\n* to'],
    ['another writing of the same Markdown', 'Et **fedt** ord[^1]\n\n[^1]: Note', 'Et __fedt__ ord[^x]\n\n[^x]: Note'],
    ['a table set wider', '| A | B |\n|--|--|\n| 1 | 2 |', '| A  |  B |\n|----|----|\n| 1  |  2 |'],
    ['letters stored in another way', 'på', 'pa\u030a'],
    ['a link that is written in another way', '[x](https://example.org)', '[x][1]\n\n[1]: https://example.org'],
  ])('%s', (_, before, after) => {
    expect(compare(before, after)).toEqual([]);
  });
});

describe('what is marked', () => {
  test.each([
    ['a word', 'Prisen er 100 kr. i alt.', 'Prisen er 120 kr. i alt.', ['Prisen er {-100-}{+120+} kr. i alt.']],
    [
      'a number with its signs',
      'Det er 1.450.000 kr.',
      'Det er 1.500.000 kr.',
      ['Det er {-1.450.000-}{+1.500.000+} kr.'],
    ],
    ['words next to each other as one', 'En stor by.', 'En meget lille by.', ['En {-stor-}{+meget lille+} by.']],
    ['words that are gone', 'Den gode gamle by.', 'Den by.', ['Den {-gode gamle -}by.']],
    ['a paragraph', 'Et.\n\nHelt andre ord.', 'Et.', ['{-Helt andre ord.-}']],
    ['a list item', '- en\n- to', '- en\n- midt imellem\n- to', ['{+midt imellem+}']],
    [
      'a table row, and a cell',
      '| A | B |\n|--|--|\n| en | 1 |\n| to | 2 |',
      '| A | B |\n|--|--|\n| en | 9 |\n| ny række | 5 |\n| to | 2 |',
      ['en | {-1-}{+9+}', '{+ny række | 5+}'],
    ],
    ['emphasis', 'Et ord her.', 'Et **ord** her.', ['Et {-ord-}{+ord+} her.']],
    ['where a link leads', '[ordet](https://a.example)', '[ordet](https://b.example)', ['{-ordet-}{+ordet+}']],
    ['a task that was done', '- [ ] opgave', '- [x] opgave', expect.arrayContaining([expect.stringContaining('{+')])],
  ])('%s', (_, before, after, lines) => {
    expect(linesOf(before, after)).toEqual(lines);
  });

  test('as valid HTML: within list items and cells, and ids only once', () => {
    expect(htmlOf('- en\n- to', '- en')).toBe('<ul><li>en</li><li><del>to</del></li></ul>');
    expect(htmlOf('| A |\n|--|\n| en |\n|  |', '| A |\n|--|\n| en |')).toContain('<tr><td></td></tr>');
    const headings = htmlOf('### Helt gamle ord\n\nTekst.', '### Nyt\n\nTekst.');
    expect(headings).toContain('<h3><del>Helt gamle ord</del></h3>');
    expect(headings).toContain('<h3 id="a--nyt"><ins>Nyt</ins></h3>');
    const notes = htmlOf('En sætning med note.[^1] Resten.\n\n[^1]: x', 'En sætning. Resten.');
    expect(notes).toMatch(/<del>1<\/del>/);
    expect(notes).not.toContain('id=');
  });
});

describe('large texts', () => {
  const rows = (count: number, value: (row: number) => string) =>
    `| Navn | Tal |\n|--|--|\n${Array.from({ length: count }, (_, row) => `| Række nummer ${row} | ${value(row)} |`).join('\n')}`;

  test('a table of 300 rows with another number in each is told row by row', () => {
    const lines = linesOf(
      rows(300, (row) => `${row}`),
      rows(300, (row) => `${row + 1000}`),
    );
    expect(lines).toHaveLength(300);
    expect(lines[7]).toBe('Række nummer 7 | {-7-}{+1007+}');
  });

  test('texts of 3000 paragraphs without a common word end soon', () => {
    const text = (sign: string) =>
      Array.from({ length: 3000 }, (_, at) => `${sign}${at} ${sign}${at * 7} ${sign}`).join('\n\n');
    expect(linesOf(text('a'), text('b'))).toHaveLength(6000);
  });

  test('a paragraph of 10,000 words without a common word ends soon', () => {
    const text = (sign: string) => Array.from({ length: 10_000 }, (_, at) => `${sign}${at}`).join(' ');
    expect(linesOf(text('a'), text('b')).join('').length).toBeGreaterThan(100_000);
  });
});

/** The text that is left when what was added, or what was removed, is taken away. */
function without(change: 'added' | 'removed', nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return node.data?.change === change ? [] : [{ ...node, children: without(change, node.children) }];
  });
}

test('both texts can be read from the marked one', () => {
  const words = 'rådet by sag pris kommune år model 1.000 *fed* [x](https://example.org) ét, to.'.split(' ');
  let seed = 7;
  const pick = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % most;
  };
  const sentence = () => Array.from({ length: 3 + pick(12) }, () => words[pick(words.length)]).join(' ');
  const block = () => (pick(3) === 0 ? `- ${sentence()}\n- ${sentence()}` : sentence());
  const change = (text: string) =>
    text.split(' ').flatMap((word) => [[], [sentence()], [word], [word], [word], [word]][pick(6)] ?? []);
  const readText = (text: string) => {
    const site = assembleClean(siteWith({ 'it/2026-09-17/a.md': item('A', '', `\n${text}\n`) }));
    return squeeze(itemOf(site, 'a').parts.flatMap(({ content }) => content));
  };
  const squeeze = (nodes: readonly ElementContent[]) => plainText(nodes).replace(/\s/g, '');
  for (let round = 0; round < 60; round += 1) {
    const before = Array.from({ length: 1 + pick(5) }, block).join('\n\n');
    const after = `start ${change(before).join(' ')}`;
    const [part] = compare(before, after);
    if (part === undefined) continue;
    expect(squeeze(without('removed', part.content)), `${before}\n=>\n${after}`).toBe(readText(after));
    expect(squeeze(without('added', part.content)), `${before}\n=>\n${after}`).toBe(readText(before));
  }
});
