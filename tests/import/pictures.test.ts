/* Where programs other than Word write the alternative text of a picture. */
import {
  configure,
  TextReader,
  TextWriter,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { ImageRun, Paragraph } from 'docx';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readWord } from '../../src/import/read-word.ts';
import { pack } from './word-document.ts';

// One pixel, as PNG.
const data = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const picture = (name: string) => {
  const altText = { name: '', title: '', description: name };
  const image = new ImageRun({ type: 'png', data, transformation: { width: 9, height: 9 }, altText });
  return new Paragraph({ children: [image] });
};

/** A document with its main part rewritten. */
async function rewrite(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  configure({ useWebWorkers: false });
  const written = new ZipWriter(new Uint8ArrayWriter());
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()) {
    if (entry.directory) continue;
    if (entry.filename === 'word/document.xml') {
      await written.add(entry.filename, new TextReader(change(await entry.getData(new TextWriter()))));
    } else await written.add(entry.filename, new Uint8ArrayReader(await entry.getData(new Uint8ArrayWriter())));
  }
  return written.close();
}

async function readTexts(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for (const block of (await readWord(bytes, 'a.docx')).blocks) {
    visit(block, 'element', ({ tagName, properties }: Element) => {
      if (tagName === 'img') found.push(String(properties['alt'] ?? ''));
    });
  }
  return found;
}

/** As html-to-docx and others write it: in the picture, and nowhere beside it. */
const within = (xml: string) =>
  xml.replace(/(<wp:docPr [^>]*?)descr="([^"]*)"([\s\S]*?<pic:cNvPr [^>]*?)descr="[^"]*"/g, '$1$3descr="$2"');

test('the text of a picture stands beside it or in it', async () => {
  const document = await pack([picture('Et kort'), picture('En graf')]);
  expect(await readTexts(document)).toEqual(['Et kort', 'En graf']);
  const moved = await rewrite(document, within);
  expect(await rewrite(document, (xml) => xml)).not.toEqual(moved);
  expect(await readTexts(moved)).toEqual(['Et kort', 'En graf']);
});

test('where nobody can say whose text it is, no picture gets one', async () => {
  const document = await pack([picture('Et kort'), picture('En graf')]);
  // The first picture is linked and not in the document, so that it does not come through.
  const torn = await rewrite(document, (xml) =>
    within(xml).replace(/<a:blip [^>]*r:embed="[^"]*"[^>]*\/?>/, '<a:blip/>'),
  );
  expect(await readTexts(torn)).toEqual(['']);
});
