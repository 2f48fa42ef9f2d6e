/* What is known of a whole site before any text is parsed: the order and numbers of items, and where they stand. */
import type { VFileMessage } from 'vfile-message';
import type { SiteSource, Source } from '../content/types.ts';
import { type ArrangedSection, arrangeMeeting } from './arrange.ts';
import { checkNumbers } from './checks.ts';
import type { Place } from './resolve.ts';

export interface Survey {
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly ArrangedSection[]>;
  /** What a link to each file leads to, by path. */
  readonly places: ReadonlyMap<string, Place>;
  /** Every source with the language of its text, by path. */
  readonly texts: ReadonlyMap<string, { readonly source: Source<unknown>; readonly language: string }>;
  readonly messages: readonly VFileMessage[];
}

/** Puts the items of all meetings in order and numbers them; that needs front matter only. */
export function surveySite(source: SiteSource): Survey {
  const meetings = source.councils.flatMap((council) => council.meetings.map((meeting) => ({ council, meeting })));
  const agendas = new Map(meetings.map(({ council, meeting }) => [meeting.path, arrangeMeeting(meeting, council)]));
  const messages = [...agendas.values()].flatMap(checkNumbers);
  return { agendas, places: listPlaces(source, agendas), texts: listTexts(source), messages };
}

function listTexts(site: SiteSource): Map<string, { source: Source<unknown>; language: string }> {
  const texts = new Map<string, { source: Source<unknown>; language: string }>();
  const add = (source: Source<unknown>, language: string) => texts.set(source.path, { source, language });
  add(site, site.data.language);
  for (const council of site.councils) {
    const language = council.data.language ?? site.data.language;
    add(council, language);
    for (const meeting of council.meetings) add(meeting, language);
    for (const item of council.meetings.flatMap(({ items }) => items)) add(item, language);
  }
  return texts;
}

function listPlaces(site: SiteSource, agendas: Survey['agendas']): Map<string, Place> {
  const places = new Map<string, Place>([[site.path, { target: { kind: 'site', anchor: null }, item: null }]]);
  for (const council of site.councils) {
    places.set(council.path, { target: { kind: 'council', council: council.id, anchor: null }, item: null });
    for (const meeting of council.meetings) {
      const ids = { council: council.id, meeting: meeting.id, anchor: null };
      places.set(meeting.path, { target: { kind: 'meeting', ...ids }, item: null });
      for (const { source, number } of (agendas.get(meeting.path) ?? []).flatMap((section) => section.items)) {
        const item = { number, date: meeting.data.date };
        places.set(source.path, { target: { kind: 'item', ...ids, item: source.id }, item });
      }
    }
  }
  return places;
}
