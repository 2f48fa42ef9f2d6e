/*
 * The content tree → sources: every index.md and item read, its front matter valid, its folder known.
 * 1. The folders are told apart by their Markdown: councils, meetings, plain folders.
 * 2. Each file is decoded, split and validated.
 * 3. What the folders say is checked: names, addresses, the sections that items name.
 * Nothing throws; every problem is a message, and what is valid is returned all the same.
 */
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { checkFileNames } from './file-names.ts';
import {
  checkAddresses,
  checkCouncilName,
  checkItemName,
  checkMeetingName,
  checkSection,
  missingIndex,
} from './folder-checks.ts';
import { type Folder, holdsMarkdown, readFolders } from './folders.ts';
import { isMeetingName, suggestMeetingName } from './meeting-names.ts';
import { type Kind, kinds, type LoadedFile, readSource } from './read-source.ts';
import type { CouncilData, ItemData, MeetingData, SiteData } from './schema.ts';
import type {
  ContentFile,
  ContentTree,
  CouncilSource,
  ItemSource,
  MeetingSource,
  SiteSource,
  Source,
} from './sources.ts';
import { strayMarkdown } from './stray-markdown.ts';
import type { TextStore } from './text-store.ts';
import { createNames, type TreeNames } from './tree-names.ts';

export interface LoadedContent {
  /** `null` where the site's own index.md is missing or has errors. */
  readonly site: SiteSource | null;
  readonly messages: readonly VFileMessage[];
}

type LoadedFiles<Data> = WeakMap<ContentFile, LoadedFile<Data>>;

/** What was loaded of each file: who loads again and again hands it in, and only new files are read anew. */
export interface LoadCache {
  readonly site: LoadedFiles<SiteData>;
  readonly councils: LoadedFiles<CouncilData>;
  readonly meetings: LoadedFiles<MeetingData>;
  readonly items: LoadedFiles<ItemData>;
  /** What a meeting was put together to, by its index.md. */
  readonly whole: WeakMap<Source<MeetingData>, LoadedMeeting>;
  /** What the names of the files say by themselves. */
  readonly surveyNames: (tree: ContentTree) => SurveyedNames;
  /** Front matter of earlier runs; `null` where none is kept. */
  readonly kept: TextStore | null;
}

interface SurveyedNames {
  readonly root: Folder;
  readonly messages: readonly VFileMessage[];
}

interface LoadedMeeting {
  readonly council: Source<CouncilData>;
  readonly source: MeetingSource;
  readonly messages: readonly VFileMessage[];
}

export function createLoadCache(kept: TextStore | null = null): LoadCache {
  return {
    kept,
    surveyNames: createSurvey(),
    site: new WeakMap(),
    councils: new WeakMap(),
    meetings: new WeakMap(),
    items: new WeakMap(),
    whole: new WeakMap(),
  };
}

/** Most states of a site have the same files as the one before. */
function createSurvey(): LoadCache['surveyNames'] {
  const nameTree = createNames();
  const survey = (tree: ContentTree) => ({
    root: readFolders(tree),
    messages: [...strayMarkdown(tree), ...checkFileNames(tree)],
  });
  let known: { readonly names: TreeNames; readonly surveyed: SurveyedNames } | null = null;
  return (tree) => {
    const names = nameTree(tree);
    if (known?.names !== names) known = { names, surveyed: survey(tree) };
    return known.surveyed;
  };
}

interface Loading {
  readonly tree: ContentTree;
  readonly cache: LoadCache;
  readonly collect: (messages: readonly VFileMessage[]) => void;
}

/** Reads and validates all Markdown of a content tree. */
export function loadContent(tree: ContentTree, cache = createLoadCache()): LoadedContent {
  const messages: VFileMessage[] = [...tree.messages];
  if (tree.messages.some((message) => message.ruleId === 'content-missing')) return { site: null, messages };
  const collect: Loading['collect'] = (more) => {
    for (const message of more) messages.push(message);
  };
  const loading = { tree, cache, collect };
  const { root, messages: ofNames } = cache.surveyNames(tree);
  const site = loadIndex(root, kinds.site, cache.site, loading);
  const councils = root.folders.flatMap((folder) => loadCouncil(folder, loading) ?? []);
  collect(ofNames);
  collect(checkAddresses(councils));
  return { site: site === null ? null : { ...site, councils }, messages };
}

function loadCouncil(folder: Folder, loading: Loading): CouncilSource | null {
  const { cache, collect } = loading;
  if (isMeetingName(folder.name) || suggestMeetingName(folder.name) !== null) return null;
  if (!holdsMarkdown(folder, 1) && !folder.folders.some(isDated)) return null;
  const council = loadIndex(folder, kinds.council, cache.councils, loading);
  const meetings = folder.folders.flatMap((child) => loadMeeting(child, council, loading) ?? []);
  if (council === null) return null;
  collect(checkCouncilName(council));
  return { ...council, meetings };
}

function loadMeeting(folder: Folder, council: Source<CouncilData> | null, loading: Loading): MeetingSource | null {
  const { tree, cache, collect } = loading;
  if (!isDated(folder) && !isMeant(folder, tree)) return null;
  collect(checkMeetingName(tree, folder.path));
  const meeting = loadIndex(folder, kinds.meeting, cache.meetings, loading);
  const paths = folder.markdown.filter((path) => !path.endsWith('/index.md'));
  const items = paths.flatMap((path) => loadSource(path, kinds.item, cache.items, loading) ?? []);
  if (meeting === null || council === null) {
    collect(checkAddresses(items));
    return null;
  }
  const known = cache.whole.get(meeting);
  const same = known?.council === council && isSame(known.source.items, items);
  const whole = same ? known : joinMeeting(meeting, items, council);
  cache.whole.set(meeting, whole);
  collect(whole.messages);
  return whole.source;
}

function joinMeeting(
  meeting: Source<MeetingData>,
  items: readonly ItemSource[],
  council: Source<CouncilData>,
): LoadedMeeting {
  const sections = meeting.data.sections ?? council.data.sections;
  const messages = [
    ...checkAddresses(items),
    ...items.flatMap((item) => [...checkItemName(item), ...checkSection(item, sections)]),
  ];
  return { council, source: { ...meeting, items }, messages };
}

function isSame(before: readonly ItemSource[], after: readonly ItemSource[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}

/** Whether a folder with another name than a date is a meeting all the same. */
function isMeant(folder: Folder, tree: ContentTree): boolean {
  const named = suggestMeetingName(folder.name) !== null && holdsMarkdown(folder, 0);
  return named || tree.files.has(`${folder.path}/index.md`);
}

function isDated(folder: Folder): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(folder.name);
}

function loadIndex<Schema extends z.ZodType>(
  folder: Folder,
  kind: Kind<Schema>,
  known: LoadedFiles<z.output<Schema>>,
  loading: Loading,
) {
  const path = folder.path === '' ? 'index.md' : `${folder.path}/index.md`;
  if (loading.tree.files.has(path)) return loadSource(path, kind, known, loading);
  loading.collect([missingIndex(loading.tree, folder.path)]);
  return null;
}

function loadSource<Schema extends z.ZodType>(
  path: string,
  kind: Kind<Schema>,
  known: LoadedFiles<z.output<Schema>>,
  { tree, cache, collect }: Loading,
): Source<z.output<Schema>> | null {
  const file = tree.files.get(path);
  if (file === undefined) return null;
  const before = known.get(file);
  const loaded = before ?? readSource(file, kind, cache.kept);
  if (before === undefined) known.set(file, loaded);
  if (loaded.messages.length > 0) collect(loaded.messages);
  return loaded.source;
}
