import { type Command, InvalidArgumentError } from 'commander';
import type { ImportedMeeting } from '../build/import-meeting.ts';
import { CliError } from '../cli-error.ts';
import type { ImportNote } from '../import/document.ts';
import { translate } from '../locale/phrases.ts';
import { isDay } from '../scaffold/dates.ts';
import { terminalText } from '../text/formats.ts';
import { prettyOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

interface ImportFlags {
  content: string;
  to?: string;
  date?: string;
}

/** `dagsorden import`: Word documents and OParl data become meetings. The files that were written are the result. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('make meetings of Word documents, or of OParl data')
    .argument('<file...>', 'documents, saved as .docx; or JSON of OParl 1.1, a file or a folder')
    .option('--to <place>', 'the council, or the meeting as council/2027-01-14; OParl data has its own')
    .option('--date <day>', 'the day of the meeting, where the document does not say it', readDay)
    .option('--content <dir>', 'content folder', 'content')
    .action(async (files: string[], flags: ImportFlags) => {
      for (const file of files) await tellImport(await importFile(file, flags, terminal), flags.content, terminal);
    });
}

async function importFile(
  file: string,
  { content, to, date }: ImportFlags,
  { interruption }: Terminal,
): Promise<ImportedMeeting> {
  const { holdsJson } = await import('../io/imported-file.ts');
  if (await holdsJson(file)) return (await import('../build/import-oparl.ts')).importOparl(file, content, interruption);
  if (to === undefined) throw new CliError(`Say to which council ${file} belongs, with --to, such as --to it-raadet.`);
  return (await import('../build/import-meeting.ts')).importMeeting(file, {
    content,
    to,
    date: date ?? null,
    interruption,
  });
}

async function tellImport(
  { files, notes, messages }: ImportedMeeting,
  content: string,
  terminal: Terminal,
): Promise<void> {
  terminal.print(files.map((path) => `${content}/${path}\n`).join(''));
  for (const line of tellNotes(notes, terminal)) terminal.note(line);
  if (messages.length === 0) return;
  const { formatMessages } = await import('../reports/pretty.ts');
  terminal.note(formatMessages(messages, prettyOptions(terminal)));
  if (messages.some(({ fatal }) => fatal === true)) terminal.fail(1);
}

/** How many notes of one kind are told: a collection has one habit many times. */
const most = 20;

function tellNotes(notes: readonly ImportNote[], { language }: Terminal): string[] {
  const counts = new Map<string, number>();
  return notes.flatMap(({ text, quote }) => {
    const kind = text.replace(/\d[\d.]*/g, '#');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const told = translate(text, language);
    if (count > most) return count === most + 1 ? [`- ${told}: …\n`] : [];
    return [quote === null ? `- ${told}.\n` : `- ${told}: ${terminalText(quote)}\n`];
  });
}

function readDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) return value;
  throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
}
