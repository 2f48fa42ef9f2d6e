/*
 * Logs of CI are read by more people than closed items are. A message about a file that closes something keeps its
 * place and rule, and says nothing of what is written there.
 */
import type { VFileMessage } from 'vfile-message';
import type { ContentFile, ContentTree } from '../content/sources.ts';
import { findTerminalWords } from '../locale/terminal.ts';
import { tell, withText } from '../messages.ts';
import type { AudienceName } from '../visibility/audience.ts';
import { describeRule } from './fixed-rules.ts';

/** Messages as their readers may see them: for the public, those about closed content say only what the rule asks, and none shows a line that says what is closed. */
export function redactMessages(
  messages: readonly VFileMessage[],
  tree: ContentTree,
  readers: AudienceName,
): readonly VFileMessage[] {
  if (readers === 'internal' || messages.length === 0) return messages;
  const told = new Set(messages.map(({ file }) => file));
  const files = [...tree.files.values()].filter(({ file, bytes }) => bytes !== null && told.has(file));
  const closing = new Set(files.filter(isClosing).map(({ file }) => file));
  return messages.map((message) => {
    if (closing.has(message.file ?? '')) return withoutContent(message);
    return message.ruleId === 'closed-in-public' ? withText(message, (language) => tell(message, language)) : message;
  });
}

/** Whether a file's front matter closes something, even if it cannot be read as YAML. */
export function isClosing({ bytes }: Pick<ContentFile, 'bytes'>): boolean {
  const [, first = ''] = new TextDecoder().decode(bytes ?? undefined).split(/^---.*$/m);
  return /(^|[\s{,])["']?closed["']?\s*:\s*(?!false\b)\S/m.test(first);
}

function withoutContent(message: VFileMessage): VFileMessage {
  const rule = message.ruleId ?? '';
  return withText(message, (language) => {
    const { brokenRule, concealed } = findTerminalWords(language);
    return { reason: brokenRule(describeRule(rule, language) ?? rule), note: concealed };
  });
}
