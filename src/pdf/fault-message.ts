import type { VFileMessage } from 'vfile-message';
import type { PrintFault } from '../locale/print-values.ts';
import { createMessage } from '../messages.ts';

/** What keeps a document from claiming that it conforms to PDF/UA and PDF/A; nothing where it does. */
export function describeFaults(faults: readonly PrintFault[], file: string): VFileMessage[] {
  if (faults.length === 0) return [];
  return [createMessage({ file, severity: 'warning', rule: 'pdf-claim', values: { faults } })];
}
