/*
 * Trees of content in which random words are withheld: none may stand in a byte of the public site, with its search index,
 * PDFs and archives opened, and a build for internal readers with drafts shows those that are kept for them. DAGSORDEN_RUNS asks for more.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserWithWarning } from '../../src/build/print-site.ts';
import { readDocumentFonts } from '../../src/io/fonts/document-fonts.ts';
import { readTexts } from '../../src/leak-check/files/file-texts.ts';
import { createPrinter, type Printer } from '../../src/pdf/printer.ts';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { type MemoryOptions, prepareFolder, printFiles, renderFiles, searchFiles } from './build-in-memory.ts';
import { makeArchive } from './make-archive.ts';
import { makePdf } from './make-pdf.ts';
import { item, makeContent, stub, ways } from './thirty-secrets.ts';

const runs = Number(process.env['DAGSORDEN_RUNS'] ?? 6);
const word = fc.stringMatching(/^q[bdfgklmnprstvz][aeiou][bdfgklmnprstvz][aeiou]x[bdfgklmnprstvz][aeiou]q$/);
const words = fc.uniqueArray(word, { minLength: ways.length, maxLength: 2 * ways.length });

async function build(root: string, options: MemoryOptions) {
  const site = await prepareFolder(root, options);
  return { site, files: await renderFiles(site.context) };
}

/** Every byte as a reader could see it. */
function open(bytes: Uint8Array): string {
  const whole = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes);
  return `${whole.toString('utf8')} ${whole.toString('latin1')} ${whole.toString('utf16le')}`.toLowerCase();
}

test('no withheld word stands in any byte of a public site', async () => {
  await fc.assert(
    fc.asyncProperty(words, fc.boolean(), async (secrets, search) => {
      const root = await temporaryFolder();
      await writeFiles(root, makeContent(secrets));
      const { site, files } = await build(root, { search });
      const told = [...files].flatMap(([path, bytes]) => {
        const text = `${path.toLowerCase()} ${open(bytes)}`;
        return secrets.filter((one) => text.includes(one)).map((one) => `${one} in ${path}`);
      });
      expect(told).toEqual([]);
      expect(await searchFiles(files, site)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 600_000);

describe('printed', () => {
  let printer: Printer;

  beforeAll(() => {
    printer = createPrinter(() => openBrowserWithWarning({ browser: {} }, () => undefined), readDocumentFonts);
  });

  afterAll(() => printer.close());

  /** What a public site has to print and to unpack, and what is closed in files of the same kinds. */
  async function addFiles(root: string, secrets: readonly string[]): Promise<void> {
    const folder = join(root, 'content/byraad/2026-10-01');
    const said = secrets.map((word) => `Brev fra ${word}`);
    const files = {
      'aaben.pdf': await makePdf(['Et kort over havnen']),
      'aaben.docx': await makeArchive({ 'word/document.xml': '<w:t>Indtægter</w:t>' }),
      'hemmelig.pdf': await makePdf(said),
      'hemmelig.docx': await makeArchive({ 'word/document.xml': `<w:t>${said.join(' ')}</w:t>` }),
      'hemmelig.zip': await makeArchive({ 'b.docx': await makeArchive({ 'word/document.xml': said.join(' ') }) }),
    };
    const list = (...names: string[]) =>
      `attachments: [${names.map((name) => `{ title: Fil ${name.replace('.', ' ')}, file: ${name} }`).join(', ')}]\n`;
    const links = Object.keys(files).map((name) => `[her](${name})`);
    await writeFiles(folder, {
      'kort.md': item('Havnens kort', list('aaben.pdf', 'aaben.docx'), `## Baggrund\n\nSe ${links.join(' og ')}.`),
      'gemt.md': item('Gemt sag', `${stub}${list('hemmelig.pdf', 'hemmelig.docx', 'hemmelig.zip')}`, 'Se bilagene.'),
    });
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  }

  async function readAll(path: string, bytes: Uint8Array): Promise<string> {
    const texts = [path, open(bytes)];
    if (path.endsWith('.pdf')) texts.push(await readText(await openPdf(new Uint8Array(bytes))));
    for await (const text of readTexts({ path, bytes })) texts.push(text);
    return texts.join(' ').toLowerCase();
  }

  test('no withheld word is in the text of a PDF, nor in an archive', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (secrets) => {
        const root = await temporaryFolder();
        await writeFiles(root, makeContent(secrets));
        await addFiles(root, secrets);
        const site = await prepareFolder(root, {});
        const files = await printFiles(site.context, printer);
        expect([...files.keys()].filter((path) => /hemmelig/.test(path))).toEqual([]);
        const documents = [...files].filter(([path]) => /\.(pdf|docx)$/.test(path));
        expect(documents.map(([path]) => path.split('/').at(-1))).toContain('packet.pdf');
        const told: string[] = [];
        for (const [path, bytes] of documents) {
          const text = await readAll(path, bytes);
          told.push(...secrets.filter((one) => text.includes(one)).map((one) => `${one} in ${path}`));
        }
        expect(told).toEqual([]);
        expect(await searchFiles(files, site)).toEqual([]);
      }),
      { numRuns: Math.max(2, Math.floor(runs / 3)), endOnFailure: true },
    );
  }, 600_000);

  test('to internal readers they are in the packet: it is really read', async () => {
    const secrets = fc.sample(words, { numRuns: 1, seed: 1 })[0] ?? [];
    const root = await temporaryFolder();
    await writeFiles(root, makeContent(secrets));
    await addFiles(root, secrets);
    const { context } = await prepareFolder(root, { readers: 'internal', drafts: true });
    const files = await printFiles(context, printer);
    const packet = files.get('byraad/2026-10-01/packet.pdf') ?? new Uint8Array();
    const text = await readAll('packet.pdf', packet);
    expect(secrets.filter((one) => !text.includes(one))).toEqual([]);
  }, 600_000);
});

test('the same words are there for those who may see them: the tree really holds them', async () => {
  const secrets = fc.sample(words, { numRuns: 1, seed: 1 })[0] ?? [];
  const root = await temporaryFolder();
  await writeFiles(root, makeContent(secrets));
  const { files } = await build(root, { readers: 'internal', drafts: true });
  const all = [...files.values()].map(open).join(' ');
  // What is decided too early and what is withdrawn is shown to nobody.
  const hidden = [5, 6, 8];
  const shown = secrets.filter((_, index) => !hidden.includes(index % ways.length));
  expect(shown.filter((one) => !all.includes(one))).toEqual([]);
});
