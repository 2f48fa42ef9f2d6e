/*
 * YAML that cannot be read → what its author did, at the line where it began, and the line that can be read.
 * 1. The first error of the parser leads to a line; the slips that people make there are mended one after the other.
 * 2. The first mending after which the parser gets further is the remedy: it was tried.
 * 3. It goes on from there, so that all faults of a file are told at once.
 */
import { parseDocument, type YAMLError, YAMLParseError } from 'yaml';
import type { YamlFault } from '../../locale/message-values.ts';
import { findDuplicateKeys } from './yaml-keys.ts';
import { type Mending, mendLine } from './yaml-mendings.ts';

export interface FoundFault {
  readonly fault: YamlFault | 'duplicate-key';
  /** Where it stands in the YAML. */
  readonly start: number;
  readonly end: number;
  /** What can stand there instead; `null` where nobody knows. */
  readonly mended: string | null;
  /** Whether the author cannot have meant anything else. */
  readonly certain: boolean;
  /** What the parser says, in English. */
  readonly detail: string;
}

/** More than anybody makes; every fault costs a look at the whole front matter. */
const mostFaults = 20;

/** The errors of YAML that cannot be read. */
function parseErrors(source: string): readonly YAMLError[] {
  const options = { schema: 'core', prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
  const document = parseDocument(source, options);
  const twice = findDuplicateKeys(document).map((start) => {
    return new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', 'Map keys must be unique');
  });
  return [...document.errors, ...twice].sort((a, b) => a.pos[0] - b.pos[0]);
}

/** All faults of YAML; none where it can be read. */
export function findYamlFaults(source: string): FoundFault[] {
  const conflict = /^(<{7}|>{7}|={7}|\|{7})(?=[ \r\n]|$).*/m.exec(source);
  if (conflict !== null) return [unmended('conflict', conflict.index, conflict[0].trimEnd().length)];
  const end = /^\.\.\.(?=[ \r\n]|$)/m.exec(source);
  if (end !== null) return [unmended('document-end', end.index, 3)];
  const original = splitLines(source);
  const faults: FoundFault[] = [];
  let lines = original.map(({ text }) => text);
  while (faults.length < mostFaults) {
    const errors = parseErrors(lines.join('\n'));
    const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
    const first = errors.find((error) => !twice.includes(error));
    const found = first === undefined ? null : mendFirst(lines, first, errors);
    if (first === undefined || found === null) {
      const left = first === undefined ? twice : [first];
      faults.push(...left.map((error) => describeError(error, lines, original)));
      break;
    }
    faults.push(describeMending(found, original, first.message));
    lines = lines.map((line, index) => (found.lines.has(index) ? (found.lines.get(index) ?? '') : line));
  }
  return faults;
}

/** The mending after which the parser gets further. */
function mendFirst(lines: readonly string[], first: YAMLError, errors: readonly YAMLError[]): Mending | null {
  const at = lineAt(lines, first.pos[0]);
  return mendLine(lines, at).find((mending) => helps(mending, lines, errors)) ?? null;
}

function helps({ lines: changed }: Mending, lines: readonly string[], errors: readonly YAMLError[]): boolean {
  const mended = lines.map((line, index) => (changed.has(index) ? (changed.get(index) ?? '') : line));
  const left = parseErrors(mended.join('\n'));
  const last = Math.max(...changed.keys());
  return left.length < errors.length && left.every(({ pos }) => lineAt(mended, pos[0]) > last);
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function splitLines(source: string): Line[] {
  let start = 0;
  return source.split('\n').map((whole) => {
    const line = { text: whole.replace(/\r$/, ''), start };
    start += whole.length + 1;
    return line;
  });
}

function lineAt(lines: readonly string[], offset: number): number {
  let start = 0;
  const index = lines.findIndex((line) => {
    start += line.length + 1;
    return offset < start;
  });
  return index === -1 ? lines.length - 1 : index;
}

function describeMending({ fault, lines, certain }: Mending, original: readonly Line[], detail: string): FoundFault {
  const indices = [...lines.keys()].sort((a, b) => a - b);
  const [first, last] = [original[indices[0] ?? 0], original[indices.at(-1) ?? 0]];
  const kept = indices.flatMap((index) => lines.get(index) ?? []);
  const [start, end] = [first?.start ?? 0, (last?.start ?? 0) + (last?.text.length ?? 0)];
  return { fault, start, end, mended: kept.join('\n'), certain, detail };
}

function describeError(error: YAMLError, lines: readonly string[], original: readonly Line[]): FoundFault {
  const toOriginal = (offset: number) => {
    const index = lineAt(lines, offset);
    const before = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    const { start, text } = original[index] ?? { start: 0, text: '' };
    return start + Math.min(offset - before, text.length);
  };
  const start = toOriginal(error.pos[0]);
  const duplicate = error.code === 'DUPLICATE_KEY';
  const end = duplicate ? start + keyLength(original, start) : Math.max(start, toOriginal(error.pos[1]));
  const detail = error.message.replace(/\.$/, '');
  return { fault: duplicate ? 'duplicate-key' : 'other', start, end, mended: null, certain: false, detail };
}

/** Of a key that stands twice, yaml says only where it starts. */
function keyLength(lines: readonly Line[], start: number): number {
  const line = lines.findLast((one) => one.start <= start);
  const rest = line?.text.slice(start - line.start) ?? '';
  return /^("[^"]*"|'[^']*'|[^:\n]*[^:\s])/.exec(rest)?.[0].length ?? 1;
}

function unmended(fault: YamlFault, start: number, length: number): FoundFault {
  return { fault, start, end: start + length, mended: null, certain: false, detail: '' };
}
