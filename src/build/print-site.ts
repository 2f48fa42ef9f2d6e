/* The PDFs of a site: one browser, several agendas at a time. */

import { join } from 'node:path';
import pMap from 'p-map';
import type { VFileMessage } from 'vfile-message';
import { publishedFile } from '../addresses.ts';
import { hidesAgenda, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting } from '../agenda/model.ts';
import { readPacketFonts } from '../io/fonts/fonts.ts';
import { openScratchFolder } from '../io/output/scratch-folder.ts';
import { readVersion } from '../io/package-files.ts';
import { readPublished } from '../io/published-files.ts';
import type { Browser } from '../pdf/browser.ts';
import type { KeptPrints, PrintContext } from '../pdf/print-agenda.ts';
import type { PacketContext } from '../pdf/print-packet.ts';
import type { AssetMap } from '../site/assets.ts';
import { contentDate } from '../site/content-date.ts';
import type { PrintedDocuments } from '../site/documents.ts';
import type { SiteContext } from '../site/page-view.ts';
import type { PrintOptions } from './prepare-site.ts';
import type { OnProgress } from './progress.ts';

/** Puppeteer is loaded only by those who print. What the browser writes goes where the next run finds and removes it. */
export async function openBrowserWithWarning(
  { browser: options, interrupted = null }: Pick<PrintOptions, 'browser' | 'interrupted'>,
  tell: OnProgress,
): Promise<Browser> {
  const { openBrowser } = await import('../pdf/browser.ts');
  let browser: Browser | null = null;
  const end = () => browser?.kill();
  const elsewhere = (options.endpoints ?? []).length > 0;
  const scratch = elsewhere ? null : await openScratchFolder(interrupted, end);
  const leave = async () => scratch?.remove();
  try {
    const profile = scratch === null ? {} : { profile: join(scratch.folder, 'profile') };
    const onLost = (endpoint: string) => tell({ kind: 'lost', endpoint });
    const opened = await openBrowser({ ...options, ...profile, onLost });
    browser = opened;
    let warned = opened.sandboxed;
    // One that was started early may have nothing to print.
    const print: Browser['print'] = (job) => {
      if (!warned) tell({ kind: 'unsandboxed', browser: opened.source });
      warned = true;
      return opened.print(job);
    };
    return { ...opened, print, close: () => opened.close().finally(leave) };
  } catch (cause) {
    await leave();
    throw cause;
  }
}

/** Prints the meetings of a site, `jobs` at a time. */
export async function printSite(
  context: SiteContext,
  assets: AssetMap,
  printer: PrintContext['printer'] & { readonly kept?: KeptPrints | null },
  options: Pick<PrintOptions, 'packets' | 'requireAccessible' | 'sourceDateEpoch'> & {
    readonly jobs: number;
    /** Only these meetings. */
    readonly share?: readonly Meeting[];
  },
  tell: OnProgress,
): Promise<{ documents: PrintedDocuments; messages: readonly VFileMessage[]; unjoined: readonly string[] }> {
  const { printMeeting } = await import('../pdf/print-meeting.ts');
  const { drawPreview } = await import('../pdf/draw-preview.ts');
  // Of a meeting that is planned, or was called off before its agenda was out, there is nothing to print.
  const meetings = (options.share ?? meetingsOf(context.site)).filter(
    (meeting) => meeting.sections.length > 0 || !hidesAgenda(meeting),
  );
  const prepared = await preparePrint(context, assets, printer, options.sourceDateEpoch, tell);
  const print = { ...prepared, cache: printer.kept ?? null };
  let left = meetings.length;
  const printed = await pMap(
    meetings,
    async (meeting) => {
      tell({ kind: 'printing', meeting: `${meeting.council.id}/${meeting.id}`, left });
      const result = await printMeeting(meeting, print, options.packets);
      const preview = await drawPreview(meeting, print);
      left -= 1;
      return preview === null ? result : { ...result, documents: [...result.documents, preview] };
    },
    { concurrency: options.jobs },
  );
  const all = printed.flatMap((one) => one.documents);
  const messages = printed.flatMap((one) => one.messages);
  failClaims(messages, options);
  const unjoined = printed.flatMap((one) => one.unjoined ?? []);
  return { documents: new Map(all.map((one) => [one.file, one])), messages, unjoined };
}

/** Where every PDF must be accessible, one that is not is an error. */
export function failClaims(
  messages: readonly VFileMessage[],
  { requireAccessible }: Pick<PrintOptions, 'requireAccessible'>,
): void {
  if (requireAccessible !== true) return;
  for (const message of messages) {
    if (message.ruleId === 'pdf-claim' || message.ruleId === 'packet-claim') message.fatal = true;
  }
}

/** All that printing the meetings of a site takes. */
export async function preparePrint(
  context: SiteContext,
  assets: AssetMap,
  printer: PrintContext['printer'],
  sourceDateEpoch: number | null,
  tell: OnProgress = () => undefined,
): Promise<PacketContext> {
  const { loadHyphenation } = await import('../pdf/hyphenate.ts');
  return {
    context,
    printer,
    cache: null,
    assets: createLoader(assets, context),
    dateOf: (meeting) => contentDate(context.commit?.date ?? null, sourceDateEpoch, meeting),
    creator: `Dagsorden ${await readVersion()}`,
    read: readPublished,
    fonts: await readPacketFonts(),
    hyphenate: await loadHyphenation(
      context.site.councils.map(({ language }) => language),
      context.site.hyphenation,
    ),
    tell: ({ council, id }, done, total) => tell({ kind: 'joining', meeting: `${council.id}/${id}`, done, total }),
  };
}

function createLoader(assets: AssetMap, { files }: SiteContext): PacketContext['assets'] {
  const published = new Map([...files.values()].map((file) => [publishedFile(file.path), file]));
  return async (path) => {
    const file = published.get(path);
    return assets.get(path) ?? (file === undefined ? null : await readPublished(file));
  };
}
