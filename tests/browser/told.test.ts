/* What is only seen on a page, as a screen reader has it; and as it is copied. In five languages. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Sample, serveContent } from './serve-sample.ts';

const told = {
  da: ['slettet: 12. maj, slut', 'indsat: 14. maj, slut', 'fremhævet: salen, slut'],
  en: ['deleted: 12. maj, end', 'inserted: 14. maj, end', 'highlighted: salen, end'],
  sv: ['struket: 12. maj, slut', 'tillagt: 14. maj, slut', 'markerat: salen, slut'],
  nb: ['strøket: 12. maj, slutt', 'satt inn: 14. maj, slutt', 'uthevet: salen, slutt'],
  de: ['gestrichen: 12. maj, Ende', 'eingefügt: 14. maj, Ende', 'hervorgehoben: salen, Ende'],
};

let site: Sample;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dagsorden-told-'));
  const files: Record<string, string> = { 'index.md': '---\ntitle: Møder\norganization: Søby\n---\n' };
  for (const language of Object.keys(told)) {
    const council = JSON.stringify({ name: language, language, sections: [{ id: 'a', title: 'A' }] });
    const meeting = JSON.stringify({ date: '2026-09-17', start: '10:00', status: 'published' });
    const item = JSON.stringify({ title: 'Titel', section: 'a', late: '2026-09-10' });
    files[`${language}/index.md`] = `---\n${council}\n---\n`;
    files[`${language}/2026-09-17/index.md`] = `---\n${meeting}\n---\n`;
    files[`${language}/2026-09-17/punkt.md`] =
      `---\n${item}\n---\n\n## Del\n\nMødet er ~~12. maj~~ <ins>14. maj</ins> i <mark>salen</mark>.\n`;
  }
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  site = await serveContent(join(folder, 'content'), join(folder, 'dist'), '--no-pdf', '--no-search');
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('a page', () => {
  test.each(Object.entries(told))('tells what is deleted, inserted and highlighted: %s', async (language, passages) => {
    const { page } = await site.open(`${language}/2026-09-17/punkt/`);
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const hear = (id: string | undefined): string => {
      const node = id === undefined ? undefined : byId.get(id);
      if (node?.role?.value === 'StaticText') return String(node.name?.value);
      return (node?.childIds ?? []).map(hear).join('');
    };
    const text = hear(nodes[0]?.nodeId).replace(/\s+/g, ' ');
    for (const passage of passages) expect(text).toContain(passage);
    const title = nodes.find(({ role }) => role?.value === 'heading')?.name?.value;
    expect(String(title)).toMatch(/^1\.1 Titel \( ?\S.*\)$/);
    const copied = await page.evaluate(`
      getSelection().selectAllChildren(document.querySelector('main'));
      getSelection().toString()`);
    expect(String(copied).replaceAll('\u00a0', ' ')).toContain('Mødet er 12. maj 14. maj i salen.');
    await page.close();
  });
});
