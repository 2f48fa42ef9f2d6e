/* Which folders of a site became others, from one state to the next: what leads only into the rest leads where it did. */

/** What stands in each folder, by path, as objects: another object is another content. */
export type FolderContents = ReadonlyMap<string, object>;

export interface FolderStamps {
  /** Counts the states. */
  readonly now: number;
  /** Whether a folder became another after a state, or files came or went anywhere. */
  readonly isChanged: (folder: string, since: number) => boolean;
}

/** Takes one state after another. */
export function createFolderStamps(): (folders: FolderContents, names: object) => FolderStamps {
  const changed = new Map<string, number>();
  let before: { readonly folders: FolderContents; readonly names: object | null } = { folders: new Map(), names: null };
  let named = 0;
  let now = 0;
  return (folders, names) => {
    now += 1;
    if (names !== before.names) named = now;
    for (const [folder, content] of folders) if (before.folders.get(folder) !== content) changed.set(folder, now);
    for (const folder of before.folders.keys()) if (!folders.has(folder)) changed.set(folder, now);
    before = { folders, names };
    return { now, isChanged: (folder, since) => named > since || (changed.get(folder) ?? 0) > since };
  };
}
