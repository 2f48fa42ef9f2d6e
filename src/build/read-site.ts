/*
 * The half of a build that writes nothing: content tree → load → assemble → rules.
 * All problems are told at once; nothing throws for bad content.
 */

import type { VFileMessage } from 'vfile-message';
import { assembleSite } from '../agenda/assemble.ts';
import type { Body } from '../agenda/body.ts';
import { listFiles } from '../agenda/list-files.ts';
import { lookingAt } from '../agenda/memory/assemble-cache.ts';
import type { Site } from '../agenda/model.ts';
import { listLook } from '../check/check-active-files.ts';
import { redactMessages } from '../check/redact-messages.ts';
import { openTextFindings, runRules } from '../check/run-rules.ts';
import { loadContent } from '../content/load.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import { readAttachmentFacts } from '../io/attachment-facts.ts';
import { readContentTree } from '../io/content-tree.ts';
import { readFileContents } from '../io/file-contents.ts';
import { readFileFacts } from '../io/file-facts.ts';
import { findUnprintable } from '../io/fonts/document-fonts.ts';
import type { WrittenSite } from '../leak-check/public-content.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { addExcerpts, hasErrors, sortMessages } from '../messages.ts';
import { listExternal } from '../rule-input/external-uses.ts';
import { listFileUses, listSuspects } from '../rule-input/file-uses.ts';
import { listHolidays } from '../rule-input/holidays.ts';
import { indexNodes, joinNodes } from '../rule-input/nodes.ts';
import type { ContentFacts } from '../rule-input/rule.ts';
import { checkCollisions } from '../site/collisions.ts';
import { type AudienceName, selectAudience } from '../visibility/audience.ts';
import { checkPast } from './check-past.ts';
import { checkOnce } from './kept-check.ts';
import { type KeepOptions, type KeptWork, withKept } from './kept-work.ts';
import type { OnProgress } from './progress.ts';
import { checkDisclosures } from './read-secrets.ts';
import { type ReleasedDraft, releaseDue } from './release-due.ts';
import { openMemory, type SiteMemory } from './site-memory.ts';

/** The addresses on the web that do not answer, with what happened. */
export type CheckLinks = (urls: Iterable<string>) => Promise<ReadonlyMap<string, string>>;

export interface SiteReading {
  /** `null` where the site's own index.md is missing or has errors. */
  readonly site: Site | null;
  /** The files that the model was made from. */
  readonly source: SiteSource | null;
  /** The texts of its files by path. */
  readonly bodies: WrittenSite['bodies'];
  readonly messages: VFileMessage[];
  /** The drafts that say when they go out, and what becomes of them now. */
  readonly drafts: readonly ReleasedDraft[];
  /** What was read of each file, for who reads earlier states. */
  readonly memory: SiteMemory;
}

/** For whom content is read, and what is asked besides. */
export interface ReadOptions {
  /** Who reads the messages: the public by default. */
  readonly readers?: AudienceName;
  /** External addresses are asked only where it is said how. */
  readonly askLinks?: CheckLinks | null;
  /** Rules and plugins of the site's own. */
  readonly own?: OwnCode | null;
  /** Whether what public content says of closed items is told. */
  readonly forPublic?: boolean;
  readonly kept?: KeptWork | null;
  /** When the content is read: drafts whose `published` has come are out. Without it, no draft is. */
  readonly now?: Date | null;
}

/**
 * Reads, assembles and checks content. What public content says of closed items is told to those for whom that is a
 * fault.
 */
export async function readSite(
  tree: ContentTree,
  {
    readers = 'public',
    askLinks = null,
    own = null,
    forPublic = readers === 'public',
    kept = null,
    now = null,
  }: ReadOptions = {},
): Promise<SiteReading> {
  const memory = openMemory(own, (await kept?.open('texts')) ?? null);
  const loaded = loadContent(tree, memory.load);
  if (loaded.site === null) {
    const messages = arrange(loaded.messages, tree, readers);
    return { site: null, source: null, bodies: new Map(), drafts: [], messages, memory };
  }
  const { site: source, drafts } = await releaseDue(loaded.site, tree, now);
  const findings = openTextFindings(source, memory.assemble.kept);
  const { site, messages, ...parsed } = assembleSite(source, tree, lookingAt(memory.assemble, findings.look));
  const found = runRules(await loadContentFacts({ site: source, tree, ...parsed }, askLinks), own, findings);
  // What the rules looked at stands in memory no longer.
  const bodies = new Map([...parsed.bodies].map(([path, body]) => [path, letGo(body)]));
  const written = { source, site, tree, bodies, drafts: true };
  const told = forPublic ? await checkDisclosures(written, readers) : [];
  const all = [...loaded.messages, ...messages, ...found, ...told];
  return { site, source, bodies, drafts, messages: arrange(all, tree, readers), memory };
}

/** A text as it is shown. What its author wrote would take as much memory again, unless it is read when somebody looks at it. */
function letGo(body: Body): Pick<Body, 'tree'> {
  return body.keptAs === null ? { tree: body.tree } : body;
}

export interface CheckOptions extends Omit<ReadOptions, 'forPublic' | 'readers'>, KeepOptions {
  readonly roots: readonly string[];
}

export interface CheckResult {
  readonly messages: readonly VFileMessage[];
  /** As messages show them. */
  readonly files: readonly string[];
}

/**
 * Everything that a build would say about content, drafts included; and the files that were read. Earlier versions are
 * looked at where the content has no errors, as in a build.
 */
export async function checkSite(options: CheckOptions, tell: OnProgress = () => undefined): Promise<CheckResult> {
  const tree = await readContentTree(options.roots);
  const files = [...tree.files.values()].map(({ file }) => file);
  const messages = await withKept(options, tell, (kept) => {
    // What the web answers can be another thing each time, and so can what own code finds.
    const same = (options.askLinks ?? options.own ?? options.now ?? null) === null ? kept : null;
    return checkOnce(tree, same, () => checkContent(tree, { ...options, kept }));
  });
  return { messages, files };
}

async function checkContent(tree: ContentTree, options: CheckOptions): Promise<readonly VFileMessage[]> {
  const { readers } = options;
  const { messages, written, memory } = await lookAt(tree, options);
  const { own = null, kept = null } = options;
  const past = written === null || hasErrors(messages) ? [] : await checkPast(written, own, kept, memory);
  return sortMessages([...messages, ...arrange(past, tree, readers)]);
}

/** The same for content that was read already. */
export async function checkTree(tree: ContentTree, options: ReadOptions = {}): Promise<readonly VFileMessage[]> {
  return (await lookAt(tree, options)).messages;
}

interface Look {
  readonly messages: readonly VFileMessage[];
  readonly written: WrittenSite | null;
  readonly memory: SiteMemory;
}

async function lookAt(tree: ContentTree, options: ReadOptions): Promise<Look> {
  const { readers = 'public' } = options;
  const { site, source, bodies, messages, memory } = await readSite(tree, { ...options, forPublic: true });
  if (site === null || source === null) return { messages, written: null, memory };
  const visible = selectAudience(site, { drafts: true, meetings: null });
  const collisions = checkCollisions(visible, await readFileFacts(listFiles(visible), tree), tree);
  const written = { source, site, tree, bodies, drafts: false };
  // What is arranged already was redacted: lines are not shown a second time.
  return { messages: sortMessages([...messages, ...arrange(collisions, tree, readers)]), written, memory };
}

async function loadContentFacts(
  content: Pick<ContentFacts, 'site' | 'tree' | 'bodies' | 'agendas'>,
  askLinks: CheckLinks | null,
): Promise<ContentFacts> {
  const used = listFileUses(content).map(({ path }) => path);
  const look = listLook(content).map(({ path }) => path);
  const [files, holidays, unprintable, contents] = await Promise.all([
    readAttachmentFacts([...used, ...look, ...listSuspects(content.tree)], content.tree),
    listHolidays(content.site),
    findUnprintable(content),
    readFileContents(used, content.tree, new Set(hasClosed(content.site) ? used : [])),
  ]);
  return { ...content, files, contents, holidays, unprintable, deadLinks: await findDead(content, askLinks) };
}

/** Whether anything is kept from the public: then every public file is searched for it. */
function hasClosed({ councils }: ContentFacts['site']): boolean {
  const items = councils.flatMap(({ meetings }) => meetings.flatMap((meeting) => meeting.items));
  return items.some(({ data }) => isClosed(data) || data.attachments?.some(isClosed) === true);
}

async function findDead(content: Pick<ContentFacts, 'site' | 'bodies'>, askLinks: CheckLinks | null) {
  if (askLinks === null) return new Map<string, string>();
  const nodes = joinNodes([...content.bodies.values()].map(indexNodes));
  return askLinks(listExternal({ ...content, nodes }).map(({ url }) => url));
}

function arrange(messages: readonly VFileMessage[], tree: ContentTree, readers: AudienceName): VFileMessage[] {
  const files = new Map([...tree.files.values()].map((file) => [file.file, file.bytes]));
  const decoder = new TextDecoder();
  addExcerpts(messages, (file) => {
    const bytes = files.get(file);
    return bytes ? decoder.decode(bytes) : null;
  });
  return sortMessages(redactMessages(messages, tree, readers));
}
