/*
 * How the page of an earlier version writes addresses: items of the version itself stand on the page; all else leads to
 * the pages and files of today. What is no longer there, or has another content by now, is plain text.
 */

import type { MeetingView } from '../../templates/view.ts';
import { publishedFile, targetFile, versionPage } from '../addresses.ts';
import { itemsOf, keyOf } from '../agenda/accessors.ts';
import type { Meeting, Target } from '../agenda/model.ts';
import type { Version } from '../history/versions.ts';
import { createMeetingView, type SiteContext } from './page-view.ts';
import { renderContent } from './render-content.ts';
import { prepareForScreen } from './screen-content.ts';
import { findSame, findToday } from './today.ts';

/** The view of an earlier version of the agenda of a meeting. */
export function createVersionView(context: SiteContext, meeting: Meeting, version: Version): MeetingView {
  const view = createMeetingView(context, versionPage(meeting, version.number), meeting);
  const files = findSame(context, version.files);
  const { places = (target) => findToday(target, context) } = context;
  const addressOf = (target: Target): string | null => {
    if (target.kind === 'file') {
      const file = files.get(target.path);
      return file === undefined ? null : view.link(publishedFile(file.path));
    }
    if (target.kind === 'item' && isOwn(target, version)) return `#${target.anchor ?? target.item}`;
    const now = places(target);
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

type ItemTarget = Extract<Target, { kind: 'item' }>;

function isOwn({ council, meeting, item }: ItemTarget, version: Version): boolean {
  return `${council}/${meeting}` === keyOf(version.meeting) && itemsOf(version.meeting).some(({ id }) => id === item);
}
