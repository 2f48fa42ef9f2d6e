import type { VFileMessage } from 'vfile-message';
import type { Meeting } from '../agenda/types.ts';
import { createMessage } from '../messages.ts';
import { sha256 } from '../sha256.ts';
import { documentFile, packetFile } from '../site/addresses.ts';
import type { PrintedDocument } from '../site/documents.ts';
import { findMissingGlyphs, type MissingGlyph } from './accessible/missing-glyphs.ts';
import { printAgenda } from './agenda.ts';
import { type PacketPrint, printPacket } from './packet.ts';

export interface PrintedMeeting {
  readonly documents: readonly PrintedDocument[];
  readonly messages: readonly VFileMessage[];
}

/** Prints what a meeting publishes: its agenda or minutes, and with `packets` the packet where it has attachments. */
export async function printMeeting(meeting: Meeting, print: PacketPrint, packets: boolean): Promise<PrintedMeeting> {
  const agenda = await printAgenda(meeting, print);
  const file = documentFile(meeting);
  const front = { ...agenda, file, sha256: sha256(agenda.bytes) };
  const glyphs = (await findMissingGlyphs(agenda.bytes)).map((one) => explainGlyph(one, file));
  if (!packets) return { documents: [front], messages: glyphs };
  const { packet, messages } = await printPacket(meeting, print);
  if (packet === null) return { documents: [front], messages: [...glyphs, ...messages] };
  const whole = { ...packet, file: packetFile(meeting), sha256: sha256(packet.bytes), pageOf: agenda.pageOf };
  return { documents: [front, whole], messages: [...glyphs, ...messages] };
}

/** A character that no font has is printed as a box, and the document does not conform to PDF/UA. */
function explainGlyph({ page, text }: MissingGlyph, file: string): VFileMessage {
  return createMessage({
    file,
    severity: 'warning',
    rule: 'missing-glyph',
    en: {
      unexpected: `character that no font has, on page ${page}: “${text}”`,
      expected: 'Latin, Greek, Cyrillic or Arabic letters, or common signs',
      note: 'It is printed as a box. Write it in other letters, or show it as an image with a text alternative.',
    },
    da: {
      unexpected: `et tegn, som ingen skrifttype har, på side ${page}: “${text}”`,
      expected: 'latinske, græske, kyrilliske eller arabiske bogstaver eller almindelige tegn',
      note: 'Det bliver trykt som en kasse. Skriv det med andre bogstaver, eller vis det som et billede med alternativ tekst.',
    },
  });
}
