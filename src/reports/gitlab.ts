import type { VFileMessage } from 'vfile-message';
import { excerptOf, type MessageLanguage, tell } from '../messages.ts';
import { sha256 } from '../sha256.ts';
import { writeJson } from '../text/formats.ts';
import { placeOf } from './place.ts';

/** Messages as a code quality report of GitLab (a part of the Code Climate format). */
export function formatGitlab(messages: readonly VFileMessage[], language: MessageLanguage): string {
  const seen = new Map<string, number>();
  const all = messages.map((message) => {
    const { line, column, endLine, endColumn } = placeOf(message);
    const { reason, note } = tell(message, language);
    return {
      description: `${reason}. ${note}`,
      check_name: message.ruleId ?? '',
      fingerprint: fingerprintOf(message, seen),
      severity: message.fatal === true ? 'major' : 'minor',
      location: {
        path: message.file ?? '',
        positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
      },
    };
  });
  return writeJson(all);
}

/** The same problem in the same text has the same fingerprint, whatever line it moves to; equal ones are counted. */
function fingerprintOf(message: VFileMessage, seen: Map<string, number>): string {
  const text = [message.file, message.ruleId, message.reason, excerptOf(message)?.trim() ?? ''].join('\n');
  const times = seen.get(text) ?? 0;
  seen.set(text, times + 1);
  return sha256(new TextEncoder().encode(`${text}\n${times}`));
}
