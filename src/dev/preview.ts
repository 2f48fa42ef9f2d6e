/*
 * The preview's content from change to change.
 * 1. Everything is read once.
 * 2. What the watcher tells is read again; what is more than some plain files takes reading everything.
 * 3. The model is made anew, and who listens is told what changed.
 * Content that cannot be read is no reason to stop: it is tried again, and the last model stays.
 */

import { openBrowserWithWarning } from '../build/print-site.ts';
import type { ContentTree } from '../content/sources.ts';
import { readContentTree } from '../io/content-tree.ts';
import { readDocumentFonts } from '../io/fonts/document-fonts.ts';
import { keepUnchanged, rereadFiles } from '../io/git/content-changes.ts';
import { readAssets } from '../io/package-files.ts';
import { readTemplates } from '../io/templates.ts';
import { type Changes, watchFolders } from '../io/watcher.ts';

import { createPrinter } from '../pdf/printer.ts';
import { createModelCache, listChanged, makeModel, type Shown } from './model.ts';
import type { ChangedItem, PreviewOptions, PreviewState } from './state.ts';

export interface Preview {
  readonly state: PreviewState;
  readonly close: () => Promise<void>;
}

/** More changed files than these are read with all the others. */
const most = 100;

const everything: Changes = { files: new Set(), folders: true };

/** How long a file that was found empty is given to be written, and unreadable content to come back, in milliseconds. */
const patience = { empty: 40, unreadable: 500 };

/** How often content that came back is read again. */
const looksAfter = 4;

/** Reads the content and follows its changes. */
export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const state = await createState(options);
  const end = new AbortController();
  await readAll(state);
  const unsettled = { looks: 0 };
  const take = inTurn(async (changes: Changes) => {
    await follow(changes, state);
    if (isUnreadable(state)) unsettled.looks = looksAfter;
  });
  const watcher = await watchFolders(options.content, take);
  // What changed while the watcher was set up.
  await take(everything);
  lookUntilSettled(unsettled, () => take(everything), end.signal);
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
    templates: await readTemplates(options.templates),
    cache: createModelCache(undefined, options.own),
    holidays: new WeakMap(),
    printer: createPrinter(() => openBrowserWithWarning(options, () => undefined), readDocumentFonts),
    facts: new WeakMap(),
    namedBy: new Map(),
    prints: new Map(),
    listeners: new Set(),
    version: 1,
    model: { tree: { roots: options.content, files: new Map(), messages: [] }, shown: null, messages: [] },
    trouble: null,
  };
}

/** One call after another, whatever becomes of those before. */
function inTurn<Argument>(run: (argument: Argument) => Promise<void>): (argument: Argument) => Promise<void> {
  let last = Promise.resolve();
  return (argument) => {
    last = last.then(() => run(argument));
    return last;
  };
}

/** Whether the content, or a folder of it, was not there when it was read last. */
function isUnreadable({ trouble, model }: PreviewState): boolean {
  return trouble !== null || model.tree.messages.some(({ ruleId }) => ruleId === 'content-missing');
}

/**
 * Content that cannot be read perhaps tells no more changes, and one that comes back is written while it is read: it is
 * read again until it can be, and a few times after that.
 */
function lookUntilSettled(unsettled: { looks: number }, readAgain: () => Promise<void>, end: AbortSignal): void {
  const look = async () => {
    if (end.aborted) return;
    if (unsettled.looks > 0) {
      unsettled.looks -= 1;
      await readAgain();
    }
    lookUntilSettled(unsettled, readAgain, end);
  };
  setTimeout(() => void look(), patience.unreadable).unref();
}

/** Takes changes over, and tells who listens. */
async function follow(changes: Changes, state: PreviewState): Promise<void> {
  const before = state.model.tree;
  const { trouble } = state;
  const some = !changes.folders && trouble === null && changes.files.size <= most;
  const changed = (some ? await readSome(changes.files, state).catch(() => null) : null) ?? (await readAll(state));
  if (before === state.model.tree && trouble === state.trouble) return;
  state.version += 1;
  const items = changed.length > most ? [] : listItems(changed, state.model.shown);
  for (const tell of state.listeners) tell({ version: state.version, items });
}

/** Reads some files; what changed, or `null` where everything has to be read. */
async function readSome(files: ReadonlySet<string>, state: PreviewState): Promise<readonly string[] | null> {
  const before = state.model;
  const reread = () => rereadFiles(before.tree, files).catch(() => null);
  let read = await reread();
  // An editor that empties a file first is about to write it.
  if (read?.paths.some((path) => read?.tree.files.get(path)?.bytes?.length === 0)) {
    await new Promise((done) => setTimeout(done, patience.empty));
    read = await reread();
  }
  if (read === null) return null;
  if (read.tree !== before.tree) state.model = makeModel(read.tree, before, state.cache);
  return read.paths;
}

/** Reads everything; what changed. */
async function readAll(state: PreviewState): Promise<readonly string[]> {
  const before = state.model;
  try {
    const fresh = keepUnchanged(before.tree, await readContentTree(state.options.content));
    state.trouble = null;
    const changed = listChanged(before.tree, fresh);
    const told = (tree: ContentTree) => tree.messages.map(String).join('\n');
    if (changed.length === 0 && told(fresh) === told(before.tree)) return [];
    state.model = makeModel(fresh, before, state.cache);
    return changed;
  } catch (cause) {
    state.trouble = cause instanceof Error ? cause.message : String(cause);
    return [];
  }
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
