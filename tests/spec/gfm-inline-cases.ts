/* As gfm-cases.ts: addresses in text, raw HTML that is not allowed, footnotes. */
import type { GfmCase } from './gfm-cases.ts';

/** A link whose text is the address. */
function link(text: string, href = text): string {
  return `<a href="${href}">${text}</a>`;
}

/** Section 6.9, Autolinks (extension): addresses of the web. */
export const webAddresses: readonly GfmCase[] = [
  ['www.', 'www.raad.example', `<p>${link('www.raad.example', 'http://www.raad.example')}</p>`],
  [
    'a path, within text',
    'Se www.raad.example/moeder i dag',
    `<p>Se ${link('www.raad.example/moeder', 'http://www.raad.example/moeder')} i dag</p>`,
  ],
  [
    'punctuation at the end is text',
    'Se www.raad.example/a.b.',
    `<p>Se ${link('www.raad.example/a.b', 'http://www.raad.example/a.b')}.</p>`,
  ],
  ['and several marks of it', 'https://raad.example/a?!,:*_~', `<p>${link('https://raad.example/a')}?!,:*_~</p>`],
  [
    'closing parentheses belong to it as far as they were opened',
    'https://raad.example/s?q=(a)\n\nhttps://raad.example/s?q=(a))\n\n(https://raad.example/s?q=(a)',
    `<p>${link('https://raad.example/s?q=(a)')}</p><p>${link('https://raad.example/s?q=(a)')})</p><p>(${link('https://raad.example/s?q=(a)')}</p>`,
  ],
  [
    'parentheses within it stay',
    'https://raad.example/s?q=(a))+b',
    `<p>${link('https://raad.example/s?q=(a))+b')}</p>`,
  ],
  [
    'what looks like a character reference at the end is text',
    'https://raad.example/s?q=a&b=c\n\nhttps://raad.example/s?q=a&slut;',
    `<p>${link('https://raad.example/s?q=a&#x26;b=c')}</p><p>${link('https://raad.example/s?q=a')}&#x26;slut;</p>`,
  ],
  ['a less-than sign ends it', 'https://raad.example/a<b', `<p>${link('https://raad.example/a')}&#x3C;b</p>`],
  [
    'http and https',
    'http://raad.example og https://raad.example',
    `<p>${link('http://raad.example')} og ${link('https://raad.example')}</p>`,
  ],
  ['no underscore in the last two parts of the host', 'https://a.b_c.example', '<p>https://a.b_c.example</p>'],
  ['none within a word', 'xhttps://raad.example', '<p>xhttps://raad.example</p>'],
  [
    'none within code and links',
    '`https://raad.example` [www.a.example](https://b.example)',
    '<p><code>https://raad.example</code> <a href="https://b.example">www.a.example</a></p>',
  ],
];

/** Section 6.9, Autolinks (extension): addresses of mail. */
export const mailAddresses: readonly GfmCase[] = [
  ['an address', 'raad@kommune.example', `<p>${link('raad@kommune.example', 'mailto:raad@kommune.example')}</p>`],
  [
    'a plus before the at sign',
    'a+b@kommune.example',
    `<p>${link('a+b@kommune.example', 'mailto:a+b@kommune.example')}</p>`,
  ],
  ['a plus after it', 'Skriv til a@b+c.example.', '<p>Skriv til a@b+c.example.</p>'],
  ['dots, hyphens and underscores', 'a.b-c_d@e.f', `<p>${link('a.b-c_d@e.f', 'mailto:a.b-c_d@e.f')}</p>`],
  ['a full stop at the end is text', 'a.b@c.example.', `<p>${link('a.b@c.example', 'mailto:a.b@c.example')}.</p>`],
  ['no hyphen or underscore at the end', 'a.b-c_d@e.f- a.b-c_d@e.f_', '<p>a.b-c_d@e.f- a.b-c_d@e.f_</p>'],
];

/** Section 6.11, Disallowed Raw HTML (extension): the product takes out what GitHub shows as text. */
export const rawHtml: readonly GfmCase[] = [
  ...['title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'].map(
    (name): GfmCase => [name, `<b>a</b> <${name}>`, '<p><b>a</b> </p>'],
  ),
  ['script, with its content', 'a <script>alert(1)</script> b', '<p>a  b</p>'],
  ['capitals are no way around it', 'a <SCRIPT>alert(1)</SCRIPT> b', '<p>a  b</p>'],
  ['what is allowed stays', '<kbd>Esc</kbd> og H<sub>2</sub>O', '<p><kbd>Esc</kbd> og H<sub>2</sub>O</p>'],
];
