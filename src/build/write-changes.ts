/* What changed → the document that was asked for: a comment, a page, data, an amendment sheet. */
import type { VFileMessage } from 'vfile-message';
import { changesJson } from '../changes/changes-json.ts';
import { changesMarkdown } from '../changes/changes-markdown.ts';
import type { ChangeFormat } from '../changes/formats.ts';
import type { DatedRevision } from '../changes/revision-label.ts';
import { redactMessages } from '../check/redact-messages.ts';
import { readDocumentFonts } from '../io/fonts/document-fonts.ts';
import { readAssets, readStyle, readVersion } from '../io/package-files.ts';
import { formatInstant } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import type { BrowserOptions } from '../pdf/browser.ts';
import { createPrinter } from '../pdf/printer.ts';
import { siteAssets } from '../site/assets.ts';
import { changesHtml } from '../site/changes-html.ts';
import type { Comparison, Revision } from './compare-revisions.ts';
import { guardChanges } from './guard-changes.ts';
import { openBrowserWithWarning } from './print-site.ts';
import type { OnProgress } from './progress.ts';

export interface WriteChangesOptions {
  readonly format: ChangeFormat;
  /** Where a preview of the site is, with drafts. */
  readonly previewUrl: string | null;
  readonly browser: BrowserOptions;
  /** Seconds since 1970, as SOURCE_DATE_EPOCH gives them: the date of a sheet about the working tree. */
  readonly sourceDateEpoch: number | null;
  /** What the result is called in messages. */
  readonly file: string;
}

/** The bytes, and what is to be said of them. */
export interface WrittenChanges {
  /** `null` where the public may not see them. */
  readonly bytes: Uint8Array | null;
  readonly messages: readonly VFileMessage[];
}

/** Changes in a form. @throws CliError where there is no browser to print with. */
export async function writeChanges(
  comparison: Comparison,
  options: WriteChangesOptions,
  tell: OnProgress,
): Promise<WrittenChanges> {
  const { bytes, messages } = await writeDocument(comparison, options, tell);
  const { written, changes } = comparison;
  if (written === null) return { bytes, messages };
  const leaks = await guardChanges({ name: options.file, bytes }, changes, written);
  if (leaks.length === 0) return { bytes, messages };
  return { bytes: null, messages: [...messages, ...redactMessages(leaks, written.today.tree, 'public')] };
}

interface WrittenDocument extends WrittenChanges {
  readonly bytes: Uint8Array;
}

async function writeDocument(
  comparison: Comparison,
  options: WriteChangesOptions,
  tell: OnProgress,
): Promise<WrittenDocument> {
  if (options.format === 'pdf') return printSheet(comparison, options, tell);
  const style = options.format === 'html' ? await readStyle('changes.css') : '';
  return { bytes: new TextEncoder().encode(writeText(comparison, options, style)), messages: [] };
}

function writeText(comparison: Comparison, { format, previewUrl }: WriteChangesOptions, style: string): string {
  const { before, after, readers, changes } = comparison;
  if (format === 'json') {
    return changesJson({ audience: readers, before: asData(before), after: asData(after) }, changes);
  }
  const told = { ...describeStates(comparison), previewUrl };
  return format === 'html' ? changesHtml(changes, { ...told, style }) : changesMarkdown(changes, told);
}

async function printSheet(
  comparison: Comparison,
  options: WriteChangesOptions,
  tell: OnProgress,
): Promise<WrittenDocument> {
  const { printAmendments } = await import('../pdf/print-amendments.ts');
  const { site, changes } = comparison;
  const assets = siteAssets(await readAssets(), site);
  const states = describeStates(comparison);
  const view = { ...states, organization: site.organization, paper: site.paper, changes };
  const printer = createPrinter(() => openBrowserWithWarning(options, tell), readDocumentFonts);
  try {
    return await printAmendments({
      view,
      printer,
      assets: async (path) => assets.get(path) ?? null,
      date: dateSheet(comparison, options.sourceDateEpoch),
      form: site.pdf,
      creator: `Dagsorden ${await readVersion()}`,
      file: options.file,
    });
  } finally {
    await printer.close();
  }
}

/** The date of the newer commit. The working tree has none, and nothing reads the clock. */
function dateSheet({ before, after }: Comparison, epoch: number | null): Date {
  if (after.commit !== null) return after.commit.date;
  return epoch === null ? (before.commit?.date ?? new Date(0)) : new Date(epoch * 1000);
}

function describeStates({ before, after, readers, site }: Comparison) {
  const words = wordsOf(site);
  const name = (state: Revision) => nameState(state, site, words);
  return { before: name(before), after: name(after), readers, language: site.language, words };
}

function asData({ name, commit }: Revision): { revision: string | null; commit: string | null } {
  return { revision: name, commit: commit?.hash ?? null };
}

/** A revision that is named by its hash is shown by the beginning of it. */
function nameState({ name, commit }: Revision, site: Comparison['site'], words: Locale): DatedRevision {
  if (name === null || commit === null) return { name: words.changes.workingTree, commit: null, date: null };
  const short = commit.hash.slice(0, 10);
  const date = formatInstant(commit.date, site.language, site.timezone);
  return commit.hash.startsWith(name) ? { name: short, commit: null, date } : { name, commit: short, date };
}
