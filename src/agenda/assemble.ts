/*
 * Sources → the agenda model.
 * 1. Items are put in order and numbered; that needs their front matter only.
 * 2. Every body is parsed to a safe tree with anchors of its own.
 * 3. References are resolved, now that every item has its number; an empty link gets its text.
 * 4. The model is put together.
 */
import { posix } from 'node:path';
import type { ElementContent } from 'hast';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree, CouncilSource, MeetingSource, SiteSource } from '../content/sources.ts';
import { councilFields } from '../fields/council-fields.ts';
import { readFields } from '../fields/field.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import { siteFields } from '../fields/site-fields.ts';
import { wordsOf } from '../locale/own-words.ts';
import { createNameOrder } from '../locale/sort.ts';
import { createProcessor } from '../markdown/processor.ts';
import { resolveFile } from '../markdown/references.ts';
import { checkApprovals, linkApprovals } from './approvals.ts';
import { type Body, parseBody } from './body.ts';
import { checkLogo, checkNesting } from './checks.ts';
import { checkContinuations, linkContinuations } from './continuations.ts';
import { isPlacedAs, makeItem } from './item.ts';
import { checkAllListed } from './listed-files.ts';
import { describeCouncil, readMembers } from './members.ts';
import { type AssembleCache, createAssembleCache } from './memory/assemble-cache.ts';
import { keepBody, letGo } from './memory/kept-bodies.ts';
import { makeOnce } from './memory/made-before.ts';
import type { Council, Item, Meeting, Section, Site } from './model.ts';
import type { NumberedItem, NumberedSection } from './numbers/number-agenda.ts';
import { type Outline, outlineSite, type Text } from './outline.ts';
import { ownWordsOf } from './own-words.ts';
import { checkRedirects, readRedirects } from './redirects.ts';
import { asPage } from './resolve.ts';
import { resolveBodies } from './resolve-bodies.ts';
import { isSameMeeting } from './same-meeting.ts';
import { checkTheme, readTheme } from './theme.ts';
import { defaultTitle } from './title.ts';

export interface AssembledSite {
  readonly site: Site;
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly NumberedSection[]>;
  /** By path. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly messages: readonly VFileMessage[];
}

interface AssembleState {
  readonly cache: AssembleCache;
  readonly tree: ContentTree;
  readonly source: SiteSource;
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly NumberedSection[]>;
  readonly places: Outline['places'];
  /** By path. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** Those in which a text is wanted; `null` for all. */
  readonly folders: ReadonlySet<string> | null;
  readonly messages: VFileMessage[];
}

/**
 * Assembles the model of a whole site, drafts and closed items included: audience.ts takes those out. With `only`, the
 * paths of the texts that are wanted, other items are left out, but for those that the wanted texts refer to.
 */
export function assembleSite(
  source: SiteSource,
  tree: ContentTree,
  cache = createAssembleCache(),
  only: ReadonlySet<string> | null = null,
): AssembledSite {
  const outline = cachedOutline(source, cache);
  const { agendas, places } = outline;
  const parsed = parseBodies(outline, cache, only);
  const { bodies, messages: unresolved } = resolveBodies(parsed, only, outline, tree, cache.resolved);
  const folders = only === null ? null : new Set([...bodies.keys()].map((path) => posix.dirname(path)));
  const state: AssembleState = { cache, tree, source, agendas, places, bodies, folders, messages: [] };
  const site = linkApprovals(linkContinuations(assembleWhole(state), source));
  const messages = [
    ...checkNesting(bodies.values()),
    ...unresolved,
    ...checkAllListed(state),
    ...checkLogo(source, tree),
    ...checkRedirects(source),
    ...checkContinuations(source),
    ...checkApprovals(source),
    ...checkTheme(tree),
    ...outline.messages,
    ...state.messages,
  ];
  return { site, agendas, bodies, messages };
}

/** The order and numbers of a site's items, known from an earlier call or found now. */
export function cachedOutline(source: SiteSource, { outlines, meetings }: AssembleCache): Outline {
  const outline = outlines.get(source) ?? outlineSite(source, meetings);
  outlines.set(source, outline);
  return outline;
}

function parseBodies(outline: Outline, cache: AssembleCache, only: ReadonlySet<string> | null): Map<string, Body> {
  const bodies = new Map<string, Body>();
  if (only === null) {
    for (const [path, text] of outline.texts.entries()) bodies.set(path, parseText(text, cache));
    return bodies;
  }
  const parse = (path: string) => {
    const text = outline.texts.get(path);
    if (text !== undefined && !bodies.has(path)) bodies.set(path, parseText(text, cache));
  };
  for (const path of only) parse(path);
  const references = [...bodies.values()].flatMap((body) => body.refers);
  for (const reference of references) parse(asPage(reference.path, outline.places));
  return bodies;
}

function parseText({ source, language, words }: Text, { parsed, processors, kept, look, own }: AssembleCache): Body {
  const known = parsed.get(source.frontMatter);
  if (known?.language === language && known.words === words) return known;
  const processor = processors.get(words) ?? createProcessor(words, own);
  processors.set(words, processor);
  const parse = () => parseBody(source, processor, language, words);
  const made = kept === null ? parse() : keepBody(kept, source, language, words, parse, look);
  const body = kept === null && look !== null ? letGo(made, () => parse().markdown, look) : made;
  parsed.set(source.frontMatter, body);
  return body;
}

function assembleWhole(state: AssembleState): Site {
  const { data, councils, path } = state.source;
  const byName = createNameOrder(data.language);
  return {
    ...readFields(siteFields, data),
    logo: data.logo === undefined ? null : resolveFile(data.logo, path),
    theme: readTheme(state.tree),
    words: ownWordsOf(state.source, null),
    synonyms: data.synonyms ?? [],
    oparl: data.oparl ?? false,
    redirects: readRedirects(state.source),
    body: contentOf(state, path),
    councils: councils.map((council) => assembleCouncil(state, council)).sort((a, b) => byName(a.name, b.name)),
  };
}

function assembleCouncil(state: AssembleState, source: CouncilSource): Council {
  const parts = [state.source.frontMatter, state.bodies.get(source.path)];
  const council = makeOnce(state.cache.councils, source.frontMatter, parts, () => makeCouncil(state, source));
  const meetings = source.meetings.map((meeting) => assembleMeeting(state, meeting, council));
  return { ...council, meetings: meetings.sort((a, b) => (a.id < b.id ? 1 : -1)) };
}

function makeCouncil(state: AssembleState, source: CouncilSource): Omit<Council, 'meetings'> {
  const { data } = source;
  return {
    id: source.id,
    ...readFields(councilFields, data),
    language: data.language ?? state.source.data.language,
    words: ownWordsOf(state.source, source),
    timezone: data.timezone ?? state.source.data.timezone,
    members: readMembers(data.members),
    body: contentOf(state, source.path),
  };
}

function assembleMeeting(state: AssembleState, source: MeetingSource, council: Omit<Council, 'meetings'>): Meeting {
  const make = () => makeMeeting(state, source, council);
  if (state.folders !== null) return make();
  const texts = [source, ...source.items].map(({ path }) => state.bodies.get(path));
  return makeOnce(state.cache.made, source, [council, state.agendas.get(source.path), ...texts], make);
}

function makeMeeting(state: AssembleState, source: MeetingSource, council: Omit<Council, 'meetings'>): Meeting {
  const { data } = source;
  const meeting = {
    id: source.id,
    council: describeCouncil(council, data.date),
    ...readFields(meetingFields, data),
    title: data.title ?? defaultTitle(data, wordsOf(council)),
    language: council.language,
    words: council.words,
    timezone: council.timezone,
    body: contentOf(state, source.path),
    sections: assembleSections(state, source),
    approves: [],
  };
  const known = state.cache.whole.get(source.frontMatter);
  const kept = known !== undefined && isSameMeeting(known, meeting) ? known : meeting;
  state.cache.whole.set(source.frontMatter, kept);
  return kept;
}

function assembleSections(state: AssembleState, source: MeetingSource): Section[] {
  if (state.folders?.has(posix.dirname(source.path)) === false) return [];
  const ids = new Set(source.items.map((item) => item.id));
  return (state.agendas.get(source.path) ?? []).map(({ number, section, items }) => ({
    id: section.id,
    anchor: ids.has(section.id) ? `${section.id}--section` : section.id,
    number,
    title: section.title,
    consent: section.consent ?? false,
    newPage: section.newPage,
    items: items.flatMap((item) => assembleItem(state, item) ?? []),
  }));
}

function assembleItem(state: AssembleState, numbered: NumberedItem): Item | null {
  const { source } = numbered;
  const body = state.bodies.get(source.path);
  if (body === undefined) return null;
  const known = state.cache.items.get(body);
  const item = known !== undefined && isPlacedAs(known, numbered) ? known : makeItem(numbered, body);
  state.cache.items.set(body, item);
  return item;
}

function contentOf(state: AssembleState, path: string): ElementContent[] {
  const children = state.bodies.get(path)?.tree.children ?? [];
  return children.filter((node) => node.type !== 'doctype');
}
