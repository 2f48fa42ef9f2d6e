/*
 * A build, from top to bottom:
 * content files → sources → agenda model → what the audience may see → PDFs → pages and data → dist/.
 * Bad content ends it after the model, with all messages and nothing written.
 */
import { createHash } from 'node:crypto';
import pMap from 'p-map';
import type { VFileMessage } from 'vfile-message';
import { assembleSite } from './agenda/assemble.ts';
import { selectAudience } from './agenda/audience.ts';
import { listFiles } from './agenda/files.ts';
import type { Meeting, Site } from './agenda/types.ts';
import { CliError } from './cli-error.ts';
import { loadContent } from './content/load.ts';
import type { ContentTree } from './content/types.ts';
import { readContentTree } from './io/content-tree.ts';
import { readFileFacts } from './io/file-facts.ts';
import { findLastCommit } from './io/git.ts';
import { type OutputFolder, openOutputFolder } from './io/output-folder.ts';
import { readAssets, readVersion } from './io/package-files.ts';
import { readPublished } from './io/published-files.ts';
import { hasErrors, sortMessages } from './messages.ts';
import { printAgenda } from './pdf/agenda.ts';
import { type BrowserOptions, openBrowser } from './pdf/browser.ts';
import { createPrinter, type Printer } from './pdf/printer.ts';
import { documentFile, publishedFile } from './site/addresses.ts';
import { type AssetMap, siteAssets } from './site/assets.ts';
import { checkCollisions } from './site/collisions.ts';
import { contentDate } from './site/content-date.ts';
import type { PrintedDocument, PrintedDocuments } from './site/documents.ts';
import { type ManifestFile, manifestJson } from './site/manifest.ts';
import { renderPages } from './site/pages.ts';
import type { SiteContext } from './site/view.ts';

export interface BuildOptions {
  /** Content roots; the later wins, file by file. */
  readonly content: readonly string[];
  readonly out: string;
  /** Instead of the site's `url`. */
  readonly baseUrl: string | null;
  /** `COUNCIL/MEETING`; `null` for all. */
  readonly meetings: readonly string[] | null;
  readonly drafts: boolean;
  readonly pdf: boolean;
  readonly offline: boolean;
  /** Whether a folder that Dagsorden did not build may be replaced. */
  readonly force: boolean;
  /** How many agendas are printed at a time. */
  readonly jobs: number;
  readonly browser: BrowserOptions;
  /** Seconds since 1970, as SOURCE_DATE_EPOCH gives them; dates documents where the content has no commit. */
  readonly sourceDateEpoch: number | null;
}

/** What happens during a build, for a progress line. */
export type BuildEvent =
  | { readonly kind: 'unsandboxed'; readonly browser: string }
  | { readonly kind: 'printing'; readonly meeting: string; readonly left: number }
  | { readonly kind: 'writing' };

export interface BuildResult {
  readonly messages: readonly VFileMessage[];
  /** `null` where errors in the content ended the build. */
  readonly built: { readonly meetings: number; readonly drafts: number; readonly files: number } | null;
}

type Tell = (event: BuildEvent) => void;

/** Builds a site. @throws CliError where something is missing on the machine; bad content never throws. */
export async function buildSite(options: BuildOptions, tell: Tell): Promise<BuildResult> {
  const tree = await readContentTree(options.content);
  const { site, messages } = readSite(tree);
  if (site === null || hasErrors(messages)) return { messages, built: null };
  checkMeetings(options.meetings, site);
  const visible = selectAudience(
    { ...site, url: options.baseUrl ?? site.url },
    { drafts: options.drafts, meetings: options.meetings },
  );
  const files = await readFileFacts(listFiles(visible), tree);
  const collisions = checkCollisions(visible, files);
  if (hasErrors(collisions)) return { messages: [...messages, ...collisions], built: null };

  const assets = siteAssets(await readAssets(), visible);
  const output = await openOutputFolder(options.out, options.force);
  const printer = createPrinter(() => openNoting(options.browser, tell));
  try {
    const blank: SiteContext = { site: visible, files, documents: new Map(), offline: options.offline };
    const documents = options.pdf ? await printDocuments(blank, assets, printer, options, tell) : blank.documents;
    tell({ kind: 'writing' });
    const written = await writeSite({ ...blank, documents }, assets, output);
    const browser = documents.size > 0 ? (await printer.browser()).version : null;
    const commit = (await findLastCommit(options.content))?.hash ?? null;
    await output.write('manifest.json', manifestJson(written, { version: await readVersion(), browser, commit }));
    await output.putInPlace();
    return { messages, built: { ...countMeetings(site, visible), files: written.length + 1 } };
  } finally {
    await printer.close();
    await output.discard();
  }
}

/** Reads and assembles content: the half of a build that has no effects. */
export function readSite(tree: ContentTree): { site: Site | null; messages: VFileMessage[] } {
  const loaded = loadContent(tree);
  if (loaded.site === null) return { site: null, messages: sortMessages(loaded.messages) };
  const { site, messages } = assembleSite(loaded.site, tree);
  return { site, messages: sortMessages([...loaded.messages, ...messages]) };
}

async function openNoting(options: BrowserOptions, tell: Tell) {
  const browser = await openBrowser(options);
  if (!browser.sandboxed) tell({ kind: 'unsandboxed', browser: browser.source });
  return browser;
}

async function printDocuments(
  context: SiteContext,
  assets: AssetMap,
  printer: Printer,
  options: BuildOptions,
  tell: Tell,
): Promise<PrintedDocuments> {
  const meetings = context.site.councils.flatMap((council) => council.meetings);
  const commit = await findLastCommit(options.content);
  const creator = `Dagsorden ${await readVersion()}`;
  let left = meetings.length;
  const printOne = async (meeting: Meeting): Promise<[string, PrintedDocument]> => {
    tell({ kind: 'printing', meeting: `${meeting.council.id}/${meeting.id}`, left });
    const date = contentDate(commit?.date ?? null, options.sourceDateEpoch, meeting);
    const load = (path: string) => loadAsset(path, assets, context);
    const printed = await printAgenda(meeting, { context, printer, assets: load, date, creator });
    left -= 1;
    const file = documentFile(meeting);
    return [file, { ...printed, file, sha256: sha256(printed.bytes) }];
  };
  return new Map(await pMap(meetings, printOne, { concurrency: options.jobs }));
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
  for (const [path, bytes] of assets) if (path !== 'assets/print.css') await write(path, bytes);
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

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
