/* Chromium makes one area of a link a line, or one for each run of words, as it happens from process to process. */
import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { joinLinkAreas } from '../../src/pdf/accessible/link-areas.ts';
import { readStructure } from '../../src/pdf/accessible/structure-tree.ts';
import { writeDocument } from '../../src/pdf/write-document.ts';

type Area = readonly [x1: number, y1: number, x2: number, y2: number];

/** A page with a link of these areas, as Chromium numbers what it writes: areas, page, structure. */
async function makeLink(areas: readonly Area[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const links = areas.map((box, key) =>
    context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...box], StructParent: key })),
  );
  const page = pdf.addPage([300, 300]);
  page.node.set(PDFName.of('Annots'), context.obj(links));
  page.node.set(PDFName.of('StructParents'), context.obj(areas.length));
  const root: PDFRef = context.nextRef();
  const kids = links.map((ref) => ({ Type: 'OBJR', Obj: ref, Pg: page.ref }));
  const element = context.register(
    context.obj({ Type: 'StructElem', S: 'Link', P: root, Pg: page.ref, K: [0, ...kids] }),
  );
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [element] }));
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
  return pdf;
}

async function bytesOf(areas: readonly Area[]): Promise<Buffer> {
  const pdf = await makeLink(areas);
  joinLinkAreas(pdf, readStructure(pdf));
  return Buffer.from(writeDocument(pdf.context));
}

test('areas that touch on a line are one, in the same bytes as if they had been', async () => {
  const whole: Area[] = [
    [10, 50, 90, 60],
    [10, 35, 40, 45],
  ];
  const divided: Area[] = [
    [10, 50, 30, 60],
    [30, 50, 55, 60],
    [55, 50, 90, 60],
    [10, 35, 25, 45],
    [25, 35, 40, 45],
  ];
  expect((await bytesOf(divided)).equals(await bytesOf(whole))).toBe(true);
  expect(Buffer.from(writeDocument((await makeLink(divided)).context)).equals(await bytesOf(whole))).toBe(false);
});

test('areas apart stay apart', async () => {
  const pdf = await makeLink([
    [10, 50, 30, 60],
    [31, 50, 55, 60],
    [55, 48, 90, 60],
  ]);
  expect(joinLinkAreas(pdf, readStructure(pdf))).toBe(false);
});
