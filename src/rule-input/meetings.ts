import type { ContentTree, MeetingSource } from '../content/sources.ts';
import { remember } from '../text/remember.ts';

/** Whether `dagsorden freeze` has pinned the numbers of a meeting. */
export function isFrozen({ data }: MeetingSource): boolean {
  return data.numbers !== undefined;
}

/** The files of a meeting's items by the path of its index.md, be it some that cannot be read. */
export function listItemFiles(index: string, tree: ContentTree): readonly string[] {
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  return (listMarkdown(tree).get(folder) ?? []).filter((path) => path !== index);
}

/** The Markdown files by folder: every meeting asks for its own. */
const listMarkdown = remember((tree: ContentTree): ReadonlyMap<string, readonly string[]> => {
  const paths = [...tree.files.keys()].filter((path) => path.endsWith('.md'));
  return Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/') + 1));
});
