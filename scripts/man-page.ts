/* The manual page of the program in the macros of man(7), from the commands themselves. */
import { type DescribedCommand, flattenCommands } from '../src/commands/describe-commands.ts';

export interface ManFacts {
  readonly version: string;
  /** Where trouble is told. */
  readonly issues: string;
}

/** `dagsorden.1`. */
export function writeManPage(program: DescribedCommand, { version, issues }: ManFacts): string {
  const all = flattenCommands(program).slice(1);
  const shared = program.options.map(({ flags }) => flags);
  const lines = [
    `.TH DAGSORDEN 1 "" "Dagsorden ${version}" "User Commands"`,
    '.SH NAME',
    `dagsorden \\- ${roff(program.description)}`,
    '.SH SYNOPSIS',
    '.B dagsorden',
    '.I command',
    '.RI [ options ]',
    '.SH DESCRIPTION',
    roff('Turns a folder of Markdown files into agendas: web pages, PDFs, feeds, calendars and data.'),
    roff('Results go to standard output, everything else to standard error.'),
    '.SH COMMANDS',
    ...all.filter(({ commands }) => commands.length === 0).flatMap((command) => writeCommand(command, shared)),
    '.SH OPTIONS OF EVERY COMMAND',
    ...program.options.flatMap(({ flags, description }) => ['.TP', `.B ${roff(flags)}`, roff(description)]),
    '.SH EXIT STATUS',
    ...Object.entries(statuses).flatMap(([status, meaning]) => ['.TP', `.B ${status}`, roff(meaning)]),
    '.SH ENVIRONMENT',
    ...Object.entries(variables).flatMap(([name, meaning]) => ['.TP', `.B ${name}`, roff(meaning)]),
    '.SH BUGS',
    roff(issues),
  ];
  return `${lines.join('\n')}\n`;
}

const statuses = {
  0: 'done',
  1: 'the content has errors',
  2: 'wrong usage, or something is missing on the machine',
  70: 'a bug in Dagsorden',
  '128 + n': 'ended by signal n',
};

const variables = {
  DAGSORDEN_BROWSER: 'the browser that prints',
  DAGSORDEN_CACHE: 'where what was printed is kept for the next build; off keeps nothing',
  NO_COLOR: 'plain text',
  SOURCE_DATE_EPOCH: 'dates documents where the content has no commit',
};

function writeCommand(command: DescribedCommand, shared: readonly string[]): string[] {
  const { usage, description, arguments: values, options } = command;
  const own = options.filter(({ flags }) => !shared.includes(flags));
  const terms = [
    ...values.map((one) => [one.term, one.description, one.choices] as const),
    ...own.map((one) => [one.flags, one.description, one.choices] as const),
  ];
  return [
    `.SS "${roff(usage.replace(' [options]', '')).replaceAll('"', '\\(dq')}"`,
    roff(description),
    ...terms.flatMap(([term, meaning, choices]) => {
      const words = choices.length > 0 ? `${meaning} (${choices.join(', ')})` : meaning;
      return ['.TP', `.B ${roff(term)}`, roff(words)];
    }),
  ];
}

/** As text: what roff would take as an escape or a macro is none. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('→', '\\(->')
    .replace(/^([.'])/, '\\&$1');
}
