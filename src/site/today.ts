/* Where the places and files of an earlier version are today. */
import { itemsOf } from '../agenda/accessors.ts';
import { listIds } from '../agenda/list-ids.ts';
import type { Item, PublishedFile } from '../agenda/model.ts';
import type { ComparedFiles } from '../changes/comparison-key.ts';
import { remember } from '../text/remember.ts';
import type { Place, SiteContext } from './page-view.ts';

/** The files of today that hold what those of a version held, by their path then. */
export function findSame(
  context: Pick<SiteContext, 'files'>,
  files: ComparedFiles,
): ReadonlyMap<string, PublishedFile> {
  return openSame(context.files)(files);
}

const openSame = remember((today: SiteContext['files']) => {
  const byContent = new Map([...today.values()].reverse().map((file) => [file.sha256, file] as const));
  // Versions of several agendas came with one commit.
  return remember((files: ComparedFiles) => {
    const same = new Map<string, PublishedFile>();
    for (const [path, { sha256 }] of files) {
      const here = today.get(path);
      const file = here?.sha256 === sha256 ? here : byContent.get(sha256);
      if (file !== undefined) same.set(path, file);
    }
    return same;
  });
});

/** The place of today, by the names that it has now; `null` where there is none. */
export function findToday(target: Place, { site }: Pick<SiteContext, 'site'>): Place | null {
  if (target.kind === 'site') return { ...target, anchor: null };
  const council = site.councils.find(({ id }) => id === target.council);
  if (council === undefined) return null;
  if (target.kind === 'council') return { ...target, anchor: null };
  const meeting = findNamed(target.meeting, council.meetings);
  if (meeting === undefined) return null;
  const place = { council: council.id, meeting: meeting.id, anchor: null };
  if (target.kind === 'meeting') return { kind: 'meeting', ...place };
  const item = findNamed(target.item, itemsOf(meeting));
  return item === undefined ? null : { kind: 'item', ...place, item: item.id, anchor: keepAnchor(target.anchor, item) };
}

function findNamed<Named extends { readonly id: string; readonly aliases: readonly string[] }>(
  id: string,
  all: readonly Named[],
): Named | undefined {
  return all.find((one) => one.id === id) ?? all.find(({ aliases }) => aliases.includes(id));
}

function keepAnchor(anchor: string | null, item: Item): string | null {
  return anchor !== null && listIds(item).has(anchor) ? anchor : null;
}
