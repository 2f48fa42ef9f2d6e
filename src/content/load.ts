/*
 * The content tree → sources: every index.md and item read, its front matter valid, its folder known.
 * 1. The folders are told apart by their Markdown: councils, meetings, plain folders.
 * 2. Each file is decoded, split and validated.
 * 3. What the folders say is checked: names, addresses, the sections that items name.
 * Nothing throws; every problem is a message, and what is valid is returned all the same.
 */
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { toAddress } from './address.ts';
import { decodeText } from './decode.ts';
import { type Folder, holdsMarkdown, readFolders } from './folders.ts';
import { readFrontMatter } from './front-matter.ts';
import {
  checkAddresses,
  checkCouncilName,
  checkMeetingName,
  checkSection,
  missingIndex,
  strayMarkdown,
} from './layout.ts';
import { type CouncilData, councilSchema, itemSchema, meetingSchema, siteSchema } from './schema.ts';
import type { ContentTree, CouncilSource, MeetingSource, SiteSource, Source } from './types.ts';
import { validateFrontMatter } from './validate.ts';

export interface LoadedContent {
  /** `null` where the site's own index.md is missing or has errors. */
  readonly site: SiteSource | null;
  readonly messages: readonly VFileMessage[];
}

type Collect = (messages: readonly VFileMessage[]) => void;

/** Reads and validates all Markdown of a content tree. */
export function loadContent(tree: ContentTree): LoadedContent {
  const messages: VFileMessage[] = [...tree.messages];
  if (tree.messages.some((message) => message.ruleId === 'content-missing')) return { site: null, messages };
  const collect: Collect = (more) => messages.push(...more);
  const root = readFolders(tree);
  const site = loadIndex(tree, root, siteSchema, collect);
  const councils = root.folders.flatMap((folder) => loadCouncil(tree, folder, collect) ?? []);
  collect(strayMarkdown(tree));
  collect(checkAddresses(councils));
  return { site: site === null ? null : { ...site, councils }, messages };
}

function loadCouncil(tree: ContentTree, folder: Folder, collect: Collect): CouncilSource | null {
  if (!holdsMarkdown(folder, 1) && !folder.folders.some(isDated)) return null;
  const council = loadIndex(tree, folder, councilSchema, collect);
  const meetings = folder.folders.flatMap((child) => loadMeeting(tree, child, council, collect) ?? []);
  if (council === null) return null;
  collect(checkCouncilName(council));
  return { ...council, meetings };
}

function loadMeeting(
  tree: ContentTree,
  folder: Folder,
  council: Source<CouncilData> | null,
  collect: Collect,
): MeetingSource | null {
  if (!isDated(folder) && !holdsMarkdown(folder, 0)) return null;
  collect(checkMeetingName(tree, folder.path));
  const meeting = loadIndex(tree, folder, meetingSchema, collect);
  const paths = folder.markdown.filter((path) => !path.endsWith('/index.md'));
  const items = paths.flatMap((path) => loadSource(tree, path, itemSchema, collect) ?? []);
  collect(checkAddresses(items));
  if (meeting === null || council === null) return null;
  const sections = meeting.data.sections ?? council.data.sections;
  collect(items.flatMap((item) => checkSection(item, sections)));
  return { ...meeting, items };
}

function isDated(folder: Folder): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(folder.name);
}

function loadIndex<Schema extends z.ZodType>(tree: ContentTree, folder: Folder, schema: Schema, collect: Collect) {
  const path = folder.path === '' ? 'index.md' : `${folder.path}/index.md`;
  if (tree.files.has(path)) return loadSource(tree, path, schema, collect);
  collect([missingIndex(tree, folder.path)]);
  return null;
}

function loadSource<Schema extends z.ZodType>(
  tree: ContentTree,
  path: string,
  schema: Schema,
  collect: Collect,
): Source<z.output<Schema>> | null {
  const file = tree.files.get(path);
  if (file === undefined) return null;
  const text = decodeText(file);
  if (typeof text !== 'string') {
    collect([text]);
    return null;
  }
  const { frontMatter, messages } = readFrontMatter(text, file.file);
  collect(messages);
  if (frontMatter === null) return null;
  const validated = validateFrontMatter(schema, frontMatter);
  collect(validated.messages);
  if (validated.data === null) return null;
  return { id: toAddress(nameOf(path)), path, file: file.file, text, data: validated.data, frontMatter };
}

/** `a/b/index.md` → `b`; `a/b/c.md` → `c`. */
function nameOf(path: string): string {
  const segments = path.replace(/\/?index\.md$/, '').split('/');
  return (segments.at(-1) ?? '').replace(/\.md$/, '');
}
