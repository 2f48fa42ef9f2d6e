/*
 * What the content of a page is drawn with, and whether all of it is marked: ISO 14289-1, 7.1, 7.2 and 7.20. Unlike what
 * is read of Chromium's prints, this follows named properties, forms within forms, and marks within marks.
 */
import { type PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { type Operation, parseContent } from '../accessible/content-stream.ts';
import type { Operand } from '../accessible/content-tokens.ts';
import { contentKey } from '../accessible/structure-tree.ts';
import { decodeStream } from '../decoded-stream.ts';
import { asDict, dictAt, name, nameAt, numberAt, refAt, textAt, valueAt } from '../read-values.ts';
import { arePlain, intents, isPlainForm, isPlainImage, isPlainSpace } from './graphics-proof.ts';
import { languageTag } from './structure-grammar.ts';

/** A font that was printed with. */
export interface UsedFont {
  /** Undefined where it stands in the resources themselves. */
  readonly ref: PDFRef | undefined;
  readonly codes: Set<number>;
}

/** What was seen of the content of pages. */
export interface Scan {
  /** Marked content that the structure holds. */
  readonly owned: ReadonlySet<string>;
  readonly fonts: Map<PDFDict, UsedFont>;
  /** Forms with tags in them, which may be drawn once. */
  readonly drawn: Set<PDFRef>;
  /** Content without a mark, or with marks that contradict each other. */
  unmarked: boolean;
  /** Something that PDF/A-2 does not allow, or that is not known. */
  unplain: boolean;
}

type Mark = 'tag' | 'artifact' | 'none';

interface CurrentFont {
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
}

interface State {
  readonly scan: Scan;
  readonly resources: PDFDict;
  readonly holder: PDFRef;
  readonly marks: Mark[];
  /** How many of the marks stand around this form. */
  readonly outer: number;
  readonly saved: (CurrentFont | undefined)[];
  font: CurrentFont | undefined;
  readonly depth: number;
}

const deepest = 20;

/** Notes what a stream does. @throws Error where it cannot be read. */
export function scanContent(scan: Scan, bytes: Uint8Array, resources: PDFDict, holder: PDFRef): void {
  scanStream({ scan, resources, holder, marks: [], outer: 0, saved: [], font: undefined, depth: 0 }, bytes);
}

function scanStream(state: State, bytes: Uint8Array): void {
  if (!arePlain(state.resources)) state.scan.unplain = true;
  for (const operation of parseContent(bytes)) {
    const handler = handlers.get(operation.operator);
    if (handler === undefined) throw new Error(`Unknown operator ${operation.operator}`);
    handler(state, operation);
  }
}

type Handler = (state: State, operation: Operation) => void;

const ignore: Handler = () => undefined;

const paint: Handler = ({ marks, scan }) => {
  if (!marks.includes('tag') && !marks.includes('artifact')) scan.unmarked = true;
};

const begin: Handler = (state, { operands: [tag, properties] }) => {
  const { marks, scan, holder, resources } = state;
  const own = properties?.kind === 'name' ? dictAt(dictAt(resources, 'Properties'), properties.value) : undefined;
  const mcid = own === undefined ? numberOf(entry(properties, 'MCID')) : numberAt(own, 'MCID');
  const language = own === undefined ? stringOf(entry(properties, 'Lang')) : textAt(own, 'Lang');
  const isTag = mcid !== undefined && scan.owned.has(contentKey(holder, mcid));
  const isArtifact = tag?.kind === 'name' && tag.value === 'Artifact';
  if ((isTag && (isArtifact || marks.includes('artifact'))) || (isArtifact && marks.includes('tag')))
    scan.unmarked = true;
  if (language !== undefined && !languageTag.test(language)) scan.unmarked = true;
  marks.push(isTag ? 'tag' : isArtifact ? 'artifact' : 'none');
};

function entry(operand: Operand | undefined, key: string): Operand | undefined {
  return operand?.kind === 'dictionary' ? operand.entries.get(key) : undefined;
}

function numberOf(operand: Operand | undefined): number | undefined {
  return operand?.kind === 'number' ? operand.value : undefined;
}

function stringOf(operand: Operand | undefined): string | undefined {
  return operand?.kind === 'string' ? operand.value : undefined;
}

const end: Handler = ({ marks, outer }) => {
  if (marks.length <= outer) throw new Error('A mark ends that did not begin');
  marks.pop();
};

const setFont: Handler = (state, { operands: [font] }) => {
  const fonts = dictAt(state.resources, 'Font');
  const dict = font?.kind === 'name' ? dictAt(fonts, font.value) : undefined;
  state.font = font?.kind === 'name' && dict !== undefined ? { dict, ref: refAt(fonts, font.value) } : undefined;
};

/** What is printed invisibly is read aloud all the same. */
const show: Handler = (state, operation) => {
  paint(state, operation);
  const { font } = state;
  if (font === undefined) throw new Error('Text without a font');
  const { dict, ref } = font;
  const { codes } = state.scan.fonts.get(dict) ?? noteFont(state.scan, dict, ref);
  const length = nameAt(dict, 'Subtype') === 'Type0' ? 2 : 1;
  for (const text of operation.operands.flatMap(textsOf)) {
    for (let at = 0; at < text.length; at += length) codes.add(codeAt(text, at, length));
  }
};

function noteFont({ fonts }: Scan, dict: PDFDict, ref: PDFRef | undefined): UsedFont {
  const used = { ref, codes: new Set<number>() };
  fonts.set(dict, used);
  return used;
}

function textsOf(operand: Operand): string[] {
  if (operand.kind === 'array') return operand.items.flatMap(textsOf);
  return operand.kind === 'string' ? [operand.value] : [];
}

function codeAt(text: string, at: number, length: number): number {
  return length === 1 ? text.charCodeAt(at) : text.charCodeAt(at) * 256 + text.charCodeAt(at + 1);
}

const drawExternal: Handler = (state, operation) => {
  const [key] = operation.operands;
  const externals = dictAt(state.resources, 'XObject');
  const ref = key?.kind === 'name' ? externals?.get(name(key.value)) : undefined;
  const stream = state.resources.context.lookup(ref);
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('A picture is missing');
  const kind = nameAt(stream.dict, 'Subtype');
  if (kind === 'Form') return drawForm(state, ref, stream);
  if (kind !== 'Image') throw new Error('An unknown object is drawn');
  paint(state, operation);
  if (!isPlainImage(stream)) state.scan.unplain = true;
};

function drawForm(state: State, ref: PDFRef, stream: PDFRawStream): void {
  const { scan, depth, marks } = state;
  if (depth > deepest || stream.dict.has(name('Ref'))) throw new Error('A form that cannot be looked into');
  if (!isPlainForm(stream)) scan.unplain = true;
  // Its tags have one place in the structure: ISO 32000-1, 14.7.4.2.
  const isTagged = stream.dict.has(name('StructParents'));
  if (isTagged && scan.drawn.has(ref)) scan.unmarked = true;
  if (!isTagged && scan.drawn.has(ref) && marks.some((mark) => mark !== 'none')) return;
  scan.drawn.add(ref);
  const resources = dictAt(stream.dict, 'Resources') ?? state.resources;
  const inner = { ...state, resources, holder: ref, outer: marks.length, saved: [], depth: depth + 1 };
  scanStream(inner, decodeStream(stream));
  if (marks.length !== inner.outer) throw new Error('A mark does not end where it began');
}

const setSpace: Handler = ({ scan, resources }, { operands: [space] }) => {
  const own = space?.kind === 'name' ? valueAt(dictAt(resources, 'ColorSpace'), space.value) : undefined;
  const value: PDFObject | undefined = own ?? (space?.kind === 'name' ? PDFName.of(space.value) : undefined);
  if (!isPlainSpace(value)) scan.unplain = true;
};

const setPattern: Handler = ({ resources }, { operands }) => {
  // The cells of a pattern are content too, and are not looked into.
  if (operands.at(-1)?.kind === 'name' && asDict(valueAt(resources, 'Pattern')) !== undefined)
    throw new Error('A pattern that is not looked into');
};

const unplain: Handler = ({ scan }) => {
  scan.unplain = true;
};

const each = (operators: string, handler: Handler): [string, Handler][] =>
  operators.split(' ').map((operator) => [operator, handler]);

const handlers: ReadonlyMap<string, Handler> = new Map([
  ...each('w J j M d i cm m l c v y h re W W* n BT ET Tc Tw Tz TL Ts Td TD Tm T* Tr g G rg RG', ignore),
  ...each('MP DP', ignore),
  ...each('S s f F f* B B* b b*', paint),
  ...each('BI', (state, operation) => {
    paint(state, operation);
    unplain(state, operation);
  }),
  ...each('sh', (state, operation) => {
    paint(state, operation);
    unplain(state, operation);
  }),
  ...each('k K', unplain),
  ...each('cs CS', setSpace),
  ...each('sc SC scn SCN', setPattern),
  ...each('ri', ({ scan }, { operands: [intent] }) => {
    if (intent?.kind !== 'name' || !intents.has(intent.value)) scan.unplain = true;
  }),
  ...each('gs', ({ resources }, { operands: [key] }) => {
    const state = key?.kind === 'name' ? dictAt(dictAt(resources, 'ExtGState'), key.value) : undefined;
    if (state === undefined || state.has(name('Font'))) throw new Error('A graphics state that is not looked into');
  }),
  ...each('q', (state) => state.saved.push(state.font)),
  ...each('Q', (state) => {
    state.font = state.saved.pop();
  }),
  ...each('Tf', setFont),
  ...each('Tj TJ \' "', show),
  ...each('BMC BDC', begin),
  ...each('EMC', end),
  ...each('Do', drawExternal),
]);
