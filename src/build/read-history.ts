/*
 * The published versions of every agenda: what its readers saw of it, commit by commit (walk-history.ts) → what they may see
 * of that today. What has been closed since is closed in the past too, and what was closed then stays closed. That is
 * decided in every build, whatever is kept of the past.
 */
import { keyOf, mapMeetings, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting, PublishedFile, Site } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import { openClosures } from '../history/current-closures.ts';
import { hashPastMeeting } from '../history/item-texts.ts';
import { matchPastMeetings } from '../history/match-past-meetings.ts';
import { addGone, type PastClosures } from '../history/past-closures.ts';
import type { PastState, SeenVersion } from '../history/seen-versions.ts';
import { endWithPresent, type History, joinPresent, listPublished } from '../history/versions.ts';
import { openContentHistory } from '../io/git/git-history.ts';
import { remember } from '../text/remember.ts';
import { keepWalk } from './kept-history.ts';
import type { KeptWork } from './kept-work.ts';
import { showMeetings, type Walk, type Walker, walkOn } from './walk-history.ts';

/** The site of today. */
export interface Today extends Walker {
  /** All of it, drafts and closed items too, with the facts of all its files. */
  readonly site: Site;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** What its readers may see. */
  readonly visible: Site;
  readonly dateOf: (meeting: Meeting) => Date;
}

/** The versions of the agendas that are published today, and whether the clone lacks a part of the past. */
export interface HistoryReading {
  readonly history: History;
  readonly shallow: boolean;
}

/** Reads the versions of all published agendas. Without git, there is only the present. */
export async function readHistory(
  tree: ContentTree,
  today: Today,
  kept: KeptWork | null = null,
): Promise<HistoryReading> {
  const content = await openContentHistory(tree, today.files);
  try {
    const walk = await keepWalk(tree, content, today, kept, (from, texts) => walkOn(from, content, today, texts));
    return { history: endHistory(walk.timelines, today, showAsToday(today, walk)), shallow: content.shallow };
  } finally {
    content.close();
  }
}

/** What is published today, as if it had no past. */
export function readPresent(today: Pick<Today, 'visible' | 'files' | 'dateOf'>): HistoryReading {
  return {
    history: endHistory(
      new Map(),
      today,
      () =>
        ({ seen }) =>
          seen,
    ),
    shallow: false,
  };
}

/** What may be seen today of the versions of some agendas. */
type Show = (asked: readonly SeenVersion[]) => (version: SeenVersion) => Meeting;

function endHistory(
  timelines: Walk['timelines'],
  { visible, files, dateOf }: Pick<Today, 'visible' | 'files' | 'dateOf'>,
  show: Show,
): History {
  const agendas = listPublished(visible).map((meeting) => {
    const present = { date: dateOf(meeting), meeting, files };
    return { present, seen: joinPresent(timelines.get(keyOf(meeting)) ?? [], present) };
  });
  const shown = show(agendas.flatMap(({ seen }) => (seen.length > 1 ? seen : [])));
  return new Map(agendas.map(({ present, seen }) => [keyOf(present.meeting), endWithPresent(seen, present, shown)]));
}

/** The same object where that is all of a version. */
function showAsToday(today: Today, { closures }: { readonly closures: PastClosures }): Show {
  const { site, files, readers } = today;
  const present = readers === 'internal' ? { site, files } : addGone(closures, { site, files });
  // Of what was closed and is gone, nobody can say any more what it was before.
  const close = openClosures(present, { isAsked: ({ id }) => id !== '' });
  return (asked) => {
    const wanted = Map.groupBy(asked, ({ state }) => state);
    // Several agendas may have become another version with one commit.
    const showAll = remember((then: PastState) => {
      const closed = readers === 'internal' ? then.site : close(then);
      const shown = withoutTakenBack(closed, site);
      const keys = new Set(wanted.get(then)?.map(({ seen }) => keyOf(seen)));
      return shown === then.site ? null : showMeetings(shown, keys, readers);
    });
    return ({ seen, state }) => {
      const shown = state === null ? null : showAll(state);
      if (shown === null) return seen;
      const meeting = shown.get(keyOf(seen)) ?? { ...seen, body: [], sections: [] };
      // Most agendas read today as they did then; the same object says so to those who compare.
      return hashPastMeeting(seen) === hashPastMeeting(meeting) ? seen : meeting;
    };
  };
}

/** A state without the meetings that are drafts again today: what was taken back is named nowhere. */
function withoutTakenBack(past: Site, today: Site): Site {
  const drafts = new Set(meetingsOf(today).flatMap((one) => (one.status === 'draft' ? [keyOf(one)] : [])));
  if (drafts.size === 0) return past;
  const traced = matchPastMeetings(past, today);
  return mapMeetings(past, (meeting) => {
    const isBack = meeting.status !== 'draft' && drafts.has(traced.get(keyOf(meeting)) ?? '');
    return isBack ? { ...meeting, status: 'draft' } : meeting;
  });
}
