import { itemsOf, meetingsOf } from './accessors.ts';
import { findLinks, listLinkedFiles, listLinks } from './list-links.ts';
import type { Item, Site } from './model.ts';

/** The paths of all files that a site refers to, each once, in order. */
export function listFiles(site: Site): string[] {
  const meetings = meetingsOf(site);
  const items = meetings.flatMap(itemsOf);
  const contents = [
    site.body,
    ...site.councils.map((council) => council.body),
    ...meetings.map((meeting) => meeting.body),
  ];
  const linked = [...contents.map(findLinks), ...items.map(listLinks)].flatMap(listLinkedFiles);
  const look = [...(site.logo === null ? [] : [site.logo]), ...(site.theme?.files ?? [])];
  return [...new Set([...look, ...linked, ...items.flatMap(listAttached)])].sort();
}

function listAttached(item: Item): string[] {
  return item.attachments.flatMap(({ target }) => ('path' in target ? [target.path] : []));
}
