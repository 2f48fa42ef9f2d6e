/*
 * What changed among the attachments of an item. The same path or address is the same attachment; then the same
 * content (a renamed file is no change), then the same title.
 */

import type { Attachment, Item } from '../agenda/model.ts';
import { normalizeText } from '../text/normalize-text.ts';
import type { AttachmentChange, AttachmentState } from './changes.ts';
import type { ComparedFiles } from './comparison-key.ts';

/** Compares the attachments of two states of an item; either may be missing. */
export function compareAttachments(
  before: Item | null,
  after: Item | null,
  files: { readonly before: ComparedFiles; readonly after: ComparedFiles },
): AttachmentChange[] {
  const older = (before?.attachments ?? []).map((one) => describe(one, files.before));
  const newer = (after?.attachments ?? []).map((one) => describe(one, files.after));
  const pairs = matchStates(older, newer);
  const removed = older.filter((one) => ![...pairs.values()].includes(one));
  return [
    ...newer.flatMap((one) => compareStates(pairs.get(one) ?? null, one)),
    ...removed.map((one) => ({ kind: 'removed' as const, before: one, after: null })),
  ];
}

function describe({ number, title, target }: Attachment, files: ComparedFiles): AttachmentState {
  const address = 'path' in target ? target.path : target.url;
  const file = 'path' in target ? files.get(target.path) : undefined;
  return { number, title, address, bytes: file?.bytes ?? null, sha256: file?.sha256 ?? null };
}

/** Newer → older. */
function matchStates(
  older: readonly AttachmentState[],
  newer: readonly AttachmentState[],
): Map<AttachmentState, AttachmentState> {
  const pairs = new Map<AttachmentState, AttachmentState>();
  const keys: ReadonlyArray<(one: AttachmentState) => string | null> = [
    ({ address, title }) => `${address}\n${title}`,
    ({ address }) => address,
    ({ sha256 }) => sha256,
    ({ title }) => normalizeText(title).toLowerCase(),
  ];
  for (const keyOf of keys) {
    for (const one of newer.filter((state) => !pairs.has(state))) {
      const taken = new Set(pairs.values());
      const other = older.find((state) => !taken.has(state) && keyOf(state) !== null && keyOf(state) === keyOf(one));
      if (other !== undefined) pairs.set(one, other);
    }
  }
  return pairs;
}

function compareStates(before: AttachmentState | null, after: AttachmentState): AttachmentChange[] {
  if (before === null) return [{ kind: 'added', before, after }];
  const replaced = before.sha256 === null ? before.address !== after.address : before.sha256 !== after.sha256;
  if (replaced) return [{ kind: 'replaced', before, after }];
  return normalizeText(before.title) === normalizeText(after.title) ? [] : [{ kind: 'renamed', before, after }];
}
