import type { Command } from 'commander';
import { writeResult } from '../io/result-file.ts';
import {
  addCacheOptions,
  addPrintOptions,
  prettyOptions,
  readCacheFlag,
  readSiteOptions,
  type SiteFlags,
} from './options.ts';
import type { Terminal } from './terminal.ts';

interface PdfFlags extends SiteFlags {
  output?: string;
  packet?: true;
  cache?: string | boolean;
}

/** `dagsorden pdf`: one meeting's agenda, minutes or packet as a PDF. */
export function addPdf(program: Command, terminal: Terminal): void {
  addCacheOptions(addPrintOptions(program.command('pdf')))
    .description('print one meeting; a draft too')
    .argument('<council/meeting>', 'the meeting, such as it-arkitekturraadet/2026-09-17')
    .option('-o, --output <file>', 'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)')
    .option('--packet', 'with all attachments')
    .action(async (meeting: string, flags: PdfFlags) => {
      const { printOne } = await import('../build/build.ts');
      const { formatMessages } = await import('../reports/pretty.ts');
      const packets = flags.packet ?? false;
      const options = {
        ...readSiteOptions(flags, terminal),
        meetings: [meeting],
        drafts: true,
        packets,
        requireAccessible: flags.requireAccessible ?? false,
        cache: readCacheFlag(flags.cache, terminal),
      };
      const { messages, document, complete } = await printOne(options, terminal.tell);
      terminal.finish();
      if (document === null || !complete) terminal.fail(1);
      terminal.note(formatMessages(messages, prettyOptions(terminal)));
      if (document === null) return;
      const name = `${meeting.replace('/', '-')}${flags.audience === 'internal' ? '-internal' : ''}`;
      const file = flags.output ?? `${name}${packets ? '-packet' : ''}.pdf`;
      await writeResult(file, document.bytes);
      terminal.note(`Printed ${document.pages} pages to ${file}.\n`);
    });
}
