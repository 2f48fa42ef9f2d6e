/*
 * File text → front matter with a place for every key and value.
 * 1. Every language but YAML is refused, so that nothing is executed; gray-matter splits the front matter off.
 * 2. `yaml` reads it into a document that remembers where everything stands; numbers stay as written.
 * 3. The places are those of the whole file, so that messages point at the line that the author sees.
 */
import matter from 'gray-matter';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import { type Document, isMap, isNode, isPair, parseDocument, type YAMLError } from 'yaml';
import { createMessage } from '../messages.ts';
import { nameYamlProblem } from './yaml-problem.ts';

export type KeyPath = readonly PropertyKey[];

export interface FrontMatter {
  /** The path of the file as messages show it. */
  readonly file: string;
  /** What the YAML says, unvalidated; numbers are strings as written. */
  readonly value: unknown;
  /** Where a value stands; for a missing one, the value that should hold it. */
  readonly locateValue: (path: KeyPath) => Position | undefined;
  /** Where a key stands. */
  readonly locateKey: (path: KeyPath) => Position | undefined;
  /** The line that closes the front matter. */
  readonly end: Position;
}

export interface FrontMatterResult {
  readonly frontMatter: FrontMatter | null;
  readonly messages: readonly VFileMessage[];
}

/** Reads the front matter of a file; `null` with messages where it cannot be read. */
export function readFrontMatter(text: string, file: string): FrontMatterResult {
  const fence = /^---[^\S\n]*([^\s-][^\n\r]*)?\r?\n/.exec(text);
  if (fence === null) return refuse(missingFrontMatter(file));
  const language = fence[1]?.trim();
  if (language !== undefined) return refuse(foreignFrontMatter(file, language, fence[0].indexOf(language) + 1));
  const close = /\n---([^\n]*)/.exec(text.slice(3));
  if (close === null || close[1]?.trim() !== '') return refuse(unclosedFrontMatter(file));
  const source = splitFrontMatter(text);
  return readYaml(text, source, { start: fence[0].length, end: close.index + 4 }, file);
}

interface Span {
  /** Where the YAML starts in the file. */
  readonly start: number;
  /** Where the line that closes it starts. */
  readonly end: number;
}

function readYaml(text: string, source: string, span: Span, file: string): FrontMatterResult {
  const document = parseDocument(source, {
    schema: 'core',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
    prettyErrors: false,
    logLevel: 'error',
  });
  const point = location(new VFile(text));
  const locate = (start: number, end: number): Position => ({
    start: point.toPoint(start + span.start) ?? { line: 1, column: 1 },
    end: point.toPoint(Math.max(start, end) + span.start) ?? { line: 1, column: 1 },
  });
  if (document.errors.length > 0) {
    const place = ({ code, pos: [start, end] }: YAMLError) =>
      locate(start, code === 'DUPLICATE_KEY' ? endOfKey(source, start) : end);
    const messages = document.errors.map((error) => yamlMessage(error, file, place(error)));
    return { frontMatter: null, messages: messages.filter((one, index) => one.line !== messages[index - 1]?.line) };
  }
  const closing = locate(span.end - span.start, span.end - span.start + 3);
  return evaluate(document, file, locate, closing);
}

function evaluate(
  document: Document,
  file: string,
  locate: (start: number, end: number) => Position,
  end: Position,
): FrontMatterResult {
  const place = (range: readonly [number, number, number] | null | undefined) =>
    range ? locate(range[0], range[1]) : undefined;
  try {
    const frontMatter: FrontMatter = {
      file,
      value: document.toJS({ maxAliasCount: 100 }) ?? {},
      end,
      locateValue: (path) => place(nearestNode(document, path)?.range),
      locateKey: (path) => place(keyNode(document, path)?.range),
    };
    return { frontMatter, messages: [] };
  } catch {
    return refuse(
      createMessage({
        file,
        rule: 'yaml-alias',
        values: {},
      }),
    );
  }
}

/** The YAML between the two lines of hyphens, without the line ends that stand at them. */
function splitFrontMatter(text: string): string {
  const refused = {
    parse: (): never => {
      throw new Error('only YAML is read');
    },
  };
  const yaml = { parse: () => ({}) };
  const engines = { yaml, javascript: refused, json: refused, coffee: refused, toml: refused };
  const between = matter(text, { language: 'yaml', engines }).matter;
  return between.slice(between.indexOf('\n') + 1).replace(/\r$/, '');
}

function nearestNode(document: Document, path: KeyPath) {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}

function keyNode(document: Document, path: KeyPath) {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)));
  return isNode(pair?.key) ? pair.key : undefined;
}

function refuse(message: VFileMessage): FrontMatterResult {
  return { frontMatter: null, messages: [message] };
}

/** Of a key that stands twice, yaml says only where it starts. */
function endOfKey(source: string, start: number): number {
  const key = /^("[^"]*"|'[^']*'|[^:\n]*[^:\s])/.exec(source.slice(start));
  return start + (key?.[0].length ?? 1);
}

function yamlMessage(error: YAMLError, file: string, place: Position): VFileMessage {
  if (error.code === 'DUPLICATE_KEY') return createMessage({ file, place, rule: 'yaml-duplicate-key', values: {} });
  return createMessage({ file, place, rule: 'yaml-syntax', values: { problem: nameYamlProblem(error) } });
}

function missingFrontMatter(file: string): VFileMessage {
  return createMessage({
    file,
    rule: 'front-matter-missing',
    values: {},
  });
}

function unclosedFrontMatter(file: string): VFileMessage {
  return createMessage({
    file,
    rule: 'front-matter-unclosed',
    values: {},
  });
}

function foreignFrontMatter(file: string, language: string, column: number): VFileMessage {
  return createMessage({
    file,
    place: { start: { line: 1, column }, end: { line: 1, column: column + language.length } },
    rule: 'front-matter-language',
    values: { language },
  });
}
