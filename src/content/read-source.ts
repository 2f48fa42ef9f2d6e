/* One Markdown file → its source: decoded, split and validated, or what is wrong with it. */
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { slugify } from '../text/slugify.ts';
import { decodeFile } from './decode-utf8.ts';
import { findFields, keepFields, type ReadFields } from './kept-fields.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { councilSchema, itemSchema, meetingSchema, siteSchema } from './schema.ts';
import type { ContentFile, Source } from './sources.ts';
import type { TextStore } from './text-store.ts';
import { validateFrontMatter } from './validate.ts';
import { readFrontMatter } from './yaml/front-matter.ts';

export interface LoadedFile<Data> {
  readonly source: Source<Data> | null;
  readonly messages: readonly VFileMessage[];
}

/** What a file is, and what its front matter must be therefore. */
export interface Kind<Schema extends z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
}

export const kinds = {
  site: { name: 'site', schema: siteSchema },
  council: { name: 'council', schema: councilSchema },
  meeting: { name: 'meeting', schema: meetingSchema },
  item: { name: 'item', schema: itemSchema },
} as const;

/** Reads a file, or takes what is kept of its text. */
export function readSource<Schema extends z.ZodType>(
  file: ContentFile,
  { name, schema }: Kind<Schema>,
  kept: TextStore | null,
): LoadedFile<z.output<Schema>> {
  const text = decodeFile(file);
  if (typeof text !== 'string') return { source: null, messages: [text] };
  const known = kept === null ? null : findFields<z.output<Schema>>(kept, name, file, text);
  if (known !== null) return { source: makeSource(file, text, known), messages: [] };
  const conflict = findMergeConflict(text, file.file);
  if (conflict !== null) return { source: null, messages: [conflict] };
  const { frontMatter, messages } = readFrontMatter(text, file.file);
  if (frontMatter === null) return { source: null, messages };
  const { data, messages: more } = validateFrontMatter(schema, frontMatter);
  const all = [...messages, ...more];
  if (data === null) return { source: null, messages: all };
  if (kept !== null && all.length === 0) keepFields(kept, name, file, text, { data, frontMatter });
  return { source: makeSource(file, text, { data, frontMatter }), messages: all };
}

function makeSource<Data>({ path, file }: ContentFile, text: string, fields: ReadFields<Data>): Source<Data> {
  return { id: slugify(nameOf(path)), path, file, text, ...fields };
}

/** `a/b/index.md` → `b`; `a/b/c.md` → `c`. */
function nameOf(path: string): string {
  const segments = path.replace(/\/?index\.md$/, '').split('/');
  return (segments.at(-1) ?? '').replace(/\.md$/, '');
}
