/* What is known of a whole site before any text is parsed: the order and numbers of items, and where they stand. */
import type { VFileMessage } from 'vfile-message';
import type { FrontMatter } from '../content/front-matter.ts';
import type { CouncilSource, MeetingSource, SiteSource, Source } from '../content/types.ts';
import { type ArrangedSection, arrangeMeeting } from './arrange.ts';
import { checkNumbers } from './checks.ts';
import type { Place } from './resolve.ts';

export interface Survey {
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly ArrangedSection[]>;
  /** What a link to each file leads to, by path. */
  readonly places: ReadonlyMap<string, Place>;
  /** Every source with the language of its text, by path. */
  readonly texts: ReadonlyMap<string, Text>;
  readonly messages: readonly VFileMessage[];
}

interface Text {
  readonly source: Source<unknown>;
  readonly language: string;
}

interface SurveyedMeeting {
  readonly council: FrontMatter;
  readonly language: string;
  readonly agenda: readonly ArrangedSection[];
  readonly places: ReadonlyArray<readonly [path: string, place: Place]>;
  readonly texts: ReadonlyArray<readonly [path: string, text: Text]>;
  readonly messages: readonly VFileMessage[];
}

/** What was surveyed of each meeting. */
export type SurveyMemory = WeakMap<MeetingSource, SurveyedMeeting>;

/** Puts the items of all meetings in order and numbers them; that needs front matter only. */
export function surveySite(site: SiteSource, memory: SurveyMemory): Survey {
  const agendas = new Map<string, readonly ArrangedSection[]>();
  const places = new Map<string, Place>([[site.path, { target: { kind: 'site', anchor: null }, item: null }]]);
  const texts = new Map<string, Text>([[site.path, { source: site, language: site.data.language }]]);
  const messages: VFileMessage[] = [];
  for (const council of site.councils) {
    const language = council.data.language ?? site.data.language;
    places.set(council.path, { target: { kind: 'council', council: council.id, anchor: null }, item: null });
    texts.set(council.path, { source: council, language });
    for (const meeting of council.meetings) {
      const surveyed = recallMeeting(meeting, council, language, memory);
      agendas.set(meeting.path, surveyed.agenda);
      for (const [path, place] of surveyed.places) places.set(path, place);
      for (const [path, text] of surveyed.texts) texts.set(path, text);
      messages.push(...surveyed.messages);
    }
  }
  return { agendas, places, texts, messages };
}

function recallMeeting(
  meeting: MeetingSource,
  council: CouncilSource,
  language: string,
  memory: SurveyMemory,
): SurveyedMeeting {
  const known = memory.get(meeting);
  if (known?.council === council.frontMatter && known.language === language) return known;
  const surveyed = surveyMeeting(meeting, council, language);
  memory.set(meeting, surveyed);
  return surveyed;
}

function surveyMeeting(meeting: MeetingSource, council: CouncilSource, language: string): SurveyedMeeting {
  const agenda = arrangeMeeting(meeting, council);
  const ids = { council: council.id, meeting: meeting.id, anchor: null };
  const own: Place = { target: { kind: 'meeting', ...ids }, item: null };
  const items = agenda.flatMap((section) => section.items);
  const places = items.map(({ source, number }): [string, Place] => {
    const target = { kind: 'item' as const, ...ids, item: source.id };
    return [source.path, { target, item: { number, date: meeting.data.date } }];
  });
  return {
    council: council.frontMatter,
    language,
    agenda,
    places: [[meeting.path, own], ...places],
    texts: [meeting, ...meeting.items].map((source) => [source.path, { source, language }]),
    messages: checkNumbers(agenda),
  };
}
