/* What is known of a whole site before any text is parsed: the order and numbers of items, and where they stand. */

import { posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { CouncilSource, ItemSource, MeetingSource, SiteSource, Source } from '../content/sources.ts';
import type { FrontMatter } from '../content/yaml/front-matter.ts';
import { isClosed } from '../fields/closed.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import { itemsOf } from './accessors.ts';
import { checkCouncilAliases, checkItemAliases, checkMeetingAliases } from './aliases.ts';
import { checkNumbers, checkPins } from './checks.ts';
import { checkParents } from './item-tree.ts';
import type { FolderContents } from './memory/folder-stamps.ts';
import { type NumberedSection, numberAgenda, type YearNumbers } from './numbers/number-agenda.ts';
import { checkYears, numberYears } from './numbers/number-year.ts';
import { numberingOf } from './numbers/numbering.ts';
import { ownWordsOf } from './own-words.ts';
import type { LinkTarget, LinkTargets } from './resolve.ts';

export interface Outline {
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly NumberedSection[]>;
  /** What a link to each file leads to, by path. */
  readonly places: LinkTargets;
  /** Every source with the language of its text, by path. */
  readonly texts: Pick<ReadonlyMap<string, Text>, 'get' | 'keys' | 'entries'>;
  /** What shapes the places and texts of each folder: the same object as long as nothing of it is another. */
  readonly folders: FolderContents;
  /** The items that close a file, by path: it is closed wherever something refers to it. */
  readonly closing: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/** A source, and how it speaks. */
export interface Text extends Voice {
  readonly source: Source<unknown>;
}

interface Voice {
  readonly language: string;
  readonly words: Locale;
}

interface SurveyedMeeting extends Voice {
  readonly council: FrontMatter;
  /** What its numbers go on from, as a text to compare. */
  readonly year: string;
  readonly agenda: readonly NumberedSection[];
  readonly places: ReadonlyMap<string, LinkTarget>;
  readonly texts: ReadonlyMap<string, Text>;
  readonly closing: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/** What was surveyed of each meeting. */
export type OutlineCache = WeakMap<MeetingSource, SurveyedMeeting>;

/** Puts the items of all meetings in order and numbers them; that needs front matter only. */
export function outlineSite(site: SiteSource, cache: OutlineCache): Outline {
  const meetings = new Map<string, SurveyedMeeting>();
  const places = new Map<string, LinkTarget>([[site.path, { target: { kind: 'site', anchor: null }, item: null }]]);
  const texts = new Map<string, Text>([[site.path, { source: site, ...voiceOf(site, null) }]]);
  const folders = new Map<string, object>([['', site.frontMatter]]);
  for (const council of site.councils) {
    const voice = voiceOf(site, council);
    places.set(council.path, { target: { kind: 'council', council: council.id, anchor: null }, item: null });
    texts.set(council.path, { source: council, ...voice });
    folders.set(posix.dirname(council.path), joinVoices(site.frontMatter, council.frontMatter));
    const years = numberYears(council);
    for (const meeting of council.meetings) {
      const surveyed = recallMeeting(meeting, council, { voice, year: years.get(meeting.path) }, cache);
      meetings.set(meeting.path, surveyed);
      folders.set(posix.dirname(meeting.path), surveyed);
    }
  }
  const all = [...meetings.values()];
  const agendas = new Map([...meetings].map(([path, { agenda }]) => [path, agenda]));
  return {
    agendas,
    places: joinMaps(places, meetings, (meeting) => meeting.places),
    texts: joinMaps(texts, meetings, (meeting) => meeting.texts),
    folders,
    closing: all.flatMap(({ closing }) => closing),
    messages: [
      ...checkCouncilAliases(site),
      ...site.councils.flatMap((council) => [...checkMeetingAliases(council), ...checkYears(council, agendas)]),
      ...all.flatMap(({ messages }) => messages),
    ],
  };
}

const joined = new WeakMap<FrontMatter, { readonly site: FrontMatter }>();

/** Stands for a council's text, and how the site lets it speak. */
function joinVoices(site: FrontMatter, council: FrontMatter): object {
  const known = joined.get(council);
  const one = known?.site === site ? known : { site };
  joined.set(council, one);
  return one;
}

/** A map and those of the meetings seen as one, found by folder: copying them takes too long for every change. */
function joinMaps<Value>(
  first: ReadonlyMap<string, Value>,
  meetings: ReadonlyMap<string, SurveyedMeeting>,
  mapOf: (meeting: SurveyedMeeting) => ReadonlyMap<string, Value>,
): Pick<ReadonlyMap<string, Value>, 'get' | 'has' | 'keys' | 'entries'> {
  const find = (path: string) => {
    const meeting = meetings.get(`${path.slice(0, path.lastIndexOf('/') + 1)}index.md`);
    return meeting === undefined ? undefined : mapOf(meeting);
  };
  return {
    get: (path) => first.get(path) ?? find(path)?.get(path),
    has: (path) => first.has(path) || (find(path)?.has(path) ?? false),
    entries: () => [first, ...[...meetings.values()].map(mapOf)].flatMap((map) => [...map.entries()]).values(),
    keys: () => [first, ...[...meetings.values()].map(mapOf)].flatMap((map) => [...map.keys()]).values(),
  };
}

function recallMeeting(
  meeting: MeetingSource,
  council: CouncilSource,
  given: Given,
  cache: OutlineCache,
): SurveyedMeeting {
  const known = cache.get(meeting);
  const { language, words } = given.voice;
  const same = known?.council === council.frontMatter && known.language === language && known.words === words;
  if (same && known.year === describeYear(given)) return known;
  const surveyed = surveyMeeting(meeting, council, given);
  cache.set(meeting, surveyed);
  return surveyed;
}

/** What a meeting's outline depends on besides its own files and its council's. */
interface Given {
  readonly voice: Voice;
  readonly year: YearNumbers | undefined;
}

function describeYear({ year }: Given): string {
  return year === undefined ? '' : `${year.start} ${[...year.elsewhere].join(' ')}`;
}

function surveyMeeting(meeting: MeetingSource, council: CouncilSource, given: Given): SurveyedMeeting {
  const { voice, year } = given;
  const agenda = numberAgenda(meeting, council, year);
  const ids = { council: council.id, meeting: meeting.id, anchor: null };
  const own: LinkTarget = { target: { kind: 'meeting', ...ids }, item: null };
  const items = itemsOf({ sections: agenda });
  const places = items.map(({ source, number }): [string, LinkTarget] => {
    const target = { kind: 'item' as const, ...ids, item: source.id };
    return [
      source.path,
      { target, item: { number, title: source.data.title, date: meeting.data.date, closed: isClosed(source.data) } },
    ];
  });
  return {
    council: council.frontMatter,
    ...voice,
    year: describeYear(given),
    agenda,
    places: new Map([[meeting.path, own], ...places]),
    texts: new Map([meeting, ...meeting.items].map((source) => [source.path, { source, ...voice }])),
    closing: meeting.items.filter(closesFile).map(({ path }) => path),
    messages: [
      ...checkParents(meeting),
      ...checkPins(meeting, numberingOf(meeting, council)),
      ...checkNumbers(agenda),
      ...checkItemAliases(agenda),
    ],
  };
}

function voiceOf(site: SiteSource, council: CouncilSource | null): Voice {
  const language = council?.data.language ?? site.data.language;
  return { language, words: wordsOf({ language, words: ownWordsOf(site, council) }) };
}

function closesFile({ data }: ItemSource): boolean {
  return data.attachments?.some(({ closed }) => closed) ?? false;
}
