import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { itemsOf } from './accessors.ts';
import { checkListed } from './attachments.ts';
import type { AssembleCache } from './memory/assemble-cache.ts';
import type { Outline } from './outline.ts';

interface Listing extends Pick<Outline, 'agendas' | 'places'> {
  readonly bodies: { readonly has: (path: string) => boolean };
  readonly tree: ContentTree;
  readonly cache: Pick<AssembleCache, 'listed' | 'resolved'>;
}

/** What is wrong with the files that the items of a site list. Where all was there, it is as long as the files have the same names. */
export function checkAllListed({ agendas, bodies, cache, places, tree }: Listing): VFileMessage[] {
  const names = cache.resolved.nameTree(tree);
  return [...agendas.values()].flatMap((sections) => {
    if (cache.listed.get(sections) === names) return [];
    const items = itemsOf({ sections });
    const read = items.filter(({ source }) => bodies.has(source.path));
    const found = read.flatMap(({ source }) => checkListed(source, tree, places));
    if (found.length === 0 && read.length === items.length) cache.listed.set(sections, names);
    return found;
  });
}
