import type { AttachmentValues } from '../locale/attachment-values.ts';
import { firstUses } from './file-uses.ts';
import type { PdfHealth } from './pdf-health.ts';
import type { Finding, RuleContext } from './rule.ts';

/** What is told of every PDF that opens, where it is used first; `tell` says nothing of one that is in order. */
export function findInPdfs<Id extends keyof AttachmentValues>(
  input: RuleContext,
  tell: (health: PdfHealth, name: string) => AttachmentValues[Id] | null,
): Finding<Id>[] {
  return firstUses(input).flatMap(({ path, file, locate }) => {
    const health = input.files.get(path)?.health;
    const values = health == null ? null : tell(health, path.split('/').at(-1) ?? path);
    return values === null ? [] : [{ file, place: locate(), values } as Finding<Id>];
  });
}
