import { expect, test } from 'vitest';
import { contrastOf, lightenUntilReadable } from '../src/contrast.ts';
import { siteAssets } from '../src/site/assets.ts';

test('contrasts are those of WCAG', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#767676', '#fff')).toBeCloseTo(4.54, 1);
  expect(contrastOf('#fff', '#767676')).toBeCloseTo(4.54, 1);
});

test('any accent can be read in the dark, and one that can already is kept', () => {
  for (const accent of ['#000', '#1f4e79', '#00f', '#800000', '#0b5d3b', '#4b0082', '#595959']) {
    expect(contrastOf(lightenUntilReadable(accent, '#1f262d', 4.5), '#1f262d')).toBeGreaterThanOrEqual(4.5);
  }
  expect(lightenUntilReadable('#84aed4', '#1f262d', 4.5)).toBe('#84aed4');
});

test('the styles get the accent of the site, on paper as it is and lighter in the dark', () => {
  const plain = new Map([['assets/site.css', new TextEncoder().encode('')]]);
  const css = new TextDecoder().decode(
    siteAssets(plain, { accent: '#800000', theme: { pages: null, print: null, files: [] } }).get('assets/site.css'),
  );
  const [light, dark, print] = [...css.matchAll(/--accent: (#\w+)/g)].map((match) => match[1] ?? '');
  expect([light, print]).toEqual(['#800000', '#800000']);
  expect(contrastOf(dark ?? '', '#1f262d')).toBeGreaterThanOrEqual(4.5);
});
