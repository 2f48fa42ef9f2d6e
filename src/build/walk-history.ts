/*
 * Commits → the versions of every agenda as its readers saw them: each commit that touched the content → agenda model →
 * another version where what readers saw has changed. A commit whose content has errors published nothing. What today
 * keeps from its readers is nothing of this (read-history.ts), so that a walk goes on where an earlier one ended.
 */
import { keyOf } from '../agenda/accessors.ts';
import { assembleSite } from '../agenda/assemble.ts';
import { listFiles } from '../agenda/list-files.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import { loadContent } from '../content/load.ts';
import { isDue, listScheduled, releaseDrafts, type ScheduledDraft } from '../content/release-drafts.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import type { TextStore } from '../content/text-store.ts';
import { createAffectedMeetings } from '../history/affected-meetings.ts';
import { noteClosures, type PastClosures } from '../history/past-closures.ts';
import { type Answers, askToday, noAnswers, type Questions } from '../history/questions.ts';
import { addSeen, type SeenVersion, tellChanges } from '../history/seen-versions.ts';
import { listPublished } from '../history/versions.ts';
import type { ContentHistory, ContentStep } from '../io/git/git-history.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { hasErrors } from '../messages.ts';
import { type AudienceName, selectAudience } from '../visibility/audience.ts';
import { type SiteMemory, withTexts } from './site-memory.ts';

/** What is known of the past up to a step. */
export interface Walk {
  /** By `COUNCIL/MEETING` of today. */
  readonly timelines: Map<string, readonly SeenVersion[]>;
  readonly closures: PastClosures;
  readonly answers: Answers;
  /** When a draft of any state went out or will, in milliseconds: at another moment, the past is another. */
  readonly moments: Set<number>;
  /** How many steps were taken, up to the last one without errors. */
  steps: number;
}

/** Whose past it is. */
export interface Walker {
  readonly site: Site;
  readonly visible: Site;
  readonly readers: AudienceName;
  /** When it is: from then back, drafts went out by themselves. Without it, none did. */
  readonly now: Date | null;
  readonly own: OwnCode | null;
  /** What was read of today's texts: earlier states have most of them. */
  readonly memory: SiteMemory;
}

/** A walk that has not begun. */
export function noWalk(): Walk {
  return { timelines: new Map(), closures: new Map(), answers: noAnswers(), moments: new Set(), steps: 0 };
}

/** Goes on with a walk to the last commit. The step that it had reached is looked at again, to see what the next one changes. */
export async function walkOn(
  walk: Walk,
  content: ContentHistory,
  today: Walker,
  texts: TextStore | null,
): Promise<void> {
  const cache = withTexts(today.memory, texts);
  const findTouched = createAffectedMeetings();
  const questions = askToday(today, walk.answers);
  const changed = new Set<string>();
  for await (const step of content.steps(Math.max(0, walk.steps - 1))) {
    for (const path of step.changed) changed.add(path);
    const state = assembleTree(step.tree, cache, (site) => {
      const planned = today.now === null ? [] : listPlanned(site, questions);
      for (const { moment } of planned) walk.moments.add(moment.getTime());
      return listOut(planned, lastMoment(step.until, today.now));
    });
    if (state === null) continue;
    const touched = findTouched(state.site, changed);
    changed.clear();
    if (step.index < walk.steps) continue;
    walk.steps = step.index + 1;
    noteClosures(walk.closures, state.site, touched);
    await addVersions(walk.timelines, { ...state, step, touched }, questions, today.readers);
  }
  for (const [key, versions] of walk.timelines) walk.timelines.set(key, tellChanges(versions));
}

interface StateAt {
  readonly site: Site;
  /** The drafts that went out by themselves while it stood, and when. */
  readonly out: ReadonlyMap<string, Date>;
}

/** The model of a tree; `null` where its content has errors. */
function assembleTree(
  tree: ContentTree,
  cache: SiteMemory,
  findOut: (site: SiteSource) => readonly ScheduledDraft[],
): StateAt | null {
  const loaded = loadContent(tree, cache.load);
  if (loaded.site === null || hasErrors(loaded.messages)) return null;
  const due = findOut(loaded.site);
  const { site, messages } = assembleSite(releaseDrafts(loaded.site, due), tree, cache.assemble);
  return hasErrors(messages) ? null : { site, out: new Map(due.map((draft) => [draft.key, draft.moment])) };
}

/** The last moment at which a state stood: the next commit, at `until`, ends it, and what comes after now has not come. */
export function lastMoment(until: Date | null, now: Date | null): Date | null {
  if (now === null || until === null || until > now) return now;
  return new Date(until.getTime() - 1);
}

/**
 * The drafts of a state that went out by themselves, if their moment had come. Whether one did whose moment was put off later,
 * only those know who built in between: what it said is not told. So is nothing of one that is no longer out.
 */
function listPlanned(site: SiteSource, { isPlanned }: Questions): readonly ScheduledDraft[] {
  return listScheduled(site).filter(({ key, meeting }) => isPlanned(key, meeting.data.published ?? ''));
}

/** Those whose moment had come. */
function listOut(planned: readonly ScheduledDraft[], moment: Date | null): readonly ScheduledDraft[] {
  return moment === null ? [] : planned.filter((draft) => isDue(draft, moment));
}

interface TouchedState extends StateAt {
  readonly step: ContentStep;
  readonly touched: ReadonlySet<string>;
}

async function addVersions(
  timelines: Walk['timelines'],
  { step, site, out, touched }: TouchedState,
  { findSuccessor }: Questions,
  readers: AudienceName,
): Promise<void> {
  const successors = new Map(
    listPublished(site)
      .map(keyOf)
      .filter((key) => touched.has(key))
      .flatMap((key) => {
        const successor = findSuccessor(site, key);
        return successor === null ? [] : [[key, successor] as const];
      }),
  );
  if (successors.size === 0) return;
  const wanted = new Set(successors.keys());
  const files = await step.readFacts(listFiles(withOnly(site, wanted)));
  const state = { site, files };
  for (const [name, seen] of showMeetings(site, wanted, readers)) {
    const key = successors.get(name) ?? '';
    const moment = out.get(name);
    const date = moment !== undefined && moment > step.commit.date ? moment : step.commit.date;
    timelines.set(key, addSeen(timelines.get(key) ?? [], { date, seen, files, state }));
  }
}

/** What the readers of a state may see of some meetings, by `COUNCIL/MEETING`. */
export function showMeetings(site: Site, whole: ReadonlySet<string>, readers: AudienceName): Map<string, Meeting> {
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
