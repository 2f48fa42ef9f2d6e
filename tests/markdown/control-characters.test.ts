import { expect, test } from 'vitest';
import { toHtml } from '../../src/text/to-html.ts';
import { assembleClean, item, itemOf, siteWith } from '../support/content.ts';

function render(body: string): string {
  const { parts } = itemOf(assembleClean(siteWith({ 'it/2026-09-17/a.md': item('A', '', `\n${body}\n`) })), 'a');
  return toHtml({ type: 'root', children: parts.flatMap(({ content }) => content) });
}

test.each([
  ['a vertical tab of Word', 'Rådhuset\u000bSøby', '<p>Rådhuset<br>Søby</p>'],
  ['a line separator', 'Rådhuset\u2028Søby', '<p>Rådhuset<br>Søby</p>'],
  ['two of them', 'a\u000b\u000bb', '<p>a<br><br>b</p>'],
  ['in code', '`a\u000bb`', '<p><code>a\nb</code></p>'],
  ['another control character', 'Råd\u0007huset', '<p>Rådhuset</p>'],
  ['an escape in a title', '[a](https://a.dk "x\u001by")', '<p><a href="https://a.dk" title="xy">a</a></p>'],
  ['a noncharacter', 'a\uffffb', '<p>ab</p>'],
])('%s', (_, body, html) => {
  expect(render(body)).toBe(html);
});
