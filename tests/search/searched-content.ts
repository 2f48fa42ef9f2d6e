/* A site with something to find in it, in two languages, and with what nobody may find. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { writeFiles } from '../support/folders.ts';

const council = (name: string, more = '') => `---
name: ${name}
sections:
  - { id: sager, title: Sager }
${more}---
`;

const meeting = (date: string, status: string) => `---\ndate: ${date}\nstart: '10:00'\nstatus: ${status}\n---\n`;

const item = (title: string, fields: string, text: string) =>
  `---\ntitle: ${title}\nsection: sager\n${fields}---\n\n## Baggrund\n\n${text}\n`;

const texts = {
  'index.md': '---\ntitle: Møder\norganization: Søby Kommune\n---\n',
  'raad/index.md': council('Miljørådet'),
  'raad/2025-03-05/index.md': meeting('2025-03-05', 'minutes'),
  'raad/2025-03-05/cykler.md': `${item('Cyklister i byen', "case: '24/1001'\nkind: decision\n", 'En cykelsti langs åen.')}
## Beslutning

Rådet tiltrådte i 2025 anlægget af asfaltbelægning.
`,
  'raad/2026-09-17/index.md': meeting('2026-09-17', 'published'),
  'raad/2026-09-17/a-kommuner.md': item(
    'Samarbejde med andre',
    "case: ['26/1234', 'S-2026-77']\nkind: discussion\nattachments:\n  - { title: Aftalen, file: bilag/aftale.pdf }\n",
    'Kommunernes fuldmagter skal gælde på tværs. Prisen er a < b.\n\n## Beslutning\n\nRådet vedtog bivoks.',
  ),
  'raad/2026-09-17/b-bilag.md': item(
    'Tre bilag uden tekst',
    `kind: information
attachments:
  # dagsorden-ignore unsearchable-file: Filen er ødelagt, og intet kan læses i den.
  - { title: Ødelagt, file: bilag/damaged.pdf }
  - { title: Billede, file: bilag/empty.pdf }
  - { title: Fortroligt, file: bilag/closed.pdf, closed: true }
`,
    'Her er bilag.',
  ),
  'raad/2026-09-17/hemmeligt-salg.md': item(
    'Hemmelig handel',
    "case: '26/6666'\nclosed: { title: Handel med grund, reason: Pengesag }\n",
    'En hemmelighedsfuld køber.',
  ),
  'raad/2026-12-01/index.md': meeting('2026-12-01', 'draft'),
  'raad/2026-12-01/kladde.md': item('Et udkast', "case: '26/9999'\n", 'Kladdeordet findes kun her.'),
  'youth/index.md': council('Youth Council', 'language: en\n'),
  'youth/2026-09-20/index.md': meeting('2026-09-20', 'published'),
  'youth/2026-10-20/index.md': meeting('2026-10-20', 'cancelled').replace('status', 'published: 2026-10-10\nstatus'),
  'youth/2026-09-20/skating.md': item(
    'Skating rinks',
    'kind: decision\nattachments: [{ title: Report, file: report.pdf }]\n',
    'The committees decided about buildings in 2024.',
  ),
};

const manyItems = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `youth/2026-10-20/item-${index}.md`,
    item(`Matter ${index}`, '', 'An ordinary matter.'),
  ]),
);

/** Writes it below a folder. */
export async function writeSearchedContent(folder: string): Promise<void> {
  await writeFiles(folder, { ...texts, ...manyItems });
  const write = async (name: string, bytes: Uint8Array, at = 'raad/2026-09-17/bilag') => {
    const path = join(folder, at, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  };
  await write('aftale.pdf', await makePdf(['Forside', 'Paragraffer om regnvandsbassiner', 'Kommuner og underskrift']));
  const pages = Array.from({ length: 32 }, (_, index) => (index === 29 ? 'The thirtieth page' : 'Nothing of note'));
  await write('report.pdf', await makePdf(pages), 'youth/2026-09-20');
  await write('empty.pdf', await makePdf(['']));
  await write('closed.pdf', await makePdf(['Hemmelige tal']));
  await write('damaged.pdf', new TextEncoder().encode('%PDF-1.7\nnothing more'));
}

/** A PDF with one line on each page. */
async function makePdf(lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont('Helvetica');
  for (const line of lines) pdf.addPage([595, 842]).drawText(line, { x: 50, y: 700, font });
  return pdf.save();
}
