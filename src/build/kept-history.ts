/*
 * What the commits say of every agenda: where neither the past nor the content of today is another, it is the same. It is
 * kept as V8 writes it, so that what many versions share is written once, and is the same object afterwards.
 */
import { deserialize, serialize } from 'node:v8';
import { keyOf } from '../agenda/accessors.ts';
import type { PublishedFile, Site } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import type { TextStore } from '../content/text-store.ts';
import { listPublished, type Timeline } from '../history/versions.ts';
import { hashTexts } from '../io/surroundings.ts';
import type { AudienceName } from '../visibility/audience.ts';
import type { KeptWork } from './kept-work.ts';

/** The versions that commits made, by `COUNCIL/MEETING`; whether the clone lacks a part of them. */
export interface Past {
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly shallow: boolean;
  /** The moments at which a draft of any state went out or will: at another one, the past is another. */
  readonly moments: readonly Date[];
}

/** What the past is compared with. */
interface KnownToday {
  readonly site: Pick<Site, 'url'>;
  readonly visible: Site;
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly readers: AudienceName;
  readonly own: unknown;
  readonly now: Date | null;
}

/** The past that is kept of the same content, else the one that `walk` reads, with the texts of earlier walks. */
export async function readPastOnce(
  tree: ContentTree,
  today: KnownToday,
  kept: KeptWork | null,
  walk: (texts: TextStore | null) => Promise<Past>,
): Promise<Past> {
  // What own code makes of a text can be another thing by now.
  if (kept === null || today.own !== null) return walk(null);
  const { now } = today;
  const files = [...today.files.values()].map(({ path, bytes, sha256 }) => [path, bytes, sha256]);
  const out = now === null ? null : listPublished(today.visible).map(keyOf);
  const key = [await hashTexts(tree), files, today.site.url, today.readers, out];
  const before = await kept.cache.read('history', key);
  const known: KeptPast | null = before === null ? null : deserialize(before);
  if (known !== null && isDuring(known, now)) return known;
  const { timelines, shallow, moments } = await walk(await kept.open('past'));
  const shortened = new Map([...timelines].map(([meeting, one]) => [meeting, shorten(one)]));
  const past = { timelines: shortened, shallow, moments };
  await kept.cache.write('history', key, serialize({ ...past, from: now?.getTime() ?? null } satisfies KeptPast));
  return past;
}

type KeptPast = Past & { readonly from: number | null };

/** Whether no draft went out between the moment at which the past was read and now. */
function isDuring({ from, moments }: KeptPast, now: Date | null): boolean {
  if (from === null || now === null) return from === null && now === null;
  const [first, last] = [Math.min(from, now.getTime()), Math.max(from, now.getTime())];
  return !moments.some((moment) => moment.getTime() > first && moment.getTime() <= last);
}

/** What comes after can take the place of the last version, and of none before that. */
function shorten({ versions, seen, earlier }: Timeline): Timeline {
  return { versions, seen, earlier: earlier === null ? null : { ...earlier, earlier: null } };
}
