import type { VFileMessage } from 'vfile-message';
import type { PrintFault } from '../locale/print-values.ts';
import { createMessage } from '../messages.ts';
import type { LostClaim } from './packet/join.ts';

/** What keeps a document from claiming that it conforms to PDF/UA and PDF/A; nothing where it does. */
export function describeFaults(faults: readonly PrintFault[], file: string): VFileMessage[] {
  if (faults.length === 0) return [];
  return [createMessage({ file, severity: 'warning', rule: 'pdf-claim', values: { faults } })];
}

/** Which attachments keep a packet from which claim; the claim to be accessible first. */
export function describeLostClaims(lost: readonly LostClaim[], file: string): VFileMessage[] {
  return [...Map.groupBy(lost, ({ claim }) => claim)]
    .toSorted(([a], [b]) => (a > b ? -1 : 1))
    .map(([claim, some]) => {
      const attachments = some.map(({ entry, doubt }) => ({ item: entry.itemNumber, name: entry.fileName, doubt }));
      return createMessage({ file, severity: 'warning', rule: 'packet-claim', values: { claim, attachments } });
    });
}
