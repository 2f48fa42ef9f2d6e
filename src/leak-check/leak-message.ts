import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import type { Secret } from './secrets.ts';

/** What the gate found and where, without saying what it is: the place in the content tells those who may read it. */
export function explainLeak({ kind, source, key }: Secret, builtFile: string): VFileMessage {
  return createMessage({
    file: source.file,
    place: key === null ? undefined : source.frontMatter.locateValue(key),
    rule: 'leak',
    values: { kind, file: builtFile },
  });
}
