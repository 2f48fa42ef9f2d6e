import { PDFDict, PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib';

/** A PDF with a page of some lines. */
export async function makePdf(lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  await addLines(pdf, lines);
  return pdf.save();
}

/** A PDF changed by hand. */
export async function changePdf(bytes: Uint8Array, change: (pdf: PDFDocument) => unknown): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(pdf);
  return pdf.save();
}

/** One more page of some lines. */
export async function addLines(pdf: PDFDocument, lines: readonly string[]): Promise<void> {
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 50, y: 780 - index * 20, size: 12, font });
}

/** One more bookmark at the end of the outline. */
export function addBookmark(pdf: PDFDocument, title: string): void {
  const { context, catalog } = pdf;
  const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const last = outline.lookup(PDFName.of('Last'), PDFDict);
  const parent = catalog.get(PDFName.of('Outlines'));
  const entry = context.register(context.obj({ Title: PDFHexString.fromText(title), Parent: parent }));
  last.set(PDFName.of('Next'), entry);
  outline.set(PDFName.of('Last'), entry);
}
