/*
 * Whether what a page draws with is of the plain kind that PDF/A-2 allows without a second look: ISO 19005-2, 6.2. All
 * that is not known to be allowed is doubted, so the lists are of what may be there.
 */
import { decodePDFRawStream, PDFArray, type PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { asDict, dictAt, itemsAt, nameAt, numberAt, valueAt } from '../read-values.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const filters = set('FlateDecode DCTDecode ASCII85Decode ASCIIHexDecode RunLengthDecode CCITTFaxDecode');
const stateKeys = set('Type LW LC LJ ML D RI FL SM SA BM SMask CA ca AIS TK');
const modes = set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity',
);
export const intents = set('RelativeColorimetric AbsoluteColorimetric Perceptual Saturation');
const categories = set('Font XObject ExtGState ColorSpace Properties ProcSet');
const formKeys = set(
  'Type Subtype FormType BBox Matrix Resources Group OC Length Filter DecodeParms StructParents StructParent',
);
const imageKeys = set(
  'Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode Interpolate SMask Length Filter DecodeParms StructParent ID OC',
);

/** Whether the resources of a page or form hold only such things. */
export function arePlain(resources: PDFDict): boolean {
  if (!keysOf(resources).every((key) => categories.has(key))) return false;
  const states = valuesOf(dictAt(resources, 'ExtGState'));
  const spaces = valuesOf(dictAt(resources, 'ColorSpace'));
  return states.every((state) => isPlainState(asDict(state))) && spaces.every(isPlainSpace);
}

function keysOf(dict: PDFDict | undefined): string[] {
  return dict?.keys().map((key) => key.decodeText()) ?? [];
}

function valuesOf(dict: PDFDict | undefined): (PDFObject | undefined)[] {
  return dict?.keys().map((key) => dict.lookup(key)) ?? [];
}

function isPlainState(state: PDFDict | undefined): boolean {
  if (state === undefined || !keysOf(state).every((key) => stateKeys.has(key))) return false;
  const mode = nameAt(state, 'BM');
  const isMode = valueAt(state, 'BM') === undefined || (mode !== undefined && modes.has(mode));
  const isUnmasked = valueAt(state, 'SMask') === undefined || nameAt(state, 'SMask') === 'None';
  const intent = nameAt(state, 'RI');
  return isMode && isUnmasked && (intent === undefined || intents.has(intent));
}

/** Grey and RGB, of the device or by a profile; the packet's output intent is RGB. */
export function isPlainSpace(space: PDFObject | undefined): boolean {
  if (space instanceof PDFName) return /^Device(Gray|RGB)$|^Pattern$/.test(space.decodeText());
  if (!(space instanceof PDFArray)) return false;
  const [kind, second] = [space.lookup(0), space.size() > 1 ? space.lookup(1) : undefined];
  if (kind === PDFName.of('Indexed')) return isPlainSpace(second);
  return kind === PDFName.of('ICCBased') && second instanceof PDFRawStream && isPlainProfile(second);
}

/** The profile's header: ICC.1:2010, 7.2. */
function isPlainProfile(stream: PDFRawStream): boolean {
  const head = Buffer.from(decodePDFRawStream(stream).decode()).subarray(0, 128);
  if (head.length < 128 || (head[8] ?? 9) > 4) return false;
  const [kind, space] = [head.toString('latin1', 12, 16), head.toString('latin1', 16, 20)];
  const components = { GRAY: 1, 'RGB ': 3 }[space];
  return /^(prtr|mntr|scnr|spac)$/.test(kind) && components === numberAt(stream.dict, 'N');
}

export function isPlainForm({ dict }: PDFRawStream): boolean {
  const group = dictAt(dict, 'Group');
  return keysOf(dict).every((key) => formKeys.has(key)) && hasPlainFilter(dict) && isPlainGroup(group);
}

/** A transparency group: 6.2.10. */
export function isPlainGroup(group: PDFDict | undefined): boolean {
  const space = valueAt(group, 'CS');
  return space === undefined || isPlainSpace(space);
}

export function isPlainImage({ dict }: PDFRawStream): boolean {
  if (!keysOf(dict).every((key) => imageKeys.has(key)) || !hasPlainFilter(dict)) return false;
  const space = valueAt(dict, 'ColorSpace');
  const isMask = String(valueAt(dict, 'ImageMask')) === 'true';
  const intent = nameAt(dict, 'Intent');
  if (String(valueAt(dict, 'Interpolate')) === 'true' || (intent !== undefined && !intents.has(intent))) return false;
  if (!isMask && !isPlainSpace(space)) return false;
  return ['SMask', 'Mask'].every((key) => {
    const mask = valueAt(dict, key);
    return !(mask instanceof PDFRawStream) || isPlainImage(mask);
  });
}

function hasPlainFilter(dict: PDFDict): boolean {
  return itemsAt(dict, 'Filter').every((item) => {
    const filter = dict.context.lookup(item);
    return filter instanceof PDFName && filters.has(filter.decodeText());
  });
}
