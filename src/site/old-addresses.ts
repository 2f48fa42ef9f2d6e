/* Where pages stood before their meeting or item was renamed, as `aliases` tell, and where they stand now. */

import { councilPage, itemPage, meetingFolder, meetingPage, targetFile } from '../addresses.ts';
import { itemsOf } from '../agenda/accessors.ts';
import type { Council, Meeting, Redirect, Site } from '../agenda/model.ts';
import { isClosed } from '../fields/closed.ts';

export interface OldAddress {
  /** The page that stood there. */
  readonly from: string;
  readonly to: string;
}

/** The old addresses of a meeting and its items; one that was renamed takes its items with it, as does a council. */
export function listOldAddresses(meeting: Meeting, councils: readonly string[] = []): OldAddress[] {
  const items = itemsOf(meeting).map(({ id }) => [id, id] as const);
  const places = [meeting.council.id, ...councils].flatMap((council) =>
    [meeting.id, ...meeting.aliases].map((id) => ({ ...meeting, id, council: { ...meeting.council, id: council } })),
  );
  return places.flatMap((place, index) => {
    const present = index === 0;
    const names = [...(present ? [] : items), ...listOldNames(meeting)];
    const own = present ? [] : [{ from: meetingPage(place), to: meetingPage(meeting) }];
    return [...own, ...names.map(([name, id]) => ({ from: itemPage(place, name), to: itemPage(meeting, id) }))];
  });
}

/** The old addresses of a council and its meetings. */
export function listOldCouncilAddresses({ id, aliases }: Council): OldAddress[] {
  return aliases.map((alias) => ({ from: councilPage(alias), to: councilPage(id) }));
}

/** The pages that stand at paths of an earlier site, and where each leads: a file of the site, or an address elsewhere. */
export function listRedirectPages({
  redirects,
  url,
}: Site): Array<{ readonly from: string; readonly to: Redirect['to'] }> {
  const base = basePath(url);
  const pages = redirects.flatMap(({ from, to }) => {
    const file = from.startsWith(base) ? pageAt(from.slice(base.length)) : null;
    return file === null ? [] : [[file, to] as const];
  });
  return [...new Map(pages)].map(([from, to]) => ({ from, to }));
}

/** The file that a server reads for a path; `null` for what a page cannot answer: a query, or another kind of file. */
function pageAt(path: string): string | null {
  if (/[?#]/.test(path) || !isDecodable(path)) return null;
  const parts = decodeURIComponent(path)
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined || parts.some((part) => part === '.' || part === '..' || part.includes('\\'))) return null;
  if (/\.html?$/i.test(last)) return parts.join('/');
  return /\.[a-z0-9]{1,5}$/i.test(last) ? null : `${parts.join('/')}/index.html`;
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

function basePath(url: string | null): string {
  return url === null ? '/' : new URL(url.endsWith('/') ? url : `${url}/`).pathname;
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

/** From an old path to a new one; with `below`, and from everything below it to the same below the new one. */
interface Rule {
  readonly from: string;
  readonly to: string;
  readonly below: boolean;
}

/** What leads on for hosts: the more special first. */
function listRules(site: Site): Rule[] {
  const base = basePath(site.url);
  const folders = site.councils.flatMap((council) => [
    ...council.meetings.flatMap((meeting) => listFolders(meeting, council.aliases)),
    ...council.aliases.map((alias) => ({ from: alias, to: council.id })),
  ]);
  const below = folders.map(({ from, to }) => ({ from: `${base}${from}`, to: `${base}${to}`, below: true }));
  const redirects = site.redirects.map(({ from, to }) => ({ from, to: writeTarget(to, base), below: false }));
  return [...redirects, ...below];
}

function writeTarget(to: Redirect['to'], base: string): string {
  return 'url' in to ? to.url : base + targetFile(to).replace(/(^|\/)index\.html$/, '$1');
}

/** The folders of a meeting and its items that were renamed; those of the council itself have a rule of their own. */
function listFolders(meeting: Meeting, councils: readonly string[]): OldAddress[] {
  const to = meetingFolder(meeting);
  return [meeting.council.id, ...councils].flatMap((council) => {
    const ofItems = [...listOldNames(meeting)].map(([name, id]) => ({
      from: `${council}/${meeting.id}/${name}`,
      to: `${to}/${id}`,
    }));
    return [...ofItems, ...meeting.aliases.map((id) => ({ from: `${council}/${id}`, to }))];
  });
}

/**
 * The rules of `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read: old documents and files lead on
 * too, which pages cannot do for them. `null` where nothing was renamed.
 */
export function redirectRules(site: Site): string | null {
  const rules = listRules(site).map(({ from, to, below }) => {
    if (below) return `${from}/* ${to}/:splat 301\n`;
    const [path = '', query] = from.split('?');
    return `${path}${query === undefined ? '' : ` ${query.split('&').join(' ')}`} ${to} 301\n`;
  });
  return rules.length === 0 ? null : rules.join('');
}

/** The same as lines of a `map $request_uri …` of nginx, which knows queries too. */
export function nginxMap(site: Site): string | null {
  const rules = listRules(site).map(({ from, to, below }) => {
    if (!below) return `${quote(from)} ${quote(to)};\n`;
    return `${quote(`~^${from.replace(/[.*+?^$()|[\]{}]/g, '\\$&')}/(?<rest>.*)$`)} ${quote(`${to}/`).slice(0, -1)}$rest";\n`;
  });
  return rules.length === 0 ? null : rules.join('');
}

/** A text of nginx: in quotes, `$` would be a variable. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
