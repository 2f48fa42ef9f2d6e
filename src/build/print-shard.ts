/*
 * A part of a build, on one of several machines: everything is read and checked, and a share of the PDFs printed into the
 * cache. No site is written. Once the caches are joined (`merge`), a build finds every document in them.
 */
import type { VFileMessage } from 'vfile-message';
import { keyOf, meetingsOf } from '../agenda/accessors.ts';
import { CliError } from '../cli-error.ts';
import type { ContentTree } from '../content/sources.ts';
import type { ShardNote } from '../io/cache/merge-caches.ts';
import { readAssets } from '../io/package-files.ts';
import { hasErrors, sortMessages } from '../messages.ts';
import { sha256 } from '../sha256.ts';
import { siteAssets } from '../site/assets.ts';
import type { SiteContext } from '../site/page-view.ts';
import { chooseShare, type Shard } from './choose-share.ts';
import { type KeptWork, withKept } from './kept-work.ts';
import { type PrintOptions, prepareSite } from './prepare-site.ts';
import { printSite } from './print-site.ts';
import type { OnProgress } from './progress.ts';
import { openSitePrinter } from './site-printer.ts';

export interface ShardOptions extends PrintOptions {
  readonly cache: NonNullable<PrintOptions['cache']>;
  readonly jobs: number;
  readonly shard: Shard;
}

export interface ShardResult {
  readonly messages: readonly VFileMessage[];
  /** How many meetings were printed of how many; `null` where errors in the content ended it. */
  readonly printed: { readonly share: number; readonly all: number } | null;
}

/** Prints a share of a site into the cache. @throws CliError where something is missing on the machine. */
export async function printShard(options: ShardOptions, tell: OnProgress): Promise<ShardResult> {
  return withKept(options, tell, (kept) => printWith(options, kept, tell));
}

async function printWith(options: ShardOptions, kept: KeptWork | null, tell: OnProgress): Promise<ShardResult> {
  const { context, origin, messages, shallow } = await prepareSite(options, false, true, tell, kept);
  if (shallow) tell({ kind: 'shallow' });
  if (context === null || origin === null) return { messages, printed: null };
  const all = meetingsOf(context.site);
  const meetings = chooseShare(all, context.files, options.shard);
  const printer = openSitePrinter(options, kept, tell);
  try {
    const assets = siteAssets(await readAssets(), context.site);
    const printed = await printSite(context, assets, printer, { ...options, share: meetings }, tell);
    const found = sortMessages([...messages, ...printed.messages]);
    if (hasErrors(printed.messages)) return { messages: found, printed: null };
    const { index, of } = options.shard;
    const note: ShardNote = {
      index,
      of,
      content: identify(context, origin.tree, options),
      meetings: meetings.map(keyOf),
    };
    await printer.kept?.write('shard', [index, of], Buffer.from(JSON.stringify(note)));
    if ((await printer.kept?.read('shard', [index, of])) === null) throw refuseLoss(options.cache.folder);
    return { messages: found, printed: { share: meetings.length, all: all.length } };
  } finally {
    await printer.close();
  }
}

function refuseLoss(folder: string): CliError {
  return new CliError(
    `What the shard printed cannot be kept in ${folder}. Make room there, or name another folder with --cache.`,
  );
}

/** What is printed, and how: the same for all shards of a site. */
function identify({ files, commit }: SiteContext, tree: ContentTree, options: ShardOptions): string {
  const texts = [...tree.files.values()].flatMap(({ path, bytes }) => (bytes === null ? [] : [[path, sha256(bytes)]]));
  const published = [...files.values()].map((file) => [file.path, file.sha256]);
  const { baseUrl, drafts, readers, packets, meetings, sourceDateEpoch } = options;
  const how = { baseUrl, drafts, readers, packets, meetings, sourceDateEpoch, commit: commit?.hash ?? null };
  return sha256(JSON.stringify([texts.sort(), published.sort(), how]));
}
