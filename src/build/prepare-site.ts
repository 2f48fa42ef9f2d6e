/* Content → what the audience may see of it, and all that pages and documents are made from. */

import type { VFileMessage } from 'vfile-message';
import { keyOf } from '../agenda/accessors.ts';
import { listFiles } from '../agenda/list-files.ts';
import type { Meeting, PublishedFile, Site } from '../agenda/model.ts';
import { redactMessages } from '../check/redact-messages.ts';
import type { ContentTree } from '../content/sources.ts';
import { readContentTree } from '../io/content-tree.ts';
import { readFileFacts } from '../io/file-facts.ts';
import { findLastCommit } from '../io/git/git.ts';
import { requireGit } from '../io/git/git-objects.ts';
import { readTemplates, type TemplateFolder } from '../io/templates.ts';
import type { WrittenSite } from '../leak-check/public-content.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import { hasErrors } from '../messages.ts';
import type { BrowserOptions } from '../pdf/browser.ts';
import { checkCollisions } from '../site/collisions.ts';
import { contentDate } from '../site/content-date.ts';
import type { PrintedDocuments } from '../site/documents.ts';
import type { SiteContext } from '../site/page-view.ts';
import { selectAgendas } from '../visibility/agendas-before-minutes.ts';
import { type AudienceName, selectAudience } from '../visibility/audience.ts';
import { checkVersions } from './check-past.ts';
import type { CachePlace, KeptWork } from './kept-work.ts';
import type { OnProgress } from './progress.ts';
import { type HistoryReading, readHistory, readPresent } from './read-history.ts';
import { readSite } from './read-site.ts';
import type { SiteMemory } from './site-memory.ts';
import { refuseUnknownMeetings } from './unknown-meetings.ts';

/** What is read and for whom, and with which browser it is printed. */
export interface SiteOptions {
  /** Content roots; the later wins, file by file. */
  readonly content: readonly string[];
  /** Instead of the site's `url`. */
  readonly baseUrl: string | null;
  readonly drafts: boolean;
  /** Whether closed items and attachments are shown. */
  readonly readers: AudienceName;
  /** The site's own templates; `null` for the originals. */
  readonly templates: TemplateFolder | null;
  /** Rules and plugins of the site's own; none where it is left out. */
  readonly own?: OwnCode | null;
  readonly browser: BrowserOptions;
  /** Seconds since 1970, as SOURCE_DATE_EPOCH gives them; dates documents where the content has no commit. */
  readonly sourceDateEpoch: number | null;
  /** When it is built: drafts whose `published` has come go out. Without it, no draft does. */
  readonly now?: Date | null;
  /** Whether earlier versions are read from git: where it is there and cannot answer, that is an error. */
  readonly past?: boolean;
  /** Where what was found out is kept for the next build; nowhere where it is left out. */
  readonly cache?: CachePlace | null;
  /** Ends when a signal ends the process: what would be left behind is removed at once. */
  readonly interrupted?: AbortSignal | null;
}

export interface PrintOptions extends SiteOptions {
  /** `COUNCIL/MEETING`; `null` for all. */
  readonly meetings: readonly string[] | null;
  /** Whether a meeting with attachments gets its packet. */
  readonly packets: boolean;
  /** Whether a PDF that does not conform to PDF/UA is an error. */
  readonly requireAccessible?: boolean;
}

export interface PreparedSite {
  /** Everything, drafts and closed text too: for counting only. */
  readonly unredacted: Site | null;
  /** What the audience may see; `null` where the content has errors. */
  readonly context: SiteContext | null;
  /** What all of it was made from, for the leak check only; `null` where the content has errors. */
  readonly origin: WrittenSite | null;
  readonly messages: readonly VFileMessage[];
  /** Whether the clone lacks a part of the content's past. */
  readonly shallow: boolean;
}

const noDocuments: PrintedDocuments = new Map();
const noPast: HistoryReading = { history: new Map(), shallow: false };

/**
 * Reads and checks content, and reduces it to what its readers may see. Bad content becomes messages. Who prints a
 * single document needs no `past`; who has read the files already hands them in.
 */
export async function prepareSite(
  options: PrintOptions & { readonly tree?: ContentTree; readonly pdf?: boolean },
  offline: boolean,
  past = true,
  tell: OnProgress = () => undefined,
  kept: KeptWork | null = null,
): Promise<PreparedSite> {
  tell({ kind: 'stage', stage: 'read' });
  const tree = options.tree ?? (await readContentTree(options.content));
  const { site, source, bodies, messages, drafts, memory } = await readSite(tree, { ...options, kept });
  if (site === null || source === null || hasErrors(messages)) return failed(site, messages);
  refuseUnknownMeetings(options.meetings, [site]);
  for (const { meeting, state } of drafts) {
    tell({ kind: 'scheduled', state, file: meeting.file, moment: meeting.data.published ?? '' });
  }
  const addressed = { ...site, url: options.baseUrl ?? site.url };
  const visible = selectAudience(addressed, options);
  const files = await readFileFacts(listFiles(visible), tree);
  const collisions = redactMessages(checkCollisions(visible, files, tree), tree, options.readers);
  if (hasErrors(collisions)) return failed(site, [...messages, ...collisions]);
  const reading = past && options.past !== false;
  if (reading) tell({ kind: 'stage', stage: 'history' });
  if (reading) for (const root of options.content) await requireGit(root);
  const commit = await findLastCommit(options.content);
  const out = new Map(drafts.filter(({ state }) => state === 'out').map(({ key, moment }) => [key, moment]));
  const dateOf = (meeting: Meeting) => {
    const date = contentDate(commit?.date ?? null, options.sourceDateEpoch, meeting);
    return latest(date, out.get(keyOf(meeting)));
  };
  const present = { site: addressed, visible, files, dateOf, memory };
  const { history, shallow } = reading
    ? await readPast(present, tree, options, kept)
    : past
      ? readPresent(present)
      : noPast;
  const origin = { tree, source, site, bodies, drafts: options.drafts };
  const doubts = options.readers === 'internal' ? [] : redactMessages(checkVersions(origin, history), tree, 'public');
  if (doubts.length > 0) return failed(site, [...messages, ...doubts]);
  const context: SiteContext = {
    site: visible,
    files,
    documents: noDocuments,
    offline,
    commit,
    readers: options.readers,
    search: false,
    // They are printed only.
    agendas: options.pdf === false ? new Map() : selectAgendas(addressed, options),
    history,
    templates: await readTemplates(options.templates),
  };
  return {
    unredacted: site,
    context,
    origin,
    messages,
    shallow,
  };
}

/** A draft that went out by itself did so when its moment came, or when it was changed after that. */
function latest(date: Date, moment: Date | undefined): Date {
  return moment !== undefined && moment > date ? moment : date;
}

interface Present {
  readonly site: Site;
  readonly visible: Site;
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly dateOf: (meeting: Meeting) => Date;
  readonly memory: SiteMemory;
}

/**
 * The past is compared with all files of today, closed ones too: by their content they are known wherever they stood.
 * What this build leaves out, or shows besides, is no change.
 */
async function readPast(
  present: Present,
  tree: ContentTree,
  options: PrintOptions,
  kept: KeptWork | null,
): Promise<HistoryReading> {
  const { readers, drafts, meetings } = options;
  const others = listFiles(present.site).filter((path) => !present.files.has(path));
  const files = new Map([...present.files, ...(await readFileFacts(others, tree))]);
  const usual = !drafts && meetings === null;
  const visible = usual ? present.visible : selectAudience(present.site, { readers, drafts: false, meetings: null });
  const { now = null, own = null } = options;
  return readHistory(tree, { ...present, visible, files, readers, now, own }, kept);
}

function failed(unredacted: Site | null, messages: readonly VFileMessage[]): PreparedSite {
  return { unredacted, context: null, origin: null, messages, shallow: false };
}
