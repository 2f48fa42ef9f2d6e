import { basename } from 'node:path';
import { watch } from 'chokidar';

/** What happened in watched folders since the last time. */
export interface Changes {
  /** Absolute paths of files that came, went or changed. */
  readonly files: ReadonlySet<string>;
  /** Whether folders came or went, or events were lost. */
  readonly folders: boolean;
}

export interface Watcher {
  readonly close: () => Promise<void>;
}

/** How long changes are gathered, in milliseconds: an editor saves in several steps. */
const gathering = 5;

/** How long after the last change all are told once more: chokidar passes over what comes within 50 ms of another of the same file. */
const secondLook = 100;

/** Watches folders, also those that are not there yet; tells changes gathered, one call at a time. */
export async function watchFolders(
  folders: readonly string[],
  tell: (changes: Changes) => Promise<void>,
): Promise<Watcher> {
  const gather = gatherChanges(tell);
  const watcher = watch([...folders], { ignoreInitial: true, ignored: isHidden, ignorePermissionErrors: true });
  watcher.on('all', (event, path) => gather.add(event.endsWith('Dir') ? null : path));
  watcher.on('error', () => gather.add(null));
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  return {
    close: async () => {
      gather.stop();
      await watcher.close();
    },
  };
}

/** What no content is read from. */
function isHidden(path: string): boolean {
  const name = basename(path);
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}

function gatherChanges(tell: (changes: Changes) => Promise<void>) {
  let files = new Set<string>();
  let folders = false;
  let timer: NodeJS.Timeout | null = null;
  let later: NodeJS.Timeout | null = null;
  let fresh = new Set<string>();
  let busy = false;
  let stopped = false;
  const flush = async () => {
    timer = null;
    if (busy || stopped) return;
    const changes = { files, folders };
    files = new Set();
    folders = false;
    busy = true;
    await tell(changes).finally(() => {
      busy = false;
    });
    if (files.size > 0 || folders) wait();
  };
  const lookAgain = () => {
    later = null;
    for (const file of fresh) files.add(file);
    fresh = new Set();
    wait();
  };
  const wait = () => {
    timer ??= setTimeout(() => void flush(), gathering);
  };
  return {
    /** A file, or `null` for a folder. */
    add: (path: string | null) => {
      if (path === null) folders = true;
      else files.add(path);
      if (path !== null) fresh.add(path);
      if (later !== null) clearTimeout(later);
      later = setTimeout(lookAgain, secondLook);
      wait();
    },
    stop: () => {
      stopped = true;
      for (const one of [timer, later]) if (one !== null) clearTimeout(one);
    },
  };
}
