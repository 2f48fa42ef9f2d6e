/*
 * Messages for people: place, severity, sentence and rule; the line with a marker under the place; what to do; and a
 * count at the end.
 */
import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { findTerminalWords } from '../locale/terminal.ts';
import { excerptOf, type MessageLanguage, tell } from '../messages.ts';
import { terminalText } from '../text/formats.ts';
import { markPlace } from './marker.ts';

export interface PrettyOptions {
  readonly color: boolean;
  readonly language: MessageLanguage;
}

/** Messages for people. Empty where there are none. */
export function formatMessages(messages: readonly VFileMessage[], options: PrettyOptions): string {
  if (messages.length === 0) return '';
  const { shown, folded } = foldRules(messages);
  const all = shown.map((message) => formatMessage(message, options));
  const { more } = findTerminalWords(options.language).report;
  const rest = [...folded].map(([rule, count]) => more(count, rule));
  return `${[...all, ...rest].join('\n\n')}\n\n${countMessages(messages, options.language)}\n`;
}

/** How many messages of one rule are shown: who has more has one habit to change, and other messages to see. */
const mostOfRule = 20;

function foldRules(messages: readonly VFileMessage[]) {
  const counts = new Map<string, number>();
  const shown = messages.filter(({ ruleId = '' }) => {
    const count = (counts.get(ruleId) ?? 0) + 1;
    counts.set(ruleId, count);
    return count <= mostOfRule;
  });
  const folded = [...counts].filter(([, count]) => count > mostOfRule);
  return { shown, folded: new Map(folded.map(([rule, count]) => [rule, count - mostOfRule])) };
}

/** `2 errors and 1 warning`. */
export function countMessages(messages: readonly VFileMessage[], language: MessageLanguage): string {
  const { report } = findTerminalWords(language);
  const fatal = messages.filter((message) => message.fatal === true).length;
  const rest = messages.length - fatal;
  const counts = [fatal > 0 ? report.errors(fatal) : '', rest > 0 ? report.warnings(rest) : ''];
  return counts.filter((one) => one !== '').join(` ${report.and} `);
}

function formatMessage(message: VFileMessage, { color, language }: PrettyOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const fatal = message.fatal === true;
  const style = fatal ? 'red' : 'yellow';
  const severity = paint(style, findTerminalWords(language).report[fatal ? 'error' : 'warning']);
  const place = paint('bold', `${terminalText(message.file ?? '')}:${message.line ?? 1}:${message.column ?? 1}`);
  const { reason, note } = tell(message, language);
  const marked = markPlace(message, excerptOf(message));
  const lines = marked === null ? [] : [paint('dim', marked.line), paint(style, marked.marker)];
  return [
    `${place} ${severity} ${terminalText(reason)} ${paint('dim', `[${message.ruleId}]`)}`,
    ...lines,
    `  ${terminalText(note)}`,
  ].join('\n');
}
