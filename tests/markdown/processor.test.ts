import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { findLocale } from '../../src/locale/index.ts';
import { createProcessor, parseMarkdown } from '../../src/markdown/processor.ts';
import { toHtml } from '../../src/text/to-html.ts';

function render(text: string, language = 'da'): string {
  return toHtml(parseMarkdown(createProcessor(findLocale(language)), new VFile(text)));
}

describe('sanitising takes out', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', /script|alert/],
    ['a script in the middle of a text', 'a <script>alert(1)</script> b', /script|alert/],
    ['an iframe', '<iframe src="https://example.com"></iframe>', /iframe/],
    ['an object and an embed', '<object data="x"></object><embed src="x">', /object|embed/],
    ['a style element', '<style>p { display: none }</style>', /style|display/],
    ['a style attribute', '<p style="position: fixed">x</p>', /style|position/],
    ['a link element', '<link rel="stylesheet" href="https://example.com/x.css">', /link|css/],
    ['a base element', '<base href="https://example.com/">', /base/],
    ['a form', '<form action="/x"><input name="a"><button>b</button></form>', /form|button|name/],
    ['an on* attribute', '<img src="x.png" onerror="alert(1)" alt="x">', /onerror|alert/],
    ['an on* attribute in any case', '<p OnClick="alert(1)">x</p>', /onclick|alert/i],
    ['a javascript: link', '[x](javascript:alert(1))', /javascript|alert/],
    ['a javascript: link in disguise', '<a href=" jAvaScript&colon;alert(1)">x</a>', /javascript|alert/i],
    ['a vbscript: link', '[x](vbscript:x)', /vbscript/],
    ['a data: link', '[x](data:text/html;base64,PHNjcmlwdD4=)', /data:/],
    ['a data: image', '![x](data:image/svg+xml;base64,PHN2Zz4=)', /data:/],
    ['an svg with a script', '<svg><script>alert(1)</script></svg>', /svg|script|alert/],
    ['MathML', '<math><mtext><img src=x onerror=alert(1)></mtext></math>', /math|onerror/],
    ['a comment', '<!-- secret -->', /secret/],
    ['a name that hides what scripts ask for', '<img name="getElementById" src="x.png" alt="x">', /name/],
    ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://example.com">', /meta|refresh/],
  ])('%s', (_, text, dangerous) => {
    expect(render(text)).not.toMatch(dangerous);
  });

  test('and keeps the text around it', () => {
    expect(render('Før <span onclick="x()">midt</span> efter')).toBe('<p>Før <span>midt</span> efter</p>');
  });
});

describe('sanitising keeps', () => {
  test.each([
    '<p><abbr title="Forvaltningsloven">FVL</abbr></p>',
    '<p lang="en">text</p>',
    '<p>H<sub>2</sub>O and m<sup>2</sup></p>',
    '<details><summary>More</summary>text</details>',
    '<p><a href="mailto:post@example.dk">post</a> <a href="tel:+4512345678">ring</a></p>',
    '<p><mark>ny</mark> <time datetime="2026-09-17">i dag</time></p>',
    '<figure><img src="kort.png" alt="Kort"><figcaption>Kort</figcaption></figure>',
  ])('%s', (html) => {
    expect(render(html)).toBe(html);
  });
});

describe('GFM', () => {
  test('tables with alignment, and header cells with a scope of their column', () => {
    const html = render('| a | b |\n|---|--:|\n| 1 | 2 |\n');
    expect(html).toContain('<th align="right">b</th>');
    expect(html).toContain('<td align="right">2</td>');
  });

  test('strikethrough and bare addresses', () => {
    expect(render('~~væk~~ https://example.dk')).toBe(
      '<p><del>væk</del> <a href="https://example.dk">https://example.dk</a></p>',
    );
  });

  test('footnotes in the words of the language, without roles that lose the link in the PDF', () => {
    const html = render('Tekst[^1].\n\n[^1]: Noten.\n');
    expect(html).toContain('>Noter</h2>');
    expect(html).toContain('aria-label="Tilbage til henvisning 1"');
    expect(html).not.toContain('doc-');
    expect(render('Text[^1].\n\n[^1]: Note.\n', 'en')).toContain('>Notes</h2>');
  });

  test('task lists are marks with a text alternative, nothing to fill in', () => {
    const html = render('- [x] a\n- [ ] b\n');
    expect(html).not.toContain('<input');
    expect(html).toMatch(/task-mark-done" role="img" aria-label="Udført"/);
    expect(html).toMatch(/task-mark-open" role="img" aria-label="Ikke udført"/);
    expect(render('- [x] a\n', 'en')).toContain('aria-label="Done"');
  });
});

describe('enclosures', () => {
  test.each(['./ Kommissorium', './. Kommissorium'])('%s: the mark has a text alternative', (text) => {
    expect(render(text)).toBe(
      '<p class="enclosure"><span class="enclosure-mark" role="img" aria-label="Bilag vedlagt">./.</span> Kommissorium</p>',
    );
  });

  test('in the words of the language', () => {
    expect(render('./. Terms', 'en')).toContain('aria-label="Enclosed"');
  });

  test.each(['Se ./. bilag', './sti/til/fil', '.. / x', '`./.` x'])('%s is none', (text) => {
    expect(render(text)).not.toContain('enclosure');
  });
});

test('the front matter is no text', () => {
  expect(render('---\ntitle: x\n---\n\nBody\n')).toBe('<p>Body</p>');
});

test('a class that an author writes cannot pose as a mark of ours', () => {
  expect(render('<p class="enclosure item-note">x</p>')).toBe('<p>x</p>');
});
