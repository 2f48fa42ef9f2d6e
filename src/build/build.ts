/*
 * A build, from top to bottom:
 * content files → sources → agenda model → rules → what the audience may see → PDFs → pages and data → leak check → dist/.
 * Bad content ends it after the rules (see prepare-site.ts), with all messages and nothing written.
 */

import type { VFileMessage } from 'vfile-message';
import { meetingsOf } from '../agenda/accessors.ts';
import type { Site } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import { openOutputFolder, recoverOutputFolder } from '../io/output/output-folder.ts';
import { readAssets, readVersion } from '../io/package-files.ts';
import { hasErrors, sortMessages } from '../messages.ts';
import { siteAssets } from '../site/assets.ts';
import { manifestJson } from '../site/manifest.ts';
import type { BuildOptions, BuildResult } from './build-options.ts';
import { guardSite } from './guard-site.ts';
import { buildOnce, type Making } from './kept-build.ts';
import { type KeptWork, withKept } from './kept-work.ts';
import { prepareSite } from './prepare-site.ts';
import { printSite } from './print-site.ts';
import type { OnProgress } from './progress.ts';
import { openSitePrinter, type SitePrinter } from './site-printer.ts';
import { writeSite } from './write-site.ts';

export type { BuildOptions, BuildResult } from './build-options.ts';
export type { CachePlace } from './kept-work.ts';
export type { SiteOptions } from './prepare-site.ts';
export type { ProgressEvent } from './progress.ts';

/** Builds a site. @throws CliError where something is missing on the machine; bad content never throws. */
export async function buildSite(options: BuildOptions, tell: OnProgress): Promise<BuildResult> {
  await recoverOutputFolder(options.out);
  return withKept(options, tell, (kept) =>
    buildOnce(options, kept, tell, async (tree, note, state) => {
      const printer = openSitePrinter(options, kept, note);
      // A first build prints, and so does one that keeps nothing.
      if (options.pdf && state === null) printer.start();
      try {
        return await buildWith({ ...options, tree, state }, kept, printer, note);
      } finally {
        await printer.close();
      }
    }),
  );
}

async function buildWith(
  options: BuildOptions & { readonly tree: ContentTree; readonly state: string | null },
  kept: KeptWork | null,
  printer: SitePrinter,
  tell: OnProgress,
): Promise<Making> {
  const {
    unredacted,
    context: prepared,
    origin,
    messages,
    shallow,
  } = await prepareSite(options, options.offline, true, tell, kept);
  if (shallow) tell({ kind: 'shallow' });
  if (unredacted === null || prepared === null || origin === null) return failed(messages);
  // A page that is opened from disk may not load an index.
  const context = { ...prepared, search: options.search && !options.offline };
  const assets = siteAssets(await readAssets(), context.site);
  const output = await openOutputFolder(options.out, options.content, options);
  if (options.pdf) tell({ kind: 'stage', stage: 'print' });
  try {
    const printed = options.pdf
      ? await printSite(context, assets, printer, options, tell)
      : { documents: context.documents, messages: [] };
    const told = [...messages, ...printed.messages];
    if (hasErrors(printed.messages)) return failed(told);
    tell({ kind: 'stage', stage: 'write' });
    tell({ kind: 'writing' });
    const pages = (await kept?.open('pages')) ?? null;
    const written = await writeSite({ ...context, documents: printed.documents }, assets, output, pages);
    const browser = printed.documents.size > 0 ? await printer.version() : null;
    const facts = {
      version: await readVersion(),
      browser,
      commit: context.commit?.hash ?? null,
      readers: options.readers,
    };
    await output.write('manifest.json', manifestJson(written, facts));
    tell({ kind: 'stage', stage: 'guard' });
    const leaks = await guardSite(output.read(), { written: origin, context });
    if (leaks.length > 0) return failed([...messages, ...leaks]);
    tell({ kind: 'stage', stage: 'place' });
    const state = await output.putInPlace();
    const built = { ...countMeetings(unredacted, context.site), files: written.length + 1 };
    return { messages: sortMessages(told), built, placed: { state, source: origin.source, browser } };
  } finally {
    await output.discard();
  }
}

function failed(messages: readonly VFileMessage[]): Making {
  return { messages: sortMessages(messages), built: null, placed: null };
}

function countMeetings(site: Site, visible: Site): { meetings: number; drafts: number } {
  const meetings = meetingsOf(visible);
  const drafts = meetingsOf(site).filter(({ status }) => status === 'draft');
  return {
    meetings: meetings.length,
    drafts: drafts.length - meetings.filter(({ status }) => status === 'draft').length,
  };
}
