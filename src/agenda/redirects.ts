/* Where paths of an earlier site lead now, as the site's `redirects` tell. */
import type { VFileMessage } from 'vfile-message';
import type { SiteSource } from '../content/sources.ts';
import { createMessage } from '../messages.ts';
import { slugify } from '../text/slugify.ts';
import type { PageTarget, Redirect } from './model.ts';

/** The redirects of a site; those that lead nowhere are told by `checkRedirects`. */
export function readRedirects(site: SiteSource): Redirect[] {
  return Object.entries(site.data.redirects ?? {}).flatMap(([written, place]): Redirect[] => {
    const to = findPlace(place, site);
    return to === null ? [] : [{ from: pathOf(written), to }];
  });
}

/** Every redirect leads to something, and none stands where the site has a page of its own. */
export function checkRedirects(site: SiteSource): VFileMessage[] {
  if (site.data.redirects === undefined) return [];
  const taken = listPages(site);
  return Object.entries(site.data.redirects ?? {}).flatMap(([written, place]) => {
    const at = { file: site.file, place: site.frontMatter.locateValue(['redirects', written]) };
    const pages = listNames(pathOf(written));
    if (pages.some((page) => taken.has(page))) {
      return [createMessage({ ...at, rule: 'redirect', values: { fault: 'taken', path: written, place } })];
    }
    if (findPlace(place, site) !== null) return [];
    return [createMessage({ ...at, rule: 'redirect', values: { fault: 'place', path: written, place } })];
  });
}

/** Path and query of an address; a host that is named was that of the earlier site. */
function pathOf(written: string): string {
  return written.replace(/^https?:\/\/[^/]+/i, '');
}

/** A council, a meeting or an item by the names of their folders and files, or an address on the web. */
function findPlace(place: string, site: SiteSource): Redirect['to'] | null {
  if (/^https?:\/\//i.test(place)) return URL.canParse(place) ? { url: new URL(place).href } : null;
  const names = place
    .replace(/^\/+|\/+$/g, '')
    .replace(/\/index\.md$/i, '')
    .split('/');
  const [council = '', meeting, item, ...rest] = names;
  if (rest.length > 0) return null;
  if (council === '' || names.join('/') === 'index.md') return { kind: 'site', anchor: null };
  const inCouncil = site.councils.find(({ id }) => id === slugify(council));
  if (inCouncil === undefined) return null;
  const found = { council: inCouncil.id, anchor: null };
  if (meeting === undefined) return { kind: 'council', ...found };
  const inMeeting = inCouncil.meetings.find(({ id }) => id === meeting);
  if (inMeeting === undefined) return null;
  if (item === undefined) return { kind: 'meeting', ...found, meeting: inMeeting.id };
  const id = slugify(item.replace(/\.md$/i, ''));
  const known = inMeeting.items.some((one) => one.id === id);
  return known ? ({ kind: 'item', ...found, meeting: inMeeting.id, item: id } satisfies PageTarget) : null;
}

/** How a path names a page: `/a/b`, `/a/b/` and `/a/b/index.html` are one. */
function listNames(path: string): string[] {
  const name = path.replace(/^\/|\/(index\.html)?$/g, '');
  return path.includes('?') ? [] : [name === 'index.html' ? '' : name];
}

function listPages(site: SiteSource): Set<string> {
  const councils = site.councils.flatMap(({ id, meetings }) => [
    id,
    ...meetings.flatMap((meeting) => [
      `${id}/${meeting.id}`,
      ...meeting.items.map((item) => `${id}/${meeting.id}/${item.id}`),
    ]),
  ]);
  return new Set(['', 'search', ...councils]);
}
