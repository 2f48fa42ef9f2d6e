import type { ElementContent } from 'hast';
import { visitElements } from '../text/visit-nodes.ts';
import { itemsOf, meetingsOf } from './accessors.ts';
import type { Item, Site } from './model.ts';

/** The paths of all files that a site refers to, each once, in order. */
export function listFiles(site: Site): string[] {
  const meetings = meetingsOf(site);
  const items = meetings.flatMap(itemsOf);
  const contents = [
    site.body,
    ...site.councils.map((council) => council.body),
    ...meetings.map((meeting) => meeting.body),
    ...items.flatMap((item) => [...item.parts.map((part) => part.content), item.footnotes]),
  ];
  const look = [...(site.logo === null ? [] : [site.logo]), ...(site.theme?.files ?? [])];
  return [...new Set([...look, ...contents.flatMap(listTargets), ...items.flatMap(listAttached)])].sort();
}

function listTargets(content: readonly ElementContent[]): string[] {
  const paths: string[] = [];
  visitElements(content, (element) => {
    const target = element.data?.target;
    if (target?.kind === 'file') paths.push(target.path);
  });
  return paths;
}

function listAttached(item: Item): string[] {
  return item.attachments.flatMap(({ target }) => ('path' in target ? [target.path] : []));
}
