/* References of a body → the places they lead to; what leads nowhere becomes a message at its place. */
import { posix } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { isLock } from '../content/content-paths.ts';
import type { ContentTree } from '../content/sources.ts';
import { formatDate } from '../locale/dates.ts';
import type { MessageValues, RuleId } from '../locale/message-values.ts';
import { replaceDestination, writeDestination } from '../markdown/link-destination.ts';
import { decode, type LocalReference, readExactly } from '../markdown/references.ts';
import { createMessage } from '../messages.ts';
import { mendScheme, readAddress } from '../text/web-address.ts';
import type { Body } from './body.ts';
import { findMeantFile } from './meant-file.ts';
import type { PageTarget, Target } from './model.ts';
import { pointTo } from './numbers/number-names.ts';

/** What a link to a Markdown file of the content leads to. */
export interface LinkTarget {
  readonly target: PageTarget;
  /** For an item. */
  readonly item: {
    readonly number: string | null;
    readonly title: string;
    readonly date: string;
    readonly closed: boolean;
  } | null;
}

/** By path in the content. */
export type LinkTargets = Pick<ReadonlyMap<string, LinkTarget>, 'get' | 'has' | 'keys'>;

interface ResolveContext {
  readonly body: Body;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly places: LinkTargets;
  readonly tree: ContentTree;
}

/** Gives every local link and image of a body its target, and an empty link its text. */
export function resolveReferences(context: ResolveContext): VFileMessage[] {
  return context.body.references.flatMap((reference) => resolveReference(reference, context) ?? []);
}

function resolveReference(reference: LocalReference, context: ResolveContext): VFileMessage | null {
  const { body, places, tree } = context;
  if (reference.remote) return explain(body, reference, 'remote-image', { written: reference.written });
  const exact = { ...reference, ...readExactly(reference, body.path, (one) => tree.files.has(one)) };
  const path = exact.path === '' ? body.path : asPage(exact.path, places);
  const place = reference.element.tagName === 'a' ? places.get(path) : undefined;
  if (place !== undefined) return leadToTarget(exact, path, place, context);
  if (!tree.files.has(path)) return explainMissing(reference, path, context);
  if (reference.element.tagName === 'a' && isUnreadItem(path, places)) return null;
  if (isContent(path)) return contentAsFile({ file: body.file, place: reference.place }, path, body.path, places);
  setTarget(reference, { kind: 'file', path });
  const { tagName, children } = reference.element;
  return tagName === 'a' && children.length === 0 ? explain(body, reference, 'empty-link', {}) : null;
}

/** Markdown of the content is shown as pages, and never published as it is written. */
export function isContent(path: string): boolean {
  return /\.(md|markdown|mdown|mkd|mdx)$/i.test(path);
}

/** Whether a file is an item that could not be read. Its own message says why; the link to it is right. */
function isUnreadItem(path: string, places: LinkTargets): boolean {
  const meeting = places.get(`${posix.dirname(path)}/index.md`)?.target.kind === 'meeting';
  return meeting && path.endsWith('.md') && !isLock(path) && !places.has(path);
}

/** The message for a place in the text at `from` that names Markdown as a file. */
export function contentAsFile(
  at: { readonly file: string; readonly place?: Position | undefined },
  path: string,
  from: string,
  places: Pick<LinkTargets, 'get'>,
): VFileMessage {
  const found = places.get(path);
  const text = found?.item === null ? '…' : '';
  const link = `[${text}](${encodeURI(posix.relative(posix.dirname(from), path))})`;
  return createMessage({ ...at, rule: 'content-as-file', values: { link: found === undefined ? null : link } });
}

/** A link to a folder means its index.md. */
export function asPage(path: string, places: LinkTargets): string {
  const index = indexOf(path);
  return places.has(index) ? index : path;
}

/** What a folder is shown by. */
export function indexOf(path: string): string {
  return `${path.replace(/\/$/, '')}/index.md`.replace(/^\.?\//, '');
}

function leadToTarget(
  reference: LocalReference,
  path: string,
  place: LinkTarget,
  { body, bodies, places }: ResolveContext,
): VFileMessage | null {
  const anchors = bodies.get(path)?.anchors;
  const anchor = reference.anchor === null ? null : (anchors?.get(reference.anchor) ?? null);
  if (reference.anchor !== null && anchor === null) {
    const known = place.item?.closed ? [] : [...(anchors?.keys() ?? [])];
    const nearest = known.length > 0 ? closest(reference.anchor, known) : null;
    return explain(body, reference, 'missing-anchor', { anchor: reference.anchor, nearest, known });
  }
  setTarget(reference, { ...place.target, anchor });
  if (reference.element.children.length > 0) return null;
  if (place.item === null) return explain(body, reference, 'empty-link', {});
  const here = places.get(body.path)?.target;
  const { element } = reference;
  element.children = [{ type: 'text', value: nameTarget(place, here, body) }];
  element.data = { ...element.data, saysNumber: true };
  return null;
}

function nameTarget(place: LinkTarget, here: Target | undefined, { words, language }: Body): string {
  if (place.item === null) return '';
  const sameMeeting =
    here !== undefined &&
    'meeting' in here &&
    'meeting' in place.target &&
    here.meeting === place.target.meeting &&
    here.council === place.target.council;
  return pointTo(place.item, words, sameMeeting ? null : formatDate(place.item.date, language));
}

function setTarget({ element }: LocalReference, target: Target): void {
  element.data = { ...element.data, target };
  delete element.properties[element.tagName === 'img' ? 'src' : 'href'];
}

function explain<Id extends RuleId>(
  body: Body,
  reference: LocalReference,
  rule: Id,
  values: MessageValues[Id],
): VFileMessage {
  return createMessage<RuleId>({ file: body.file, place: reference.place, rule, values });
}

function explainMissing(reference: LocalReference, path: string, context: ResolveContext): VFileMessage {
  const { body, places, tree } = context;
  const { element, place } = reference;
  const written = decode(reference.written);
  const image = element.tagName === 'img';
  const mayBeNamed = (one: string) => !isContent(one) || (!image && places.get(one)?.item?.closed === false);
  const known = [...tree.files.keys()].filter(mayBeNamed);
  const meant = findMeantFile(
    reference.path === '' ? written : (reference.written.split('#', 1)[0] ?? ''),
    body.path,
    known,
  );
  // An address without a scheme is a path.
  const address = image ? null : (readAddress(decode(written)) ?? mendScheme(written));
  const nearest = address?.address ?? (meant === null ? null : writeDestination(meant.relative));
  const certain = (address ?? meant)?.certain === true;
  const fix = certain && nearest !== null ? replaceDestination(body.text, place, nearest) : undefined;
  const at = { file: body.file, place, fix };
  if (path.startsWith('../') && meant === null) {
    return createMessage({ ...at, rule: 'path-leaves-content', values: { written } });
  }
  if (path.endsWith('.md')) return createMessage({ ...at, rule: 'missing-item', values: { written, image, nearest } });
  const what = image ? 'image' : 'link';
  return createMessage({ ...at, rule: 'missing-file', values: { what, written, nearest, remote: false } });
}
