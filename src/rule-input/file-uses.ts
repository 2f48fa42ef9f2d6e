import type { Position } from 'unist';
import type { SiteSource } from '../content/sources.ts';
import { isRemote, resolveFile } from '../markdown/references.ts';
import type { ContentFacts } from './rule.ts';

/** A place where an item or a text names a file of the content that exists. */
export interface FileUse {
  readonly path: string;
  /** The file that names it, as messages show it. */
  readonly file: string;
  /** For who tells something of it: front matter that is kept is read again for a place. */
  readonly locate: () => Position | undefined;
  /** An image in the text rather than an attachment or a link. */
  readonly image: boolean;
}

/** Every use of a file: as an attachment of an item, then as a link or image of a text. */
export function listFileUses(input: Pick<ContentFacts, 'site' | 'bodies' | 'tree'>): FileUse[] {
  const linked = [...input.bodies.values()].flatMap((body) =>
    body.refers.flatMap(({ target, image }, at) => {
      if (target?.kind !== 'file') return [];
      return [{ path: target.path, file: body.file, locate: () => body.references[at]?.place, image }];
    }),
  );
  return [...listAttached(input.site), ...linked].filter(({ path }) => input.tree.files.has(path));
}

/** The first use of every file, where one message is enough. */
export function firstUses(input: Pick<ContentFacts, 'site' | 'bodies' | 'tree'>): FileUse[] {
  const uses = listFileUses(input);
  return [...new Map([...uses].reverse().map((use) => [use.path, use])).values()].reverse();
}

function listAttached(site: SiteSource): FileUse[] {
  const items = site.councils.flatMap((council) => council.meetings.flatMap((meeting) => meeting.items));
  return items.flatMap((item) =>
    (item.data.attachments ?? []).flatMap(({ file }, index) => {
      if (file === undefined || isRemote(file)) return [];
      const locate = () => item.frontMatter.locateValue(['attachments', index, 'file']);
      return [{ path: resolveFile(file, item.path), file: item.file, locate, image: false }];
    }),
  );
}

/** Files whose bytes say whether they were meant as items, used or not. */
export function listSuspects(tree: ContentFacts['tree']): string[] {
  return [...tree.files.keys()].filter((path) => /\.(txt|text)$/i.test(path));
}
