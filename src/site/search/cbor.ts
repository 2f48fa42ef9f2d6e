/* As much of CBOR (RFC 8949) as it takes to read its texts, and to put an array in another order, bytes untouched. */

const longestHead = 27;

interface Head {
  /** 4 is an array. */
  readonly major: number;
  readonly value: number;
  /** Where the head ends. */
  readonly end: number;
}

/** The array that `bytes` are, its elements replaced by as many others. */
export function changeArray(bytes: Buffer, change: (elements: Buffer[]) => Buffer[]): Buffer {
  const { major, value, end } = readHead(bytes, 0);
  if (major !== 4) throw new Error('Pagefind wrote something else than an array');
  const elements: Buffer[] = [];
  let at = end;
  while (elements.length < value) {
    const next = findEnd(bytes, at);
    elements.push(bytes.subarray(at, next));
    at = next;
  }
  return Buffer.concat([bytes.subarray(0, end), ...change(elements)]);
}

/** The same array, its elements in the order of their bytes. */
export function sortArray(bytes: Buffer): Buffer {
  return changeArray(bytes, (elements) => [...elements].sort(Buffer.compare));
}

/** Every text in `bytes`, in order, as far as they are CBOR. */
export function listTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  // A head that is cut off can be read too.
  const padded = Buffer.concat([bytes, Buffer.alloc(8)]);
  for (let at = 0; at < bytes.length && (padded.readUInt8(at) & 31) <= longestHead; ) {
    const { major, value, end } = readHead(padded, at);
    // What arrays, maps and tags hold follows their heads.
    at = major === 2 || major === 3 ? end + value : end;
    if (major === 3) texts.push(bytes.toString('utf8', end, at));
  }
  return texts;
}

function findEnd(bytes: Buffer, at: number): number {
  const { major, value, end } = readHead(bytes, at);
  if (major === 2 || major === 3) return end + value;
  const inner = major === 4 ? value : major === 5 ? 2 * value : major === 6 ? 1 : 0;
  let next = end;
  for (let count = 0; count < inner; count += 1) next = findEnd(bytes, next);
  return next;
}

function readHead(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, end: at + 1 };
  if (short > longestHead) throw new Error('Pagefind wrote CBOR of unknown length');
  const size = 2 ** (short - 24);
  const value = size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  return { major, value, end: at + 1 + size };
}
