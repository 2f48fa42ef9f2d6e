import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { pdfText } from './pdf-text.ts';
import type { DocumentMetadata } from './types.ts';
import { toXmpDate, writeXmp } from './xmp.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Writes title, author and the rest into Info dictionary, XMP and catalog, the same in each; and what it conforms to. */
export function writeMetadata(document: PDFDocument, metadata: DocumentMetadata, conforms: boolean): void {
  const producer = readProducer(document);
  if (metadata.form === 'ua-2') removeInfo(document);
  else writeInfo(document, metadata, producer);
  writeXmp(document, metadata, producer, conforms);
  const { catalog, context } = document;
  catalog.set(name('Lang'), PDFString.of(metadata.language));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
}

function readInfo(document: PDFDocument): PDFDict | undefined {
  const { Info } = document.context.trailerInfo;
  return Info ? document.context.lookup(Info, PDFDict) : undefined;
}

/** What wrote the PDF, by its own words: Skia and its version. */
function readProducer(document: PDFDocument): string {
  const producer = readInfo(document)?.lookup(name('Producer'));
  const known = producer instanceof PDFString || producer instanceof PDFHexString;
  return known ? producer.decodeText() : 'Chromium';
}

function writeInfo(document: PDFDocument, metadata: DocumentMetadata, producer: string): void {
  const date = `D:${toXmpDate(metadata.date).replace(/[-:TZ]/g, '')}Z`;
  const info = document.context.obj({});
  const texts = {
    Title: metadata.title,
    Author: metadata.author,
    Subject: metadata.subject,
    Keywords: metadata.keywords.join(', '),
    Creator: metadata.creator,
    Producer: producer,
  };
  for (const [key, text] of Object.entries(texts)) {
    if (text !== '') info.set(name(key), pdfText(text));
  }
  for (const key of ['CreationDate', 'ModDate']) info.set(name(key), PDFString.of(date));
  removeInfo(document);
  document.context.trailerInfo.Info = document.context.register(info);
}

/** PDF 2.0 has all of it in XMP: ISO 32000-2, 14.3.3; ISO 19005-4, 6.1.3. */
function removeInfo({ context }: PDFDocument): void {
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.delete(Info);
  delete context.trailerInfo.Info;
}
