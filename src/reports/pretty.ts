import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';

/** Messages for people: place, severity, sentence, rule, remedy; and a count. Empty where there are none. */
export function formatMessages(messages: readonly VFileMessage[], color: boolean): string {
  if (messages.length === 0) return '';
  const errors = messages.filter((message) => message.fatal === true).length;
  const counts = [plural(errors, 'error'), plural(messages.length - errors, 'warning')].filter(Boolean).join(' and ');
  return `${messages.map((message) => formatMessage(message, color)).join('\n')}\n\n${counts}\n`;
}

function formatMessage(message: VFileMessage, color: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const severity = message.fatal === true ? paint('red', 'error') : paint('yellow', 'warning');
  const place = `${message.file}:${message.line ?? 1}:${message.column ?? 1}`;
  const rule = paint('dim', `[${message.ruleId}]`);
  return `${paint('bold', place)} ${severity} ${message.reason} ${rule}\n  ${message.note}`;
}

function plural(count: number, word: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
