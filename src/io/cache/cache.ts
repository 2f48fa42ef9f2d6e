/*
 * What earlier builds found out, so that it is found out once: a folder of entries by content, kept by npm's own store,
 * cacache.
 * - The key of an entry is the hash of all that shaped it; the program, the machine's Node and the audience are part of
 *   every key, so that no build reads what was made for other readers or by another version.
 * - An entry is written aside and moved into place, and read only where its hash is right: half of one, of a build that was
 *   killed or a disk that was full, is none. Two builds at once write the same.
 * - What cannot be read is made anew; what cannot be kept is told once, and the build goes on.
 * Everything in it can be of closed items: it is nobody's but the author's, and git ignores it.
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import cacache from 'cacache';
import { sha256 } from '../../sha256.ts';
import { readFingerprint } from './program-fingerprint.ts';

export interface Cache {
  /** By what program and for whom: the same for two that find each other's entries. */
  readonly scope: string;
  /** The data that was kept for these parts; `null` where nothing was, or not all of it. */
  readonly read: (kind: string, parts: unknown) => Promise<Uint8Array | null>;
  readonly write: (kind: string, parts: unknown, data: Uint8Array) => Promise<void>;
  /** The same for parts that have other data each time: what they had before is removed. */
  readonly replace: (kind: string, parts: unknown, data: Uint8Array) => Promise<void>;
  /** Removes what is too old or too much; nothing that this build used. */
  readonly close: () => Promise<void>;
}

export interface CacheOptions {
  readonly folder: string;
  /** For whom is built. */
  readonly readers: string;
  /** The version of Node. */
  readonly node: string;
  /** Told once, where something cannot be kept. */
  readonly tell: (reason: string) => void;
}

const format = 1;
const day = 24 * 60 * 60 * 1000;
const longestUnused = 30 * day;
const largest = 2 * 2 ** 30;

/** Opens the cache in a folder. Nothing is written before there is something to keep. */
export async function openCache({ folder, readers, node, tell }: CacheOptions): Promise<Cache> {
  const program = sha256(JSON.stringify([format, await readFingerprint(), node, platform(), arch()]));
  const scope = [program, readers];
  const used = new Set<string>();
  const state = { prepared: false, broken: false, wrote: false };
  const nameOf = (kind: string, parts: unknown) => {
    const key = `${kind} ${sha256(new TextEncoder().encode(JSON.stringify([scope, kind, parts])))}`;
    used.add(key);
    return key;
  };
  const write: Cache['write'] = async (kind, parts, data) => {
    if (state.broken) return;
    try {
      if (!state.prepared) await prepareFolder(folder);
      state.prepared = true;
      await cacache.put(folder, nameOf(kind, parts), Buffer.from(data), { metadata: program });
      state.wrote = true;
    } catch (cause) {
      state.broken = true;
      tell(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return {
    scope: sha256(JSON.stringify(scope)),
    read: async (kind, parts) => {
      const key = nameOf(kind, parts);
      // Not there, half of it, or unreadable: all the same, it is made anew.
      const found = await cacache.get(folder, key).catch(() => removeBroken(folder, key));
      return found?.data ?? null;
    },
    write,
    replace: async (kind, parts, data) => {
      const key = nameOf(kind, parts);
      const before = await cacache.get.info(folder, key).catch(() => null);
      await write(kind, parts, data);
      const after = await cacache.get.info(folder, key).catch(() => null);
      if (before === null || before.integrity === after?.integrity) return;
      await cacache.rm.content(folder, before.integrity).catch(() => undefined);
    },
    close: async () => {
      if (state.wrote) await prune(folder, used).catch(() => undefined);
    },
  };
}

/** Content that is broken would stand in the way of the same content made anew. */
async function removeBroken(folder: string, key: string): Promise<null> {
  const entry = await cacache.get.info(folder, key).catch(() => null);
  if (entry !== null) await cacache.rm.content(folder, entry.integrity).catch(() => undefined);
  return null;
}

/** Marks the folder: nothing for git, nor for backups (https://bford.info/cachedir/). */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, '.gitignore'), '*\n');
  await writeFile(join(folder, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n');
}

/** Days are counted from the newest entry: nothing here reads the clock, and nothing grows that nobody writes to. */
async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  const entries = Object.values(await cacache.ls(folder));
  const newest = Math.max(0, ...entries.map(({ time }) => time));
  const [kept, unused] = [entries.filter(({ key }) => used.has(key)), entries.filter(({ key }) => !used.has(key))];
  for (const { key, integrity, size, time, metadata } of kept) {
    if (newest - time > day) await cacache.index.insert(folder, key, integrity, { size, metadata });
  }
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  const left = new Map([...Map.groupBy(entries, (entry) => entry.integrity)].map(([of, all]) => [of, all.length]));
  for (const { key, integrity, size, time } of unused.sort((a, b) => a.time - b.time)) {
    if (newest - time <= longestUnused && total <= largest) continue;
    await cacache.rm.entry(folder, key);
    total -= size;
    // Entries of the same content share it.
    left.set(integrity, (left.get(integrity) ?? 0) - 1);
    if (left.get(integrity) === 0) await cacache.rm.content(folder, integrity);
  }
  await sweepHalves(join(folder, 'tmp'), newest);
}

/** What builds that were killed were writing. */
async function sweepHalves(folder: string, newest: number): Promise<void> {
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const { mtimeMs } = await stat(join(folder, name));
    if (newest - mtimeMs > day) await rm(join(folder, name), { recursive: true, force: true });
  }
}
