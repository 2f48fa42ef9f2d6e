/*
 * What the commits say of every agenda, kept from one build to the next: where the commits of then are the first of today, the
 * walk goes on behind them. Whatever else it looked at is looked at again: what today answers to its questions, and whether
 * a draft went out in between. It is kept as V8 writes it, so that what many versions share is written once, and is the same object
 * afterwards; the texts of items stand apart, and are read by who looks at them.
 */
import { deserialize, serialize } from 'node:v8';
import type { PublishedFile } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import type { TextStore } from '../content/text-store.ts';
import { giveTexts, type Textless, takeTexts } from '../history/item-texts.ts';
import { answersAlike } from '../history/questions.ts';
import type { ContentHistory } from '../io/git/git-history.ts';
import { isRewritten } from '../io/published-files.ts';
import { hashTexts } from '../io/surroundings.ts';
import { sha256 } from '../sha256.ts';
import type { KeptWork } from './kept-work.ts';
import { lastMoment, noWalk, type Walk, type Walker } from './walk-history.ts';

/** A walk as it was kept, but for the texts of its items. */
interface KeptWalk extends Walk {
  /** What its steps were, and what it saw besides. */
  readonly known: string;
  /** When it was read, and when its last state ended. */
  readonly from: Date | null;
  readonly until: Date | null;
}

type KnownToday = Walker & { readonly files: ReadonlyMap<string, PublishedFile> };

/** The walk to the last commit: `goOn` takes the steps that no kept one has, with the texts of earlier ones. */
export async function keepWalk(
  tree: ContentTree,
  content: Pick<ContentHistory, 'length' | 'whole' | 'listConverted' | 'identify' | 'endOf'>,
  today: KnownToday,
  kept: KeptWork | null,
  goOn: (from: Walk, texts: TextStore | null) => Promise<void>,
): Promise<Walk> {
  const walk = noWalk();
  // What own code makes of a text can be another thing by now.
  if (kept === null || today.own !== null) {
    await goOn(walk, null);
    return walk;
  }
  const surroundings = await describeSurroundings(tree, content, today.files);
  const identify = (steps: number) => JSON.stringify([content.identify(steps), surroundings]);
  const key = [content.identify(0), today.readers, today.now === null];
  // Others with another past keep their texts elsewhere.
  const store = await kept.open(`versions ${sha256(JSON.stringify(key))}`);
  const known = readWalk(await kept.cache.read('history', key), store);
  const isSame = known !== null && known.known === identify(known.steps) && isTrue(known, content, today);
  const from = isSame ? known : walk;
  if (from.steps === content.length && isSame) return from;
  await goOn(from, await kept.open('past'));
  const { timelines, closures, answers, moments, steps } = from;
  const until = content.endOf(steps - 1);
  const after = { timelines, closures, answers, moments, steps, known: identify(steps), from: today.now, until };
  await kept.cache.replace('history', key, serialize(takeTexts(after satisfies KeptWalk, store)));
  return from;
}

/** `null` where nothing is kept, or not all of it. */
function readWalk(before: Uint8Array | null, store: TextStore): KeptWalk | null {
  if (before === null) return null;
  const kept: Textless<KeptWalk> = deserialize(before);
  return giveTexts(kept, store) ? kept.told : null;
}

/** What outside the commits shapes a past: files outside git or with other bytes than in it, and drawings, which are known by what is published of them. */
async function describeSurroundings(
  tree: ContentTree,
  { whole, listConverted }: Pick<ContentHistory, 'whole' | 'listConverted'>,
  files: KnownToday['files'],
): Promise<unknown> {
  const seen = [...files.values()].filter(({ path }) => !whole || isRewritten(path));
  const known = seen.map(({ path, bytes, sha256 }) => [path, bytes, sha256]);
  return [known, await listConverted(), whole ? null : await hashTexts(tree)];
}

/** Whether a walk would find today what was found then. */
function isTrue(known: KeptWalk, { endOf }: Pick<ContentHistory, 'endOf'>, today: KnownToday): boolean {
  const { from, until, moments, steps } = known;
  if (!answersAlike(today, known.answers)) return false;
  const instants = [from, today.now, lastMoment(until, from), lastMoment(endOf(steps - 1), today.now)];
  const times = instants.flatMap((one) => (one === null ? [] : [one.getTime()]));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return [...moments].every((moment) => moment <= first || moment > last);
}
