import { describe, expect, test } from 'vitest';
import { item, siteWith } from '../support/content.ts';
import { checkFiles } from './check-files.ts';

const folder = 'it/2026-09-17';

async function complaints(more: Record<string, string>): Promise<string[]> {
  const messages = await checkFiles(siteWith({ [`${folder}/a.md`]: item('A'), ...more }));
  return messages.map(({ file, ruleId, reason }) => `${file} ${ruleId} ${reason}`);
}

describe('beside the agenda', () => {
  test.each([
    'Budget.docx',
    'bilag/Budget.odt',
    'bilag/Budget.pdf',
    'bilag/Budget.xlsx',
    'bilag/Oplæg.pptx',
    'Budget.pages',
    'Budget.DOC',
    '~$Budget.docx',
    '.~lock.Budget.odt#',
  ])('%s is named', async (name) => {
    const [found, ...more] = await complaints({ [`${folder}/${name}`]: 'PK' });
    expect(found).toContain(`content/${folder}/${name} stray-file`);
    expect(more).toEqual([]);
  });

  test('a placeholder of iCloud is named, also that of an item', async () => {
    const [found] = await complaints({ [`${folder}/.b.md.icloud`]: 'bplist00' });
    expect(found).toContain('placeholder of iCloud for “b.md”');
  });

  test('a plain text with the fields of an item is named; one without is not', async () => {
    const found = await complaints({
      [`${folder}/b.txt`]: '---\r\ntitle: B\r\nsection: droeftelse\r\n---\r\n',
      [`${folder}/c.txt`]: '---\nEn streg, og så en tekst.\n',
    });
    expect(found).toEqual([
      `content/${folder}/b.txt stray-file Unexpected fields of an item in “b.txt”, expected “b.md”`,
    ]);
  });

  test('a document that is mentioned, and one outside meetings, is not', async () => {
    const text = '\nSe [oplægget](Budget.docx).\n';
    const files = { [`${folder}/a.md`]: item('A', '', text), 'it/skabelon.docx': 'PK' };
    const found = await complaints({ ...files, [`${folder}/Budget.docx`]: 'PK\u0003\u0004' });
    expect(found.filter((one) => one.includes('stray-file'))).toEqual([]);
  });
});

describe('an attachment that stands for the document and is not it', () => {
  test.each([
    ['plan.url', '[InternetShortcut]\r\nURL=https://example.org/plan\r\n', 'url: https://example.org/plan'],
    ['plan.webloc', '<plist><dict><key>URL</key><string>https://example.org/p</string></dict></plist>', 'org/p'],
    ['plan.desktop', '[Desktop Entry]\nType=Link\nURL=https://example.org/plan\n', 'url: https://example.org/plan'],
    ['plan.gdoc', '{"url": "https://docs.example.org/x", "doc_id": "x"}', 'url: https://docs.example.org/x'],
    ['plan.lnk', 'L\u0000\u0000\u0000', 'Save the document as a PDF'],
    ['plan.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'git lfs pull'],
    ['plan.png', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'git lfs pull'],
  ])('%s', async (name, text, note) => {
    const files = { [`${folder}/a.md`]: item('A', '', `\nSe [planen](${name}).\n`), [`${folder}/${name}`]: text };
    const messages = await checkFiles(siteWith(files));
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['stand-in-file', true]]);
    expect(messages[0]?.note).toContain(note);
  });
});
