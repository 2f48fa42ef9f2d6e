import type { ElementContent } from 'hast';
import { rememberOfText } from '../text/known-texts.ts';
import { visitElements } from '../text/visit-nodes.ts';
import { contentOf } from './accessors.ts';
import type { Item, Target } from './model.ts';

/** Something in a text that leads elsewhere: a link, an image. */
export interface Link {
  readonly tagName: string;
  /** A place of the site. */
  readonly target?: Target | undefined;
  /** As it is written. */
  readonly address?: string | undefined;
}

/** Everything in a text that leads elsewhere, in order. */
export function findLinks(content: readonly ElementContent[]): Link[] {
  const links: Link[] = [];
  visitElements(content, ({ tagName, data, properties }) => {
    const written = properties['href'] ?? properties['src'];
    const address = typeof written === 'string' ? written : undefined;
    const target = data?.target;
    if (target !== undefined || address !== undefined) links.push({ tagName, target, address });
  });
  return links;
}

/** The same of an item. */
export const listLinks = rememberOfText('links', (text: Pick<Item, 'parts' | 'footnotes'>) =>
  findLinks(contentOf(text)),
);

/** The paths of the files that links lead to. */
export function listLinkedFiles(links: readonly Link[]): string[] {
  return links.flatMap(({ target }) => (target?.kind === 'file' ? [target.path] : []));
}
