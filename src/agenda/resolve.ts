/* References of a body → the places they lead to; what leads nowhere becomes a message at its place. */
import { posix } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Element } from 'hast';
import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { isLock } from '../content/content-paths.ts';
import type { ContentTree } from '../content/sources.ts';
import { formatDate } from '../locale/dates.ts';
import type { MessageValues, RuleId } from '../locale/message-values.ts';
import { replaceDestination, writeDestination } from '../markdown/link-destination.ts';
import { decode, type Reference, readExactly } from '../markdown/references.ts';
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

/** Where a reference leads, and what it says there where its author says nothing. */
interface Lead {
  readonly target: Target;
  readonly text: string | null;
}

/** What became of a reference: where it leads, if anywhere, and what is wrong with it, if anything. */
export interface Followed {
  readonly lead: Lead | null;
  readonly explain: ((place: Position | undefined) => VFileMessage) | null;
}

/** Finds where a reference of a body leads. */
export function followReference(reference: Reference, context: ResolveContext): Followed {
  const { body, places, tree } = context;
  const { image, written } = reference;
  if (reference.remote) return { lead: null, explain: explain(body, 'remote-image', { written }) };
  const exact = { ...reference, ...readExactly(reference, body.path, (one) => tree.files.has(one)) };
  const path = exact.path === '' ? body.path : asPage(exact.path, places);
  const place = image ? undefined : places.get(path);
  if (place !== undefined) return leadToTarget(exact, path, place, context);
  if (!tree.files.has(path)) {
    return { lead: null, explain: (position) => explainMissing(reference, position, path, context) };
  }
  if (!image && isUnreadItem(path, places)) return { lead: null, explain: null };
  if (isContent(path)) {
    const { file } = body;
    return { lead: null, explain: (position) => contentAsFile({ file, place: position }, path, body.path, places) };
  }
  const fault = !image && reference.empty ? explain(body, 'empty-link', {}) : null;
  return { lead: { target: { kind: 'file', path }, text: null }, explain: fault };
}

/** Gives a link or image its target, and an empty link its text. */
export function applyLead(element: Element, { target, text }: Lead): void {
  element.data = { ...element.data, target };
  delete element.properties[element.tagName === 'img' ? 'src' : 'href'];
  if (text === null) return;
  element.children = [{ type: 'text', value: text }];
  element.data = { ...element.data, saysNumber: true };
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
  reference: Reference,
  path: string,
  place: LinkTarget,
  { body, bodies, places }: ResolveContext,
): Followed {
  const anchors = bodies.get(path)?.anchors;
  const anchor = reference.anchor === null ? null : (anchors?.get(reference.anchor) ?? null);
  if (reference.anchor !== null && anchor === null) {
    const known = place.item?.closed ? [] : [...(anchors?.keys() ?? [])];
    const nearest = known.length > 0 ? closest(reference.anchor, known) : null;
    return { lead: null, explain: explain(body, 'missing-anchor', { anchor: reference.anchor, nearest, known }) };
  }
  const target = { ...place.target, anchor };
  if (!reference.empty) return { lead: { target, text: null }, explain: null };
  if (place.item === null) return { lead: { target, text: null }, explain: explain(body, 'empty-link', {}) };
  const text = nameTarget(place, places.get(body.path)?.target, body);
  return { lead: { target, text }, explain: null };
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

function explain<Id extends RuleId>(body: Body, rule: Id, values: MessageValues[Id]): Followed['explain'] {
  return (place) => createMessage<RuleId>({ file: body.file, place, rule, values });
}

function explainMissing(
  reference: Reference,
  place: Position | undefined,
  path: string,
  context: ResolveContext,
): VFileMessage {
  const { body, places, tree } = context;
  const { image } = reference;
  const written = decode(reference.written);
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
