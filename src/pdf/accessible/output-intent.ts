import { getDefaultSRGBProfile, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { compressedStream } from '../compressed-stream.ts';

const profileName = 'sRGB IEC61966-2.1';

/** Says that the colours are sRGB: ISO 19005-2, 6.2.3 and 6.2.4.3. */
export function writeOutputIntent(document: PDFDocument): void {
  const { context } = document;
  const profile = compressedStream(context, getDefaultSRGBProfile(), { N: 3 });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(profileName),
    Info: PDFString.of(profileName),
    DestOutputProfile: context.register(profile),
  });
  document.catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}
