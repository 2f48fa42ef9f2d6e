/*
 * What the preview shows, kept from change to change: the content as it is, what is wrong with it, and the site.
 * 1. The tree is loaded; files that are the same objects as before cost nothing (memory).
 * 2. A small site is assembled whole, so that every error in it is told. Of a large one, only front matter is read; the
 *    texts that a page needs are parsed when it is asked for (scope.ts).
 * 3. A file with errors is shown as it was when it had none; all others are shown as they are.
 */
import type { VFileMessage } from 'vfile-message';
import { type AssembledSite, type AssembleMemory, assembleSite, createAssembleMemory } from '../agenda/assemble.ts';
import { createLoadMemory, type LoadMemory, loadContent } from '../content/load.ts';
import type { ContentTree, SiteSource } from '../content/types.ts';
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

export interface ModelMemory {
  readonly load: LoadMemory;
  readonly assemble: AssembleMemory;
  /** How many items make a site large. */
  readonly large: number;
}

const large = 1000;

/** A memory for one content; `largeFrom` is how many items make a site large. */
export function createModelMemory(largeFrom = large): ModelMemory {
  return { load: createLoadMemory(), assemble: createAssembleMemory(), large: largeFrom };
}

/** The model of a tree; `before` is the model of the tree before. */
export function makeModel(tree: ContentTree, before: PreviewModel | null, memory: ModelMemory): PreviewModel {
  const { shown, messages } = read(tree, memory);
  const sorted = sortMessages(messages);
  const wrong = new Set(messages.filter(({ fatal }) => fatal).map(({ file }) => file ?? ''));
  if (wrong.size === 0 || before?.shown == null) return { tree, shown, messages: sorted };
  const mended = withLastGood(tree, wrong, before.shown.tree);
  return { tree, shown: read(mended, memory).shown ?? before.shown, messages: sorted };
}

/** The paths whose file came, went or changed. */
export function listChanged(before: ContentTree, after: ContentTree): string[] {
  const changed = [...after.files].filter(([path, file]) => before.files.get(path) !== file).map(([path]) => path);
  const gone = [...before.files.keys()].filter((path) => !after.files.has(path));
  return [...changed, ...gone];
}

function read(tree: ContentTree, memory: ModelMemory): { shown: Shown | null; messages: VFileMessage[] } {
  const loaded = loadContent(tree, memory.load);
  if (loaded.site === null) return { shown: null, messages: [...loaded.messages] };
  const whole = countItems(loaded.site) < memory.large ? assembleSite(loaded.site, tree, memory.assemble) : null;
  const messages = [...loaded.messages, ...(whole?.messages ?? [])];
  return { shown: { tree, source: loaded.site, whole }, messages };
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
