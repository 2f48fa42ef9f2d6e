/* The pictures of a document → files beside the items. */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ImportedDocument, ImportNote } from './document.ts';

/** Browsers show these; others are told and left out. */
const shown = new Set(['png', 'jpg', 'gif', 'webp', 'svg']);

/** Gives the pictures of some blocks the names of files, which are added to `files`; what is to be told. */
export function placePictures(
  blocks: readonly Element[],
  name: string,
  { images }: ImportedDocument,
  files: Map<string, string | Uint8Array>,
): ImportNote[] {
  const notes: ImportNote[] = [];
  for (const block of blocks) {
    visit(block, 'element', (node, index, parent) => {
      const image = node.tagName === 'img' ? images.get(String(node.properties['src'])) : undefined;
      if (image === undefined) return;
      if (!shown.has(image.ending)) {
        const text = `A picture of the kind ${image.ending} was left out: save it as PNG, and put it in by hand`;
        notes.push({ text, quote: textOf(block).slice(0, 60) || name });
        if (index !== undefined) parent?.children.splice(index, 1);
        return;
      }
      const path = `images/${name}-${files.size + 1}.${image.ending}`;
      files.set(path, image.bytes);
      node.properties['src'] = path;
      if (!node.properties['alt']) notes.push({ text: 'A picture has no text alternative: write one', quote: path });
    });
  }
  return notes;
}
