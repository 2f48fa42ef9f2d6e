import { toString as textOf } from 'hast-util-to-string';
import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree, ItemSource } from '../content/sources.ts';
import { writeScalar } from '../content/yaml/write-scalar.ts';
import { isRemote, resolveFile } from '../markdown/references.ts';
import { createMessage, replaceAt } from '../messages.ts';
import { rememberOfText } from '../text/known-texts.ts';
import { visitElements } from '../text/visit-nodes.ts';
import { numberAttachments } from './attachment-numbers.ts';
import type { Body } from './body.ts';
import { findMeantFile } from './meant-file.ts';
import type { Attachment } from './model.ts';
import { contentAsFile, isContent, type LinkTargets } from './resolve.ts';

/** The attachments of an item: those its front matter lists, then the files that its text links to besides. */
export function listAttachments(item: ItemSource, body: Body): Attachment[] {
  if (item.data.attachments === undefined && body.refers.every(({ target }) => target?.kind !== 'file')) return [];
  const { files, addresses } = findLinks(body);
  const listed = (item.data.attachments ?? []).map((attachment) => ({
    title: attachment.title,
    closed: attachment.closed ?? false,
    listed: true,
    target:
      attachment.file === undefined ? { url: attachment.url ?? '' } : { path: resolveFile(attachment.file, item.path) },
  }));
  const paths = new Set(listed.map(({ target }) => target.path));
  const unlisted = uniqueByPath(files)
    .filter(({ path }) => !paths.has(path))
    .map(({ path, title }) => ({ title, closed: false, listed: false, target: { path } }));
  const mentioned = new Set([...files.map(({ path }) => path), ...addresses]);
  const all = [...listed, ...unlisted];
  const numbered = numberAttachments(all.map(({ title }) => title));
  return all.map((one, index): Attachment => {
    const target = asTarget(one.target);
    const address = 'path' in target ? target.path : target.url;
    const { number, title } = numbered[index] ?? { number: String(index + 1), title: one.title };
    return { ...one, number, title, mentioned: mentioned.has(address), target };
  });
}

function asTarget(target: { path?: string; url?: string }): Attachment['target'] {
  return target.path === undefined ? { url: target.url ?? '' } : { path: target.path };
}

interface LinkedFile {
  readonly path: string;
  /** The words of the link. */
  readonly title: string;
}

/** The files and addresses that a text links to. */
const findLinks = rememberOfText('attached', ({ references, tree }: Pick<Body, 'references' | 'tree'>) => {
  const files = references.flatMap(({ element }): LinkedFile[] => {
    const target = element.tagName === 'a' ? element.data?.target : undefined;
    return target?.kind === 'file' ? [{ path: target.path, title: textOf(element) }] : [];
  });
  const addresses: string[] = [];
  visitElements([tree], ({ properties }) => {
    if (typeof properties['href'] === 'string') addresses.push(properties['href']);
  });
  return { files, addresses };
});

/** The first link to each file. */
function uniqueByPath(files: readonly LinkedFile[]): LinkedFile[] {
  const first = new Map<string, LinkedFile>();
  for (const one of files) if (!first.has(one.path)) first.set(one.path, one);
  return [...first.values()];
}

function explainUnlisted(
  written: string,
  item: ItemSource,
  tree: ContentTree,
  at: { readonly file: string; readonly place: Position | undefined },
): VFileMessage {
  const remote = isRemote(written) && !/^file:/i.test(written);
  const known = [...tree.files.keys()].filter((path) => !isContent(path));
  const meant = remote ? null : findMeantFile(written, item.path, known);
  if (meant === null && resolveFile(written, item.path).startsWith('../')) {
    return createMessage({ ...at, rule: 'path-leaves-content', values: { written } });
  }
  const nearest = meant === null ? null : writeScalar(meant.relative);
  const fix = meant?.certain === true && nearest !== null ? replaceAt(at.place, nearest) : undefined;
  return createMessage({ ...at, rule: 'missing-file', fix, values: { what: 'attachment', written, nearest, remote } });
}

/** The files that an item lists exist. */
export function checkListed(item: ItemSource, tree: ContentTree, places: LinkTargets): VFileMessage[] {
  return (item.data.attachments ?? []).flatMap(({ file }, index) => {
    if (file === undefined) return [];
    const path = resolveFile(file, item.path);
    const found = !isRemote(file) && tree.files.has(path);
    if (found && !isContent(path)) return [];
    const at = { file: item.file, place: item.frontMatter.locateValue(['attachments', index, 'file']) };
    if (found) return [contentAsFile(at, path, item.path, places)];
    return [explainUnlisted(file, item, tree, at)];
  });
}
