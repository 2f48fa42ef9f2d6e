/* The texts of a shard that are kept together: expanded when the first of them is read, or when they are written anew. */

export interface Section {
  /** How to read a text; it is kept for the next build then. */
  readonly find: (key: string) => (() => Uint8Array) | undefined;
  readonly set: (key: string, text: Uint8Array | string) => void;
  /** Whether the next build gets other texts than this one. */
  readonly isOther: () => boolean;
  /** All that the next build gets, in the order of keys. */
  readonly list: () => Array<readonly [key: string, bytes: Uint8Array]>;
}

/** The texts of the last build with their lengths, one after another in what `expand` gives. */
export function createSection(
  lengths: ReadonlyArray<readonly [key: string, length: number]>,
  expand: () => Uint8Array,
): Section {
  let at = 0;
  const before = new Map(
    lengths.map(([key, length]) => {
      at += length;
      return [key, [at - length, at] as const];
    }),
  );
  const used = new Set<string>();
  const added = new Map<string, Uint8Array>();
  let bytes: Uint8Array | null = null;
  const readBefore = (key: string): Uint8Array => {
    bytes ??= expand();
    return bytes.subarray(...(before.get(key) ?? [0, 0]));
  };
  return {
    find: (key) => {
      const fresh = added.get(key);
      if (fresh !== undefined) return () => fresh;
      if (!before.has(key)) return undefined;
      used.add(key);
      return () => readBefore(key);
    },
    set: (key, text) => added.set(key, typeof text === 'string' ? Buffer.from(text) : text),
    isOther: () => added.size > 0 || used.size < before.size,
    list: () => {
      const left = [...used].filter((key) => !added.has(key)).map((key) => [key, readBefore(key)] as const);
      return [...left, ...added].sort(([a], [b]) => (a < b ? -1 : 1));
    },
  };
}
