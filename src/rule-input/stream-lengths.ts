/*
 * pdf-lib reads a file from front to back, so it does not know the length of a stream that stands elsewhere in the file
 * (`/Length 12 0 R`; ISO 32000-1, 7.3.8.2), and takes the next `endstream` for the end: where a stream is not compressed,
 * the word may be a part of it. Here such lengths are written into the streams' dictionaries first.
 */

/** A file with the lengths of those streams that would be cut, or joined to others; mostly the file as it is. */
export function settleStreamLengths(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const edits: Edit[] = [];
  let numbers: Numbers | undefined;
  let behind = 0;
  for (const told of listLengths(file)) {
    // What stands in a stream's data is another file's, and stays as it is.
    const begin = told.at < behind ? undefined : findData(file, told.end);
    if (begin === undefined) continue;
    numbers ??= told.object === undefined ? undefined : listNumbers(file);
    const length = measure(file, begin, told, numbers ?? new Map());
    if (length === undefined) continue;
    behind = begin + length;
    const isHarmless = told.object === undefined || !file.subarray(begin, behind).includes('stream');
    if (!isHarmless) edits.push({ start: told.at, end: told.end, length });
  }
  return edits.length === 0 ? bytes : insert(file, edits);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A stream's length as its dictionary tells it: `/Length 120`, or `/Length 12 0 R`. */
interface ToldLength {
  readonly at: number;
  readonly end: number;
  readonly number: number;
  /** `12 0`, where the number is an object's. */
  readonly object: string | undefined;
}

/** Numbers that stand in objects of their own, by these; more than one where the file was added to: 7.5.6. */
type Numbers = ReadonlyMap<string, readonly number[]>;

const reach = 80;

function* listLengths(file: Buffer): Generator<ToldLength> {
  for (let at = file.indexOf('/Length'); at >= 0; at = file.indexOf('/Length', at + 1)) {
    const match = /^\/Length\s+(\d+)(?:\s+(\d+)\s+R\b)?/.exec(file.toString('latin1', at, at + reach));
    if (match === null) continue;
    const [whole, number, generation] = match;
    const object = generation === undefined ? undefined : `${number} ${generation}`;
    yield { at, end: at + whole.length, number: Number(number), object };
  }
}

function listNumbers(file: Buffer): Numbers {
  const numbers = new Map<string, number[]>();
  for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 1)) {
    const number = /^ obj\s*(\d+)\s+endobj/.exec(file.toString('latin1', at, at + reach))?.[1];
    const object = /(?:^|\D)(\d+)\s+(\d+)$/.exec(file.toString('latin1', Math.max(0, at - 20), at));
    if (number === undefined || object === null) continue;
    const name = `${object[1]} ${object[2]}`;
    numbers.set(name, [...(numbers.get(name) ?? []), Number(number)]);
  }
  return numbers;
}

/** The length, where the stream ends so many bytes on. */
function measure(file: Buffer, begin: number, { number, object }: ToldLength, numbers: Numbers): number | undefined {
  const told = object === undefined ? [number] : (numbers.get(object) ?? []);
  const length = told.findLast((one) => endsAt(file, begin + one));
  return length === undefined && object !== undefined ? findLength(file, begin) : length;
}

function endsAt(file: Buffer, at: number): boolean {
  return /^\s{0,2}endstream/.test(file.toString('latin1', at, at + 11));
}

/** Of a number in a compressed object: up to the first end that the object ends at too. */
function findLength(file: Buffer, begin: number): number | undefined {
  for (let at = file.indexOf('endstream', begin); at >= 0; at = file.indexOf('endstream', at + 1)) {
    if (!/^\s*endobj/.test(file.toString('latin1', at + 9, at + reach))) continue;
    const lineEnd = /(?:\r\n|[\r\n])?$/.exec(file.toString('latin1', Math.max(begin, at - 2), at))?.[0] ?? '';
    return at - lineEnd.length - begin;
  }
  return undefined;
}

/** The first byte behind the keyword `stream` that ends the dictionary. */
function findData(file: Buffer, from: number): number | undefined {
  const limit = file.indexOf('endobj', from);
  for (let at = file.indexOf('stream', from); at >= 0 && at < limit; at = file.indexOf('stream', at + 1)) {
    const before = file.toString('latin1', Math.max(from, at - reach), at);
    const after = /^\r?\n|^\r/.exec(file.toString('latin1', at + 6, at + 8));
    if (/>>\s*$/.test(before) && after !== null) return at + 6 + after[0].length;
  }
  return undefined;
}

function insert(file: Buffer, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, length } of edits) {
    parts.push(file.subarray(at, start), Buffer.from(`/Length ${length}`));
    at = end;
  }
  return new Uint8Array(Buffer.concat([...parts, file.subarray(at)]));
}
