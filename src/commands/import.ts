import { type Command, InvalidArgumentError } from 'commander';
import { translate } from '../locale/phrases.ts';
import { isDay } from '../scaffold/dates.ts';
import { terminalText } from '../text/formats.ts';
import { prettyOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

interface ImportFlags {
  content: string;
  to: string;
  date?: string;
}

/** `dagsorden import`: Word documents become meetings. The files that were written are the result. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description("make a meeting's files from a Word document")
    .argument('<file...>', 'documents, saved as .docx')
    .requiredOption('--to <place>', 'the council, or the meeting as council/2027-01-14')
    .option('--date <day>', 'the day of the meeting, where the document does not say it', readDay)
    .option('--content <dir>', 'content folder', 'content')
    .action(async (files: string[], flags: ImportFlags) => {
      const { importMeeting } = await import('../build/import-meeting.ts');
      for (const file of files) await run(file, { ...flags, date: flags.date ?? null }, importMeeting, terminal);
    });
}

type Import = typeof import('../build/import-meeting.ts').importMeeting;

async function run(file: string, options: Parameters<Import>[1], importMeeting: Import, terminal: Terminal) {
  const { files, notes, messages } = await importMeeting(file, options);
  for (const path of files) terminal.print(`${options.content}/${path}\n`);
  for (const { text, quote } of notes) {
    const told = translate(text, terminal.language);
    terminal.note(quote === null ? `- ${told}.\n` : `- ${told}: ${terminalText(quote)}\n`);
  }
  const errors = messages.filter(({ fatal }) => fatal === true);
  if (messages.length > 0) {
    const { formatMessages } = await import('../reports/pretty.ts');
    terminal.note(formatMessages(messages, prettyOptions(terminal)));
  }
  if (errors.length > 0) terminal.fail(1);
}

function readDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) return value;
  throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
}
