/* Where pages stood before their meeting or item was renamed, as `aliases` tell, and where they stand now. */

import { itemPage, meetingFolder, meetingPage } from '../addresses.ts';
import { itemsOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';

export interface OldAddress {
  /** The page that stood there. */
  readonly from: string;
  readonly to: string;
}

/** The old addresses of a meeting and its items; a meeting that was renamed takes its items with it. */
export function listOldAddresses(meeting: Meeting): OldAddress[] {
  const items = itemsOf(meeting);
  const before = meeting.aliases.map((id) => ({ ...meeting, id }));
  const ofItems = [meeting, ...before].flatMap((place) =>
    items.flatMap((item) => {
      const names = place === meeting ? item.aliases : [item.id, ...item.aliases];
      return names.map((name) => ({ from: itemPage(place, name), to: itemPage(meeting, item.id) }));
    }),
  );
  return [...before.map((place) => ({ from: meetingPage(place), to: meetingPage(meeting) })), ...ofItems];
}

/**
 * The rules of `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read: old documents and files lead on
 * too, which pages cannot do for them. `null` where nothing was renamed.
 */
export function redirectRules({ url, councils }: Site): string | null {
  const base = url === null ? '/' : new URL(url.endsWith('/') ? url : `${url}/`).pathname;
  const rules = councils
    .flatMap((council) => council.meetings)
    .flatMap((meeting) => {
      const items = itemsOf(meeting);
      const ofItems = items.flatMap((item) =>
        item.aliases.map((name) => writeRule(base, meeting, `${meetingFolder(meeting)}/${name}`, item.id)),
      );
      return [
        ...ofItems,
        ...meeting.aliases.map((id) => writeRule(base, meeting, `${meeting.council.id}/${id}`, null)),
      ];
    });
  return rules.length === 0 ? null : rules.join('');
}

function writeRule(base: string, meeting: Meeting, from: string, item: string | null): string {
  const to = item === null ? meetingFolder(meeting) : `${meetingFolder(meeting)}/${item}`;
  return `${base}${from}/* ${base}${to}/:splat 301\n`;
}
