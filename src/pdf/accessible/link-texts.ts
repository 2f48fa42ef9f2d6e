import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { type Canvases, joinPieces, readElementText } from './reading.ts';
import { allElements, type Element } from './structure-tree.ts';

/** More than anybody hears. A link has an annotation for each of its lines, and the text stands in every one. */
const longest = 1_000;

/** Gives each link's annotations the link's text: ISO 14289-1, 7.18.1 and 7.18.5. */
export function describeLinks(document: PDFDocument, roots: readonly Element[], canvases: Canvases): void {
  for (const element of allElements(roots)) {
    const annotations = element.kids.flatMap((kid) => (kid.kind === 'object' ? [kid.target] : []));
    const text = annotations.length === 0 ? '' : joinPieces(readElementText(canvases, element));
    for (const target of annotations) {
      const annotation = document.context.lookup(target, PDFDict);
      const contents = text === '' ? findAddress(annotation) : text;
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(cut(contents)));
    }
  }
}

function findAddress(annotation: PDFDict): string {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  if (address instanceof PDFString || address instanceof PDFHexString) return address.decodeText();
  const target = annotation.lookup(PDFName.of('Dest'));
  return target instanceof PDFName ? target.decodeText() : '';
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
