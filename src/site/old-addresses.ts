/* Where pages stood before their meeting or item was renamed, as `aliases` tell, and where they stand now. */

import { itemPage, meetingFolder, meetingPage } from '../addresses.ts';
import { isClosed, itemsOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';

export interface OldAddress {
  /** The page that stood there. */
  readonly from: string;
  readonly to: string;
}

/** The old addresses of a meeting and its items; a meeting that was renamed takes its items with it. */
export function listOldAddresses(meeting: Meeting): OldAddress[] {
  const before = meeting.aliases.map((id) => ({ ...meeting, id }));
  const items = itemsOf(meeting).map(({ id }) => [id, id] as const);
  const ofItems = [meeting, ...before].flatMap((place) => {
    const names = [...(place === meeting ? [] : items), ...listOldNames(meeting)];
    return names.map(([name, id]) => ({ from: itemPage(place, name), to: itemPage(meeting, id) }));
  });
  return [...before.map((place) => ({ from: meetingPage(place), to: meetingPage(meeting) })), ...ofItems];
}

/** Old name → name of today. A closed item may name what is there still, or what an open one names: that comes first. */
function listOldNames(meeting: Meeting): Map<string, string> {
  const items = itemsOf(meeting);
  const ids = new Set(items.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const item of [...items.filter(isClosed), ...items.filter((one) => !isClosed(one))]) {
    for (const name of item.aliases) if (!ids.has(name)) names.set(name, item.id);
  }
  return names;
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
      const ofItems = [...listOldNames(meeting)].map(([name, id]) =>
        writeRule(base, meeting, `${meetingFolder(meeting)}/${name}`, id),
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
