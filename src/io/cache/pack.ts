/*
 * Many small results of a kind, kept in a few entries of the cache: a file of its own for every text of a site would
 * take longer than making it anew.
 * - A result stands in a part (that of its folder), a part in one of a few shards. Only shards that changed are written.
 * - A shard holds what the last build used, and nothing else: it does not grow.
 * - What two builds write at once is whole, of one or the other.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { TextStore } from '../../content/text-store.ts';
import type { Cache } from './cache.ts';

/** Results by their keys, which say all that shaped them; texts in UTF-8. */
export interface Pack extends TextStore {
  /** Writes what was made since, and leaves out what nobody asked for. */
  readonly save: () => Promise<void>;
}

const shards = 16;

/** A text that was kept, as bytes, or one that is new. */
type Kept = Uint8Array | string;

interface Shard {
  /** Of the last build. */
  readonly before: ReadonlyMap<string, Uint8Array>;
  readonly now: Map<string, Kept>;
  added: boolean;
}

/** At a time: with the sixteen kilobytes of Node, more time goes into making buffers than into expanding. */
const piece = { chunkSize: 2 ** 20 };

const compress = promisify(zlib.zstdCompress ?? zlib.deflate);
const expand = promisify(zlib.zstdDecompress ?? zlib.inflate);

/** Opens the results of a kind, as the last build left them. */
export async function openPack(cache: Cache, kind: string): Promise<Pack> {
  const all = await Promise.all(Array.from({ length: shards }, (_, index) => readShard(cache, kind, index)));
  const shardOf = (part: string): Shard => all[chooseShard(part)] ?? emptyShard();
  const find = (part: string, key: string) => {
    const { before, now } = shardOf(part);
    const found = now.get(key) ?? before.get(key);
    if (found !== undefined) now.set(key, found);
    return found;
  };
  return {
    get: (part, key) => {
      const found = find(part, key);
      return found === undefined ? undefined : asText(found);
    },
    find: (part, key) => {
      const found = find(part, key);
      return found === undefined ? undefined : () => asText(found);
    },
    set: (part, key, text) => {
      const shard = shardOf(part);
      shard.now.set(key, text);
      shard.added = true;
    },
    save: async () => {
      for (const [index, { before, now, added }] of all.entries()) {
        if (added || now.size < before.size)
          await cache.replace(kind, index, await compress(writeShard(now, cache.scope), piece));
      }
    },
  };
}

async function readShard(cache: Cache, kind: string, index: number): Promise<Shard> {
  const kept = await cache.read(kind, index);
  // Whole it is, or the cache would not have given it; that it can be read is another question.
  const bytes = kept === null ? null : await expand(kept, piece).catch(() => null);
  return { before: bytes === null ? new Map() : parseShard(bytes), now: new Map(), added: false };
}

function emptyShard(): Shard {
  return { before: new Map(), now: new Map(), added: false };
}

function chooseShard(part: string): number {
  return (createHash('sha256').update(part).digest()[0] ?? 0) % shards;
}

/** The keys with the lengths of their texts on a line, then the texts. The scope keeps apart what the store would join. */
function writeShard(now: ReadonlyMap<string, Kept>, scope: string): Uint8Array {
  const texts = [...now].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, text]) => [key, Buffer.from(text)] as const);
  const head = JSON.stringify([scope, texts.map(([key, bytes]) => [key, bytes.length])]);
  return Buffer.concat([Buffer.from(`${head}\n`), ...texts.map(([, bytes]) => bytes)]);
}

function parseShard(bytes: Uint8Array): Map<string, Uint8Array> {
  let at = bytes.indexOf(0x0a) + 1;
  const [, entries]: readonly [string, ReadonlyArray<readonly [string, number]>] = JSON.parse(
    asText(bytes.subarray(0, at)),
  );
  return new Map(
    entries.map(([key, length]) => {
      at += length;
      return [key, bytes.subarray(at - length, at)];
    }),
  );
}

function asText(kept: Kept): string {
  if (typeof kept === 'string') return kept;
  return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString();
}
