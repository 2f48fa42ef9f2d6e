import type { VFileMessage } from 'vfile-message';
import type { Meeting } from '../agenda/types.ts';
import { sha256 } from '../sha256.ts';
import { documentFile, packetFile } from '../site/addresses.ts';
import type { PrintedDocument } from '../site/documents.ts';
import { printAgenda } from './agenda.ts';
import { type PacketPrint, printPacket } from './packet.ts';

export interface PrintedMeeting {
  readonly documents: readonly PrintedDocument[];
  readonly messages: readonly VFileMessage[];
}

/** Prints what a meeting publishes: its agenda or minutes, and with `packets` the packet where it has attachments. */
export async function printMeeting(meeting: Meeting, print: PacketPrint, packets: boolean): Promise<PrintedMeeting> {
  const agenda = await printAgenda(meeting, print);
  const front = { ...agenda, file: documentFile(meeting), sha256: sha256(agenda.bytes) };
  if (!packets) return { documents: [front], messages: [] };
  const { packet, messages } = await printPacket(meeting, print);
  if (packet === null) return { documents: [front], messages };
  const whole = { ...packet, file: packetFile(meeting), sha256: sha256(packet.bytes), pageOf: agenda.pageOf };
  return { documents: [front, whole], messages };
}
