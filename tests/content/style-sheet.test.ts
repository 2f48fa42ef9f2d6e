/* What browsers load of a sheet is found, however it is written; what they pass over is not. */
import { describe, expect, test } from 'vitest';
import { findAddresses, rewriteAddresses } from '../../src/content/style-sheet.ts';

const listWritten = (css: string) => findAddresses(css).map(({ kind, written }) => `${kind} ${written}`);

test.each([
  ['a { background: url(a.png) }', 'url a.png'],
  ['a { background: URL( "a.png" ) }', 'url a.png'],
  ['a { background: u\\72l(a.png) }', 'url a.png'],
  ['a { background: \\000075 rl("a.png") }', 'url a.png'],
  ['a { background: url(a\\.p\\6e g) }', 'url a.png'],
  ['a { background: image-set("a.png" 1x, url(b.png) 2x) }', 'url a.png, url b.png'],
  ['a { background: -webkit-image-set( "a.png" type("image/png") 1x) }', 'url a.png'],
  ['a { background: src("a.png") }', 'url a.png'],
  ['a { background: cross-fade("a.png", "b.png") }', 'url a.png, url b.png'],
  ['a { --x: url(a.png); mask: var(--x) }', 'url a.png'],
  ['@font-face { src: url(a.woff2) format("woff2"), local("b") }', 'url a.woff2'],
  ['a { background: url(//example.org/a.png) }', 'url //example.org/a.png'],
  ['a { background: url("a.png', 'url a.png'],
  ['a { background: url(a.png', 'url a.png'],
  ['@import "a.css";', 'import a.css'],
  ['@IMPORT/**/"a.css" layer(x) supports(display: grid) screen;', 'import a.css'],
  ["@im\\70ort 'a.css'", 'import a.css'],
  ['@import url(a.css) print;', 'import a.css'],
  ['@import src("a.css");', 'import a.css'],
  ['@import\n\turl( "a.css" );a { background: url(b.png) }', 'import a.css, url b.png'],
])('%s', (css, expected) => {
  expect(listWritten(css).join(', ')).toBe(expected);
});

describe('nothing is loaded', () => {
  test.each([
    '/* url(a.png) @import "a.css"; */',
    'a { content: "url(a.png)" }',
    'a { background: url(data:image/png;base64,AA) }',
    'a { filter: url(#a) }',
    'a { background: url(a b.png) }',
    '@media print { a { content: "a" } }',
    '@import layer(x);',
    'a[href="a.png"] { color: red }',
    'a { background: image-set(linear-gradient(red, blue) type("image/png")) }',
  ])('%s', (css) => {
    expect(listWritten(css)).toEqual([]);
  });
});

test.each([
  ['a { b: url( a.png ) }', 'a { b: url( "x\\"y" ) }'],
  ["a { b: u\\72l( 'a.png') }", 'a { b: u\\72l( "x\\"y") }'],
  ['a { b: image-set("a.png" 1x) }', 'a { b: image-set("x\\"y" 1x) }'],
  ['@import "a.png";', '@import "a.png";'],
])('%s is written anew', (css, expected) => {
  expect(rewriteAddresses(css, (written) => (written === 'a.png' ? 'x"y' : null))).toBe(expected);
});

test('takes as long as the sheet is', () => {
  const before = performance.now();
  expect(findAddresses('@import '.repeat(50_000))).toEqual([]);
  expect(findAddresses('url('.repeat(50_000)).length).toBeLessThan(2);
  expect(findAddresses('a{b:image-set('.repeat(20_000))).toEqual([]);
  expect(performance.now() - before).toBeLessThan(60_000);
});

test('a sign that is white space elsewhere is an address here', () => {
  for (const { start, end } of findAddresses('url(\uFEFF')) expect(end).toBeGreaterThan(start);
  expect(findAddresses('a { background: url(\u00A0x.png\u00A0) }').map(({ written }) => written)).toEqual([
    '\u00A0x.png\u00A0',
  ]);
  expect(rewriteAddresses('url( \u00A0x.png\n)', () => 'y.png')).toBe('url( "y.png"\n)');
});
