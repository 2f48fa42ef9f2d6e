/*
 * What the preview shows, kept from change to change: the content as it is, what is wrong with it, and the site.
 * 1. The tree is loaded; files that are the same objects as before cost nothing (memory).
 * 2. A small site is assembled whole, so that every error in it is told. Of a large one, only front matter is read; the
 *    texts that a page needs are parsed when it is asked for (scope.ts).
 * 3. A file with errors is shown as it was when it had none; all others are shown as they are. What others only suffer
 *    from a file that cannot be read is not told: that file is the one to mend.
 */
import type { VFileMessage } from 'vfile-message';
import { type AssembledSite, assembleSite } from '../agenda/assemble.ts';
import { type AssembleCache, createAssembleCache } from '../agenda/memory/assemble-cache.ts';
import { createLoadCache, type LoadCache, loadContent } from '../content/load.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { sortMessages } from '../messages.ts';

/** Content that could be assembled. */
export interface Shown {
  readonly tree: ContentTree;
  readonly source: SiteSource;
  /** `null` for a large site. */
  readonly whole: AssembledSite | null;
}

export interface PreviewModel {
  /** The content as it is. */
  readonly tree: ContentTree;
  /** `null` until the site's own index.md could be read once. */
  readonly shown: Shown | null;
  /** What loading and assembling found, of the content as it is. */
  readonly messages: readonly VFileMessage[];
}

export interface ModelCache {
  readonly load: LoadCache;
  readonly assemble: AssembleCache;
  /** How many items make a site large. */
  readonly large: number;
}

const large = 1000;

/** A memory for one content; `largeFrom` is how many items make a site large. */
export function createModelCache(largeFrom = large, own: OwnCode | null = null): ModelCache {
  return { load: createLoadCache(), assemble: createAssembleCache(own), large: largeFrom };
}

/** The model of a tree; `before` is the model of the tree before. */
export function makeModel(tree: ContentTree, before: PreviewModel | null, cache: ModelCache): PreviewModel {
  const read = readTree(tree, cache);
  const good = before?.shown ?? null;
  const unreadable = listWrong(read.loading);
  if (good === null) return describeModel(tree, read.shown, [...read.loading, ...read.assembling]);
  const readable = unreadable.size === 0 ? read : readTree(withLastGood(tree, unreadable, good.tree), cache);
  const messages = [...read.loading, ...readable.assembling];
  const wrong = listWrong(messages);
  const mended = wrong.size === unreadable.size ? readable : readTree(withLastGood(tree, wrong, good.tree), cache);
  return describeModel(tree, mended.shown ?? good, messages);
}

function describeModel(tree: ContentTree, shown: Shown | null, messages: readonly VFileMessage[]): PreviewModel {
  return { tree, shown, messages: sortMessages(messages) };
}

/** The files, as messages name them, that have errors. */
function listWrong(messages: readonly VFileMessage[]): Set<string> {
  return new Set(messages.filter(({ fatal }) => fatal).map(({ file }) => file ?? ''));
}

/** The paths whose file came, went or changed. */
export function listChanged(before: ContentTree, after: ContentTree): string[] {
  const changed = [...after.files].filter(([path, file]) => before.files.get(path) !== file).map(([path]) => path);
  const gone = [...before.files.keys()].filter((path) => !after.files.has(path));
  return [...changed, ...gone];
}

interface ReadTree {
  readonly shown: Shown | null;
  /** What is wrong with files, each by itself. */
  readonly loading: readonly VFileMessage[];
  /** What is wrong between them. */
  readonly assembling: readonly VFileMessage[];
}

function readTree(tree: ContentTree, cache: ModelCache): ReadTree {
  const { site, messages } = loadContent(tree, cache.load);
  if (site === null) return { shown: null, loading: messages, assembling: [] };
  const whole = countItems(site) < cache.large ? assembleSite(site, tree, cache.assemble) : null;
  return { shown: { tree, source: site, whole }, loading: messages, assembling: whole?.messages ?? [] };
}

function countItems({ councils }: SiteSource): number {
  return councils.flatMap(({ meetings }) => meetings).reduce((sum, { items }) => sum + items.length, 0);
}

/** The tree with wrong files as they were when they were last shown. */
function withLastGood(tree: ContentTree, wrong: ReadonlySet<string>, good: ContentTree): ContentTree {
  const files = new Map(tree.files);
  for (const [path, file] of good.files) if (wrong.has(file.file)) files.set(path, file);
  return { ...tree, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
