import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import type { Disclosure } from './disclosures.ts';
import type { Leftover } from './redaction.ts';
import type { Secret } from './secrets.ts';

/** What the leak check found and where, without saying what it is: the place in the content tells those who may read it. */
export function explainLeak({ kind, why, source, key }: Secret, builtFile: string): VFileMessage {
  const place = key === null ? undefined : source.frontMatter.locateValue(key);
  return createMessage({ file: source.file, place, rule: 'leak', values: { kind, why, builtFile } });
}

/** What was left in the model of a public site. */
export function explainLeftover({ why, file, field }: Leftover): VFileMessage {
  return createMessage({ file, rule: 'redaction-incomplete', values: { why, field } });
}

/** Where public content says what is closed; only to those who may know, where that is. */
export function explainDisclosure({ file, place, secret }: Disclosure, named: boolean): VFileMessage {
  const { kind, key, source } = secret;
  const line = key === null ? undefined : source.frontMatter.locateValue(key)?.start.line;
  const where = named ? `${source.file}${line === undefined ? '' : `:${line}`}` : null;
  return createMessage({ file, place, rule: 'closed-in-public', values: { kind, source: where } });
}
