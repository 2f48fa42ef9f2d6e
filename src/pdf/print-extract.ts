/* An item by itself as a PDF: what it is of, the item, and with its attachments if they are wanted. */
import type { VFileMessage } from 'vfile-message';
import { extractFile } from '../addresses.ts';
import { extractItem } from '../agenda/extract.ts';
import type { Meeting } from '../agenda/model.ts';
import { sha256 } from '../sha256.ts';
import type { PrintedDocument } from '../site/documents.ts';
import { describeFaults } from './fault-message.ts';
import { printAgenda } from './print-agenda.ts';
import { type PacketContext, printPacket } from './print-packet.ts';

interface PrintedExtract {
  readonly document: PrintedDocument;
  readonly messages: readonly VFileMessage[];
  readonly unjoined: readonly string[];
}

/** Prints an item of a meeting; `null` where there is no such item. */
export async function printExtract(
  meeting: Meeting,
  id: string,
  print: PacketContext,
  packet: boolean,
): Promise<PrintedExtract | null> {
  const extract = extractItem(meeting, id);
  if (extract === null) return null;
  const file = extractFile(meeting, id);
  const context = { ...print, extract: true };
  const printed = await printAgenda(extract, context);
  const joined = packet ? await printPacket(extract, context, printed) : null;
  if (joined !== null) {
    const { bytes, pages, messages, unjoined } = joined;
    return { document: { file, bytes, pages, sha256: sha256(bytes), pageOf: new Map() }, messages, unjoined };
  }
  const document = { ...printed, file, sha256: sha256(printed.bytes) };
  return { document, messages: describeFaults(printed.faults, file), unjoined: [] };
}
