/*
 * The published versions of every agenda: each commit that touched the content → agenda model → what its readers may
 * see of it today → another version where that has changed. What has been closed since is closed in the past too, and
 * what was closed then stays closed. A commit whose content has errors published nothing.
 */

import { keyOf, mapMeetings, meetingsOf } from '../agenda/accessors.ts';
import { assembleSite } from '../agenda/assemble.ts';
import { type AssembleCache, createAssembleCache } from '../agenda/assemble-cache.ts';
import { listFiles } from '../agenda/list-files.ts';
import type { Meeting, PublishedFile, Site } from '../agenda/model.ts';
import { createLoadCache, type LoadCache, loadContent } from '../content/load.ts';
import { isDue, listScheduled, releaseDrafts, type ScheduledDraft } from '../content/release-drafts.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import type { TextStore } from '../content/text-store.ts';
import { createAffectedMeetings } from '../history/affected-meetings.ts';
import { type ComparedSite, openClosures } from '../history/current-closures.ts';
import { matchPastMeetings } from '../history/match-past-meetings.ts';
import { createPastClosures, type PastClosures } from '../history/past-closures.ts';
import {
  addVersion,
  endWithPresent,
  type History,
  listPublished,
  noVersions,
  type Timeline,
} from '../history/versions.ts';
import { type ContentStep, openContentHistory } from '../io/git/git-history.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { hasErrors } from '../messages.ts';
import { type AudienceName, selectAudience } from '../visibility/audience.ts';
import { type Past, readPastOnce } from './kept-history.ts';
import type { KeptWork } from './kept-work.ts';

/** The site of today. */
export interface Today {
  /** All of it, drafts and closed items too, with the facts of all its files. */
  readonly site: Site;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** What its readers may see. */
  readonly visible: Site;
  readonly readers: AudienceName;
  /** When it is: from then back, drafts went out by themselves. Without it, none did. */
  readonly now: Date | null;
  readonly dateOf: (meeting: Meeting) => Date;
  /** Plugins of the site's own, which read every state. */
  readonly own: OwnCode | null;
}

/** The versions of the agendas that are published today, and whether the clone lacks a part of the past. */
export interface HistoryReading {
  readonly history: History;
  readonly shallow: boolean;
}

interface Memory {
  readonly load: LoadCache;
  readonly assemble: AssembleCache;
}

/** Reads the versions of all published agendas. Without git, there is only the present. */
export async function readHistory(
  tree: ContentTree,
  today: Today,
  kept: KeptWork | null = null,
): Promise<HistoryReading> {
  const { roots } = tree;
  const { timelines, shallow } = await readPastOnce(tree, today, kept, async (texts) => {
    const first = await walkHistory(roots, today, today, texts);
    const closures = first.once.addTo(today);
    return closures === null ? first : walkHistory(roots, today, closures, texts);
  });
  return { history: endHistory(timelines, today), shallow };
}

/** What is published today, as if it had no past. */
export function readPresent(today: Pick<Today, 'visible' | 'files' | 'dateOf'>): HistoryReading {
  return { history: endHistory(new Map(), today), shallow: false };
}

interface Walk extends Past {
  readonly once: PastClosures;
}

/** `closures` says what is closed in every version. */
async function walkHistory(
  roots: readonly string[],
  today: Today,
  closures: ComparedSite,
  texts: TextStore | null,
): Promise<Walk> {
  const content = await openContentHistory(roots, today.files);
  try {
    const cache = { load: createLoadCache(texts), assemble: createAssembleCache(today.own, texts) };
    const findTouched = createAffectedMeetings();
    const once = createPastClosures();
    // Of what was closed and is gone, nobody can say any more what it was before.
    const close = openClosures(closures, { isAsked: ({ id }) => id !== '' });
    const timelines = new Map<string, Timeline>();
    const published = new Map(listPublished(today.visible).map((one) => [keyOf(one), one.published]));
    const changed = new Set<string>();
    const moments: Date[] = [];
    for await (const step of content.steps()) {
      for (const path of step.changed) changed.add(path);
      const state = assembleTree(step.tree, cache, (site) => {
        const planned = today.now === null ? [] : listPlanned(site, published);
        moments.push(...planned.map(({ moment }) => moment));
        return listOut(planned, lastMoment(step, today.now));
      });
      if (state === null) continue;
      const { site: past, out } = state;
      const touched = findTouched(past, changed);
      changed.clear();
      once.note(past, touched);
      await addVersions(timelines, { step, past, out, touched, close }, today);
    }
    return { timelines, once, shallow: content.shallow, moments };
  } finally {
    content.close();
  }
}

/** The model of a tree; `null` where its content has errors. */
function assembleTree(
  tree: ContentTree,
  cache: Memory,
  findOut: (site: SiteSource) => readonly ScheduledDraft[],
): StateAt | null {
  const loaded = loadContent(tree, cache.load);
  if (loaded.site === null || hasErrors(loaded.messages)) return null;
  const due = findOut(loaded.site);
  const { site, messages } = assembleSite(releaseDrafts(loaded.site, due), tree, cache.assemble);
  return hasErrors(messages) ? null : { site, out: new Map(due.map((draft) => [draft.key, draft.moment])) };
}

interface StateAt {
  readonly site: Site;
  /** The drafts that went out by themselves while it stood, and when. */
  readonly out: ReadonlyMap<string, Date>;
}

/** The last moment at which a state stood: the next commit ends it, and what comes after now has not come. */
function lastMoment({ until }: ContentStep, now: Date | null): Date | null {
  if (now === null || until === null || until > now) return now;
  return new Date(until.getTime() - 1);
}

/**
 * The drafts of a state that went out by themselves, if their moment had come. Whether one did whose moment was put off later,
 * only those know who built in between: what it said is not told. So is nothing of one that is no longer out.
 */
function listPlanned(site: SiteSource, published: ReadonlyMap<string, string | null>): readonly ScheduledDraft[] {
  return listScheduled(site).filter((draft) => published.get(draft.key) === draft.meeting.data.published);
}

/** Those whose moment had come. */
function listOut(planned: readonly ScheduledDraft[], moment: Date | null): readonly ScheduledDraft[] {
  return moment === null ? [] : planned.filter((draft) => isDue(draft, moment));
}

/** A state without the meetings that are drafts again today: what was taken back is named nowhere. */
function withoutTakenBack(past: Site, traced: ReadonlyMap<string, string>, today: Site): Site {
  const drafts = new Set(meetingsOf(today).flatMap((one) => (one.status === 'draft' ? [keyOf(one)] : [])));
  return mapMeetings(past, (meeting) => {
    const isBack = meeting.status !== 'draft' && drafts.has(traced.get(keyOf(meeting)) ?? '');
    return isBack ? { ...meeting, status: 'draft' } : meeting;
  });
}

interface PastState {
  readonly step: ContentStep;
  readonly past: Site;
  readonly out: StateAt['out'];
  readonly touched: ReadonlySet<string>;
  readonly close: (past: ComparedSite) => Site;
}

async function addVersions(
  timelines: Map<string, Timeline>,
  { step, past, out, touched, close }: PastState,
  today: Today,
): Promise<void> {
  const traced = matchPastMeetings(past, today.site);
  const published = new Set(listPublished(today.visible).map(keyOf));
  const wanted = listPublished(past).filter(
    (meeting) => touched.has(keyOf(meeting)) && published.has(traced.get(keyOf(meeting)) ?? ''),
  );
  if (wanted.length === 0) return;
  const paths = listFiles(withOnly(past, new Set(wanted.map(keyOf))));
  const files = await step.readFacts(paths);
  const whole = new Set(wanted.map(keyOf));
  const seen = showMeetings(past, whole, today.readers);
  const closed = today.readers === 'internal' ? past : close({ site: past, files });
  const site = withoutTakenBack(closed, traced, today.site);
  for (const [name, meeting] of site === past ? seen : showMeetings(site, whole, today.readers)) {
    const key = traced.get(name) ?? '';
    const then = seen.get(name) ?? meeting;
    // Most agendas read today as they did then; the same object says so to those who compare.
    const now = then === meeting || JSON.stringify(then) === JSON.stringify(meeting) ? then : meeting;
    const known = timelines.get(key) ?? noVersions;
    const moment = out.get(name);
    const date = moment !== undefined && moment > step.commit.date ? moment : step.commit.date;
    timelines.set(key, addVersion(known, { date, meeting: now, files, seen: then }));
  }
}

/** What the readers of a state may see of some meetings, by `COUNCIL/MEETING`. */
function showMeetings(site: Site, whole: ReadonlySet<string>, readers: AudienceName): Map<string, Meeting> {
  const visible = listPublished(selectAudience(site, { readers, drafts: false, meetings: null, withItems: whole }));
  return new Map(visible.filter((meeting) => whole.has(keyOf(meeting))).map((meeting) => [keyOf(meeting), meeting]));
}

function withOnly(site: Site, keys: ReadonlySet<string>): Site {
  const councils = site.councils.map((council) => ({
    ...council,
    meetings: council.meetings.filter((meeting) => keys.has(keyOf(meeting))),
  }));
  return { ...site, councils };
}

function endHistory(
  timelines: ReadonlyMap<string, Timeline>,
  { visible, files, dateOf }: Pick<Today, 'visible' | 'files' | 'dateOf'>,
): History {
  return new Map(
    listPublished(visible).map((meeting) => {
      const key = keyOf(meeting);
      return [key, endWithPresent(timelines.get(key) ?? noVersions, { date: dateOf(meeting), meeting, files })];
    }),
  );
}
