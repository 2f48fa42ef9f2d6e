/*
 * What one page of the preview is about: at most one meeting with its items, and those that deal with the same cases;
 * of the rest only what lists show.
 */

import { itemsOf } from '../agenda/accessors.ts';
import { type AssembledSite, assembleSite, cachedOutline } from '../agenda/assemble.ts';
import type { AssembleCache } from '../agenda/memory/assemble-cache.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import type { CouncilSource, MeetingSource, SiteSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import { slugify } from '../text/slugify.ts';
import { selectAgendas } from '../visibility/agendas-before-minutes.ts';
import { selectAudience } from '../visibility/audience.ts';
import { redactedId } from '../visibility/redact-item.ts';
import type { Shown } from './model.ts';

export interface Scope {
  readonly shown: Shown;
  readonly assembled: AssembledSite;
  /** What the public would see, drafts besides. */
  readonly site: Site;
  /** The agendas of its meetings that have minutes. */
  readonly agendas: ReadonlyMap<string, Meeting>;
  /** `null` for a page above the councils. */
  readonly council: CouncilSource | null;
  /** `null` for a page above the meetings. */
  readonly meeting: MeetingSource | null;
}

/** The scope of a page or file of the built site; `besides` names other meetings that are wanted with their items. */
export function openScope(shown: Shown, page: string, cache: AssembleCache, besides: readonly string[] = []): Scope {
  const [councilId = '', name = ''] = page.split('/');
  const { source, tree } = shown;
  const council = source.councils.find(({ id, data }) => id === councilId || data.aliases?.includes(councilId)) ?? null;
  const meeting = council?.meetings.find(({ id, data }) => id === name || data.aliases?.includes(name)) ?? null;
  const whole = new Set([
    `${councilId}/${meeting?.id}`,
    ...listRelated(source, page),
    ...besides,
    ...listDecided(council, name),
  ]);
  const { closing } = cachedOutline(source, cache);
  const assembled = shown.whole ?? assembleSite(source, tree, cache, listTexts(source, councilId, whole, closing));
  const audience = { drafts: true, meetings: null, whole };
  const site = selectAudience(assembled.site, audience);
  return { shown, assembled, site, agendas: selectAgendas(assembled.site, audience), council, meeting };
}

/** The minutes of a council, where the page that lists its decisions is asked for. */
function listDecided(council: CouncilSource | null, name: string): string[] {
  const held = council?.meetings.filter(({ data }) => name === 'decisions' && data.status === 'minutes') ?? [];
  return held.map(({ id }) => `${council?.id}/${id}`);
}

/** The meetings that deal with the case of a page, or with the cases of its item. */
function listRelated(source: SiteSource, page: string): string[] {
  const [first = '', second = '', third = ''] = page.split('/');
  const meetings = source.councils.flatMap((council) =>
    council.meetings.map((meeting) => ({ key: `${council.id}/${meeting.id}`, items: meeting.items })),
  );
  const item = meetings.find(({ key }) => key === `${first}/${second}`)?.items.find(({ id }) => id === third);
  const isWanted = (number: string) =>
    first === 'case' ? slugify(number) === second : item?.data.case?.includes(number) === true;
  if (first !== 'case' && item === undefined) return [];
  return meetings.filter(({ items }) => items.some(({ data }) => data.case?.some(isWanted))).map(({ key }) => key);
}

/** The texts that are wanted of a large site: of the meetings, of what is above them, and of what closes a file. */
function listTexts(
  site: SiteSource,
  councilId: string,
  meetings: ReadonlySet<string>,
  closing: readonly string[],
): Set<string> {
  const texts = new Set([site.path, ...closing]);
  for (const council of site.councils) {
    if (council.id === councilId) texts.add(council.path);
    for (const meeting of council.meetings.filter(({ id }) => meetings.has(`${council.id}/${id}`))) {
      for (const { path } of [council, meeting, ...meeting.items]) texts.add(path);
    }
  }
  return texts;
}

/** Where an item of the scope's meeting stands: its id on the pages, its file in the content. */
export interface EditPlace {
  readonly anchor: string;
  readonly path: string;
}

/** The file behind every item that the page can show; a closed item goes by its number. */
export function listEditPlaces({ assembled, meeting }: Scope): EditPlace[] {
  if (meeting === null) return [];
  const items = itemsOf({ sections: assembled.agendas.get(meeting.path) ?? [] });
  return items.map(({ source, publicId }) => {
    const anchor = isClosed(source.data) ? redactedId({ publicId }) : source.id;
    return { anchor, path: source.path };
  });
}

/** The index.md that the page itself is made from. */
export function indexPath({ shown, council, meeting }: Scope): string {
  return (meeting ?? council ?? shown.source).path;
}
