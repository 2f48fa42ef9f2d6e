/*
 * What a page is made from: where all of it is the same, so is the page. The types of the views say what templates can
 * reach (templates/view.ts): the site's own fields, its councils' names, the meeting, what stands beside it; and what is
 * looked up while the page is made, which is noted then. A site's own templates can reach more, so their pages are made
 * in every build.
 */
import { templates } from '../../templates/replaceable.ts';
import type { MeetingFacts } from '../../templates/view.ts';
import { agendaFile, extractFile, minutesFile, packetFile, previewFile } from '../addresses.ts';
import { isUnpublished, keyOf } from '../agenda/accessors.ts';
import { type Case, type CaseEntry, type CasesByAddress, relatedCases } from '../agenda/cases.ts';
import type { Council, Item, Meeting, PublishedFile } from '../agenda/model.ts';
import type { ComparedFiles } from '../changes/comparison-key.ts';
import { hashPastMeeting } from '../history/item-texts.ts';
import type { Version } from '../history/versions.ts';
import { sha256 } from '../sha256.ts';
import { nameOfText } from '../text/known-texts.ts';
import { remember } from '../text/remember.ts';
import { listKeys, type Place, type SiteContext } from './page-view.ts';
import { findSame, findToday } from './today.ts';

/** The hash of what a page is made from; `null` for one that is made in every build. */
export type PageKey = string | null;

/** An item's own page. */
export function keyOfItem(context: SiteContext, meeting: Meeting, item: Item, cases: CasesByAddress): PageKey {
  const related = relatedCases(item, meeting, cases).map(({ total, ...one }) => [total, describeCase(one)]);
  const documents = [...listDocuments(context, meeting), context.documents.get(extractFile(meeting, item.id))?.sha256];
  return keyOfParts(context, ['item', hashMeeting(meeting), item.id, related, documents]);
}

/** A meeting's own page, with what changed between its versions. */
export function keyOfAgenda(context: SiteContext, meeting: Meeting): PageKey {
  const meetings = context.site.councils.find(({ id }) => id === meeting.council.id)?.meetings ?? [];
  const at = meetings.indexOf(meeting);
  const beside = [meetings[at + 1], meetings[at - 1]].map((one) => (one === undefined ? null : withoutAgenda(one)));
  const versions = isUnpublished(meeting) ? [] : (context.history.get(keyOf(meeting)) ?? []);
  if (at < 0) return null;
  const shown = [versions.slice(0, -1).map(describeVersion), versions.slice(-1).map(nameVersion)];
  const files = versions.length > 1 ? versions.slice(-1).map((one) => hashFiles(one.files)) : [];
  return keyOfParts(context, ['agenda', hashMeeting(meeting), beside, shown, files, listDocuments(context, meeting)]);
}

/** The page of an earlier version, which can tell what changed since the one before. */
export function keyOfVersion(
  context: SiteContext,
  meeting: Meeting,
  version: Version,
  before: Version | null,
): PageKey {
  const states = [version, before].map((one) => (one === null ? null : describeVersion(one)));
  const files = hashFiles(findSame(context, version.files));
  return keyOfParts(context, ['version', hashMeeting(meeting), states, files, listDocuments(context, meeting)]);
}

/** What changed in a version follows from what it says and what the one before says. */
function describeVersion(version: Version) {
  return [nameVersion(version), hashPastMeeting(version.meeting), hashFiles(version.files)];
}

function nameVersion({ number, date, event }: Version) {
  return [number, date, event];
}

const hashFiles = remember((files: ComparedFiles) =>
  sha256(JSON.stringify([...files].map(([path, file]) => [path, { ...file, absolute: null }]))),
);

/** Its agenda as data. */
export function keyOfData(context: SiteContext, meeting: Meeting): PageKey {
  return keyOfParts(context, ['data', hashMeeting(meeting), listDocuments(context, meeting)]);
}

/** What was decided at a meeting, as a page. */
export function keyOfDecisions(context: SiteContext, meeting: Meeting): PageKey {
  return keyOfParts(context, ['decisions', hashMeeting(meeting)]);
}

/** A page that tells of a council: who makes it can reach all of that. */
export function keyOfCouncil(context: SiteContext, page: string, council: Council): PageKey {
  return keyOfParts(context, ['council', page, hashCouncil(council)]);
}

/** The page of a case, or of several that share an address. */
export function keyOfCases(context: SiteContext, page: string, cases: readonly Case[]): PageKey {
  return keyOfParts(context, ['cases', page, cases.map(describeCase)]);
}

function keyOfParts(context: SiteContext, parts: unknown): PageKey {
  return context.templates === templates ? sha256(JSON.stringify([hashSite(context), parts])) : null;
}

/** What all pages can say. */
const hashSite = remember(({ site, offline, readers, search }: SiteContext): string => {
  const { councils, body: _, ...facts } = site;
  const names = councils.map(({ id, name }) => [id, name]);
  return sha256(JSON.stringify([facts, names, offline, readers, search]));
});

/** The hash of a meeting. Items whose texts have names are known by these. */
const hashMeeting = remember((meeting: Meeting): string => {
  const sections = meeting.sections.map((section) => ({ ...section, items: section.items.map(describeItem) }));
  return sha256(JSON.stringify({ ...meeting, sections }));
});

const hashCouncil = remember(({ meetings, ...facts }: Council): string => {
  return sha256(JSON.stringify([facts, meetings.map(hashMeeting)]));
});

function describeItem(item: Item): unknown {
  const name = nameOfText(item);
  if (name === null) return item;
  const facts = Object.keys(item).filter((key) => key !== 'parts' && key !== 'footnotes');
  return [name, facts.map((key) => [key, item[key as keyof Item]])];
}

function withoutAgenda({ sections: _, body: __, ...facts }: Meeting): MeetingFacts {
  return facts;
}

function describeCase({ number, entries, shown }: Case) {
  return [number, shown, entries.map(({ meeting, item }: CaseEntry) => [hashMeeting(meeting), item.id])];
}

/** The bytes of documents say which page everything is on. */
function listDocuments({ documents }: SiteContext, meeting: Meeting) {
  const files = [agendaFile(meeting), minutesFile(meeting), packetFile(meeting), previewFile(meeting)];
  return files.map((file) => documents.get(file)?.sha256 ?? null);
}

/** What was looked up while a page was made, and what was found. */
export type Lookups = ReadonlyArray<
  readonly [what: 'file' | 'meeting' | 'place', name: string, found: string | boolean | null]
>;

/** A context that notes what is looked up. */
export function createRecorder(context: SiteContext): { context: SiteContext; take: () => Lookups } {
  let seen = new Map<string, Lookups[number]>();
  const note = (lookup: Lookups[number]) => seen.set(`${lookup[0]} ${lookup[1]}`, lookup);
  class Files extends Map<string, PublishedFile> {
    override get(path: string): PublishedFile | undefined {
      note(['file', path, findFile(context, path)]);
      return super.get(path);
    }
  }
  const has = (key: string): boolean => {
    const found = hasMeeting(context, key);
    note(['meeting', key, found]);
    return found;
  };
  const places = (target: Place) => {
    const [name, place] = [JSON.stringify(target), findToday(target, context)];
    note(['place', name, findPlace(context, name)]);
    return place;
  };
  const take = () => {
    const lookups = [...seen.values()];
    seen = new Map();
    return lookups;
  };
  return { context: { ...context, files: new Files(context.files), meetings: { has }, places }, take };
}

/** Whether all that was looked up is found as it was. */
export function isFoundAgain(lookups: Lookups, context: SiteContext): boolean {
  return lookups.every(([what, name, found]) => {
    return found === finders[what](context, name);
  });
}

const finders = { file: findFile, meeting: hasMeeting, place: findPlace };

function findPlace(context: SiteContext, name: string): string {
  return JSON.stringify(findToday(JSON.parse(name), context));
}

function findFile({ files }: SiteContext, path: string): string | null {
  const file = files.get(path);
  if (file === undefined) return null;
  const { absolute: _, ...facts } = file;
  return JSON.stringify(facts);
}

function hasMeeting({ site }: SiteContext, key: string): boolean {
  return listKeys(site).has(key);
}
