/* Pages that are kept from one build to the next, as they were written. */
import type { TextStore } from '../content/text-store.ts';
import { createRecorder, isFoundAgain, type Lookups } from '../site/page-inputs.ts';
import type { SiteContext } from '../site/page-view.ts';
import { type ListedPage, listPages, type WrittenPage, writePage } from '../site/pages.ts';
import { isListed } from '../site/sitemap.ts';
import { type MadeFile, madeFile } from './made-file.ts';

/** A page as it is written; `tree` is `null` where it was not made now. */
export interface MadePage extends MadeFile {
  readonly tree: Exclude<WrittenPage, string> | null;
  /** Whether it is to be found. */
  readonly listed: boolean;
}

/** Every page of a site. Those in `made` are made now, whatever is kept of them. */
export function* makePages(
  context: SiteContext,
  store: TextStore | null,
  made: (path: string) => boolean,
): Generator<MadePage> {
  if (store === null) {
    for (const [path, make] of listPages(context)) yield write(path, make());
    return;
  }
  const { context: recorded, take } = createRecorder(context);
  for (const [path, make, key] of listPages(recorded)) {
    const known = made(path) ? null : find(path, key, store, context);
    if (known !== null) {
      yield known;
      continue;
    }
    take();
    const page = write(path, make());
    keep(page, key, take(), store);
    yield page;
  }
}

function write(path: string, content: WrittenPage): MadePage {
  const bytes = Buffer.from(writePage(content));
  const tree = typeof content === 'string' ? null : content;
  return { ...madeFile(path, bytes), tree, listed: isListed(path, bytes) };
}

/** What is known of a page without reading it. */
type KeptPage = Pick<MadePage, 'bytes' | 'sha256' | 'listed'> & { readonly lookups: Lookups };

function find(path: string, key: ListedPage[2], store: TextStore, context: SiteContext): MadePage | null {
  const name = key?.() ?? null;
  const kept = name === null ? undefined : store.get(partOf(path), name);
  const read = name === null ? undefined : store.find(partOf(path), name);
  if (kept === undefined || read === undefined) return null;
  const { lookups, ...known }: KeptPage = JSON.parse(kept);
  return isFoundAgain(lookups, context) ? { path, ...known, read, tree: null } : null;
}

function keep(page: MadePage, key: ListedPage[2], lookups: Lookups, store: TextStore): void {
  const name = key?.() ?? null;
  if (name === null) return;
  const { path, bytes, sha256, listed, read } = page;
  store.set(partOf(path), name, JSON.stringify({ bytes, sha256, listed, lookups } satisfies KeptPage));
  store.put(partOf(path), name, read());
}

/** What is about a meeting changes together. */
function partOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
