import type { VFileMessage } from 'vfile-message';
import { type MessageLanguage, tell } from '../messages.ts';
import { writeJson } from '../text/formats.ts';
import { placeOf } from './place.ts';

/** Messages as a JSON array; an empty one where there are none. */
export function formatJson(messages: readonly VFileMessage[], language: MessageLanguage): string {
  const all = messages.map((message) => {
    const { reason, note } = tell(message, language);
    return {
      file: message.file ?? '',
      ...placeOf(message),
      severity: message.fatal === true ? 'error' : 'warning',
      rule: message.ruleId ?? '',
      message: reason,
      note,
    };
  });
  return writeJson(all);
}
