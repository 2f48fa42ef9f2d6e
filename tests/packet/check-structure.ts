import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { parseContent } from '../../src/pdf/accessible/content-stream.ts';

const name = (text: string): PDFName => PDFName.of(text);

interface Claim {
  /** The element, as a reference. */
  readonly element: string;
  readonly holder: PDFRef;
  /** Undefined for an annotation. */
  readonly mcid: number | undefined;
}

/** What is wrong with the structure tree and the parent tree; nothing, it is to be hoped. */
export async function checkStructure(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const claims = kidsOf(root).flatMap((kid) => readConformance(pdf, kid, undefined, root));
  const keys = claims.map(({ holder, mcid }) => `${holder} ${mcid}`);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const parents = readParentTree(root.lookup(name('ParentTree'), PDFDict));
  const strays = claims.filter((claim) => findParent(pdf, parents, claim) !== claim.element);
  const inTree = new Set(keys);
  const untold = pdf.getPages().flatMap((page) =>
    listMarks(page.node)
      .filter((mcid) => !inTree.has(`${page.ref} ${mcid}`))
      .map((mcid) => `${page.ref} ${mcid}`),
  );
  return [
    ...twice.map((key) => `claimed twice: ${key}`),
    ...strays.map(({ holder, mcid }) => `not in the parent tree: ${holder} ${mcid}`),
    ...untold.map((key) => `not in the structure: ${key}`),
  ];
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = dict.get(name('K'));
  return only ? [only] : [];
}

function readConformance(pdf: PDFDocument, kid: PDFObject, element: PDFRef | undefined, parent: PDFDict): Claim[] {
  const value = pdf.context.lookup(kid);
  const owner = String(element);
  if (value instanceof PDFNumber) return [{ element: owner, holder: ref(parent, 'Pg'), mcid: value.asNumber() }];
  if (!(value instanceof PDFDict)) throw new Error(`Unknown kid ${kid}`);
  const mcid = value.lookupMaybe(name('MCID'), PDFNumber)?.asNumber();
  if (mcid !== undefined) return [{ element: owner, holder: ref(value, value.has(name('Stm')) ? 'Stm' : 'Pg'), mcid }];
  if (value.has(name('Obj'))) return [{ element: owner, holder: ref(value, 'Obj'), mcid: undefined }];
  if (pdf.context.lookup(value.get(name('P'))) !== parent) throw new Error(`${kid} has another parent`);
  if (!(kid instanceof PDFRef)) throw new Error('An element is not indirect');
  return kidsOf(value).flatMap((each) => readConformance(pdf, each, kid, value));
}

function ref(dict: PDFDict, key: string): PDFRef {
  const value = dict.get(name(key));
  if (!(value instanceof PDFRef)) throw new Error(`There is no ${key} in ${dict}`);
  return value;
}

function readParentTree(node: PDFDict): Map<number, PDFObject> {
  const numbers = node.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
  const own = numbers.flatMap((key, index): [number, PDFObject][] => {
    const value = numbers[index + 1];
    return index % 2 === 0 && key instanceof PDFNumber && value ? [[key.asNumber(), value]] : [];
  });
  const kids = node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [];
  return new Map([...own, ...kids.flatMap((kid) => [...readParentTree(node.context.lookup(kid, PDFDict))])]);
}

function findParent(pdf: PDFDocument, parents: ReadonlyMap<number, PDFObject>, { holder, mcid }: Claim): string {
  const object = pdf.context.lookup(holder);
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) throw new Error(`${holder} is not there`);
  const key = dict.lookup(name(mcid === undefined ? 'StructParent' : 'StructParents'), PDFNumber).asNumber();
  const value = parents.get(key);
  const list = pdf.context.lookup(value);
  return String(mcid !== undefined && list instanceof PDFArray ? list.get(mcid) : value);
}

/** The numbers of the marked content that stands in the page's own streams. */
function listMarks(page: PDFDict): number[] {
  const contents = page.lookup(name('Contents'));
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((item) => page.context.lookup(item)) : [contents];
  const bytes = streams.flatMap((stream) =>
    stream instanceof PDFRawStream ? [Buffer.from(decodePDFRawStream(stream).decode()), Buffer.from('\n')] : [],
  );
  return parseContent(new Uint8Array(Buffer.concat(bytes))).flatMap(({ operator, operands }) => {
    const properties = operator === 'BDC' ? operands[1] : undefined;
    const mcid = properties?.kind === 'dictionary' ? properties.entries.get('MCID') : undefined;
    return mcid?.kind === 'number' ? [mcid.value] : [];
  });
}
