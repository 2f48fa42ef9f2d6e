/* That something changed is seen without marking what: of any two texts, both ways say the same. */
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { compareText } from '../../src/changes/compare-text.ts';

const element = (tagName: string, children: ElementContent[], more: Partial<Element> = {}): Element => ({
  ...{ type: 'element', tagName, properties: {}, children },
  ...more,
});
const text = (value: string): ElementContent => ({ type: 'text', value });
const link = (item: string): Element =>
  element('a', [text(item)], {
    data: { target: { kind: 'item', council: 'it', meeting: '2026-09-17', item, anchor: null } },
  });

const inline = fc.oneof(
  fc.constantFrom('en', 'en  ', ' to', '\n').map(text),
  fc.constantFrom('a', 'b').map(link),
  fc.constantFrom('x.png', 'y.png').map((src) => element('img', [], { properties: { src } })),
);
const block = fc.oneof(
  fc.array(inline, { maxLength: 3 }).map((children) => element('p', children)),
  fc.constantFrom('1', '2').map((id) => element('h2', [text('Mål')], { properties: { id } })),
  fc.array(inline, { maxLength: 2 }).map((children) => element('ul', [element('li', children)])),
);
const content = fc.array(fc.oneof(block, inline), { maxLength: 5 });

/** An item that is renamed, and an image whose content is another one. */
const identify = (names: Readonly<Record<string, string>>) => (one: Element) => {
  const { tagName, properties, data } = one;
  const target = data?.target?.kind === 'item' ? data.target.item : String(properties['src'] ?? '');
  return { key: `${tagName} ${names[target] ?? target}`, whole: false };
};

test('of random texts', () => {
  const shared = fc
    .tuple(content, content, content, content)
    .chain(([start, end, one, other]) =>
      fc.constantFrom<readonly [ElementContent[], ElementContent[]]>(
        [structuredClone([...start, ...one, ...end]), [...start, ...other, ...end]],
        [start, start],
        [start, structuredClone(start)],
      ),
    );
  const names = fc.record({ a: fc.constantFrom('a', 'b'), 'x.png': fc.constantFrom('x', 'y') });
  fc.assert(
    fc.property(shared, names, names, ([before, after], older, newer) => {
      const keys = { before: identify(older), after: identify(newer) };
      const quick = compareText(before, after, { ...keys, marked: false }) !== null;
      expect(quick).toBe(compareText(before, after, { ...keys, marked: true }) !== null);
    }),
    { numRuns: 3000 },
  );
});

test('of an image that shows another file of the same name, be it the same object', () => {
  const image = [element('p', [element('img', [], { properties: { src: 'x.png' } })])];
  for (const marked of [true, false]) {
    for (const after of [image, structuredClone(image)]) {
      const keys = { before: identify({}), after: identify({ 'x.png': 'y' }), marked };
      expect(compareText(image, after, keys)).not.toBe(null);
    }
  }
});
