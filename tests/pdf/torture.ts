import { readFile } from 'node:fs/promises';
import { readDocumentFonts } from '../../src/io/fonts/document-fonts.ts';
import { readAssets } from '../../src/io/package-files.ts';
import type { DocumentMetadata } from '../../src/pdf/accessible.ts';
import { openBrowser } from '../../src/pdf/browser.ts';
import { createPrinter } from '../../src/pdf/printer.ts';

/** What the tests say of the torture document. */
export const metadata: DocumentMetadata = {
  title: 'Prøvedokument <til> PDF & mere',
  author: 'IT-Arkitekturrådet',
  subject: 'Dagsorden for mødet den 19. september 2024',
  keywords: ['dagsorden', 'øvelse'],
  language: 'da',
  date: new Date('2024-09-12T08:30:15Z'),
  creator: 'Dagsorden 0.1.0',
  outline: [
    {
      title: '1 Lister',
      anchor: 'lister',
      children: [{ title: '1.1 Indlejrede lister', anchor: 'indlejret', children: [] }],
    },
    { title: '2 Tabeller', anchor: 'tabeller', children: [] },
    { title: '6 Bred tabel', anchor: 'bred', children: [] },
  ],
};

/** Prints pages as the product does, with its style sheet and fonts, each in turn, with one browser. */
export async function printAll(pages: readonly string[]): Promise<Uint8Array[]> {
  const files = await readAssets();
  const assets = async (path: string) => files.get(path) ?? null;
  const printer = createPrinter(() => openBrowser({ environment: process.env }), readDocumentFonts);
  try {
    const printed: Uint8Array[] = [];
    for (const html of pages) printed.push(await printer.print({ html, assets }, 'torture'));
    return printed;
  } finally {
    await printer.close();
  }
}

/** The torture document's HTML: what agendas can hold, in the product's own styles. */
export async function loadTorture(): Promise<string> {
  return readFile(new URL('../fixtures/torture.html', import.meta.url), 'utf8');
}
