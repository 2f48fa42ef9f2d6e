import type { ContentTree } from './sources.ts';

/** Stands for the names of the files of a tree: the same object as long as none came or went. */
export type TreeNames = object;

/** Tells whether a tree has the names of the one that was asked for before. */
export function createNames(): (tree: ContentTree) => TreeNames {
  let files: ContentTree['files'] = new Map();
  let names: TreeNames = {};
  return (tree) => {
    if (tree.files !== files && !hasSameNames(tree.files, files)) names = {};
    files = tree.files;
    return names;
  };
}

/** In the same order, too: messages come in it. */
function hasSameNames(one: ContentTree['files'], other: ContentTree['files']): boolean {
  if (one.size !== other.size) return false;
  const others = other.values();
  for (const { path, file } of one.values()) {
    const next = others.next().value;
    if (next === undefined || path !== next.path || file !== next.file) return false;
  }
  return true;
}
