import { decodePDFRawStream, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { asDict, dictAt, itemsAt, name, numberAt, refAt, valueAt } from '../read-values.ts';

/** The standards that a document says it conforms to. */
export interface Conformance {
  /** PDF/A-2a: ISO 19005-2, 6.6.4. Or PDF/A-3a, which is the same but for the files that it carries: ISO 19005-3. */
  readonly archive: boolean;
  /** PDF/UA-1: ISO 14289-1, 5. */
  readonly accessible: boolean;
}

/** What the document's own XMP claims; false where it has none. */
export function readConformance(document: PDFDocument): Conformance {
  const xmp = readXmp(document);
  return {
    archive: says(xmp, 'pdfaid:part', '[23]') && says(xmp, 'pdfaid:conformance', 'A') && !hasOtherColours(document),
    accessible: says(xmp, 'pdfuaid:part', '1'),
  };
}

function readXmp({ catalog }: PDFDocument): string {
  const stream = valueAt(catalog, 'Metadata');
  if (!(stream instanceof PDFRawStream)) return '';
  try {
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8');
  } catch {
    return '';
  }
}

/** Whether the property has the value, as element or as attribute. */
function says(xmp: string, property: string, value: string): boolean {
  return new RegExp(`${property}(?:\\s*>|\\s*=\\s*["'])\\s*${value}\\s*[<"']`, 'i').test(xmp);
}

const colourComponents = 3;

/** Whether its device colours are not of the packet's output intent, which is RGB: ISO 19005-2, 6.2.4.3. */
function hasOtherColours({ catalog, context }: PDFDocument): boolean {
  return itemsAt(catalog, 'OutputIntents').some((item) => {
    const profile = dictAt(asDict(context.lookup(item)), 'DestOutputProfile');
    return profile !== undefined && numberAt(profile, 'N') !== colourComponents;
  });
}

/** Takes from the document's XMP what it may not claim; PDF/A-3a is what PDF/A-2a is, with files of any kind. */
export function limitConformance(document: PDFDocument, { archive, accessible }: Conformance, carries: boolean): void {
  if (archive && accessible && !carries) return;
  // An output intent is for archives; viewers may show the colours of attachments differently by it.
  if (!archive) document.catalog.delete(name('OutputIntents'));
  const without = [...(archive ? [] : ['pdfaid']), ...(accessible ? [] : ['pdfuaid'])];
  const xmp = without.reduce(
    (text, prefix) =>
      text.replace(new RegExp(`<rdf:Description [^>]*xmlns:${prefix}=[\\s\\S]*?</rdf:Description>\\s*`), ''),
    carries ? readXmp(document).replace('<pdfaid:part>2<', '<pdfaid:part>3<') : readXmp(document),
  );
  const stream = document.context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  const ref = refAt(document.catalog, 'Metadata');
  if (ref !== undefined) document.context.assign(ref, stream);
}
