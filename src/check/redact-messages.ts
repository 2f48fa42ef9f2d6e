/*
 * Logs of CI are read by more people than closed items are.
 * 1. A message about a file that closes something keeps its place and rule, and says nothing of what is written there.
 * 2. So does a message about another file that would name a closed file, or a title that is not public.
 * 3. No message shows a line that names one.
 */
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { findTerminalWords } from '../locale/terminal.ts';
import { excerptOf, tell, withText } from '../messages.ts';
import type { AudienceName } from '../visibility/audience.ts';
import { type ClosingFile, readClosing } from './closing-files.ts';
import { describeRule } from './fixed-rules.ts';

/** Messages as their readers may see them. */
export function redactMessages(
  messages: readonly VFileMessage[],
  tree: ContentTree,
  readers: AudienceName,
): readonly VFileMessage[] {
  if (readers === 'internal' || messages.length === 0) return messages;
  const files = [...tree.files.values()].filter(({ bytes }) => bytes !== null);
  const closing = files.flatMap((file) => readClosing(file) ?? []);
  if (closing.length === 0) return messages.map((message) => dropLine(message, () => false));
  const closed = new Set(closing.map(({ file }) => file));
  const isNamed = createSearch(closing.flatMap(({ names }) => names));
  const isAddress = createSearch(closing.flatMap(({ addresses }) => addresses));
  return messages.map((message) => {
    if (closed.has(message.file ?? '')) return conceal(message, 'concealed');
    const { reason, note } = tell(message, 'en');
    const saysAddresses = addressing.has(message.ruleId ?? '');
    const tellsOf = (text: string) => isNamed(text) || (saysAddresses && isAddress(text));
    const names = tellsOf(`${reason} ${note}`);
    return names ? conceal(message, 'concealedNeighbour') : dropLine(message, tellsOf);
  });
}

/** Rules whose messages and lines say addresses, which are made from the names of files. */
const addressing = new Set(['alias-taken', 'duplicate-address', 'reserved-name', 'duplicate-item', 'item-parent']);

/** Finds whole names in a text, whatever their capitals. */
function createSearch(names: readonly ClosingFile['names'][number][]): (text: string) => boolean {
  if (names.length === 0) return () => false;
  const escaped = [...new Set(names)].map((name) => name.normalize('NFC').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text.normalize('NFC'));
}

/** A message without the line that it is about, where that would tell. */
function dropLine(message: VFileMessage, isNamed: (text: string) => boolean): VFileMessage {
  const tells = message.ruleId === 'closed-in-public' || isNamed(excerptOf(message) ?? '');
  return tells ? withText(message, (language) => tell(message, language)) : message;
}

function conceal(message: VFileMessage, why: 'concealed' | 'concealedNeighbour'): VFileMessage {
  const rule = message.ruleId ?? '';
  return withText(message, (language) => {
    const words = findTerminalWords(language);
    return { reason: words.brokenRule(describeRule(rule, language) ?? rule), note: words[why] };
  });
}
