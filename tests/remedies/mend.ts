import type { VFileMessage } from 'vfile-message';
import { applyEdits, collectFixes } from '../../src/check/apply-fixes.ts';
import { checkFiles } from '../rules/check-files.ts';
import type { Files } from '../support/content.ts';

export interface Mended {
  readonly files: Files;
  /** What was said of the files before anything was mended. */
  readonly first: readonly VFileMessage[];
  /** What is left. */
  readonly left: readonly VFileMessage[];
}

/** Does what `check --fix` does, with files in memory; throws where that comes to no end. */
export async function mend(files: Files): Promise<Mended> {
  const first = await checkFiles(files);
  let [now, messages] = [files, first];
  for (let round = 0; round < 10; round += 1) {
    const fixes = collectFixes(messages);
    if (fixes.size === 0) return { files: now, first, left: messages };
    now = Object.fromEntries(
      Object.entries(now).map(([path, text]) => [path, edit(text, fixes.get(`content/${path}`))]),
    );
    messages = await checkFiles(now);
  }
  throw new Error(`still mending:\n${messages.map(String).join('\n')}`);
}

function edit(text: string, edits: Parameters<typeof applyEdits>[1] | undefined): string {
  return edits === undefined ? text : applyEdits(text, edits);
}
