/*
 * Closed items that may have been open before under another name: earlier versions, and what a comparison tells, must
 * not show what is closed today. The author is asked, at the closed item, and answers with `aliases` or `public`.
 */
import type { VFileMessage } from 'vfile-message';
import { keyOf, meetingsOf } from '../agenda/accessors.ts';
import { listFiles } from '../agenda/list-files.ts';
import type { Meeting } from '../agenda/model.ts';
import type { ItemSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import { type ClosedMatter, createDoubts } from '../history/doubtful-pasts.ts';
import type { History } from '../history/versions.ts';
import { readFileFacts } from '../io/file-facts.ts';
import type { WrittenSite } from '../leak-check/public-content.ts';
import { pairItems, pairMeetings } from '../leak-check/secrets.ts';
import type { MessageValues } from '../locale/message-values.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { createMessage } from '../messages.ts';
import { selectAudience } from '../visibility/audience.ts';
import type { KeptWork } from './kept-work.ts';
import { readHistory } from './read-history.ts';
import type { SiteMemory } from './site-memory.ts';

/** A meeting as it is shown of an earlier state; `version` is `null` where that is no published one. */
export interface ShownMeeting {
  readonly shown: Meeting;
  /** `COUNCIL/MEETING` of today. */
  readonly key: string;
  readonly version: number | null;
}

/** Reads the earlier versions of content as a build does, and asks where something in them may be closed today. */
export async function checkPast(
  written: WrittenSite,
  own: OwnCode | null,
  kept: KeptWork | null,
  memory: SiteMemory,
): Promise<VFileMessage[]> {
  const { site, tree } = written;
  if (listMatters(written).length === 0) return [];
  const visible = selectAudience(site, { drafts: false, meetings: null });
  const files = await readFileFacts(listFiles(site), tree);
  const today = { site, visible, files, readers: 'public' as const, own, memory, now: null, dateOf: () => new Date(0) };
  return checkVersions(written, (await readHistory(tree, today, kept)).history);
}

/** Asks about the versions before the present one. */
export function checkVersions(written: WrittenSite, history: History): VFileMessage[] {
  const earlier = [...history].flatMap(([key, versions]) =>
    versions.slice(0, -1).map(({ meeting, number }) => ({ shown: meeting, key, version: number })),
  );
  return checkShown(written, earlier);
}

/** Asks about meetings as they are shown of earlier states: once for each closed item and meeting. */
export function checkShown(written: WrittenSite, earlier: readonly ShownMeeting[]): VFileMessage[] {
  const matters = listMatters(written);
  if (matters.length === 0) return [];
  const findDoubts = createDoubts(matters, selectAudience(written.site, { drafts: written.drafts, meetings: null }));
  const today = new Map(meetingsOf(written.site).map((meeting) => [keyOf(meeting), meeting]));
  const asked = new Map<string, Doubt>();
  for (const { shown, key, version } of earlier) {
    for (const { closed, past, words } of findDoubts({ shown, today: today.get(key) ?? null })) {
      const { source } = closed;
      const id = `${source.path} ${key}`;
      asked.set(id, join(asked.get(id), { source, meeting: key, version, names: [past.id], words }));
    }
  }
  return [...asked.values()].map(explain);
}

type Doubt = MessageValues['closed-in-version'] & { readonly source: ItemSource };

function join(known: Doubt | undefined, one: Doubt): Doubt {
  const merge = (field: 'names' | 'words') => [...new Set([...(known?.[field] ?? []), ...one[field]])];
  return { ...one, names: merge('names'), words: merge('words') };
}

function explain({ source, ...values }: Doubt): VFileMessage {
  const place = source.frontMatter.locateValue(['title']);
  return createMessage({ file: source.file, place, rule: 'closed-in-version', values });
}

type WrittenMatter = ClosedMatter & { readonly source: ItemSource };

function listMatters({ source, site }: WrittenSite): WrittenMatter[] {
  return pairMeetings(source, site).flatMap(([from, meeting]) =>
    pairItems(from, meeting)
      .filter(([, item]) => isClosed(item))
      .map(([one, item]) => ({ item, meeting, allowed: one.data.public ?? [], source: one })),
  );
}
