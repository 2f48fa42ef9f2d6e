/* `dagsorden diff --format pdf`: the amendment sheet, read back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../life/repository.ts';
import { item, meetingIndex, siteWith } from '../support/content.ts';
import { openDocument } from './document.ts';

const at = 'content/it/2026-09-17';

test('the sheet says by item what was and what is', async () => {
  const repository = await openRepository();
  const site = Object.entries(siteWith()).map(([path, text]) => [`content/${path}`, text]);
  const body = (price: string) => `\n## Baggrund\n\nPrisen er ${price} kr. om året.\n\n- et\n- to\n`;
  await repository.write({
    ...Object.fromEntries(site),
    [`${at}/a.md`]: item('Budget', 'duration: 20 min\n', body('100')),
    [`${at}/b.md`]: item('Fjernet', '', body('7')),
    [`${at}/z.md`]: item('Lukket', 'closed: { title: Personsag, reason: Lukket. }\n', '\nHemmelig.\n'),
  });
  await repository.commit('2026-09-01', 'Udsendt');
  await repository.write({
    [`${at}/index.md`]: meetingIndex.replace('10:00', '09:30'),
    [`${at}/a.md`]: item('Budget', 'duration: 30 min\n', body('120').replace('- to', '- tre')),
    [`${at}/c.md`]: item('Ny sag', 'late: 2026-09-14\n', '\n## Baggrund\n\nHelt nyt → ord.\n'),
    [`${at}/z.md`]: item('Lukket', 'closed: { title: Personsag, reason: Lukket. }\n', '\nMeget hemmelig.\n'),
  });
  await repository.remove(`${at}/b.md`);
  const print = async (file: string) => {
    const { status, stdout, stderr } = await repository.dagsorden('diff', 'main', '--format', 'pdf', '-o', file);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).not.toContain('warning');
    return join(repository.folder, file);
  };
  const path = await print('x.pdf');
  expect(Buffer.compare(await readFile(path), await readFile(await print('y.pdf')))).toBe(0);

  const sheet = await openDocument(path);
  const text = sheet.pages.flatMap(({ body: lines }) => lines.map((line) => line.text)).join('\n');
  for (const line of [
    'Ændringsblad',
    'Start: 10.00, nu 09.30',
    '2.1 Budget',
    'Varighed: 20 min, nu 30 min',
    'Baggrund er ændret',
    'Før: Prisen er 100 kr. om året.',
    'Nu: Prisen er 120 kr. om året.',
    'Punktet er fjernet',
    'Optaget på dagsordenen den 14. september 2026',
    'Indsat:',
    'Helt nyt → ord.',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).not.toMatch(/hemmelig/i);
  expect(text).not.toContain('Prisen er 7');
  expect(sheet.outline).toMatchObject([
    {
      title: 'It-rådet, 17. september 2026',
      page: 1,
      children: [{ title: '2.1 Budget', page: 1 }, { title: '2.2 Fjernet' }, { title: '2.2 Ny sag' }],
    },
  ]);
  expect(sheet.links.map((link) => link.page)).toEqual(
    [sheet.outline, sheet.outline[0]?.children ?? []].flat().map(({ page }) => page),
  );
  const [first] = sheet.pages;
  expect(first?.header.map((line) => line.text)).toEqual(['It-rådet, 17. september 2026']);
  expect(first?.footer.map((line) => line.text).join(' ')).toMatch(
    /^Ændringsblad\. Fra den \d+\. \S+ \d{4} kl\. [\d.]+ til nu\.? Side 1 af \d$/,
  );
  const { info } = await sheet.pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'Ændringsblad, It-rådet, 17. september 2026',
    CreationDate: expect.any(String),
  });
});

test('a PDF needs a file to go to', async () => {
  const { status, stderr } = await (await openRepository()).dagsorden('diff', 'main', '--format', 'pdf');
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'dagsorden: A PDF does not go to the terminal. Name a file for it with -o FILE.\n',
  });
});
