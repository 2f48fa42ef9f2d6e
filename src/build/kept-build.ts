/*
 * A build of what nobody has touched since the last one: where the site stands as that left it, there is nothing to do.
 * 1. What shapes a site is the content, its past, the options, the program (which is part of every key), and the moment of
 *    the build where drafts go out by themselves.
 * 2. A site that was touched in any way is built anew, and so is one whose content was touched while it was built.
 * 3. Nobody knows what own code and own templates do: with them every build builds.
 */
import { listMoments } from '../content/release-drafts.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import { readContentTree } from '../io/content-tree.ts';
import { requireGit } from '../io/git/git-objects.ts';
import { readOutputState } from '../io/output/output-folder.ts';
import { resolveOutput } from '../io/output/output-place.ts';
import { type KeptMessage, readMessage, writeMessage } from '../messages.ts';
import type { BuildOptions, BuildResult } from './build-options.ts';
import { identifyWork } from './identify-work.ts';
import type { KeptWork } from './kept-work.ts';
import type { OnProgress, ProgressEvent } from './progress.ts';
import { openSitePrinter } from './site-printer.ts';

/** What a build made. */
export interface Making extends BuildResult {
  /** How the site stands, and what it was made from; `null` where none was built. */
  readonly placed: {
    readonly state: string | null;
    readonly source: SiteSource;
    readonly browser: string | null;
  } | null;
}

interface KeptBuild {
  /** Of all that shaped it. */
  readonly key: string;
  readonly state: string;
  readonly browser: string | null;
  /** From when until when it is the same, in milliseconds. */
  readonly from: number | null;
  readonly until: number | null;
  readonly built: BuildResult['built'];
  readonly messages: readonly KeptMessage[];
  readonly told: readonly ProgressEvent[];
}

/**
 * The result of the last build where the same is wanted and stands there, else that of `build`, which is told how the old
 * site stood.
 */
export async function buildOnce(
  options: BuildOptions,
  kept: KeptWork | null,
  tell: OnProgress,
  build: (tree: ContentTree, tell: OnProgress, state: string | null) => Promise<Making>,
): Promise<BuildResult> {
  const tree = await readContentTree(options.content);
  const key = kept === null ? null : await identifyWork(options, tree);
  if (kept === null || key === null) return withoutPlace(await build(tree, tell, null));
  const place = await resolveOutput(options.out);
  const before = await readBefore(kept, place);
  if (before?.key === key && (await stands(before, options, kept, tell))) {
    for (const event of before.told) tell(event);
    return { built: before.built, messages: before.messages.map(readMessage) };
  }
  const told: ProgressEvent[] = [];
  const note: OnProgress = (event) => {
    if (event.kind === 'shallow' || event.kind === 'scheduled') told.push(event);
    tell(event);
  };
  const making = await build(tree, note, before?.state ?? null);
  const { placed, built, messages } = making;
  if (placed !== null && placed.state !== null && (await identifyWork(options, tree)) === key) {
    const { state, browser } = placed;
    const during = findStretch(placed.source, options.now ?? null);
    const one: KeptBuild = { key, state, browser, ...during, built, messages: messages.map(writeMessage), told };
    await kept.cache.replace('build', place, Buffer.from(JSON.stringify(one)));
  }
  return withoutPlace(making);
}

function withoutPlace({ messages, built }: Making): BuildResult {
  return { messages, built };
}

async function readBefore({ cache }: KeptWork, place: string): Promise<KeptBuild | null> {
  const found = await cache.read('build', place);
  return found === null ? null : JSON.parse(new TextDecoder().decode(found));
}

/** Whether a site stands as it was left, and would be built alike now. */
async function stands(before: KeptBuild, options: BuildOptions, kept: KeptWork, tell: OnProgress): Promise<boolean> {
  if (options.past !== false) for (const root of options.content) await requireGit(root);
  if (!isDuring(before, options.now ?? null)) return false;
  if ((await readOutputState(options.out, options.readers)) !== before.state) return false;
  if (before.browser === null) return true;
  const printer = openSitePrinter(options, kept, tell);
  return (await printer.version().finally(printer.close)) === before.browser;
}

function isDuring({ from, until }: KeptBuild, now: Date | null): boolean {
  return now === null || (from !== null && now.getTime() >= from && (until === null || now.getTime() < until));
}

/** More than clocks of two places differ: what earlier states say of a moment may mean another clock. */
const margin = 36 * 60 * 60 * 1000;

/** From a build on, until the next moment comes near; nothing while one is near. */
function findStretch(source: SiteSource, now: Date | null): Pick<KeptBuild, 'from' | 'until'> {
  const from = now?.getTime() ?? null;
  if (from === null) return { from, until: null };
  const next = listMoments(source)
    .filter((moment) => moment.getTime() + margin > from)
    .reduce((first, moment) => Math.min(first, moment.getTime() - margin), Number.POSITIVE_INFINITY);
  return { from, until: Number.isFinite(next) ? Math.max(from, next) : null };
}
