/*
 * A build, from top to bottom:
 * content files → sources → agenda model → rules → what the audience may see → PDFs → pages and data → dist/.
 * Bad content ends it after the rules (see read-site.ts for the first half), with all messages and nothing written.
 */
import pMap from 'p-map';
import type { VFileMessage } from 'vfile-message';
import { selectAudience } from './agenda/audience.ts';
import { listFiles } from './agenda/files.ts';
import type { Site } from './agenda/types.ts';
import { CliError } from './cli-error.ts';
import { readContentTree } from './io/content-tree.ts';
import { readFileFacts } from './io/file-facts.ts';
import { readStampFont } from './io/fonts.ts';
import { findLastCommit } from './io/git.ts';
import { type OutputFolder, openOutputFolder } from './io/output-folder.ts';
import { readAssets, readVersion } from './io/package-files.ts';
import { readPublished } from './io/published-files.ts';
import { hasErrors, sortMessages } from './messages.ts';
import type { BrowserOptions } from './pdf/browser.ts';
import type { PacketPrint } from './pdf/packet.ts';
import { createPrinter, type Printer } from './pdf/printer.ts';
import { readSite } from './read-site.ts';
import { sha256 } from './sha256.ts';
import { publishedFile } from './site/addresses.ts';
import { type AssetMap, siteAssets } from './site/assets.ts';
import { checkCollisions } from './site/collisions.ts';
import { contentDate } from './site/content-date.ts';
import type { PrintedDocument, PrintedDocuments } from './site/documents.ts';
import { type ManifestFile, manifestJson } from './site/manifest.ts';
import { renderPages } from './site/pages.ts';
import type { SiteContext } from './site/view.ts';

/** What is read and for whom, and with which browser it is printed. */
export interface SiteOptions {
  /** Content roots; the later wins, file by file. */
  readonly content: readonly string[];
  /** Instead of the site's `url`. */
  readonly baseUrl: string | null;
  readonly drafts: boolean;
  readonly browser: BrowserOptions;
  /** Seconds since 1970, as SOURCE_DATE_EPOCH gives them; dates documents where the content has no commit. */
  readonly sourceDateEpoch: number | null;
}

export interface PrintOptions extends SiteOptions {
  /** `COUNCIL/MEETING`; `null` for all. */
  readonly meetings: readonly string[] | null;
  /** Whether a meeting with attachments gets its packet. */
  readonly packets: boolean;
}

export interface BuildOptions extends PrintOptions {
  readonly out: string;
  readonly pdf: boolean;
  readonly offline: boolean;
  /** Whether a folder that Dagsorden did not build may be replaced. */
  readonly force: boolean;
  /** How many agendas are printed at a time. */
  readonly jobs: number;
}

/** What happens during a build, for a progress line. */
export type BuildEvent =
  | { readonly kind: 'unsandboxed'; readonly browser: string }
  | { readonly kind: 'printing'; readonly meeting: string; readonly left: number }
  | { readonly kind: 'asking'; readonly url: string; readonly left: number }
  | { readonly kind: 'joining'; readonly meeting: string; readonly done: number; readonly total: number }
  | { readonly kind: 'writing' };

export interface BuildResult {
  readonly messages: readonly VFileMessage[];
  /** `null` where errors in the content ended the build. */
  readonly built: { readonly meetings: number; readonly drafts: number; readonly files: number } | null;
}

type Tell = (event: BuildEvent) => void;

/** Builds a site. @throws CliError where something is missing on the machine; bad content never throws. */
export async function buildSite(options: BuildOptions, tell: Tell): Promise<BuildResult> {
  const { whole, context, messages } = await prepareSite(options, options.offline);
  if (whole === null || context === null) return { messages, built: null };
  const assets = siteAssets(await readAssets(), context.site);
  const output = await openOutputFolder(options.out, options.content, options.force);
  const printer = createPrinter(() => openNoting(options.browser, tell));
  try {
    const printed = options.pdf
      ? await printSite(context, assets, printer, options, tell)
      : { documents, messages: [] };
    tell({ kind: 'writing' });
    const written = await writeSite({ ...context, documents: printed.documents }, assets, output);
    const browser = printed.documents.size > 0 ? (await printer.browser()).version : null;
    const facts = { version: await readVersion(), browser, commit: context.commit?.hash ?? null };
    await output.write('manifest.json', manifestJson(written, facts));
    await output.putInPlace();
    const built = { ...countMeetings(whole, context.site), files: written.length + 1 };
    return { messages: sortMessages([...messages, ...printed.messages]), built };
  } finally {
    await printer.close();
    await output.discard();
  }
}

/** Prints one meeting: its agenda or, with `packets`, its packet. `null` where that could not be, with messages. */
export async function printOne(
  options: PrintOptions,
  tell: Tell,
): Promise<{ messages: readonly VFileMessage[]; document: PrintedDocument | null }> {
  const { context, messages } = await prepareSite(options, false);
  if (context === null) return { messages, document: null };
  const assets = siteAssets(await readAssets(), context.site);
  const printer = createPrinter(() => openNoting(options.browser, tell));
  try {
    const printed = await printSite(context, assets, printer, { ...options, jobs: 1 }, tell);
    const unreadable = printed.messages.some((message) => message.ruleId === 'attachment-unreadable');
    const document = unreadable ? null : ([...printed.documents.values()].at(-1) ?? null);
    return { messages: [...messages, ...printed.messages], document };
  } finally {
    await printer.close();
  }
}

interface PreparedSite {
  /** Everything, drafts and closed text too: for counting only. */
  readonly whole: Site | null;
  /** What the audience may see; `null` where the content has errors. */
  readonly context: SiteContext | null;
  readonly messages: readonly VFileMessage[];
}

const documents: PrintedDocuments = new Map();

async function prepareSite(options: PrintOptions, offline: boolean): Promise<PreparedSite> {
  const tree = await readContentTree(options.content);
  const { site, messages } = await readSite(tree);
  if (site === null || hasErrors(messages)) return { whole: site, context: null, messages };
  checkMeetings(options.meetings, site);
  const addressed = { ...site, url: options.baseUrl ?? site.url };
  const visible = selectAudience(addressed, { drafts: options.drafts, meetings: options.meetings });
  const files = await readFileFacts(listFiles(visible), tree);
  const collisions = checkCollisions(visible, files, tree);
  if (hasErrors(collisions)) return { whole: site, context: null, messages: [...messages, ...collisions] };
  const commit = await findLastCommit(options.content);
  return { whole: site, context: { site: visible, files, documents, offline, commit }, messages };
}

/** Puppeteer is loaded only by those who print. */
async function openNoting(options: BrowserOptions, tell: Tell) {
  const { openBrowser } = await import('./pdf/browser.ts');
  const browser = await openBrowser(options);
  if (!browser.sandboxed) tell({ kind: 'unsandboxed', browser: browser.source });
  return browser;
}

async function printSite(
  context: SiteContext,
  assets: AssetMap,
  printer: Printer,
  options: PrintOptions & Pick<BuildOptions, 'jobs'>,
  tell: Tell,
): Promise<{ documents: PrintedDocuments; messages: readonly VFileMessage[] }> {
  const { printMeeting } = await import('./pdf/press.ts');
  const meetings = context.site.councils.flatMap((council) => council.meetings);
  const print = await preparePrint(context, assets, printer, options.sourceDateEpoch, tell);
  let left = meetings.length;
  const printed = await pMap(
    meetings,
    async (meeting) => {
      tell({ kind: 'printing', meeting: `${meeting.council.id}/${meeting.id}`, left });
      const result = await printMeeting(meeting, print, options.packets);
      left -= 1;
      return result;
    },
    { concurrency: options.jobs },
  );
  const all = printed.flatMap((one) => one.documents);
  return { documents: new Map(all.map((one) => [one.file, one])), messages: printed.flatMap((one) => one.messages) };
}

/** All that printing the meetings of a site takes. */
export async function preparePrint(
  context: SiteContext,
  assets: AssetMap,
  printer: Printer,
  sourceDateEpoch: number | null,
  tell: Tell = () => undefined,
): Promise<PacketPrint> {
  return {
    context,
    printer,
    assets: (path) => loadAsset(path, assets, context),
    dateOf: (meeting) => contentDate(context.commit?.date ?? null, sourceDateEpoch, meeting),
    creator: `Dagsorden ${await readVersion()}`,
    read: readPublished,
    font: await readStampFont(),
    tell: ({ council, id }, done, total) => tell({ kind: 'joining', meeting: `${council.id}/${id}`, done, total }),
  };
}

async function loadAsset(path: string, assets: AssetMap, { files }: SiteContext): Promise<Uint8Array | null> {
  const file = [...files.values()].find((one) => publishedFile(one.path) === path);
  return assets.get(path) ?? (file === undefined ? null : await readPublished(file));
}

async function writeSite(context: SiteContext, assets: AssetMap, output: OutputFolder): Promise<ManifestFile[]> {
  const written: ManifestFile[] = [];
  const write = async (path: string, bytes: Uint8Array) => {
    await output.write(path, bytes);
    written.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  };
  for (const [path, text] of renderPages(context)) await write(path, new TextEncoder().encode(text));
  for (const [path, bytes] of assets) if (!path.startsWith('assets/print')) await write(path, bytes);
  for (const { file, bytes } of context.documents.values()) await write(file, bytes);
  for (const file of context.files.values()) {
    const path = publishedFile(file.path);
    await output.copy(path, file.absolute);
    written.push({ path, bytes: file.bytes, sha256: file.sha256 });
  }
  return written;
}

function checkMeetings(asked: readonly string[] | null, site: Site): void {
  const known = site.councils.flatMap((council) => council.meetings.map((meeting) => `${council.id}/${meeting.id}`));
  const unknown = (asked ?? []).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new CliError(`There is no meeting ${unknown}. The meetings are ${known.join(', ') || '(none)'}.`);
}

function countMeetings(site: Site, visible: Site): { meetings: number; drafts: number } {
  const meetings = visible.councils.flatMap((council) => council.meetings);
  const drafts = site.councils.flatMap((council) => council.meetings).filter(({ status }) => status === 'draft');
  return {
    meetings: meetings.length,
    drafts: drafts.length - meetings.filter(({ status }) => status === 'draft').length,
  };
}
