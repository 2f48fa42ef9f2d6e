import type { ContentTree, MeetingSource } from '../content/sources.ts';

/** Whether `dagsorden freeze` has pinned the numbers of a meeting. */
export function isFrozen({ data }: MeetingSource): boolean {
  return data.numbers !== undefined;
}

/** The files of a meeting's items by the path of its index.md, be it some that cannot be read. */
export function listItemFiles(index: string, tree: ContentTree): string[] {
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  return [...tree.files.keys()].filter((path) => {
    return path !== index && path.startsWith(folder) && /^[^/]+\.md$/.test(path.slice(folder.length));
  });
}
