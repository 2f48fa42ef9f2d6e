import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { writeResult } from '../io/output/result-file.ts';
import { slugify } from '../text/slugify.ts';
import {
  addCacheOptions,
  addPrintOptions,
  prettyOptions,
  readCacheFlag,
  readConfigFlag,
  readSiteOptions,
  type SiteFlags,
} from './options.ts';
import type { Terminal } from './terminal.ts';

interface PdfFlags extends SiteFlags {
  output?: string;
  packet?: true;
  agenda?: true;
  minutes?: true;
  item?: string;
  cache?: string | boolean;
}

/** `dagsorden pdf`: one meeting's agenda, minutes or packet as a PDF, or one of its items. */
export function addPdf(program: Command, terminal: Terminal): void {
  addCacheOptions(addPrintOptions(program.command('pdf')))
    .description('print one meeting; a draft too')
    .argument('<council/meeting>', 'the meeting, such as it-arkitekturraadet/2026-09-17')
    .option('-o, --output <file>', 'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)')
    .option('--packet', 'with all attachments')
    .option('--agenda', 'the agenda, of a meeting that has minutes too')
    .option('--minutes', 'the minutes')
    .option('--item <id>', 'one item by itself, by the name of its file without .md or by its number')
    .action(async (meeting: string, flags: PdfFlags) => {
      const { printOne } = await import('../build/print-one.ts');
      const { formatMessages } = await import('../reports/pretty.ts');
      const packets = flags.packet ?? false;
      if (flags.agenda === true && flags.minutes === true) throw new CliError('Choose one of --agenda and --minutes.');
      const options = {
        ...readSiteOptions(flags, terminal),
        own: await readConfigFlag(flags, terminal),
        meetings: [meeting],
        drafts: true,
        packets,
        of: flags.agenda === true ? ('agenda' as const) : flags.minutes === true ? ('minutes' as const) : null,
        item: flags.item ?? null,
        requireAccessible: flags.requireAccessible ?? false,
        cache: readCacheFlag(flags.cache, terminal),
      };
      const { messages, document, complete } = await printOne(options, terminal.tell);
      terminal.finish();
      if (document === null || !complete) terminal.fail(1);
      terminal.note(formatMessages(messages, prettyOptions(terminal)));
      if (document === null) return;
      const item = flags.item === undefined ? '' : `-${slugify(flags.item)}`;
      const name = `${meeting.replace('/', '-')}${item}${flags.audience === 'internal' ? '-internal' : ''}`;
      const file = flags.output ?? `${name}${packets ? '-packet' : ''}.pdf`;
      await writeResult(file, document.bytes);
      terminal.note(`Printed ${document.pages} pages to ${file}.\n`);
    });
}
