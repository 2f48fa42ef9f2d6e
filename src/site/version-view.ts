/*
 * How the page of an earlier version writes addresses: items of the version itself stand on the page; all else leads to
 * the pages and files of today. What is no longer there, or has another content by now, is plain text.
 */

import type { MeetingView } from '../../templates/view.ts';
import { publishedFile, targetFile, versionPage } from '../addresses.ts';
import { itemsOf, keyOf } from '../agenda/accessors.ts';
import { listIds } from '../agenda/list-ids.ts';
import type { Item, Meeting, PublishedFile, Target } from '../agenda/model.ts';
import type { Version } from '../history/versions.ts';
import { createMeetingView, type SiteContext } from './page-view.ts';
import { renderContent } from './render-content.ts';
import { prepareForScreen } from './screen-content.ts';

/** The view of an earlier version of the agenda of a meeting. */
export function createVersionView(context: SiteContext, meeting: Meeting, version: Version): MeetingView {
  const view = createMeetingView(context, versionPage(meeting, version.number), meeting);
  const files = listSame(version, context);
  const addressOf = (target: Target): string | null => {
    if (target.kind === 'file') {
      const file = files.get(target.path);
      return file === undefined ? null : view.link(publishedFile(file.path));
    }
    if (target.kind === 'item' && isOwn(target, version)) return `#${target.anchor ?? target.item}`;
    const now = findToday(target, context);
    if (now === null) return null;
    return view.link(targetFile(now)) + (now.anchor === null ? '' : `#${now.anchor}`);
  };
  const { language } = view;
  return {
    ...view,
    content: (nodes, shift) =>
      prepareForScreen(renderContent(nodes, shift, { addressOf, files, language }), view.words),
    file: (path) => files.get(path),
    attachmentAddress: ({ target }) => ('path' in target ? addressOf({ kind: 'file', path: target.path }) : target.url),
  };
}

/** The files of today that hold what those of the version held, by their path then. */
function listSame({ files }: Version, context: SiteContext): Map<string, PublishedFile> {
  const byContent = new Map([...context.files.values()].reverse().map((file) => [file.sha256, file] as const));
  const same = new Map<string, PublishedFile>();
  for (const [path, { sha256 }] of files) {
    const here = context.files.get(path);
    const file = here?.sha256 === sha256 ? here : byContent.get(sha256);
    if (file !== undefined) same.set(path, file);
  }
  return same;
}

type Page = Exclude<Target, { kind: 'file' }>;
type ItemTarget = Extract<Target, { kind: 'item' }>;

function isOwn({ council, meeting, item }: ItemTarget, version: Version): boolean {
  return `${council}/${meeting}` === keyOf(version.meeting) && itemsOf(version.meeting).some(({ id }) => id === item);
}

/** The place of today, by the names that it has now; `null` where there is none. */
function findToday(target: Page, { site }: SiteContext): Page | null {
  if (target.kind === 'site') return { ...target, anchor: null };
  const council = site.councils.find(({ id }) => id === target.council);
  if (council === undefined) return null;
  if (target.kind === 'council') return { ...target, anchor: null };
  const meeting = findNamed(target.meeting, council.meetings);
  if (meeting === undefined) return null;
  const place = { council: council.id, meeting: meeting.id, anchor: null };
  if (target.kind === 'meeting') return { kind: 'meeting', ...place };
  const item = findNamed(target.item, itemsOf(meeting));
  return item === undefined ? null : { kind: 'item', ...place, item: item.id, anchor: keepAnchor(target.anchor, item) };
}

function findNamed<Named extends { readonly id: string; readonly aliases: readonly string[] }>(
  id: string,
  all: readonly Named[],
): Named | undefined {
  return all.find((one) => one.id === id) ?? all.find(({ aliases }) => aliases.includes(id));
}

function keepAnchor(anchor: string | null, item: Item): string | null {
  return anchor !== null && listIds(item).has(anchor) ? anchor : null;
}
