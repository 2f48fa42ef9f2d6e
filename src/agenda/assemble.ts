/*
 * Sources → the agenda model.
 * 1. Items are put in order and numbered; that needs their front matter only.
 * 2. Every body is parsed to a safe tree with anchors of its own.
 * 3. References are resolved, now that every item has its number; an empty link gets its text.
 * 4. The model is put together.
 */
import type { ElementContent } from 'hast';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree, CouncilSource, ItemSource, MeetingSource, SiteSource, Source } from '../content/types.ts';
import { findLocale } from '../locale/index.ts';
import { splitParts } from '../markdown/parts.ts';
import { createProcessor, type MarkdownProcessor } from '../markdown/processor.ts';
import { resolveLocal } from '../markdown/references.ts';
import { type ArrangedSection, arrangeMeeting } from './arrange.ts';
import { listAttachments } from './attachments.ts';
import { type Body, parseBody } from './body.ts';
import { checkLogo, checkNumbers } from './checks.ts';
import { type Place, resolveReferences } from './resolve.ts';
import type { Council, Item, Meeting, Section, Site } from './types.ts';

export interface AssembledSite {
  readonly site: Site;
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly ArrangedSection[]>;
  /** By path. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly messages: readonly VFileMessage[];
}

interface Draft {
  readonly tree: ContentTree;
  readonly source: SiteSource;
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly ArrangedSection[]>;
  /** By path. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly messages: VFileMessage[];
}

/** Assembles the model of a whole site, drafts and closed items included: audience.ts takes those out. */
export function assembleSite(source: SiteSource, tree: ContentTree): AssembledSite {
  const agendas = arrangeSite(source);
  const bodies = parseBodies(source);
  const places = listPlaces(source, agendas);
  const messages = [...bodies.values()].flatMap((body) => resolveReferences({ body, bodies, places, tree }));
  messages.push(...checkLogo(source, tree), ...[...agendas.values()].flatMap(checkNumbers));
  const draft: Draft = { tree, source, agendas, bodies, messages };
  return { site: assembleWhole(draft), agendas, bodies, messages: draft.messages };
}

function arrangeSite(source: SiteSource): Map<string, ArrangedSection[]> {
  const meetings = source.councils.flatMap((council) => council.meetings.map((meeting) => ({ council, meeting })));
  return new Map(meetings.map(({ council, meeting }) => [meeting.path, arrangeMeeting(meeting, council)]));
}

function parseBodies(site: SiteSource): Map<string, Body> {
  const processors = new Map<string, MarkdownProcessor>();
  const parse = (source: Source<unknown>, language: string): [string, Body] => {
    const words = findLocale(language);
    const processor = processors.get(words.code) ?? createProcessor(words);
    processors.set(words.code, processor);
    return [source.path, parseBody(source, processor, language, words)];
  };
  const councils = site.councils.flatMap((council) => {
    const sources = [council, ...council.meetings, ...council.meetings.flatMap((meeting) => meeting.items)];
    return sources.map((source) => parse(source, council.data.language ?? site.data.language));
  });
  return new Map([parse(site, site.data.language), ...councils]);
}

function listPlaces(site: SiteSource, agendas: Draft['agendas']): Map<string, Place> {
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

function assembleWhole(draft: Draft): Site {
  const { data, councils, path } = draft.source;
  return {
    title: data.title,
    organization: data.organization,
    url: data.url ?? null,
    language: data.language,
    logo: data.logo === undefined ? null : resolveLocal(data.logo, path).path,
    accent: data.accent ?? null,
    contact: data.contact ?? null,
    accessibility: data.accessibility ?? null,
    body: contentOf(draft, path),
    councils: councils.map((council) => assembleCouncil(draft, council)),
  };
}

function assembleCouncil(draft: Draft, source: CouncilSource): Council {
  const { data } = source;
  const council = {
    id: source.id,
    name: data.name,
    language: data.language ?? draft.source.data.language,
    timezone: data.timezone ?? draft.source.data.timezone,
    members: (data.members ?? []).map(({ name, role }) => ({ name, role: role ?? null })),
    body: contentOf(draft, source.path),
  };
  const meetings = source.meetings.map((meeting) => assembleMeeting(draft, meeting, council));
  return { ...council, meetings: meetings.sort((a, b) => (a.id < b.id ? 1 : -1)) };
}

function assembleMeeting(draft: Draft, source: MeetingSource, council: Omit<Council, 'meetings'>): Meeting {
  const { data } = source;
  const words = findLocale(council.language);
  const word = data.status === 'minutes' ? words.minutes : words.agenda;
  return {
    id: source.id,
    council: { id: council.id, name: council.name, body: council.body },
    title: data.title ?? `${word} ${data.date.slice(0, 4)}`,
    date: data.date,
    start: data.start,
    end: data.end ?? null,
    place: data.place ?? null,
    online: data.online ?? null,
    status: data.status,
    published: data.published ?? null,
    chair: data.chair ?? null,
    present: data.present ?? [],
    excused: data.excused ?? [],
    language: council.language,
    timezone: council.timezone,
    body: contentOf(draft, source.path),
    sections: assembleSections(draft, source),
  };
}

function assembleSections(draft: Draft, source: MeetingSource): Section[] {
  const ids = new Set(source.items.map((item) => item.id));
  return (draft.agendas.get(source.path) ?? []).map(({ number, section, items }) => ({
    id: section.id,
    anchor: ids.has(section.id) ? `${section.id}--section` : section.id,
    number,
    title: section.title,
    items: items.flatMap((item) => assembleItem(draft, item.source, item.number) ?? []),
  }));
}

function assembleItem(draft: Draft, source: ItemSource, number: string): Item | null {
  const body = draft.bodies.get(source.path);
  if (body === undefined) return null;
  const { data } = source;
  const { attachments, messages } = listAttachments(source, body, draft.tree);
  draft.messages.push(...messages);
  return {
    id: source.id,
    number,
    title: data.title,
    case: data.case ?? [],
    responsible: data.responsible ?? [],
    presenter: data.presenter ?? [],
    kind: data.kind ?? null,
    duration: data.duration ?? null,
    late: data.late ?? null,
    withdrawn: data.withdrawn ?? false,
    closed: closedOf(data.closed),
    redacted: false,
    ...splitParts(body.tree),
    attachments,
  };
}

function closedOf(closed: ItemSource['data']['closed']): Item['closed'] {
  if (closed === undefined || closed === false) return null;
  return closed === true ? { title: null, reason: null } : closed;
}

function contentOf(draft: Draft, path: string): ElementContent[] {
  const children = draft.bodies.get(path)?.tree.children ?? [];
  return children.filter((node) => node.type !== 'doctype');
}
