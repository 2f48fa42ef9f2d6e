import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { pdfText } from './pdf-text.ts';
import type { DocumentMetadata } from './types.ts';
import { toXmpDate, writeXmp } from './xmp.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Writes title, author and the rest into Info dictionary, XMP and catalog, the same in each; and what it conforms to. */
export function writeMetadata(document: PDFDocument, metadata: DocumentMetadata, conforms: boolean): void {
  const producer = readProducer(document);
  writeInfo(document, metadata, producer);
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
  const { Info } = document.context.trailerInfo;
  if (Info && 'objectNumber' in Info) document.context.delete(Info as never);
  document.context.trailerInfo.Info = document.context.register(info);
}
