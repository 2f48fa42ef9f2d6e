/*
 * The published versions of every agenda: each commit that touched the content → agenda model → what its readers may
 * see of it today → another version where that has changed. What has been closed since is closed in the past too, and
 * what was closed then stays closed. A commit whose content has errors published nothing.
 */
import { type AssembleMemory, assembleSite, createAssembleMemory } from './agenda/assemble.ts';
import { type Readers, selectAudience } from './agenda/audience.ts';
import { type ComparedSite, closeAsToday } from './agenda/conceal.ts';
import { listFiles } from './agenda/files.ts';
import { addVersion, endWithPresent, type History, listPublished, type Version } from './agenda/history.ts';
import { traceMeetings } from './agenda/lineage.ts';
import { createOnceClosed, type OnceClosed } from './agenda/once-closed.ts';
import { keyOf } from './agenda/redirect.ts';
import { createTouchFinder } from './agenda/touched.ts';
import type { Meeting, PublishedFile, Site } from './agenda/types.ts';
import { createLoadMemory, type LoadMemory, loadContent } from './content/load.ts';
import type { ContentTree } from './content/types.ts';
import { type ContentStep, openContentHistory } from './io/git-history.ts';
import { hasErrors } from './messages.ts';

/** The site of today. */
export interface Today {
  /** All of it, drafts and closed items too, with the facts of all its files. */
  readonly site: Site;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** What its readers may see. */
  readonly visible: Site;
  readonly readers: Readers;
  readonly dateOf: (meeting: Meeting) => Date;
}

/** The versions of the agendas that are published today, and whether the clone lacks a part of the past. */
export interface HistoryReading {
  readonly history: History;
  readonly shallow: boolean;
}

interface Memory {
  readonly load: LoadMemory;
  readonly assemble: AssembleMemory;
}

/** Reads the versions of all published agendas. Without git, there is only the present. */
export async function readHistory(roots: readonly string[], today: Today): Promise<HistoryReading> {
  const first = await walkHistory(roots, today, today);
  const concealing = first.once.addTo(today);
  const { versions, shallow } = concealing === null ? first : await walkHistory(roots, today, concealing);
  return { history: endHistory(versions, today), shallow };
}

interface Walk {
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly once: OnceClosed;
  readonly shallow: boolean;
}

/** `concealing` says what is closed in every version. */
async function walkHistory(roots: readonly string[], today: Today, concealing: ComparedSite): Promise<Walk> {
  const content = await openContentHistory(roots, today.files);
  try {
    const memory = { load: createLoadMemory(), assemble: createAssembleMemory() };
    const findTouched = createTouchFinder();
    const once = createOnceClosed();
    const versions = new Map<string, readonly Version[]>();
    const changed = new Set<string>();
    for await (const step of content.steps()) {
      for (const path of step.changed) changed.add(path);
      const past = assembleTree(step.tree, memory);
      if (past === null) continue;
      const touched = findTouched(past, changed);
      changed.clear();
      once.note(past, touched);
      await addVersions(versions, { step, past, touched, concealing }, today);
    }
    return { versions, once, shallow: content.shallow };
  } finally {
    content.close();
  }
}

/** The model of a tree; `null` where its content has errors. */
function assembleTree(tree: ContentTree, memory: Memory): Site | null {
  const loaded = loadContent(tree, memory.load);
  if (loaded.site === null || hasErrors(loaded.messages)) return null;
  const { site, messages } = assembleSite(loaded.site, tree, memory.assemble);
  return hasErrors(messages) ? null : site;
}

interface PastState {
  readonly step: ContentStep;
  readonly past: Site;
  readonly touched: ReadonlySet<string>;
  readonly concealing: ComparedSite;
}

async function addVersions(
  versions: Map<string, readonly Version[]>,
  { step, past, touched, concealing }: PastState,
  today: Today,
): Promise<void> {
  const traced = traceMeetings(past, today.site);
  const published = new Set(listPublished(today.visible).map(keyOf));
  const wanted = listPublished(past).filter(
    (meeting) => touched.has(keyOf(meeting)) && published.has(traced.get(keyOf(meeting)) ?? ''),
  );
  if (wanted.length === 0) return;
  const paths = listFiles(withOnly(past, new Set(wanted.map(keyOf))));
  const files = await step.readFacts(paths);
  for (const meeting of showAsToday({ site: past, files }, wanted, concealing, today.readers)) {
    const key = traced.get(keyOf(meeting)) ?? '';
    const candidate = { commit: step.commit.hash, date: step.commit.date, meeting, files };
    versions.set(key, addVersion(versions.get(key) ?? [], candidate));
  }
}

function showAsToday(
  past: ComparedSite,
  wanted: readonly Meeting[],
  concealing: ComparedSite,
  readers: Readers,
): Meeting[] {
  const site = readers === 'internal' ? past.site : closeAsToday(past, concealing);
  const whole = new Set(wanted.map(keyOf));
  const visible = selectAudience(site, { readers, drafts: false, meetings: null, whole });
  return listPublished(visible).filter((meeting) => whole.has(keyOf(meeting)));
}

function withOnly(site: Site, keys: ReadonlySet<string>): Site {
  const councils = site.councils.map((council) => ({
    ...council,
    meetings: council.meetings.filter((meeting) => keys.has(keyOf(meeting))),
  }));
  return { ...site, councils };
}

function endHistory(versions: ReadonlyMap<string, readonly Version[]>, { visible, files, dateOf }: Today): History {
  return new Map(
    listPublished(visible).map((meeting) => {
      const key = keyOf(meeting);
      const present = { commit: null, date: dateOf(meeting), meeting, files };
      return [key, endWithPresent(versions.get(key) ?? [], present)];
    }),
  );
}
