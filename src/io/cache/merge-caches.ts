/* Several caches → one that holds what each of them does; and whether they are the shards of one site, all of them. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import cacache from 'cacache';
import { CliError } from '../../cli-error.ts';
import { prepareFolder } from './cache.ts';

/** What a shard notes in its cache about itself. */
export interface ShardNote {
  readonly index: number;
  readonly of: number;
  /** A hash of the content, and of how it was printed. */
  readonly content: string;
  readonly meetings: readonly string[];
}

type Entry = cacache.CacheObject;

interface ReadCache {
  readonly folder: string;
  readonly entries: readonly Entry[];
  /** Of the shard that was printed into it last; `null` where none was. */
  readonly note: (ShardNote & { readonly program: string }) | null;
}

/**
 * Joins caches in a folder. How many meetings their shards printed.
 * @throws CliError where one of them is none, a shard is missing, or one is of another site.
 */
export async function mergeCaches(folders: readonly string[], out: string): Promise<{ meetings: number }> {
  const caches: ReadCache[] = [];
  for (const folder of folders) caches.push(await readCache(folder));
  const shards = checkShards(caches);
  await prepareFolder(out);
  for (const { folder, entries } of caches) await copyEntries(folder, entries, out);
  return { meetings: new Set(shards.flatMap(({ note }) => note?.meetings ?? [])).size };
}

async function readCache(folder: string): Promise<ReadCache> {
  const isCache = await stat(join(folder, 'index-v5')).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isCache) {
    throw new CliError(`${folder} is no cache. Name the folder that dagsorden build --shard I/N wrote with --cache.`);
  }
  const entries = Object.values(await cacache.ls(folder));
  const noted = entries.filter(({ key }) => key.startsWith('shard ')).sort((a, b) => b.time - a.time);
  return { folder, entries, note: noted[0] === undefined ? null : await readNote(folder, noted[0]) };
}

async function readNote(folder: string, { key }: Entry): Promise<ReadCache['note']> {
  const found = await cacache.get(folder, key).catch(() => null);
  return found === null ? null : { ...JSON.parse(found.data.toString()), program: String(found.metadata) };
}

/** Every shard is there, and all are of one site. Caches that are none of a shard may come with them. */
function checkShards(caches: readonly ReadCache[]): ReadCache[] {
  const shards = caches.filter(({ note }) => note !== null);
  const first = shards[0];
  if (first?.note === undefined || first.note === null) return [];
  const { content, of, program } = first.note;
  for (const { folder, note } of shards) {
    if (note?.content === content && note.of === of && note.program === program) continue;
    throw new CliError(
      `${folder} holds shard ${note?.index}/${note?.of} of another site than ${first.folder}: other content, another version of Dagsorden, or other options. Print all shards from one commit, with the same options.`,
    );
  }
  const there = new Set(shards.map(({ note }) => note?.index));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return shards;
  const names = missing.map((index) => `${index}/${of}`).join(', ');
  throw new CliError(
    `Missing shards: ${names}. Run dagsorden build --shard for each of them, and name their caches too.`,
  );
}

/** What is broken is left out: the build makes it anew. */
async function copyEntries(from: string, entries: readonly Entry[], to: string): Promise<void> {
  for (const { key, integrity } of entries) {
    const known = await cacache.get.info(to, key);
    if (known?.integrity === integrity && (await cacache.get.hasContent(to, integrity)) !== false) continue;
    const found = await cacache.get(from, key).catch(() => null);
    if (found !== null) await cacache.put(to, key, found.data, { metadata: found.metadata });
  }
}
