/* GitHub's extensions of CommonMark through the product's chain. */
import { describe, expect, test } from 'vitest';
import { strikethrough, tables, taskLists } from './gfm-cases.ts';
import { mailAddresses, rawHtml, webAddresses } from './gfm-inline-cases.ts';
import { readHtml, renderMarkdown } from './render-markdown.ts';

describe.each([
  ['tables', tables],
  ['task lists', taskLists],
  ['strikethrough', strikethrough],
  ['addresses of the web', webAddresses],
  ['addresses of mail', mailAddresses],
  ['raw HTML that is not allowed', rawHtml],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_feature, markdown, html) => {
    expect(withoutSpace(renderMarkdown(markdown))).toBe(withoutSpace(readHtml(html)));
  });
});

/* Footnotes are not in the specification; GitHub's documentation describes them. */
describe('footnotes', () => {
  test('are numbered in the order in which they are referred to, and stand at the end', () => {
    const html = renderMarkdown('Først[^z] og så[^a].\n\n[^a]: Note to.\n[^z]: Note ét.');
    expect(marksOf(html)).toEqual(['1', '2']);
    expect(notesOf(html)).toEqual(['Note ét.', 'Note to.']);
    expect(html.indexOf('<section')).toBeGreaterThan(html.indexOf('og så'));
  });

  test('lead to their notes and back', () => {
    const html = renderMarkdown('Tekst[^a].\n\n[^a]: Note.');
    const [, to, from] = /<sup><a href="#([^"]+)" id="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<li id="${to}">`);
    expect(html).toContain(`<a href="#${from}" data-footnote-backref`);
  });

  test('that are referred to twice stand once, with two ways back', () => {
    const html = renderMarkdown('Én[^a] og to[^a].\n\n[^a]: Note.');
    expect(marksOf(html)).toEqual(['1', '1']);
    expect(html.match(/<li id=/g)).toHaveLength(1);
    expect(html.match(/<a href="[^"]*" data-footnote-backref/g)).toHaveLength(2);
  });

  test('may hold several paragraphs, lists and other inlines', () => {
    const html = renderMarkdown('Tekst[^a].\n\n[^a]: Én *vigtig*.\n\n    To.\n\n    - Tre');
    expect(html).toMatch(/<li id=[\s\S]*<p>Én <em>vigtig<\/em>\.<\/p>\s*<p>To\.<\/p>\s*<ul>\s*<li>Tre<\/li>/);
  });

  test('that nothing refers to are not shown', () => {
    expect(renderMarkdown('Tekst.\n\n[^a]: Note.')).toBe('<p>Tekst.</p>');
  });

  test('that do not exist stay text', () => {
    expect(renderMarkdown('Tekst[^a].')).toBe('<p>Tekst[^a].</p>');
  });

  test('are referred to without regard to case', () => {
    expect(notesOf(renderMarkdown('Tekst[^NOTE].\n\n[^note]: Her.'))).toEqual(['Her.']);
  });
});

/** Without the white space between elements. */
function withoutSpace(html: string): string {
  return html.replace(/>\s+|\s+</g, (space) => space.trim());
}

function marksOf(html: string): string[] {
  return [...html.matchAll(/<sup><a [^>]*>([^<]*)<\/a><\/sup>/g)].map((match) => match[1] ?? '');
}

function notesOf(html: string): string[] {
  return [...html.matchAll(/<li id=[^>]*>\s*<p>([^<]*?)\s*<a /g)].map((match) => match[1] ?? '');
}
