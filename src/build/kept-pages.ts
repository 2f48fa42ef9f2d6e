/* Pages that are kept from one build to the next, as they were written. */
import type { TextStore } from '../content/text-store.ts';
import { createRecorder, isFoundAgain, type Lookups } from '../site/page-inputs.ts';
import type { SiteContext } from '../site/page-view.ts';
import { type ListedPage, listPages, type WrittenPage, writePage } from '../site/pages.ts';

/** A page as it is written; `tree` is `null` where it was not made now. */
export interface MadePage {
  readonly path: string;
  readonly text: string;
  readonly tree: Exclude<WrittenPage, string> | null;
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
    const known = made(path) ? undefined : find(path, key, store, context);
    if (known !== undefined) {
      yield { path, text: known, tree: null };
      continue;
    }
    take();
    const page = write(path, make());
    keep(page, key, take(), store);
    yield page;
  }
}

function write(path: string, content: WrittenPage): MadePage {
  return { path, text: writePage(content), tree: typeof content === 'string' ? null : content };
}

function find(path: string, key: ListedPage[2], store: TextStore, context: SiteContext): string | undefined {
  const name = key?.() ?? null;
  const kept = name === null ? undefined : store.get(partOf(path), name);
  if (kept === undefined) return undefined;
  const end = kept.indexOf('\n');
  const lookups: Lookups = JSON.parse(kept.slice(0, end));
  return isFoundAgain(lookups, context) ? kept.slice(end + 1) : undefined;
}

function keep({ path, text }: MadePage, key: ListedPage[2], lookups: Lookups, store: TextStore): void {
  const name = key?.() ?? null;
  if (name !== null) store.set(partOf(path), name, `${JSON.stringify(lookups)}\n${text}`);
}

/** What is about a meeting changes together. */
function partOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
