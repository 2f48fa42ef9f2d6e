import { createHash } from 'node:crypto';
import { decodePDFRawStream, PDFDict, type PDFDocument, PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { pdfText } from '../accessible/pdf-text.ts';
import { toXmpDate } from '../accessible/xmp.ts';
import { compressedStream } from '../compressed-stream.ts';
import { dictAt, name, nameAt, textAt, valueAt } from '../read-values.ts';

/** A file to go along with the packet. */
export interface EmbeddedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** The files that a document carries, by name; one that cannot be read is left out: ISO 32000-1, 7.11.4. */
export function readEmbeddedFiles({ context }: PDFDocument): EmbeddedFile[] {
  const found = new Map<string, EmbeddedFile>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const files = dictAt(object, 'EF');
    const stream = valueAt(files, 'UF') ?? valueAt(files, 'F');
    if (!(stream instanceof PDFRawStream)) continue;
    const fileName = textAt(object, 'UF') ?? textAt(object, 'F') ?? '';
    const bytes = decode(stream);
    if (bytes === null || fileName === '') continue;
    const mediaType = nameAt(stream.dict, 'Subtype') ?? 'application/octet-stream';
    found.set(fileName, { fileName, mediaType, description: textAt(object, 'Desc') ?? '', bytes });
  }
  return [...found.values()].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

function decode(stream: PDFRawStream): Uint8Array | null {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return null;
  }
}

/** Embeds files as supplements of the document, in order: ISO 32000-1, 7.11.4; ISO 32000-2, 14.13. */
export function embedFiles({ catalog, context }: PDFDocument, files: readonly EmbeddedFile[], date: Date): void {
  if (files.length === 0) return;
  const specifications = files.map(({ fileName, mediaType, description, bytes }) => {
    const stream = compressedStream(context, bytes, {
      Type: 'EmbeddedFile',
      Subtype: mediaType,
      Params: {
        Size: bytes.length,
        ModDate: PDFString.of(`D:${toXmpDate(date).replace(/[-:TZ]/g, '')}Z`),
        CheckSum: PDFHexString.of(createHash('md5').update(bytes).digest('hex')),
      },
    });
    const file = context.register(stream);
    const specification = context.obj({
      Type: 'Filespec',
      F: pdfText(fileName),
      UF: pdfText(fileName),
      Desc: pdfText(description),
      AFRelationship: 'Supplement',
      EF: { F: file, UF: file },
    });
    return context.register(specification);
  });
  const names = specifications.flatMap((ref, index) => [nameInOrder(index), ref]);
  const all = dictAt(catalog, 'Names') ?? context.obj({});
  all.set(name('EmbeddedFiles'), context.obj({ Names: names }));
  catalog.set(name('Names'), all);
  catalog.set(name('AF'), context.obj(specifications));
}

/** A name tree is sorted, and file names may repeat: names are numbers, and viewers show the file's own name. */
function nameInOrder(index: number): PDFString {
  return PDFString.of(`file-${String(index + 1).padStart(5, '0')}`);
}
