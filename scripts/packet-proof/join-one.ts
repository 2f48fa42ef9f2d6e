/* A process that joins one PDF after another into a packet of its own each; a hang or a crash costs only the process. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readPacketFonts } from '../../src/io/fonts/fonts.ts';
import type { DocumentMetadata } from '../../src/pdf/accessible.ts';
import { readConformance } from '../../src/pdf/packet/conformance.ts';
import { joinPacket } from '../../src/pdf/packet/join.ts';
import { loadPdf, openPdf } from '../../src/pdf/packet/open-attachment.ts';
import { inspectPdf } from '../../src/rule-input/pdf-health.ts';

/** The agenda that all are joined to: one item, and one separator on its last page. */
export interface Front {
  readonly agenda: string;
  readonly separatorPage: number;
}

export interface Job extends Front {
  readonly file: string;
  readonly packet: string;
}

export type Outcome =
  | {
      readonly kind: 'joined';
      readonly pages: number;
      readonly archive: boolean;
      readonly accessible: boolean;
      /** Whether values of form fields are drawn anew, which `check` says. */
      readonly redrawn: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'crashed'; readonly error: string };

export const metadata: DocumentMetadata = {
  title: 'Packet',
  author: 'Council',
  subject: 'Packet',
  keywords: [],
  language: 'en',
  date: new Date('2026-01-01T00:00:00Z'),
  creator: 'Packet proof',
  outline: [{ title: '1. Item', anchor: 'item', children: [] }],
};

process.on('message', (job: Job) => {
  joinOne(job).then(
    (outcome) => process.send?.(outcome),
    (error: Error) => process.send?.({ kind: 'crashed', error: error.stack ?? String(error) } satisfies Outcome),
  );
});

async function joinOne({ file, packet, agenda, separatorPage }: Job): Promise<Outcome> {
  const opened = await openPdf(await readFile(file));
  if (opened.kind === 'trouble') return { kind: 'refused', reason: opened.reason };
  const entry = {
    itemNumber: '1',
    itemTitle: 'Item',
    itemAnchor: 'item',
    number: '1',
    title: basename(file),
    fileName: basename(file),
    mediaType: 'application/pdf',
    separatorAnchor: 'separator',
    separatorPage,
    content: { kind: 'pages', pages: opened.pages, read: () => readFile(file) },
  } as const;
  const { bytes } = await joinPacket(await readFile(agenda), [entry], {
    words: {
      stamp: (item, attachment, page, pages) => `Item ${item}, attachment ${attachment}, page ${page} of ${pages}`,
      packetPage: (page, pages) => `Page ${page} of ${pages}`,
      attachment: (number, title) => `Attachment ${number}: ${title}`,
    },
    fonts: await readPacketFonts(),
    metadata,
    tell: () => undefined,
  });
  await writeFile(packet, bytes);
  const redrawn = (await inspectPdf(await readFile(file))).health.form === 'undrawn';
  return { kind: 'joined', pages: opened.pages, redrawn, ...readConformance(await loadPdf(bytes)) };
}
