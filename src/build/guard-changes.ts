/*
 * The leak check of a comparison for the public: what is told of two states → what in it is closed today, in either of
 * the states, or not public yet. It trusts the comparison as little as a build is trusted.
 * 1. What may be closed today under another name is asked about.
 * 2. The model of today's agendas holds nothing of what is withheld.
 * 3. Both the document and the texts of the agendas that it compares are searched: between the marks of a comparison a
 *    passage is not in one piece.
 */
import type { VFileMessage } from 'vfile-message';
import { policyOf } from '../../templates/blocks/content-policy.ts';
import { keyOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import type { MeetingChanges } from '../changes/changes.ts';
import { explainLeftover } from '../leak-check/leak-message.ts';
import {
  createLeakScanner,
  explainFindings,
  isIdle,
  type LeakScanner,
  searchBuiltFile,
} from '../leak-check/leak-scanner.ts';
import { listModelTexts } from '../leak-check/model-texts.ts';
import { listPublicContent, type WrittenSite } from '../leak-check/public-content.ts';
import { findLeftovers } from '../leak-check/redaction.ts';
import { listSecrets, type Secret } from '../leak-check/secrets.ts';
import { sortMessages } from '../messages.ts';
import { jsonSchema } from '../site/json-schemas.ts';
import { checkShown } from './check-past.ts';
import { readSecrets } from './read-secrets.ts';

/** The states of a comparison, as their authors wrote them. */
export interface WrittenStates {
  readonly before: WrittenSite;
  readonly after: WrittenSite;
  /** The same as `after`, where that is the working tree. */
  readonly today: WrittenSite;
}

/** Searches what is told of changes; every leak and every doubt is an error. `name` is what messages call the document. */
export async function guardChanges(
  document: { readonly name: string; readonly bytes: Uint8Array },
  changes: readonly MeetingChanges[],
  states: WrittenStates,
): Promise<VFileMessage[]> {
  const scanner = await openScanner(states);
  const model = { bytes: new TextEncoder().encode(listModelTexts(changes).join('\n')) };
  const found = isIdle(scanner)
    ? []
    : await Promise.all([document, model].map(({ bytes }) => searchBuiltFile({ path: '', bytes }, scanner, false)));
  const patterns = new Set(found.flatMap((one) => [...one.patterns]));
  const leaks = explainFindings({ name: document.name, patterns });
  return sortMessages([
    ...checkShown(states.today, listEarlier(changes, states)),
    ...listLeftovers(changes, states),
    ...leaks,
  ]);
}

/** The agendas that are told of earlier states. */
function listEarlier(changes: readonly MeetingChanges[], { after, today }: WrittenStates) {
  return changes.flatMap((change) => {
    const shown = after === today ? [change.before] : [change.before, change.after];
    const now = change.after ?? change.before;
    return shown.flatMap((one) =>
      one === null || now === null ? [] : [{ shown: one, key: keyOf(now), version: null }],
    );
  });
}

function listLeftovers(changes: readonly MeetingChanges[], { after }: WrittenStates): VFileMessage[] {
  const shown = changes.flatMap((change) => change.after ?? []);
  return findLeftovers(after, withMeetings(after.site, shown), []).map(explainLeftover);
}

function withMeetings(site: Site, meetings: readonly Meeting[]): Site {
  const councils = site.councils.map((council) => {
    return { ...council, meetings: meetings.filter((one) => one.council.id === council.id) };
  });
  return { ...site, councils };
}

async function openScanner({ before, after, today }: WrittenStates): Promise<LeakScanner> {
  const { secrets, content, withheld } = await readSecrets(today, new Set());
  const earlier = [...new Set([before, after])].filter((state) => state !== today);
  const later = after === today ? content : [...content, ...listPublicContent(after, withheld)];
  return createLeakScanner({
    secrets: [...secrets, ...earlier.flatMap(listPast)],
    content: later,
    past: [before, after].flatMap((state) =>
      listPublicContent(state, withheld).flatMap(({ texts }) => texts.map(({ text }) => text)),
    ),
    vocabulary: [jsonSchema('changes'), `Content-Security-Policy ${policyOf(true)}`],
  });
}

/** What an earlier state closed. */
function listPast({ source, site, drafts }: WrittenSite): Secret[] {
  const { secrets } = listSecrets(source, site, drafts);
  return secrets.filter(({ why }) => why === 'closed').map((secret) => ({ ...secret, past: true }));
}
