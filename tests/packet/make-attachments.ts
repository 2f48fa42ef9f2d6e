/*
 * Attachments as they come: every kind of page, form, link and breakage, made with pdf-lib.
 */
import {
  degrees,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFString,
  rgb,
} from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

const save = (pdf: PDFDocument): Promise<Uint8Array> => pdf.save({ useObjectStreams: false });

/** A page of each shape that a stamp could get wrong; its text says which. */
export interface Shape {
  readonly label: string;
  readonly size: readonly [number, number];
  readonly change: (page: PDFPage) => void;
}

const rotate = (turn: number) => (page: PDFPage) => page.node.set(name('Rotate'), page.doc.context.obj(turn));

export const shapes: readonly Shape[] = [
  { label: 'A4', size: [595.28, 841.89], change: () => undefined },
  { label: 'A3 landscape', size: [1190.55, 841.89], change: () => undefined },
  { label: 'rotated 90', size: [400, 600], change: rotate(90) },
  { label: 'rotated 180', size: [400, 600], change: rotate(180) },
  { label: 'rotated 270', size: [400, 600], change: rotate(270) },
  { label: 'rotated -450', size: [400, 600], change: rotate(-450) },
  { label: 'rotated 45', size: [400, 600], change: rotate(45) },
  { label: 'cropped', size: [600, 800], change: (page) => page.setCropBox(50, 100, 400, 500) },
  {
    label: 'cropped and rotated',
    size: [600, 800],
    change: (page) => {
      page.setCropBox(50, 100, 400, 500);
      rotate(270)(page);
    },
  },
  {
    label: 'origin elsewhere',
    size: [600, 800],
    change: (page) => {
      page.setMediaBox(-300, -400, 600, 800);
      rotate(90)(page);
    },
  },
  { label: 'crop beyond', size: [400, 600], change: (page) => page.setCropBox(-100, -100, 900, 900) },
  {
    label: 'corners swapped',
    size: [400, 600],
    change: (page) => page.node.set(name('MediaBox'), page.doc.context.obj([400, 600, 0, 0])),
  },
  {
    label: 'unit of two points',
    size: [300, 400],
    change: (page) => page.node.set(name('UserUnit'), page.doc.context.obj(2)),
  },
  { label: 'tiny', size: [40, 60], change: () => undefined },
  { label: 'tiny and rotated', size: [60, 40], change: rotate(180) },
  {
    label: 'inherited',
    size: [400, 600],
    change: (page) => {
      const parent = page.node.Parent();
      if (!parent) throw new Error('The page has no parent');
      for (const key of ['MediaBox', 'Resources']) page.node.delete(name(key));
      parent.set(name('MediaBox'), page.doc.context.obj([0, 0, 333, 444]));
    },
  },
];

/** Untagged pages, one for each shape, with a frame around what is visible and a text outside of it. */
export async function makeShapes(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont('Helvetica');
  const color = rgb(0.8, 0.9, 1);
  for (const { label, size, change } of shapes) {
    const page = pdf.addPage([...size]);
    change(page);
    const { x, y, width, height } = page.getCropBox();
    page.drawRectangle({ x: x + 1, y: y + 1, width: width - 2, height: height - 2, borderWidth: 2, color });
    page.drawText(label, { x: 120, y: 250, size: 14, font });
    page.drawText('HIDDEN', { x: x + 5, y: y - 20, size: 10, font });
  }
  return save(pdf);
}

/** Content that leaves its graphics state open, and closes one that is not. */
export async function makeUnbalanced(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont('Helvetica');
  for (const content of ['q q 0.5 0 0 0.5 100 100 cm 1 0 0 rg /P <</MCID 0>> BDC', 'Q Q Q', '0 1 0 rg 3 Tr 50 Tz']) {
    const page = pdf.addPage([400, 600]);
    page.drawText('Skæv', { x: 20, y: 20, font });
    const streams = [page.node.Contents(), pdf.context.stream(content)].flatMap((part) => (part ? [part] : []));
    const refs = streams.flatMap((part) => (part instanceof PDFArray ? part.asArray() : [pdf.context.register(part)]));
    page.node.set(name('Contents'), pdf.context.obj(refs));
  }
  return save(pdf);
}

/** A form with a field of each kind, filled in; one has lost its appearance. */
export async function makeForm(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 300]);
  const form = pdf.getForm();
  const text = form.createTextField('navn');
  text.setText('Anna Andersen');
  text.addToPage(page, { x: 20, y: 220, width: 200, height: 24 });
  const lost = form.createTextField('by');
  lost.setText('Birkesund');
  lost.addToPage(page, { x: 20, y: 180, width: 200, height: 24, rotate: degrees(0) });
  const box = form.createCheckBox('ja');
  box.addToPage(page, { x: 20, y: 140, width: 20, height: 20 });
  box.check();
  const turned = form.createTextField('drejet');
  turned.setText('Drejet');
  turned.addToPage(page, { x: 300, y: 40, width: 24, height: 120, rotate: degrees(90) });
  await pdf.flush();
  form.updateFieldAppearances();
  lost.acroField.getWidgets()[0]?.dict.delete(name('AP'));
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Links of all kinds, remarks, media, and what a document does by itself. */
export async function makeAnnotated(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const pages = [pdf.addPage([400, 600]), pdf.addPage([400, 600])];
  const [first, second] = pages;
  if (!first || !second) throw new Error('There are no pages');
  const { context } = pdf;
  const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
  const appearance = context.register(
    context.stream('1 1 0 rg 0 0 50 10 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 50, 10] }),
  );
  const add = (page: PDFPage, entries: object): PDFRef => {
    const ref = context.register(context.obj({ Type: 'Annot', Rect: [10, 10, 60, 20], P: page.ref, ...entries }));
    page.node.addAnnot(ref);
    return ref;
  };
  const uri = (address: string) => ({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(address), Next: script } });
  add(first, { ...uri('https://example.org/'), AA: { E: script } });
  add(first, uri('javascript:alert(1)'));
  add(first, { Subtype: 'Link', A: script });
  add(first, { Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('cmd.exe') } });
  add(first, { Subtype: 'Link', Dest: PDFString.of('anden') });
  add(first, { Subtype: 'Link', A: { S: 'GoTo', D: [second.ref, 'XYZ', 0, 100, null] } });
  add(first, { Subtype: 'Link', Dest: PDFString.of('findes ikke') });
  add(second, { Subtype: 'Link', Dest: name('gammel') });
  const note = add(first, { Subtype: 'Text', Contents: PDFString.of('Husk') });
  const popup = add(first, { Subtype: 'Popup', Parent: note });
  context.lookup(note, PDFDict).set(name('Popup'), popup);
  add(first, { Subtype: 'Highlight', AP: { N: appearance }, QuadPoints: [10, 20, 60, 20, 10, 10, 60, 10] });
  add(first, { Subtype: 'Screen', A: { S: 'Rendition' } });
  first.node.set(name('AA'), context.obj({ O: script }));
  pdf.catalog.set(name('OpenAction'), context.obj(script));
  pdf.catalog.set(name('Dests'), context.obj({ gammel: [first.ref, 'Fit'] }));
  const names = { Names: [PDFString.of('anden'), { D: [second.ref, 'Fit'] }] };
  pdf.catalog.set(name('Names'), context.obj({ Dests: names, JavaScript: { Names: [PDFString.of('x'), script] } }));
  return save(pdf);
}

/** An outline that turns in a circle, and one line that leads nowhere. */
export async function makeCircularOutline(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 600]);
  const { context } = pdf;
  const [root, a, b, c] = [context.nextRef(), context.nextRef(), context.nextRef(), context.nextRef()];
  const line = (title: string, entries: object) => context.obj({ Title: PDFString.of(title), ...entries });
  context.assign(root, context.obj({ First: a, Last: b }));
  context.assign(a, line('Et', { Dest: [page.ref, 'Fit'], First: c, Last: a, Next: b }));
  context.assign(b, line('To', { Dest: [0, 'Fit'], Next: a }));
  context.assign(c, line('Et punkt et', { First: root, Next: c, Dest: PDFString.of('intet') }));
  pdf.catalog.set(name('Outlines'), root);
  return save(pdf);
}

/** Two layers, of which one is hidden. */
export async function makeLayers(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const [shown, hidden] = ['Vist', 'Skjult'].map((title) =>
    context.register(context.obj({ Type: 'OCG', Name: PDFString.of(title) })),
  );
  if (!shown || !hidden) throw new Error('There are no layers');
  const page = pdf.addPage([400, 600]);
  const content = '/OC /A BDC 0 0 1 rg 100 300 100 100 re f EMC /OC /B BDC 1 0 0 rg 200 300 100 100 re f EMC';
  page.node.set(name('Resources'), context.obj({ Properties: { A: shown, B: hidden } }));
  page.node.set(name('Contents'), context.register(context.stream(content)));
  pdf.catalog.set(name('OCProperties'), context.obj({ OCGs: [shown, hidden], D: { OFF: [hidden] } }));
  return save(pdf);
}

/** A structure that is circular, claims content twice, has classes, roles, IDs, and names a page that is not there. */
export async function makeBrokenTags(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const font = await pdf.embedFont('Helvetica');
  await pdf.flush();
  const page = pdf.addPage([400, 600]);
  page.node.set(name('Resources'), context.obj({ Font: { F: font.ref } }));
  const show = (tag: string, id: number) =>
    `/${tag} <</MCID ${id}>> BDC BT /F 12 Tf 20 ${500 - id * 20} Td (Tekst ${id}) Tj ET EMC`;
  page.node.set(
    name('Contents'),
    context.register(context.stream([show('Kop', 0), show('P', 1), show('P', 2)].join('\n'))),
  );
  page.node.set(name('StructParents'), context.obj(7));
  const [root, top, head, text] = [context.nextRef(), context.nextRef(), context.nextRef(), context.nextRef()];
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: top,
      RoleMap: { Kop: 'Overskrift', Overskrift: 'H1', Ring: 'Ring' },
      ClassMap: { Midt: { O: 'Layout', TextAlign: 'Center' } },
    }),
  );
  context.assign(
    top,
    context.obj({ S: 'Document', P: root, K: [head, text, top, 99, { Type: 'MCR', Pg: context.nextRef(), MCID: 0 }] }),
  );
  context.assign(head, context.obj({ S: 'Kop', P: top, Pg: page.ref, K: 0, C: 'Midt', ID: PDFString.of('h') }));
  context.assign(text, context.obj({ S: 'P', P: top, Pg: page.ref, K: [1, 0, 2, -1, 1e9], ID: PDFString.of('h') }));
  pdf.catalog.set(name('StructTreeRoot'), root);
  pdf.catalog.set(name('Lang'), PDFString.of('en-GB'));
  return save(pdf);
}
