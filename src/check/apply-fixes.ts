import type { VFileMessage } from 'vfile-message';
import { type Edit, fixOf } from '../messages.ts';

/** The fixes of messages by file. Of two that touch the same text the first counts; the other waits for the next look. */
export function collectFixes(messages: readonly VFileMessage[]): ReadonlyMap<string, readonly Edit[]> {
  const byFile = new Map<string, Edit[]>();
  for (const message of messages) {
    const known = byFile.get(message.file ?? '') ?? [];
    const edits = fixOf(message);
    if (edits.length === 0 || edits.some((edit) => known.some((other) => touches(edit, other)))) continue;
    byFile.set(message.file ?? '', [...known, ...edits]);
  }
  return byFile;
}

/** A text after edits that do not touch one another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const pieces = inOrder.map(({ start, text: fresh }, index) => {
    return text.slice(inOrder[index - 1]?.end ?? 0, start) + fresh;
  });
  return pieces.join('') + text.slice(inOrder.at(-1)?.end ?? 0);
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
