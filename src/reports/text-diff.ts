import { styleText } from 'node:util';
import { structuredPatch } from 'diff';
import { terminalLine, terminalText } from '../text/formats.ts';

interface ChangedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What changes in texts, line by line as `diff -u` shows it. */
export function formatDiff(texts: readonly ChangedText[], color: boolean): string {
  return texts.map((text) => formatText(text, color)).join('\n');
}

function formatText({ file, before, after }: ChangedText, color: boolean): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 1 });
  const lines = hunks.flatMap((hunk) => hunk.lines.map((line) => paintLine(line, color)));
  const shown = terminalText(file);
  const name = color ? styleText('bold', shown, { validateStream: false }) : shown;
  return `${name}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function paintLine(line: string, color: boolean): string {
  const style = { '-': 'red' as const, '+': 'green' as const }[line.charAt(0)];
  const shown = terminalLine(line.replace(/\r$/, ''));
  return color && style !== undefined ? styleText(style, shown, { validateStream: false }) : shown;
}
