/*
 * File text → front matter with a place for every key and value.
 * 1. Every language but YAML is refused, so that nothing is executed; gray-matter splits the front matter off.
 * 2. `yaml` reads it into a document that remembers where everything stands; numbers stay as written.
 * 3. What YAML would change in silence becomes a message.
 * 4. The places are those of the whole file, so that messages point at the line that the author sees.
 */
import matter from 'gray-matter';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { VFileMessage } from 'vfile-message';
import { type Document, parseDocument } from 'yaml';
import { createMessage, replaceAt } from '../../messages.ts';
import { nameCodePoint } from '../../text/invisible.ts';
import { remakeable } from '../../text/remember.ts';
import { findFences, type Span } from './front-matter-fences.ts';
import { type FoundFault, findYamlFaults } from './yaml-faults.ts';
import { findDuplicateKeys, findPlaces } from './yaml-keys.ts';
import { deepestField, type Excess, findDeepValue, findExcess, longestLine } from './yaml-limits.ts';
import { type ChangedText, findChangedTexts } from './yaml-meaning.ts';
import { chooseTags } from './yaml-tags.ts';

export type KeyPath = readonly PropertyKey[];

export interface FrontMatter {
  /** The path of the file as messages show it. */
  readonly file: string;
  /** What the YAML says, unvalidated; numbers are strings as written. */
  readonly value: unknown;
  /** Where a value stands; for a missing one, the value that should hold it. */
  readonly locateValue: (path: KeyPath) => Position | undefined;
  /** A value as it is written. */
  readonly sourceOf: (path: KeyPath) => string;
  /** Where a key stands. */
  readonly locateKey: (path: KeyPath) => Position | undefined;
  /** The line that closes the front matter. */
  readonly end: Position;
  /** Texts that end at a number sign: a comment, or a part that is lost. Which it is, the field says. Keys without a value too. */
  readonly cutTexts: readonly CutText[];
  /** Keys that are the rest of a text, as paths: what is wrong with them is told already. */
  readonly restOfTexts: ReadonlySet<string>;
}

interface CutText {
  readonly path: KeyPath;
  /** Whether nothing of the text is left. */
  readonly empty: boolean;
  readonly message: VFileMessage;
}

export interface FrontMatterResult {
  readonly frontMatter: FrontMatter | null;
  readonly messages: readonly VFileMessage[];
}

type Locate = (start: number, end: number) => Position;

/** More than any form fills; what is longer was meant as text. */
const mostCharacters = 65_536;

/** Reads the front matter of a file; `null` with messages where it cannot be read. */
export function readFrontMatter(text: string, file: string): FrontMatterResult {
  const span = findFences(text, file);
  if (span instanceof VFileMessage) return { frontMatter: null, messages: [span] };
  if (span.end - span.start > mostCharacters) {
    const message = createMessage({ file, rule: 'size', values: { what: 'fields', most: mostCharacters } });
    return { frontMatter: null, messages: [message] };
  }
  return readYaml(text, splitFrontMatter(text), span, file);
}

function readYaml(text: string, source: string, span: Span, file: string): FrontMatterResult {
  const locate = createLocate(text, span);
  const excess = findExcess(source);
  if (excess !== null) return { frontMatter: null, messages: [excessMessage(excess, file, locate)] };
  const document = parseYaml(source);
  const faulty = document.errors.length > 0 || findDuplicateKeys(document).length > 0 || /^\.\.\./m.test(source);
  const faults = faulty ? findYamlFaults(source) : [];
  if (faults.length > 0) {
    const mend = (mended: string) => (text.includes('\r\n') ? mended.replaceAll('\n', '\r\n') : mended);
    const messages = faults.map((fault) => faultMessage(fault, mend, file, locate(fault.start, fault.end)));
    return { frontMatter: null, messages };
  }
  const deep = findDeepValue(document);
  if (deep !== null) return { frontMatter: null, messages: [excessMessage(deep, file, locate)] };
  const closing = locate(span.end - span.start, span.end - span.start + 3);
  return evaluate(document, source, file, locate, closing);
}

function createLocate(text: string, span: Span): Locate {
  // Only who tells something asks where it stands: an index of the lines of every file would stay in memory.
  const lines = remakeable(() => location(new VFile(text)));
  const pointAt = (offset: number) => lines().toPoint(offset + span.start) ?? { line: 1, column: 1 };
  return (start, end) => ({ start: pointAt(start), end: pointAt(Math.max(start, end)) });
}

function parseYaml(source: string): Document {
  return parseDocument(source, {
    schema: 'core',
    customTags: chooseTags,
    prettyErrors: false,
    // It would compare each key with all others; see findDuplicateKeys.
    uniqueKeys: false,
    logLevel: 'error',
  });
}

function excessMessage({ what, start, end }: Excess, file: string, locate: Locate): VFileMessage {
  const place = locate(start, end);
  return what === 'line'
    ? createMessage({ file, place, rule: 'size', values: { what, most: longestLine } })
    : createMessage({ file, place, rule: 'nesting', values: { deepest: deepestField, drawing: null, fields: true } });
}

function evaluate(document: Document, source: string, file: string, locate: Locate, end: Position): FrontMatterResult {
  const place = (range: readonly [number, number, number] | null | undefined) =>
    range ? locate(range[0], range[1]) : undefined;
  const changed = findChangedTexts(document, source);
  const told = changed.map((text) => ({ ...text, message: changeMessage(text, file, locate(text.start, text.end)) }));
  const isCut = ({ change }: ChangedText) => change === 'comment' || change === 'flag';
  const messages = told.filter((text) => !isCut(text)).map(({ message }) => message);
  if (changed.some(({ change }) => change === 'alias')) return { frontMatter: null, messages };
  // Read again by the few who ask for a place: the documents of all files would stay in memory.
  const places = remakeable(() => findPlaces(parseYaml(source)));
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    // An anchor around its own alias has no end.
    JSON.stringify(value);
    const frontMatter: FrontMatter = {
      file,
      value,
      end,
      locateValue: (path) => place(places().value(path)?.range),
      sourceOf: (path) => source.slice(...(places().value(path)?.range ?? [0, 0])).trimEnd(),
      locateKey: (path) => place(places().key(path)?.range),
      cutTexts: told.filter(isCut),
      restOfTexts: new Set(changed.flatMap(({ path, rest }) => rest.map((key) => [...path, key].join('.')))),
    };
    return { frontMatter, messages };
  } catch {
    return { frontMatter: null, messages: [createMessage({ file, rule: 'yaml-alias', values: {} })] };
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

function faultMessage(
  { fault, mended, certain, detail }: FoundFault,
  mend: (mended: string) => string,
  file: string,
  place: Position,
): VFileMessage {
  const fix = certain && mended !== null ? replaceAt(place, mend(mended)) : undefined;
  if (fault === 'duplicate-key') return createMessage({ file, place, rule: 'yaml-duplicate-key', values: {} });
  const line = mended === null ? null : mended.trim();
  return createMessage({ file, place, rule: 'yaml-syntax', fix, values: { fault, mended: line, detail } });
}

function changeMessage(
  { change, mended, certain, character }: ChangedText,
  file: string,
  place: Position,
): VFileMessage {
  const fix = certain ? replaceAt(place, mended) : undefined;
  if (change === 'character') {
    const values = { character: nameCodePoint(character ?? ''), mended };
    return createMessage({ file, place, rule: 'control-character', fix, values });
  }
  return createMessage({ file, place, rule: 'yaml-meaning', fix, values: { change, mended } });
}
