/* The comment for a pull request, read as a host renders it. */
import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { changesMarkdown } from '../../src/changes/changes-markdown.ts';
import { findLocale } from '../../src/locale/index.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { compareFiles } from '../support/changes.ts';
import { type Files, item, siteWith } from '../support/content.ts';

const at = 'it/2026-09-17';

function comment(before: Files, after: Files, previewUrl: string | null = null): string {
  const states = { before: { name: 'main', commit: 'ffffffffff' }, after: { name: 'HEAD', commit: null } };
  return changesMarkdown(compareFiles(siteWith(before), siteWith(after)), {
    ...states,
    previewUrl,
    readers: 'public',
    words: findLocale('da'),
  });
}

function render(markdown: string): Root {
  const chain = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  return chain.runSync(chain.parse(markdown));
}

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

const textOf = (markdown: string) => plainText(render(markdown).children.filter(isContent));
const isContent = (node: Root['children'][number]) => node.type === 'element' || node.type === 'text';

const hostile = [
  '@alle og @org/hold',
  '#12, GH-12, org/repo#12, !34, $56, %7, ~8, &9',
  '[link](https://evil.example) ![billede](https://evil.example/x.png)',
  '<script>alert(1)</script> <img src=x onerror=y> <details> </details> <!-- --> <b>',
  'https://evil.example www.evil.example mail@evil.example',
  '**fed** _kursiv_ `kode` ~~streg~~ $x$ ```js',
  '| a | b |',
  '# Overskrift',
  '- punkt',
  '1. et',
  '> citat',
  ':smile: :+1:',
  '[^1]: note',
  '\\\\ \\* &lt; &#64;alle',
  'a1b2c3d4e5f6',
  '---',
];

describe('nothing of the content becomes markup', () => {
  test.each(hostile)('%s', (text) => {
    const yaml = JSON.stringify(text);
    const written = text.replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@%^=]/g, '\\$&');
    const before = { [`${at}/a.md`]: item('Punkt', `responsible: ${yaml}\n`, `\n## Baggrund\n\nFørst ${written}\n`) };
    const after = {
      [`${at}/a.md`]: item(yaml, 'responsible: Chefen\n', `\n## Baggrund\n\n${written} og mere ${written}\n`),
    };
    for (const markdown of [comment(before, after), comment({}, after), comment(after, {})]) {
      const tags = new Set(elementsOf(render(markdown)).map(({ tagName }) => tagName));
      const allowed = ['h3', 'h4', 'p', 'strong', 'ul', 'li', 'details', 'summary', 'b', 'blockquote', 'ins', 'del'];
      expect([...tags].filter((tag) => !allowed.includes(tag))).toEqual([]);
      const bare = textOf(markdown).replaceAll('\u200B', '');
      expect(bare.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' ').trim());
      expect(textOf(markdown)).not.toMatch(/@(alle|org|evil)|#12|GH-12|!34|:\/\/|www\.|:smile:|:\+1:|a1b2c3d4/);
    }
  });
});

test('what changed is behind a summary, with what stands beside it, and links to the preview', () => {
  const text = (price: string) =>
    `\n## Baggrund\n\n${'Langt før. '.repeat(20)}Prisen er ${price} kr. ${'Langt efter. '.repeat(20)}\n`;
  const before = { [`${at}/a.md`]: item('Budget', '', text('100')) };
  const markdown = comment(before, { [`${at}/a.md`]: item('Budget', '', text('120')) }, 'https://p.example/x/');
  expect(markdown).toContain(
    '<summary><b>2.1 Budget</b>: Baggrund er ændret</summary>\n\n**Baggrund er ændret**\n\n> … før. ',
  );
  expect(markdown).toContain('Prisen er <del>100</del> <ins><b>120</b></ins> kr. ');
  const addresses = elementsOf(render(markdown)).flatMap(({ properties }) => properties['href'] ?? []);
  expect(addresses).toEqual(['https://p.example/x/it/2026-09-17/', 'https://p.example/x/it/2026-09-17/a/']);
  expect(comment(before, {})).not.toContain('](<');
});

test('every block of HTML is closed, and stands apart', () => {
  const items = (sign: string) =>
    Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name, index) => [
        `${at}/${name}.md`,
        item(`${name} ${index % 2 ? sign : ''}`, '', `\n${index % 2 ? '' : sign}\n`),
      ]),
    );
  const tree = render(comment(items('x'), items('y')));
  const details = elementsOf(tree).filter(({ tagName }) => tagName === 'details');
  expect(details).toHaveLength(2);
  for (const one of details)
    expect(elementsOf({ type: 'root', children: one.children }).map(({ tagName }) => tagName)).not.toContain('details');
  expect(elementsOf(tree).filter(({ tagName }) => tagName === 'li')).toHaveLength(2);
});

describe('a host takes 65,536 characters', () => {
  /** Words in lines, as somebody writes them: a line with thousands of signs is refused. */
  const text = (words: number, sign: string) =>
    Array.from({ length: words }, (_, index) => `${sign}æøå_*<>${index % 100 === 99 ? '\n' : ' '}`).join('');
  const many = (count: number, words: number, sign: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${at}/a${index}.md`,
        item(`Punkt nummer ${index} <om> alt`, `order: ${index}\n`, `\n## Baggrund\n\n${text(words, sign)}\n`),
      ]),
    );

  test.each([
    ['few items of much text', 12, 1500],
    ['many items', 400, 20],
    ['more items than there is room for in short', 1500, 2],
  ])('%s: cut at whole items, with a note', (_, count, words) => {
    const markdown = comment(many(count, words, 'x'), many(count, words, 'y'));
    expect(markdown.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(markdown)).toBeLessThan(65_536);
    expect(markdown).toMatch(/\n> \*\*\d+ ændringer er udeladt, da kommentaren ellers blev for lang\..*\*\*\n$/);
    const tags = elementsOf(render(markdown)).map(({ tagName }) => tagName);
    expect(tags.filter((tag) => tag === 'details').length).toBe(tags.filter((tag) => tag === 'summary').length);
    expect(markdown.match(/<details>/g)?.length ?? 0).toBe(markdown.match(/<\/details>/g)?.length ?? 0);
  });

  test('facts and numbers of many meetings are cut, too', () => {
    const meetings = (start: string) =>
      Object.fromEntries(
        Array.from({ length: 700 }, (_, index) => {
          const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
          return [
            `it/${day}/index.md`,
            `---\ndate: ${day}\nstart: ${start}\nplace: ${'Sted '.repeat(30)}${start}\n---\n`,
          ];
        }),
      );
    const markdown = comment(meetings('10:00'), meetings('11:00'));
    expect(Buffer.byteLength(markdown)).toBeLessThan(65_536);
    expect(markdown).toContain('udeladt');
  });

  test('what fits is not cut', () => {
    expect(comment(many(10, 20, 'x'), many(10, 20, 'y'))).not.toContain('udeladt');
  });
});
