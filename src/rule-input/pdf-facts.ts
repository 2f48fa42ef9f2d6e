/* What a PDF brings for those who hear it, and what is wrong with it. */
import { PDFBool, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { inspectPdf, type PdfHealth, unreadHealth } from './pdf-health.ts';

export interface PdfFacts {
  readonly tagged: boolean;
  /** Whether any page has a font, so that there is text and not only a picture of it. */
  readonly text: boolean;
  readonly title: boolean;
  readonly language: boolean;
}

interface ReadPdf {
  /** `null` for one that cannot be read. */
  readonly pdf: PdfFacts | null;
  readonly health: PdfHealth;
}

/** Reads the bytes of a PDF; `null` for one that is too large to be looked through. */
export async function readPdfFacts(bytes: Uint8Array | null): Promise<ReadPdf> {
  if (bytes === null) return { pdf: null, health: unreadHealth };
  const { health, document } = await inspectPdf(bytes);
  return { pdf: document === null || health.state !== 'whole' ? null : tryDescribe(document), health };
}

function tryDescribe(document: PDFDocument): PdfFacts | null {
  try {
    return describePdf(document);
  } catch {
    return null;
  }
}

function describePdf(document: PDFDocument): PdfFacts {
  const { catalog, context } = document;
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'));
  return {
    tagged: marked === PDFBool.True && catalog.has(PDFName.of('StructTreeRoot')),
    text: document.getPages().some((page) => hasFont(page.node.Resources(), context, 0)),
    title: (document.getTitle() ?? '').trim() !== '' || hasTitleInMetadata(catalog),
    language: catalog.has(PDFName.of('Lang')),
  };
}

/** Fonts stand in the resources of a page, or of a form that it shows (ISO 32000-1, 7.8.3). */
function hasFont(resources: PDFDict | undefined, context: PDFContext, depth: number): boolean {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  if (fonts !== undefined && fonts.keys().length > 0) return true;
  const shown = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  if (shown === undefined || depth > 3) return false;
  return shown.values().some((value) => {
    const form = context.lookup(value);
    if (!(form instanceof PDFStream)) return false;
    return hasFont(form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), context, depth + 1);
  });
}

function hasTitleInMetadata(catalog: PDFDict): boolean {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  return metadata instanceof PDFStream && Buffer.from(metadata.getContents()).includes('dc:title');
}
