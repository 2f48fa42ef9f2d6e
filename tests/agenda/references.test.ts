import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/agenda/model.ts';
import { toHtml } from '../../src/text/to-html.ts';
import { assemble, assembleClean, type Files, item, itemOf, siteWith } from '../support/content.ts';
import { rangeOf, readMarked } from '../support/marked.ts';

const second = '---\ndate: 2026-10-01\nstart: 10:00\nstatus: published\n---\n';

function html({ parts }: Item): string {
  return toHtml({ type: 'root', children: parts.flatMap((part) => part.content) }).trim();
}

function targets({ parts }: Item): unknown[] {
  const found: unknown[] = [];
  JSON.stringify(parts, (key, value) => {
    if (key === 'target') found.push(value);
    return value;
  });
  return found;
}

describe('a link to an item', () => {
  const files = siteWith({
    'it/2026-09-17/a.md': item('A', '', '[](b.md) [teksten](b.md) [](../2026-10-01/c.md) [mødet](../2026-10-01/)\n'),
    'it/2026-09-17/b.md': item('B'),
    'it/2026-10-01/index.md': second,
    'it/2026-10-01/c.md': item('C'),
  });

  test('without a text gets the number in the words of the language', () => {
    expect(html(itemOf(assembleClean(files), 'a'))).toBe(
      '<p><a>pkt. 2.2</a> <a>teksten</a> <a>pkt. 2.1 på mødet den 1. oktober 2026</a> <a>mødet</a></p>',
    );
    const english = { ...files, 'index.md': `${files['index.md']}`.replace('title', 'language: en\ntitle') };
    expect(html(itemOf(assembleClean(english), 'a'))).toContain('item 2.1 of the meeting on 1 October 2026');
  });

  test('leads to the item, and to the meeting where it names its folder', () => {
    const ids = { council: 'it', anchor: null };
    expect(targets(itemOf(assembleClean(files), 'a'))).toEqual([
      { kind: 'item', ...ids, meeting: '2026-09-17', item: 'b' },
      { kind: 'item', ...ids, meeting: '2026-09-17', item: 'b' },
      { kind: 'item', ...ids, meeting: '2026-10-01', item: 'c' },
      { kind: 'meeting', ...ids, meeting: '2026-10-01' },
    ]);
  });

  test('follows when the item gets another number', () => {
    const moved = { ...files, 'it/2026-09-17/b.md': item('B', 'order: 1\n') };
    expect(html(itemOf(assembleClean(moved), 'a'))).toContain('<a>pkt. 2.1</a>');
  });

  test('may name a heading there, and a heading of its own file', () => {
    const anchored = siteWith({
      'it/2026-09-17/a.md': item('A', '', '[x](b.md#tal) [y](#baggrund)\n\n## Baggrund\n\nT\n'),
      'it/2026-09-17/b.md': item('B', '', '### Tal\n'),
    });
    const anchors = targets(itemOf(assembleClean(anchored), 'a')).map((one) => Object(one).anchor);
    expect(anchors).toEqual(['b--tal', 'a--baggrund']);
  });
});

test('a link to a file and an image lead to the file', () => {
  const files = siteWith({
    'it/2026-09-17/a.md': item('A', '', '[x](bilag/x.pdf) ![y](../../y%20z.png) [m](noter.txt)\n'),
    'it/2026-09-17/bilag/x.pdf': '',
    'it/2026-09-17/noter.txt': '',
    'y z.png': '',
  });
  expect(targets(itemOf(assembleClean(files), 'a'))).toEqual([
    { kind: 'file', path: 'it/2026-09-17/bilag/x.pdf' },
    { kind: 'file', path: 'y z.png' },
    { kind: 'file', path: 'it/2026-09-17/noter.txt' },
  ]);
});

describe('a reference that leads nowhere is a message at its place', () => {
  const others: Files = { 'it/2026-09-17/budget.md': item('B', '', '### Tal\n'), 'it/2026-09-17/bilag/tal.pdf': '' };

  test.each([
    ['«[x](budgt.md)»', 'missing-item', 'Did you mean budget.md?'],
    ['«[](budgt.md)»', 'missing-item', 'Did you mean budget.md?'],
    ['«[x](bilag/tla.pdf)»', 'missing-file', 'Did you mean bilag/tal.pdf?'],
    ['«![x](kort.png)»', 'missing-file', 'Correct the path'],
    ['«[x](budget.md#tall)»', 'missing-anchor', 'The headings there are #tal.'],
    ['«[x](#tal)»', 'missing-anchor', 'Link to the item.'],
    ['«[x](../../../hemmelig.pdf)»', 'path-leaves-content', 'Copy the file'],
    ['«[x](..%2f..%2f..%2fhemmelig.pdf)»', 'path-leaves-content', 'Copy the file'],
    ['«![x](/../hemmelig.png)»', 'path-leaves-content', 'Copy the file'],
    ['«[](../)»', 'empty-link', 'Write the text'],
    ['«[](bilag/tal.pdf)»', 'empty-link', 'Write the text'],
    ['«![x](https://example.dk/x.png)»', 'remote-image', 'Save the image'],
    ['«![x](//example.dk/x.png)»', 'remote-image', 'Save the image'],
  ])('%s', (body, rule, note) => {
    const { text, range } = readMarked(item('A', '', `\nSe ${body} her.\n`));
    const { messages } = assemble(siteWith({ ...others, 'it/2026-09-17/a.md': text }));
    expect(messages.map((one) => one.ruleId)).toEqual([rule]);
    expect(rangeOf(messages[0])).toEqual(range);
    expect(messages[0]?.note).toContain(note);
    expect(messages[0]?.file).toBe('content/it/2026-09-17/a.md');
  });
});
