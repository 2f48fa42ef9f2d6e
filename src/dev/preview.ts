/*
 * The preview's content from change to change.
 * 1. Everything is read once.
 * 2. What the watcher tells is read again; what is more than some plain files takes reading everything.
 * 3. The model is made anew, and who listens is told what changed.
 * Content that cannot be read is no reason to stop: it is tried again, and the last model stays.
 */

import type { ContentTree } from '../content/types.ts';
import { keepUnchanged, rereadFiles } from '../io/content-changes.ts';
import { readContentTree } from '../io/content-tree.ts';
import { readAssets } from '../io/package-files.ts';
import { type Changes, watchFolders } from '../io/watcher.ts';
import { openBrowser } from '../pdf/browser.ts';
import { createPrinter } from '../pdf/printer.ts';
import { createModelMemory, listChanged, makeModel, type Shown } from './model.ts';
import type { ChangedItem, PreviewOptions, PreviewState } from './state.ts';

export interface Preview {
  readonly state: PreviewState;
  readonly close: () => Promise<void>;
}

/** More changed files than these are read with all the others. */
const most = 100;

/** How long a file that was found empty is given to be written, and unreadable content to come back, in milliseconds. */
const patience = { empty: 40, unreadable: 500 };

/** Reads the content and follows its changes. */
export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const state = await createState(options);
  const end = new AbortController();
  await readAll(state);
  const watcher = await watchFolders(options.content, (changes) => follow(changes, state, end.signal));
  // What changed while the watcher was set up.
  await follow({ files: new Set(), folders: true }, state, end.signal);
  return {
    state,
    close: async () => {
      end.abort();
      state.listeners.clear();
      await Promise.all([watcher.close(), state.printer.close()]);
    },
  };
}

async function createState(options: PreviewOptions): Promise<PreviewState> {
  return {
    options,
    assets: await readAssets(),
    memory: createModelMemory(),
    holidays: new WeakMap(),
    printer: createPrinter(() => openBrowser(options.browser)),
    facts: new WeakMap(),
    namedBy: new Map(),
    prints: new Map(),
    listeners: new Set(),
    version: 1,
    model: { tree: { roots: options.content, files: new Map(), messages: [] }, shown: null, messages: [] },
    trouble: null,
  };
}

/** Takes changes over, and tells who listens. */
async function follow(changes: Changes, state: PreviewState, end: AbortSignal): Promise<void> {
  const before = state.model.tree;
  const hadTrouble = state.trouble !== null;
  const some = !changes.folders && !hadTrouble && changes.files.size <= most;
  const read = some ? await readSome(changes.files, state) : false;
  if (!read) await readAll(state);
  if (state.trouble !== null) setTimeout(() => void retry(state, end), patience.unreadable).unref();
  const changed = listChanged(before, state.model.tree);
  if (changed.length === 0 && hadTrouble === (state.trouble !== null) && before === state.model.tree) return;
  state.version += 1;
  const items = changed.length > most ? [] : listItems(changed, state.model.shown);
  for (const tell of state.listeners) tell({ version: state.version, items });
}

async function retry(state: PreviewState, end: AbortSignal): Promise<void> {
  if (!end.aborted && state.trouble !== null) await follow({ files: new Set(), folders: true }, state, end);
}

/** Whether that was enough; everything has to be read otherwise. */
async function readSome(files: ReadonlySet<string>, state: PreviewState): Promise<boolean> {
  const reread = () => rereadFiles(state.model.tree, files).catch(() => null);
  let tree = await reread();
  if (tree !== null && hasEmptied(state.model.tree, tree)) {
    await new Promise((done) => setTimeout(done, patience.empty));
    tree = await reread();
  }
  if (tree === null) return false;
  if (listChanged(state.model.tree, tree).length > 0) state.model = makeModel(tree, state.model, state.memory);
  return true;
}

async function readAll(state: PreviewState): Promise<void> {
  try {
    const fresh = keepUnchanged(state.model.tree, await readContentTree(state.options.content));
    state.trouble = null;
    if (isSame(fresh, state.model.tree)) return;
    state.model = makeModel(fresh, state.model, state.memory);
  } catch (cause) {
    state.trouble = cause instanceof Error ? cause.message : String(cause);
  }
}

function isSame(fresh: ContentTree, before: ContentTree): boolean {
  const messages = (tree: ContentTree) => tree.messages.map(String).join('\n');
  return listChanged(before, fresh).length === 0 && messages(fresh) === messages(before);
}

/** Whether a Markdown file is empty that was not: an editor is perhaps about to write it. */
function hasEmptied(before: ContentTree, after: ContentTree): boolean {
  return listChanged(before, after).some((path) => after.files.get(path)?.bytes?.length === 0);
}

/** The items among changed files, by their places on the pages. */
function listItems(changed: readonly string[], shown: Shown | null): ChangedItem[] {
  const paths = new Set(changed);
  return (shown?.source.councils ?? []).flatMap((council) =>
    council.meetings.flatMap((meeting) =>
      meeting.items
        .filter((item) => paths.has(item.path))
        .map((item) => ({ folder: `${council.id}/${meeting.id}`, anchor: item.id })),
    ),
  );
}
