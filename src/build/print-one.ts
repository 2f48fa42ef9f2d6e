/* One document by itself: the agenda, the minutes or the packet of a meeting, or one of its items. */
import type { VFileMessage } from 'vfile-message';
import { documentFile, packetFile } from '../addresses.ts';
import { itemsOf, keyOf, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting } from '../agenda/model.ts';
import { CliError } from '../cli-error.ts';
import type { ContentTree } from '../content/sources.ts';
import { readContentTree } from '../io/content-tree.ts';
import { readAssets } from '../io/package-files.ts';
import { hasErrors } from '../messages.ts';
import type { PacketContext } from '../pdf/print-packet.ts';
import { sha256 } from '../sha256.ts';
import { siteAssets } from '../site/assets.ts';
import type { PrintedDocument } from '../site/documents.ts';
import type { SiteContext } from '../site/page-view.ts';
import { guardSite } from './guard-site.ts';
import { type PrintedOne, printUntouched } from './kept-document.ts';
import { type KeptWork, withKept } from './kept-work.ts';
import { type PrintOptions, prepareSite } from './prepare-site.ts';
import { failClaims, preparePrint } from './print-site.ts';
import type { OnProgress } from './progress.ts';
import { openSitePrinter, type SitePrinter } from './site-printer.ts';

/** What is wanted of one meeting. */
export interface PrintOneOptions extends PrintOptions {
  /** What is shown today, where neither is asked for. */
  readonly of: 'agenda' | 'minutes' | null;
  /** By its id or its number; `null` for the whole. */
  readonly item: string | null;
}

interface OneDocument {
  readonly document: PrintedDocument;
  readonly messages: readonly VFileMessage[];
  readonly unjoined: readonly string[];
}

/** Prints it; `null` where that could not be, with messages. @throws CliError where there is no such document */
export async function printOne(options: PrintOneOptions, tell: OnProgress): Promise<PrintedOne> {
  return withKept(options, tell, async (kept) => {
    const tree = await readContentTree(options.content);
    const printer = openSitePrinter(options, kept, tell);
    try {
      const print = () => printWith({ ...options, tree }, kept, printer, tell);
      return await printUntouched(options, tree, kept, printer.version, print);
    } finally {
      await printer.close();
    }
  });
}

async function printWith(
  options: PrintOneOptions & { readonly tree: ContentTree },
  kept: KeptWork | null,
  printer: SitePrinter,
  tell: OnProgress,
): Promise<PrintedOne> {
  // Nobody printed it of this content, so that it is printed most likely.
  printer.start();
  const { context, origin, messages } = await prepareSite(options, false, false, tell, kept);
  if (context === null || origin === null) return { messages, document: null, complete: false };
  const meeting = chooseState(context, options);
  const item = options.item === null ? null : findItem(meeting, options.item);
  const assets = siteAssets(await readAssets(), context.site);
  tell({ kind: 'stage', stage: 'print' });
  tell({ kind: 'printing', meeting: keyOf(meeting), left: 1 });
  const prepared = await preparePrint(context, assets, printer, options.sourceDateEpoch, tell);
  const printed = await printState(meeting, item, options.packets, { ...prepared, cache: printer.kept ?? null });
  failClaims(printed.messages, options);
  const { document } = printed;
  tell({ kind: 'stage', stage: 'guard' });
  const leaks = await guardSite([{ path: document.file, bytes: document.bytes }], { written: origin, context });
  const found = [...messages, ...printed.messages, ...leaks];
  return { messages: found, document: hasErrors(found) ? null : document, complete: printed.unjoined.length === 0 };
}

/** The meeting as it is shown, or as its agenda was before the minutes: a packet is that of the agenda, unless the minutes are asked for. */
function chooseState({ site, agendas }: SiteContext, { of, packets, item }: PrintOneOptions): Meeting {
  const [meeting] = meetingsOf(site);
  if (meeting === undefined) throw new Error('The meeting that was asked for is not shown');
  if (of === 'minutes' && meeting.status !== 'minutes') {
    throw new CliError(`There are no minutes of ${keyOf(meeting)} yet. Its status is ${meeting.status}.`);
  }
  const before = of === 'agenda' || (of === null && packets && item === null);
  return before ? (agendas.get(keyOf(meeting)) ?? meeting) : meeting;
}

function findItem(meeting: Meeting, named: string): string {
  const items = itemsOf(meeting);
  const found = items.find(({ id }) => id === named) ?? items.find(({ number }) => number === named);
  if (found !== undefined) return found.id;
  const known = items.map(({ id }) => id).join(', ') || '(none)';
  throw new CliError(`There is no item ${named} in ${keyOf(meeting)}. The items are ${known}.`);
}

async function printState(
  meeting: Meeting,
  item: string | null,
  packets: boolean,
  print: PacketContext,
): Promise<OneDocument> {
  const { printFront } = await import('../pdf/print-meeting.ts');
  const { printExtract } = await import('../pdf/print-extract.ts');
  const { printPacket } = await import('../pdf/print-packet.ts');
  if (item !== null) {
    const extract = await printExtract(meeting, item, print, packets);
    if (extract === null) throw new Error(`The item ${item} was lost`);
    return extract;
  }
  const front = await printFront(meeting, print, documentFile(meeting));
  const packet = packets ? await printPacket(meeting, print, front.document) : null;
  if (packet === null) return { ...front, unjoined: [] };
  const { bytes, pages, messages, unjoined } = packet;
  return {
    document: { file: packetFile(meeting), bytes, pages, sha256: sha256(bytes), pageOf: new Map() },
    messages,
    unjoined,
  };
}
