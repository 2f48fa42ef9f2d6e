import type { DocumentMetadata } from '../../src/pdf/accessible.ts';
import { loadFixture, printHtml, startBrowser } from './print-html.ts';

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

/** Prints pages, each in turn, with one browser. */
export async function printAll(pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await startBrowser();
  try {
    const printed: Uint8Array[] = [];
    for (const html of pages) printed.push(await printHtml(browser, html));
    return printed;
  } finally {
    await browser.close();
  }
}

/** The torture document's HTML. */
export async function loadTorture(): Promise<string> {
  return loadFixture('torture.html');
}
