import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { visitElements, visitNodes } from '../../src/text/visit-nodes.ts';

const tree: Root = h(null, [h('p', ['a', h('em', [h('b', 'c')])]), 'd', h('ul', [h('li', 'e'), h('li')])]);

test('elements and nodes are seen in the order in which unist-util-visit sees them', () => {
  const expected: unknown[] = [];
  visit(tree, (node) => {
    expected.push(node);
  });
  const nodes: unknown[] = [];
  visitNodes<Root | Root['children'][number]>(tree, (node) => nodes.push(node));
  expect(nodes).toEqual(expected);
  const elements: Element[] = [];
  visitElements([tree], (element) => elements.push(element));
  expect(elements).toEqual(expected.filter((node) => (node as Element).type === 'element'));
});

test('what the visitor adds to the element that it sees is walked too', () => {
  const seen: string[] = [];
  const list = h('div', [h('p')]);
  visitElements([list], (element) => {
    seen.push(element.tagName);
    if (element.tagName === 'p') element.children.push(h('i'));
  });
  expect(seen).toEqual(['div', 'p', 'i']);
});
