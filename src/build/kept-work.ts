/* What a build keeps for the next, and has of the last. */
import type { TextStore } from '../content/text-store.ts';
import { type Cache, openCache } from '../io/cache/cache.ts';
import { openPack, type Pack } from '../io/cache/pack.ts';
import type { AudienceName } from '../visibility/audience.ts';
import type { OnProgress } from './progress.ts';

/** The folder of the cache, and the version of Node, which what is kept there depends on. */
export interface CachePlace {
  readonly folder: string;
  readonly node: string;
}

export interface KeptWork {
  readonly cache: Cache;
  /** Many small results of a kind; opened once, and only by who needs them. */
  readonly open: (kind: 'texts' | 'past' | 'pages' | `versions ${string}`) => Promise<TextStore>;
}

/** Whose work is kept where; nowhere without a cache. */
export interface KeepOptions {
  readonly cache?: CachePlace | null;
  readonly readers: AudienceName;
}

/** Does work with what is kept, `null` where nothing is, and keeps what it has added. */
export async function withKept<Result>(
  { cache: place = null, readers }: KeepOptions,
  tell: OnProgress,
  work: (kept: KeptWork | null) => Promise<Result>,
): Promise<Result> {
  if (place === null) return work(null);
  const cache = await openCache({ ...place, readers, tell: (reason) => tell({ kind: 'uncached', ...place, reason }) });
  try {
    const packs = new Map<string, Promise<Pack>>();
    const open = (kind: string) => {
      const pack = packs.get(kind) ?? openPack(cache, kind);
      packs.set(kind, pack);
      return pack;
    };
    const result = await work({ cache, open });
    for (const pack of packs.values()) await (await pack).save();
    return result;
  } finally {
    await cache.close();
  }
}
