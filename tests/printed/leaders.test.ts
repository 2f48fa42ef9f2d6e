/* The leader of an entry of the contents stands on the last line of its title, however full that is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/cli.ts';
import { councilIndex, item, siteIndex, siteWith } from '../support/content.ts';
import { printedOf } from '../support/pages.ts';
import { shareBrowser } from '../support/shared.ts';

/** Titles that each are a sign longer than the one before, with a mark behind them. */
const items = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => {
    const title = `Yttrande över ${'i'.repeat(index + 20)}`.slice(0, 34 + index);
    return [
      `it/2026-09-17/a${index}.md`,
      item(title, 'closed: { title: TITLE, reason: § 1 }\n'.replace('TITLE', title)),
    ];
  }),
);

test('a mark that fills the line keeps it beside it', async () => {
  const language = siteIndex.replace('---\n', '---\nlanguage: sv\n');
  const html = printedOf(siteWith({ 'index.md': language, 'it/index.md': councilIndex, ...items }), '2026-09-17');
  const styles = await readFile(join(repository, 'templates', 'styles', 'print.css'), 'utf8');
  const room = await shareBrowser();
  try {
    const page = await room.newPage();
    await page.setViewport({ width: 620, height: 900 });
    await page.setContent(html.replace('</head>', () => `<style>${styles}</style></head>`));
    const measure = () =>
      page.$$eval('.entry-title', (titles) => titles.map((one) => Math.round(one.getBoundingClientRect().height)));
    const whole = await measure();
    await page.addStyleTag({ content: '.entry-title::after { display: none !important }' });
    const without = await measure();
    expect(new Set(without).size).toBeGreaterThan(1);
    expect(whole).toEqual(without);
  } finally {
    await room.close();
  }
});
