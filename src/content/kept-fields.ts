/*
 * Front matter that is kept from one run to the next. It is known by the text of its file, and kept only of files that nothing
 * is wrong with: what a message says goes by more than the text. Where its keys and values stand is read by who asks.
 */
import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../sha256.ts';
import type { ContentFile } from './sources.ts';
import type { TextStore } from './text-store.ts';
import { type FrontMatter, readFrontMatter } from './yaml/front-matter.ts';

/** What a file says in its front matter, as it is written and as it is meant. */
export interface ReadFields<Data> {
  readonly data: Data;
  readonly frontMatter: FrontMatter;
}

interface KeptFields {
  readonly data: unknown;
  readonly value: unknown;
  readonly end: FrontMatter['end'];
  readonly rest: readonly string[];
}

/** The fields of a kind of file that are kept of a text; `null` where none are. */
export function findFields<Data>(
  store: TextStore,
  kind: string,
  file: ContentFile,
  text: string,
): ReadFields<Data> | null {
  const kept = store.get(partOf(file), keyOf(kind, text));
  if (kept === undefined) return null;
  const { data, value, end, rest }: KeptFields = JSON.parse(kept);
  let whole: FrontMatter | null = null;
  const read = (): FrontMatter => {
    whole ??= readFrontMatter(text, file.file).frontMatter;
    if (whole === null) throw new Error(`The front matter of ${file.file} was read before, and cannot be read now`);
    return whole;
  };
  const frontMatter: FrontMatter = {
    ...{ file: file.file, value, end, cutTexts: [], restOfTexts: new Set(rest) },
    locateValue: (path) => read().locateValue(path),
    locateKey: (path) => read().locateKey(path),
    sourceOf: (path) => read().sourceOf(path),
  };
  return { data: data as Data, frontMatter };
}

/** Keeps the fields of a file without problems, if JSON can. */
export function keepFields(
  store: TextStore,
  kind: string,
  file: ContentFile,
  text: string,
  { data, frontMatter }: ReadFields<unknown>,
): void {
  const { value, end, cutTexts, restOfTexts } = frontMatter;
  const kept: KeptFields = { data, value, end, rest: [...restOfTexts] };
  const json = JSON.stringify(kept);
  if (cutTexts.length === 0 && isDeepStrictEqual(JSON.parse(json), kept))
    store.set(partOf(file), keyOf(kind, text), json);
}

function partOf({ path }: ContentFile): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function keyOf(kind: string, text: string): string {
  return `${kind} ${sha256(text)}`;
}
