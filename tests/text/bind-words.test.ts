import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { bindText, bindWords } from '../../src/text/bind-words.ts';
import { toPageHtml } from '../../src/text/to-html.ts';

/** A space at which no line ends is written `~`. */
const shown = (text: string) => bindText(text).replaceAll('\u00A0', '~');

test.each([
  ['Mødet begynder kl. 10.00 den 31. december 2026.', 'Mødet begynder kl.~10.00 den 31.~december 2026.'],
  ['jf. § 3, stk. 1, og §§ 4 og 5', 'jf.~§~3, stk.~1, og §§~4 og 5'],
  ['se pkt. 2.4 om sag 12', 'se pkt.~2.4 om sag~12'],
  ['vid sammanträdet den 11 juni 2026, ärende 2.1', 'vid sammanträdet den 11~juni 2026, ärende~2.1'],
  ['nach Abs. 2 Nr. 4, TOP 3, um 10.00 Uhr', 'nach Abs.~2 Nr.~4, TOP~3, um 10.00~Uhr'],
  ['1 t 30 min, 3,4 MB, 5 mio. kr., 12 %', '1~t 30~min, 3,4~MB, 5~mio. kr., 12~%'],
  ['September 24, 2026 at 10:00 AM, item 2', 'September~24, 2026 at 10:00~AM, item~2'],
  ['450 000 kronor, 1 250 000 kr, 15 procent', '450~000~kronor, 1~250~000~kr, 15~procent'],
  ['15 per cent of £2.4 million in 2026 100 people', '15~per~cent of £2.4~million in 2026 100 people'],
  ['1 Std. 15 Min., 12 Prozent, 2,4 millioner kroner', '1~Std. 15~Min., 12~Prozent, 2,4~millioner kroner'],
  [
    'Borgmesteren, 1. viceborgmester og 2. stedfortræder for C',
    'Borgmesteren, 1.~viceborgmester og 2.~stedfortræder for C',
  ],
  ['I 2025. men pkt. 2.1. er nyt, kl. 10.30. så', 'I 2025. men pkt.~2.1. er nyt, kl.~10.30. så'],
  ['I salen er 3 kandidater og 2 andre', 'I salen er 3 kandidater og 2 andre'],
  ['https://example.org/kl. 10', 'https://example.org/kl.~10'],
  ['https://example.org/min', 'https://example.org/min'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('on a page, but not in code', () => {
  const tree = {
    type: 'root' as const,
    children: [h('p', 'kl. 9 ', h('b', '§ 2'), ' ', h('code', 'kl. 9')), h('pre', '§ 3')],
  };
  expect(toPageHtml(tree)).toBe('<p>kl.\u00A09 <b>§\u00A02</b> <code>kl. 9</code></p><pre>§ 3</pre>');
  expect(JSON.stringify(bindWords(tree))).not.toBe(JSON.stringify(tree));
  expect(JSON.stringify(tree)).not.toContain('\u00A0');
});
