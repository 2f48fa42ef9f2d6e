/*
 * Messages for GitHub Actions: workflow commands, which become annotations on the changed lines. GitHub shows ten of a
 * kind and drops the rest, so that a job with more gets a summary too.
 */
import type { VFileMessage } from 'vfile-message';
import { findTerminalWords } from '../locale/terminal.ts';
import { type MessageLanguage, tell } from '../messages.ts';
import { revealInvisible } from '../text/invisible.ts';
import { placeOf } from './place.ts';
import { countMessages } from './pretty.ts';

/** How many annotations of a kind GitHub shows. */
const shown = 10;

/** Messages as workflow commands, one a line. */
export function formatGithub(messages: readonly VFileMessage[], language: MessageLanguage): string {
  return messages.map((message) => `${formatCommand(message, language)}\n`).join('');
}

/** All messages as Markdown, for the summary of a job; `null` where the annotations are enough. */
export function formatGithubSummary(messages: readonly VFileMessage[], language: MessageLanguage): string | null {
  if (messages.length <= shown) return null;
  const { place, problem, remedy } = findTerminalWords(language).report;
  const rows = messages.map((message) => {
    const { reason, note } = tell(message, language);
    const mark = message.fatal === true ? '🔴' : '🟡';
    const line = `<code>${escapeCell(`${message.file}:${message.line ?? 1}`)}</code>`;
    return `| ${mark} ${line} | ${escapeCell(reason)} \`${message.ruleId}\` | ${escapeCell(note)} |`;
  });
  const head = `| ${place} | ${problem} | ${remedy} |\n|---|---|---|`;
  return `## Dagsorden: ${countMessages(messages, language)}\n\n${head}\n${rows.join('\n')}\n`;
}

function formatCommand(message: VFileMessage, language: MessageLanguage): string {
  const { line, column, endLine, endColumn } = placeOf(message);
  const { reason, note } = tell(message, language);
  // GitHub takes columns only where the place is within one line.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = { file: message.file ?? '', line, endLine, ...columns, title: message.ruleId ?? '' };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const command = message.fatal === true ? 'error' : 'warning';
  return `::${command} ${written.join(',')}::${escapeData(`${reason}\n${note}`)}`;
}

function escapeData(text: string): string {
  const lines = text.split('\n').map(revealInvisible);
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(revealInvisible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text of the content must not become Markdown or HTML. */
function escapeCell(text: string): string {
  return revealInvisible(text)
    .replace(/[\\`*_[\]<>|#@~&]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\s+/g, ' ');
}
