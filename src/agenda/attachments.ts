import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree, ItemSource } from '../content/sources.ts';
import { isRemote, type LocalReference, resolveLocal } from '../markdown/references.ts';
import { createMessage } from '../messages.ts';
import type { Body } from './body.ts';
import type { Attachment } from './model.ts';
import { contentAsFile, isContent, type LinkTargets } from './resolve.ts';

/** The attachments of an item: those its front matter lists, then the files that its text links to besides. */
export function listAttachments(item: ItemSource, body: Body): Attachment[] {
  const linked = body.references.filter((reference) => isFileLink(reference.element));
  const listed = (item.data.attachments ?? []).map((attachment) => ({
    title: attachment.title,
    closed: attachment.closed ?? false,
    listed: true,
    target:
      attachment.file === undefined
        ? { url: attachment.url ?? '' }
        : { path: resolveLocal(attachment.file, item.path).path },
  }));
  const paths = new Set(listed.map(({ target }) => target.path));
  const unlisted = uniqueByPath(linked)
    .filter((reference) => !paths.has(reference.path))
    .map((reference) => ({
      title: textOf(reference.element),
      closed: false,
      listed: false,
      target: { path: reference.path },
    }));
  const mentioned = new Set([...linked.map((reference) => reference.path), ...externalLinks(body.tree)]);
  return [...listed, ...unlisted].map((one, index): Attachment => {
    const target = asTarget(one.target);
    const address = 'path' in target ? target.path : target.url;
    return { ...one, number: String(index + 1), mentioned: mentioned.has(address), target };
  });
}

function asTarget(target: { path?: string; url?: string }): Attachment['target'] {
  return target.path === undefined ? { url: target.url ?? '' } : { path: target.path };
}

function externalLinks(tree: Body['tree']): string[] {
  const addresses: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string') addresses.push(properties['href']);
  });
  return addresses;
}

function isFileLink(element: Element): boolean {
  return element.tagName === 'a' && element.data?.target?.kind === 'file';
}

/** The first reference to each file. */
function uniqueByPath(references: readonly LocalReference[]): LocalReference[] {
  const first = new Map<string, LocalReference>();
  for (const one of references) if (!first.has(one.path)) first.set(one.path, one);
  return [...first.values()];
}

/** The files that an item lists exist. */
export function checkListed(item: ItemSource, tree: ContentTree, places: LinkTargets): VFileMessage[] {
  return (item.data.attachments ?? []).flatMap(({ file }, index) => {
    if (file === undefined) return [];
    const { path } = resolveLocal(file, item.path);
    const at = { file: item.file, place: item.frontMatter.locateValue(['attachments', index, 'file']) };
    if (!isRemote(file) && tree.files.has(path)) {
      return isContent(path) ? [contentAsFile(at, path, item.path, places)] : [];
    }
    if (path.startsWith('../')) {
      return [createMessage({ ...at, rule: 'path-leaves-content', values: { written: file } })];
    }
    const values = { what: 'attachment', written: file, nearest: null, remote: isRemote(file) } as const;
    return [createMessage({ ...at, rule: 'missing-file', values })];
  });
}
