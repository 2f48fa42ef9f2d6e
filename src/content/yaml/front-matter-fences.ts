/* The two lines of hyphens around the front matter: where they are, or what stands there instead. */
import type { VFileMessage } from 'vfile-message';
import { createMessage, type Edit } from '../../messages.ts';
import { knownKeys } from '../known-keys.ts';

export interface Span {
  /** Where the YAML starts in the file. */
  readonly start: number;
  /** Where the line that closes it starts. */
  readonly end: number;
}

/** Finds the front matter of a file; a message where there is none. */
export function findFences(text: string, file: string): Span | VFileMessage {
  const fence = /^---[^\S\n]*([^\s-][^\n\r]*)?\r?\n/.exec(text);
  if (fence === null) return missingFrontMatter(text, file);
  const language = fence[1]?.trim();
  if (language !== undefined) return foreignFrontMatter(file, language, fence[0].indexOf(language));
  const close = /\n---([^\n]*)/.exec(text.slice(3));
  if (close === null || close[1]?.trim() !== '') return unclosedFrontMatter(text, file, fence[0].length);
  return { start: fence[0].length, end: close.index + 4 };
}

function missingFrontMatter(text: string, file: string): VFileMessage {
  const { kind, line, fix } = explainMissing(text);
  return createMessage({ file, rule: 'front-matter-missing', fix, values: { kind, line } });
}

function explainMissing(text: string): {
  kind: 'nothing' | 'late' | 'dashes' | 'start';
  line: string;
  fix?: readonly Edit[];
} {
  const line = /^[^\r\n]*/.exec(text)?.[0].trim() ?? '';
  const blank = /^[\s\ufeff\u200b]+/.exec(text)?.[0].length ?? 0;
  if (blank > 0 && /^---\s*$/m.test(text.slice(blank).split('\n', 1)[0] ?? '')) {
    return { kind: 'late', line, fix: [{ start: 0, end: blank, text: '' }] };
  }
  const [, first = '', next = ''] = /^([^\r\n]*)\r?\n([^\r\n]*)/.exec(text) ?? [];
  if (/^[\p{Pd}_*=~+]{1,}\s*$/u.test(first) && isField(next)) {
    return { kind: 'dashes', line, fix: [{ start: 0, end: first.length, text: '---' }] };
  }
  if (isField(line)) return { kind: 'start', line, fix: [{ start: 0, end: 0, text: `---${lineEnd(text)}` }] };
  return { kind: /^---\r?\n\w+\s*:/m.test(text) ? 'late' : 'nothing', line };
}

/** At the last line that looks like a field, behind which the closing line is missing. */
function unclosedFrontMatter(text: string, file: string, start: number): VFileMessage {
  const lines = text.slice(start).split('\n');
  const length = lines.findIndex((line, index) => !isInside(line, lines[index - 1]));
  const fields = lines.slice(0, length === -1 ? lines.length : length);
  const count = fields.findLastIndex((line) => line.trim() !== '') + 1;
  const at = start + fields.slice(0, count).reduce((sum, line) => sum + line.length + 1, 0);
  const [dashes = ''] = /^\p{Pd}{2,}(?=\s*\r?\n|\s*$)/u.exec(text.slice(at)) ?? [];
  const certain = count > 0 && !/^---\s*$/m.test(text.slice(at));
  const end = { line: count + 1, column: (fields[count - 1] ?? '---').trimEnd().length + 1 };
  return createMessage({
    file,
    place: { start: end, end },
    rule: 'front-matter-unclosed',
    fix: certain ? [closeAt(text, at, dashes)] : undefined,
    values: {},
  });
}

function closeAt(text: string, at: number, dashes: string): Edit {
  if (dashes !== '') return { start: at, end: at + dashes.length, text: '---' };
  const before = text.slice(0, at).endsWith('\n') ? '' : lineEnd(text);
  const start = Math.min(at, text.length);
  return { start, end: start, text: `${before}---${lineEnd(text)}` };
}

function foreignFrontMatter(file: string, language: string, offset: number): VFileMessage {
  const point = (shift: number) => ({ line: 1, column: offset + shift + 1, offset: offset + shift });
  return createMessage({
    file,
    place: { start: point(0), end: point(language.length) },
    rule: 'front-matter-language',
    fix: /^ya?ml$/i.test(language) ? [{ start: 3, end: offset + language.length, text: '' }] : undefined,
    values: { language },
  });
}

function isField(line: string): boolean {
  return knownKeys.has(/^([a-z]+)\s*:/i.exec(line)?.[1] ?? '');
}

/** Fields, comments, lists, and what is indented below them. */
function isInside(line: string, before: string | undefined): boolean {
  if (line.trim() === '') return before === undefined || before.trim() !== '';
  return isField(line) || (/^\s*#( |$)|^ *- |^ +\S/.test(line) && !/^#+ /.test(line));
}

function lineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
