/*
 * The slips that people make in front matter, and for each the lines that they meant. Which of them it was, the caller
 * finds out by trying.
 */
import type { YamlFault } from '../../locale/message-values.ts';
import { knownKeys } from '../known-keys.ts';
import { quoteText, writeScalar } from './write-scalar.ts';

/** Lines that take the place of others, by their index; `null` for one that went into the line before it. */
type ChangedLines = ReadonlyMap<number, string | null>;

export interface Mending {
  readonly fault: YamlFault;
  readonly lines: ChangedLines;
  readonly certain: boolean;
}

/** `  - title: Plan`: what stands before the value, the key, and the value. */
const field = /^(\s*(?:- +)*(["']?)([\p{L}][\p{L}\p{N}_-]*)\2\s*:\s+)(\S.*?)\s*$/u;
/** A value that stands for itself in a list. */
const entry = /^(\s*- +)(\S.*?)\s*$/u;

/** What may have been meant by a line that cannot be read, the likeliest first. */
export function mendLine(lines: readonly string[], at: number): Mending[] {
  const start = lineOfField(lines, at);
  const around = [...new Set([start, at, at + 1, at - 1])].filter((index) => lines[index] !== undefined);
  return [
    ...mendSpaces(lines),
    ...around.flatMap((index) => mendColon(lines, index)),
    ...around.flatMap((index) => mendIndentation(lines, index)),
    ...around.flatMap((index) => mendFlow(lines, index)),
    ...around.flatMap((index) => mendBracket(lines, index)),
    ...around.flatMap((index) => mendValue(lines, index)),
    ...around.flatMap((index) => mendContinuation(lines, index)),
  ];
}

/** The line where the field begins that a line is a part of. */
function lineOfField(lines: readonly string[], at: number): number {
  const index = lines.slice(0, at + 1).findLastIndex((line) => /^\s*(- +)*["']?[\p{L}\p{N}_-]+["']?\s*:/u.test(line));
  return index === -1 ? at : index;
}

/** Tabs before a field, and spaces that are none to YAML. */
function mendSpaces(lines: readonly string[]): Mending[] {
  const tabs = lines.map((line) => line.replace(/^[ \t]*\t[ \t]*/, (indent) => indent.replaceAll('\t', '  ')));
  const spaces = lines.map((line) =>
    line
      .replace(/^[\s\u200b]*/u, (indent) => indent.replace(/[^\t ]/gu, (sign) => (sign === '\u200b' ? '' : ' ')))
      .replace(/^(\s*(?:- +)*["']?[\p{L}\p{N}_-]+["']?:)[^\S \t]+/u, '$1 '),
  );
  return [...replaceEach('tab', lines, tabs), ...replaceEach('space', lines, spaces)];
}

/** All lines that differ, as one mending: they were made by one habit. */
function replaceEach(fault: YamlFault, lines: readonly string[], mended: readonly string[]): Mending[] {
  const changed = lines.flatMap((line, index) => (mended[index] === line ? [] : [index]));
  const runs = changed.filter((index) => !changed.includes(index - 1));
  return runs.map((first) => {
    const end = lines.findIndex((_, index) => index > first && !changed.includes(index));
    const run = changed.filter((index) => index >= first && (end === -1 || index < end));
    return { fault, certain: true, lines: new Map(run.map((index) => [index, mended[index] ?? ''])) };
  });
}

function mendColon(lines: readonly string[], index: number): Mending[] {
  const line = lines[index] ?? '';
  const [, before = '', key = '', value = ''] = /^(\s*(?:- +)*)([\p{L}]+)[:：](?!\/\/)([^\s:：].*)$/u.exec(line) ?? [];
  const [, lead = '', word = '', sign = '', rest = ''] =
    /^(\s*(?:- +)*)([a-zA-Z]+)(\s*[;=：]\s*|\s+)(\S.*)$/u.exec(line) ?? [];
  return [
    ...(key === '' ? [] : [change('missing-space', index, `${before}${key}: ${value}`, knownKeys.has(key))]),
    ...(knownKeys.has(word) && sign !== '' ? [change('missing-colon', index, `${lead}${word}: ${rest}`, true)] : []),
  ];
}

/** The line as far in as one of the fields above it. */
function mendIndentation(lines: readonly string[], index: number): Mending[] {
  const line = lines[index] ?? '';
  const [, indent = '', rest = ''] = /^( *)(\S.*)$/.exec(line) ?? [];
  if (!field.test(line) && !/^ *- /.test(line)) return [];
  const above = lines.slice(0, index).filter((one) => field.test(one) || /^\s*(- +)*\S+:\s*$/.test(one));
  const columns = above.flatMap((one) => {
    const [, spaces = '', dash = ''] = /^( *)((?:- +)*)/.exec(one) ?? [];
    return [spaces.length + dash.length, spaces.length];
  });
  const wanted = [...new Set(columns)].filter((column) => column !== indent.length);
  const nearest = wanted.sort((a, b) => Math.abs(a - indent.length) - Math.abs(b - indent.length));
  return nearest.slice(0, 3).map((column) => {
    return change('indentation', index, ' '.repeat(column) + rest, Math.abs(column - indent.length) === 1);
  });
}

/** A text between braces that needs quotes. */
function mendFlow(lines: readonly string[], index: number): Mending[] {
  const line = lines[index] ?? '';
  if (!/[[{]/.test(line)) return [];
  const mended = line.replace(
    /((?:[{,] *[\p{L}_-]+: +)|(?:[[,] *))([^\s"'[\]{},][^"'[\]{},]*)/gu,
    (whole, before: string, text: string) => {
      return /: | #/.test(text) && (before.includes(':') || text.includes(' #'))
        ? before + quoteText(text.trim())
        : whole;
    },
  );
  const full = line.replace(/,(?:\s*,)+/g, ',').replace(/([[{])\s*,\s*/g, '$1');
  return [
    ...(mended === line ? [] : [change('colon', index, mended, true)]),
    ...(full === line ? [] : [change('empty-entry', index, full, true)]),
  ];
}

/** A list or mapping that nobody closed. */
function mendBracket(lines: readonly string[], index: number): Mending[] {
  const line = (lines[index] ?? '').trimEnd();
  const [, before = '', , , value = ''] = field.exec(line) ?? entry.exec(line)?.toSpliced(2, 0, '', '') ?? [];
  if (before === '' || !/^[[{]/.test(value)) return [];
  const open: string[] = [];
  for (const sign of value.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if (sign === open.at(-1)) open.pop();
  }
  return open.length === 0 ? [] : [change('bracket', index, line + open.toReversed().join(''), false)];
}

/** A text that needs quotes. */
function mendValue(lines: readonly string[], index: number): Mending[] {
  const match = field.exec(lines[index] ?? '') ?? entry.exec(lines[index] ?? '')?.toSpliced(2, 0, '', '');
  const [, before = '', , , value = ''] = match ?? [];
  if (before === '') return [];
  const certain = !/\s#/.test(value) && !/^[[{|>]/.test(value);
  if (/^- /.test(value)) return [change('start', index, before + quoteText(value), false)];
  const attachment = writeLink(value);
  if (attachment !== null) return [change('start', index, before + attachment, false)];
  return [change(faultOf(value), index, before + quoteText(unquote(value)), certain)];
}

/** `[Plan](plan.pdf)` is how a text links; in a list of attachments it has fields. */
function writeLink(value: string): string | null {
  const [, title, path] = /^\[([^\]]+)\]\(<?([^)>]+)>?\)$/.exec(value) ?? [];
  if (title === undefined || path === undefined) return null;
  return `{ title: ${writeScalar(title)}, ${/^https?:/i.test(path) ? 'url' : 'file'}: ${writeScalar(path)} }`;
}

function faultOf(value: string): YamlFault {
  if (/^["']/.test(value)) return 'quotes';
  return /^[\p{P}\p{S}]/u.test(value) && !/^[“”„»«(]/.test(value) ? 'start' : 'colon';
}

/** Without the quotes around the whole; a quotation mark that has no other is a slip too. */
function unquote(value: string): string {
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return value;
  const inner = value.slice(1);
  if (inner.endsWith(quote) && !endsBefore(inner.slice(0, -1), quote)) return inner.slice(0, -1);
  return inner.includes(quote) ? value : inner;
}

/** Whether the last of the quotes does not belong to the first: `"Budget" og "Plan"`. */
function endsBefore(inner: string, quote: string): boolean {
  const [first = ''] = inner.split(quote, 1);
  return inner.includes(quote) && /\S$/.test(first) && /^[\s.,:;)]/.test(inner.slice(first.length + 1));
}

/** A line that goes on with the value of the field before it. */
function mendContinuation(lines: readonly string[], index: number): Mending[] {
  const before = index - 1;
  const match = field.exec(lines[before] ?? '');
  const [, start = '', , , value = ''] = match ?? [];
  const rest = (lines[index] ?? '').trim();
  if (match === null || rest === '' || knownKeys.has(/^[a-zA-Z]+/.exec(rest)?.[0] ?? '')) return [];
  if (/^[-*+•] /.test(rest))
    return [change('list', before, `${start}[${[value, rest.slice(2)].map(writeScalar).join(', ')}]`, false, index)];
  const whole = `${unquote(value)} ${rest}`;
  const joined = /^["']/.test(value) || /: | #|:$/.test(whole) ? quoteText(whole) : whole;
  return [
    {
      fault: 'continuation',
      certain: true,
      lines: new Map([
        [before, start + joined],
        [index, null],
      ]),
    },
  ];
}

function change(fault: YamlFault, index: number, line: string, certain: boolean, without?: number): Mending {
  const lines = new Map<number, string | null>([[index, line]]);
  if (without !== undefined) lines.set(without, null);
  return { fault, certain, lines };
}
