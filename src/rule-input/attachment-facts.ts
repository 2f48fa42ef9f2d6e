/* Bytes of a file → what they say about it. Bad bytes are a result, not an error. */
import { ParseSpeeds, PDFBool, type PDFContext, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { filetypeextension } from 'magic-bytes.js';

export interface FileFacts {
  /** The endings that a file of these first bytes can have, without the dot; none where the bytes are no known kind. */
  readonly endings: readonly string[];
  /** What a PDF brings for those who hear it; `null` for other files and for a PDF that cannot be read. */
  readonly pdf: PdfFacts | null;
}

export interface PdfFacts {
  readonly tagged: boolean;
  /** Whether any page has a font, so that there is text and not only a picture of it. */
  readonly text: boolean;
  readonly title: boolean;
  readonly language: boolean;
}

/** How many of the first bytes say what kind of file it is. */
export const headLength = 4096;

/** Reads what the bytes of a file say; for a file that is no PDF its first bytes are enough. */
export async function readFacts(bytes: Uint8Array): Promise<FileFacts> {
  const head = bytes.subarray(0, headLength);
  const endings = filetypeextension(head);
  const isPdf = Buffer.from(head.subarray(0, 1024)).includes('%PDF-');
  if (!isPdf) return { endings, pdf: null };
  return { endings: ['pdf'], pdf: await readPdfFacts(bytes) };
}

async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts | null> {
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      password: '',
    });
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
