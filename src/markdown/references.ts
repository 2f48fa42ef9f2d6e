import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import type { Position } from 'unist';
import { visitElements } from '../text/visit-nodes.ts';

/** A link or image that leads to a place within the content, or should: what is known of it without the text. */
export interface Reference {
  /** What the author wrote. */
  readonly written: string;
  /** From the content root; empty for the file itself. Starts with `../` where it leaves the content. */
  readonly path: string;
  /** Without `#`. */
  readonly anchor: string | null;
  readonly image: boolean;
  /** An image on another host, which pages and PDFs must not load. */
  readonly remote: boolean;
  /** Whether it has no words of its own. */
  readonly empty: boolean;
}

/** The same where it stands. */
export interface LocalReference extends Reference {
  readonly element: Element;
  readonly place: Position | undefined;
}

/** Finds the links and images that lead to a place within the content, and where that is. */
export function findReferences(tree: Root, path: string): LocalReference[] {
  const references: LocalReference[] = [];
  visitElements([tree], (element) => {
    const image = element.tagName === 'img';
    const written = element.properties[image ? 'src' : 'href'];
    if (typeof written !== 'string' || !(image || element.tagName === 'a')) return;
    const remote = isRemote(written);
    if (remote && !image) return;
    const empty = element.children.length === 0;
    const found = { written, ...resolveLocal(written, path), image, remote, empty };
    references.push({ ...found, element, place: element.position });
  });
  return references;
}

/** The path that a reference in the file at `path` means, from the content root. */
export function resolveLocal(written: string, path: string): { path: string; anchor: string | null } {
  const [beforeHash = '', anchor = null] = written.split('#', 2);
  const local = decode(beforeHash.split('?', 1)[0] ?? '');
  if (local === '') return { path: '', anchor: anchor === null ? null : decode(anchor) };
  const joined = local.startsWith('/') ? posix.normalize(local.slice(1)) : posix.join(posix.dirname(path), local);
  return { path: joined.normalize('NFC'), anchor: anchor === null ? null : decode(anchor) };
}

/** The path that front matter names: exactly as it is written, since it is no address. */
export function resolveFile(written: string, from: string): string {
  const local = written.trim();
  const joined = local.startsWith('/') ? posix.normalize(local.slice(1)) : posix.join(posix.dirname(from), local);
  return joined.normalize('NFC');
}

/** The path of a link: that of a file whose name is exactly what is written, `#`, `?` and `%20` included, if there is one. */
export function readExactly(
  { written, path, anchor }: Pick<LocalReference, 'written' | 'path' | 'anchor'>,
  from: string,
  exists: (path: string) => boolean,
): Pick<LocalReference, 'path' | 'anchor'> {
  if (!/[#?%]/.test(written)) return { path, anchor };
  const [beforeHash = ''] = written.split('#', 1);
  const readings = [
    { path: resolveFile(written, from), anchor: null },
    { path: resolveFile(decode(written), from), anchor: null },
    { path: resolveFile(decode(beforeHash), from), anchor },
  ];
  return readings.find((reading) => exists(reading.path)) ?? { path, anchor };
}

/**
 * Whether an address leads to another host, or is of another kind (mail, telephone). `C:` is a drive, `//server/` a
 * machine in the house. */
export function isRemote(address: string): boolean {
  return /^([a-z][a-z0-9+.-]+:|\/\/[^/]+\.)/i.test(address);
}

/** An address as people write it; what is no code of a letter stays. */
export function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}
