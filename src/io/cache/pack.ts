/*
 * Many small results of a kind, kept in a few entries of the cache: a file of its own for every text of a site would
 * take longer than making it anew.
 * - A result stands in a part (that of its folder), a part in one of a few shards. Only shards that changed are written.
 * - A shard holds what the last build used, and nothing else: it does not grow.
 * - What few read stands apart in it, and is expanded only for who does.
 * - What two builds write at once is whole, of one or the other.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { TextStore } from '../../content/text-store.ts';
import { rememberTexts } from '../../text/remember.ts';
import type { Cache } from './cache.ts';
import { createSection, type Section } from './pack-section.ts';

/** Results by their keys, which say all that shaped them; texts in UTF-8. */
export interface Pack extends TextStore {
  /** Writes what was made since, and leaves out what nobody asked for. */
  readonly save: () => Promise<void>;
}

const shards = 16;

/** What many read, and what few do. */
type Shard = readonly [main: Section, aside: Section];

/** At a time: with the sixteen kilobytes of Node, more time goes into making buffers than into expanding. */
const piece = { chunkSize: 2 ** 20 };

const compress = promisify(zlib.zstdCompress ?? zlib.deflate);
const expand = zlib.zstdDecompressSync ?? zlib.inflateSync;

/** Opens the results of a kind, as the last build left them. */
export async function openPack(cache: Cache, kind: string): Promise<Pack> {
  const all = await Promise.all(Array.from({ length: shards }, (_, index) => readShard(cache, kind, index)));
  const shardOf = (part: string): Shard => all[chooseShard(part)] ?? emptyShard();
  return {
    get: (part, key) => {
      const read = shardOf(part)[0].find(key);
      return read === undefined ? undefined : asText(read());
    },
    set: (part, key, text) => shardOf(part)[0].set(key, text),
    find: (part, key) => shardOf(part)[1].find(key),
    put: (part, key, text) => shardOf(part)[1].set(key, text),
    save: async () => {
      for (const [index, shard] of all.entries()) {
        if (shard.some(({ isOther }) => isOther()))
          await cache.replace(kind, index, await writeShard(shard, cache.scope));
      }
    },
  };
}

function emptyShard(): Shard {
  const nothing = () => createSection([], () => new Uint8Array());
  return [nothing(), nothing()];
}

/** Most of what is asked for is of the same part as that before. */
const chooseShard = rememberTexts((part) => (createHash('sha256').update(part).digest()[0] ?? 0) % shards);

type Lengths = ReadonlyArray<readonly [key: string, length: number]>;

/**
 * A line with the lengths of what follows: the keys of both sections with the lengths of their texts, and the texts of each, all
 * compressed. The scope keeps apart what the store would join.
 */
async function writeShard(shard: Shard, scope: string): Promise<Uint8Array> {
  const [main, aside] = shard.map((section) => section.list());
  const lengthsOf = (texts: typeof main): Lengths => (texts ?? []).map(([key, bytes]) => [key, bytes.length]);
  const head = Buffer.from(JSON.stringify([scope, lengthsOf(main), lengthsOf(aside)]));
  const bodies = [main, aside].map((texts) => Buffer.concat((texts ?? []).map(([, bytes]) => bytes)));
  const blocks = await Promise.all([head, ...bodies].map((block) => compress(block, piece)));
  const line = blocks.map(({ length }) => length).join(' ');
  return Buffer.concat([Buffer.from(`${line}\n`), ...blocks]);
}

async function readShard(cache: Cache, kind: string, index: number): Promise<Shard> {
  const kept = await cache.read(kind, index);
  // Whole it is, or the cache would not have given it; that it can be read is another question.
  try {
    return kept === null ? emptyShard() : parseShard(kept);
  } catch {
    return emptyShard();
  }
}

function parseShard(bytes: Uint8Array): Shard {
  let at = bytes.indexOf(0x0a) + 1;
  const blocks = asText(bytes.subarray(0, at))
    .split(' ')
    .map((length) => {
      at += Number(length);
      return bytes.subarray(at - Number(length), at);
    });
  const [head = bytes, ...bodies] = blocks;
  const [, ...lengths]: readonly [string, Lengths, Lengths] = JSON.parse(asText(expand(head, piece)));
  const [main, aside] = lengths.map((one, index) => createSection(one, () => expand(bodies[index] ?? bytes, piece)));
  return main === undefined || aside === undefined ? emptyShard() : [main, aside];
}

function asText(kept: Uint8Array): string {
  return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString();
}
