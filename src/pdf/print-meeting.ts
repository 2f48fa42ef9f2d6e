import type { VFileMessage } from 'vfile-message';
import { agendaFile, minutesFile, packetFile } from '../addresses.ts';
import { itemsOf, keyOf } from '../agenda/accessors.ts';
import type { Meeting } from '../agenda/model.ts';
import { sha256 } from '../sha256.ts';
import type { PrintedDocument } from '../site/documents.ts';
import { describeFaults } from './fault-message.ts';
import { printAgenda } from './print-agenda.ts';
import { printExtract } from './print-extract.ts';
import { type PacketContext, printPacket } from './print-packet.ts';

export interface PrintedMeeting {
  readonly documents: readonly PrintedDocument[];
  readonly messages: readonly VFileMessage[];
  /** The attached files that the packet has only a separator for, by path. */
  readonly unjoined?: readonly string[];
}

/**
 * Prints what a meeting publishes: its agenda, then its minutes once there are any, and with `packets` the packet where
 * it has attachments. The packet goes with the agenda, before the minutes and after.
 */
export async function printMeeting(meeting: Meeting, print: PacketContext, packets: boolean): Promise<PrintedMeeting> {
  const before = print.context.agendas.get(keyOf(meeting)) ?? meeting;
  const agenda = await printFront(before, print, agendaFile(meeting));
  const minutes = meeting.status === 'minutes' ? await printFront(meeting, print, minutesFile(meeting)) : null;
  const fronts = minutes === null ? [agenda] : [agenda, minutes];
  const extracts = await printExtracts(meeting, print);
  const found = [...fronts, ...extracts].flatMap(({ messages }) => messages);
  const documents = [...fronts, ...extracts].map(({ document }) => document);
  if (!packets) return { documents, messages: found };
  const packet = await printPacket(before, print, agenda.document);
  if (packet === null) return { documents, messages: found };
  const { bytes, pages, unjoined } = packet;
  const messages = [...found, ...packet.messages];
  const { pageOf } = agenda.document;
  const whole = { bytes, pages, file: packetFile(meeting), sha256: sha256(bytes), pageOf };
  return { documents: [...documents, whole], messages, unjoined };
}

/** The items by themselves, as the site shows them, where it wants them; of what is closed there is nothing to print. */
async function printExtracts(meeting: Meeting, print: PacketContext) {
  if (print.context.site.extracts !== true) return [];
  const items = itemsOf(meeting).filter(({ redacted }) => !redacted);
  const extracts = [];
  for (const { id } of items) extracts.push(await printExtract(meeting, id, print, false));
  return extracts.filter((one) => one !== null);
}

/** The agenda or the minutes by itself. */
export async function printFront(meeting: Meeting, print: PacketContext, file: string) {
  const printed = await printAgenda(meeting, print);
  const messages = describeFaults(printed.faults, file);
  return { document: { ...printed, file, sha256: sha256(printed.bytes) }, messages };
}
