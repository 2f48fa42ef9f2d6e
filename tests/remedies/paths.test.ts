/* Names of files as people write them, and the name that works. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentTree } from '../../src/io/content-tree.ts';
import { checkFiles } from '../rules/check-files.ts';
import { assemble, item, itemOf, siteWith } from '../support/content.ts';
import { temporaryFolder } from '../support/folders.ts';
import { mend } from './mend.ts';

const folder = 'it/2026-09-17';
const pdf = '%PDF-1.7 \n';

const names = [
  'Forslag til plan (endelig) æøå.pdf',
  'C# og .NET.pdf',
  'hvad nu?.pdf',
  '50% rabat.pdf',
  'Budget%202027.pdf',
  'a&b+c;d=e.pdf',
  'plan [2].pdf',
];

describe('a path is a path: exact names first', () => {
  test.each(names)('in front matter: %s', async (name) => {
    const files = siteWith({
      [`${folder}/a.md`]: item('A', `attachments: [{ title: Plan, file: ${JSON.stringify(`bilag/${name}`)} }]\n`),
      [`${folder}/bilag/${name}`]: pdf,
    });
    const [attachment] = itemOf(assemble(files).site, 'a').attachments;
    expect(attachment?.target).toMatchObject({ path: `${folder}/bilag/${name}` });
  });

  test.each(names)('in a link: %s', async (name) => {
    const files = siteWith({
      [`${folder}/a.md`]: item('A', '', `\nSe [planen](<bilag/${name}>).\n`),
      [`${folder}/bilag/${name}`]: pdf,
    });
    const [attachment] = itemOf(assemble(files).site, 'a').attachments;
    expect(attachment?.target).toMatchObject({ path: `${folder}/bilag/${name}` });
  });
});

/** What stands there instead, after the remedy; the file that is meant lies at `bilag/Plan B.pdf`. */
async function mendItem(text: string, more: Record<string, string> = {}) {
  const path = `${folder}/a.md`;
  const site = siteWith({
    [path]: text,
    [`${folder}/bilag/Plan B.pdf`]: pdf,
    [`${folder}/havnen.md`]: item('H'),
    ...more,
  });
  const { files, first, left } = await mend(site);
  const errors = (all: typeof first) => all.filter(({ fatal }) => fatal === true).map(String);
  return { text: files[path], first: first.filter(({ fatal }) => fatal === true), left: errors(left) };
}

describe('a path that leads nowhere gets the name that works', () => {
  test.each([
    'bilag/plan b.pdf',
    'Bilag/Plan B.PDF',
    'bilag\\Plan B.pdf',
    './bilag\\Plan B.pdf',
    'Plan B.pdf',
    '/bilag/Plan B.pdf',
    'C:\\Users\\ane\\Documents\\Plan B.pdf',
    '\\\\server\\faelles\\Plan B.pdf',
    'file:///H:/moeder/Plan B.pdf',
    'bilag/Plan%20B.pdf',
    'bilag/Plan\u00a0B.pdf',
    'bilag/Plan B',
    '../Plan B.pdf',
  ])('in front matter: %s', async (written) => {
    const field = (path: string) => item('A', `attachments:\n  - title: Plan\n    file: ${path} \n`);
    const { text, first, left } = await mendItem(field(written));
    expect(first.map(({ ruleId }) => ruleId)).toEqual(['missing-file']);
    expect(first[0]?.note).toContain('bilag/Plan B.pdf');
    expect(left).toEqual([]);
    expect(text).toBe(field('bilag/Plan B.pdf'));
  });

  test.each([
    ['bilag/plan%20b.pdf', '<bilag/Plan B.pdf>'],
    ['<Plan B.pdf>', '<bilag/Plan B.pdf>'],
    ['<bilag\\Plan B.pdf>', '<bilag/Plan B.pdf>'],
    ['/bilag/Plan%20B.pdf', '<bilag/Plan B.pdf>'],
    ['<bilag/Plan B> "Planen"', '<bilag/Plan B.pdf> "Planen"'],
    ['havnen', 'havnen.md'],
    ['Havnen.md', 'havnen.md'],
    ['/havnen.md', 'havnen.md'],
    ['havnen.html', 'havnen.md'],
    ['<//server/faelles/Plan B.pdf>', '<bilag/Plan B.pdf>'],
    ['<C:/sager/Plan B.pdf>', '<bilag/Plan B.pdf>'],
    ['<file:///C:/sager/Plan B.pdf>', '<bilag/Plan B.pdf>'],
    ['<smb://server/faelles/Plan%20B.pdf>', '<bilag/Plan B.pdf>'],
    ['<~/Documents/Plan B.pdf>', '<bilag/Plan B.pdf>'],
    ['www.soeby.dk', 'https://www.soeby.dk'],
    ['soeby.dk', 'https://soeby.dk'],
    ['soeby.dk/bilag', 'https://soeby.dk/bilag'],
    ['//soeby.dk/plan', 'https://soeby.dk/plan'],
    ['https:/soeby.dk', 'https://soeby.dk'],
    ['http:soeby.dk', 'http://soeby.dk'],
    ['https//soeby.dk', 'https://soeby.dk'],
    ['else@soeby.dk', 'mailto:else@soeby.dk'],
  ])('in a link: %s', async (written, right) => {
    const body = (path: string) => item('A', '', `\nSe [planen](${path}), [A](a.md) og mere.\n`);
    const { text, first, left } = await mendItem(body(written));
    expect(first).toHaveLength(1);
    expect(first[0]?.note).toContain(right.split(' "')[0]);
    expect(left).toEqual([]);
    expect(text).toBe(body(right));
  });

  test.each([
    ['htps://soeby.dk', 'https://soeby.dk'],
    ['12345678', 'tel:12345678'],
  ])('%s is a proposal', async (written, right) => {
    const body = item('A', '', `\nSe [planen](${written}).\n`);
    const { text, first } = await mendItem(body);
    expect(text).toBe(body);
    expect(first.map(({ note }) => note)).toEqual([expect.stringContaining(right)]);
  });

  test('without such a file the remedy is to copy it', async () => {
    for (const written of ['C:/sager/budget.pdf', 'file:///H:/budget.pdf', 'smb://server/budget.pdf']) {
      const { first } = await mendItem(item('A', '', `\nSe [budgettet](${written}).\n`));
      expect(first.map(({ ruleId, note }) => [ruleId, note])).toEqual([
        ['link-protocol', expect.stringMatching(/^Copy/)],
      ]);
    }
  });

  test('two files that can be meant: neither is written', async () => {
    const { text, left } = await mendItem(item('A', '', '\nSe [planen](<Plan B.pdf>).\n'), {
      [`${folder}/noter/Plan B.pdf`]: pdf,
    });
    expect(text).toContain('(<Plan B.pdf>)');
    expect(left).toHaveLength(1);
  });

  test('the file of a closed item is not proposed', async () => {
    const closed = item('Hemmelig sag', 'closed: { title: Lukket, reason: personsag }\n');
    const { first } = await mendItem(item('A', '', '\nSe [sagen](personsag).\n'), {
      [`${folder}/personsag.md`]: closed,
    });
    expect(first[0]?.note).not.toContain('personsag.md');
  });
});

describe('names of files', () => {
  test.each(['CON.pdf', 'aux', 'com1.md.pdf', 'a:b.pdf', 'hvad?.pdf', 'note .', 'plan. '])(
    'that Windows cannot hold: %s',
    async (name) => {
      const messages = await checkFiles(siteWith({ [`${folder}/a.md`]: item('A'), [`${folder}/bilag/${name}`]: pdf }));
      expect(messages.filter(({ ruleId }) => ruleId === 'file-name').map(({ file }) => file)).toEqual([
        `content/${folder}/bilag/${name}`,
      ]);
    },
  );

  test('that differ in capitals only', async () => {
    const files = { [`${folder}/bilag/Plan.pdf`]: pdf, [`${folder}/bilag/plan.pdf`]: pdf };
    const messages = await checkFiles(siteWith({ [`${folder}/a.md`]: item('A'), ...files }));
    const found = messages.filter(({ ruleId }) => ruleId === 'file-name');
    expect(found.map(({ reason }) => reason)).toEqual([expect.stringMatching(/“plan.pdf”.*“Plan.pdf”/)]);
  });

  test('that differ in their code points only: neither hides the other in silence', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'it'));
    const [composed, decomposed] = ['mål for møde.md', 'mål for møde.md'.normalize('NFD')];
    await writeFile(join(root, 'it', composed), 'A');
    await writeFile(join(root, 'it', decomposed), 'B');
    const { messages } = await readContentTree([root]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['duplicate-name']);
    expect(messages[0]?.reason).toContain('ma<U+030A>l for møde.md');
    expect(messages[0]?.reason).toContain('må<U+00E5>l for møde.md');
  });
});
