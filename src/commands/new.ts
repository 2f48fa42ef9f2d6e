import { type Command, InvalidArgumentError } from 'commander';
import { isDay } from '../scaffold/dates.ts';
import type { NewFlags } from './create-from-skeleton.ts';
import type { PlanFlags, Span } from './plan-meetings.ts';
import type { Terminal } from './terminal.ts';

/** `dagsorden new`: new files from a skeleton. Their paths are the result. */
export function addNew(program: Command, terminal: Terminal): void {
  const command = program
    .command('new')
    .description('new files from a skeleton: a council, a meeting, an item, a plan of meetings');
  const loadMakers = () => import('./create-from-skeleton.ts');
  addKind(command, 'council', 'a council, with sections and parts to change')
    .argument('<name>', 'its name, such as "Budget Committee"')
    .option('--name <folder>', 'name of its folder, instead of one made from its name')
    .action(async (name: string, flags: NewFlags) => (await loadMakers()).createCouncil(name, flags, terminal));
  addKind(command, 'meeting', 'a meeting, as a draft')
    .argument('<council>', 'the folder of the council')
    .argument('<date>', 'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix', meetingName)
    .option('--from <meeting>', 'an earlier meeting: takes over what it postponed, and what is still to be done')
    .action(async (council: string, day: string, flags: NewFlags) =>
      (await loadMakers()).createMeeting(council, day, flags, terminal),
    );
  addPlan(command, terminal);
  addKind(command, 'item', "an item, with the council's parts as headings")
    .argument('<council/meeting>', 'the meeting, such as it-raadet/2027-01-14')
    .argument('<title>', 'its heading')
    .option('--section <id>', 'its section (default: asks on a terminal, else the first)')
    .option('--name <file>', 'name of its file without .md, instead of one made from the title')
    .action(async (place: string, title: string, flags: NewFlags) =>
      (await loadMakers()).createItem(place, title, flags, terminal),
    );
}

/** `new meetings`. */
function addPlan(command: Command, terminal: Terminal): void {
  addKind(command, 'meetings', 'the meetings of a year or so, as planned; not on public holidays')
    .argument('<council>', 'the folder of the council')
    .requiredOption('--every <days>', 'when they are, such as "third thursday" or "every second tuesday"')
    .requiredOption('--from <day>', 'the first day that can have one, YYYY-MM-DD', calendarDay)
    .requiredOption('--to <day>', 'the last day that can have one, YYYY-MM-DD', calendarDay)
    .option('--skip <days>', 'a day, a range such as 2027-07-01..2027-08-08, or a month; repeatable', collectSpan)
    .option('--start <time>', 'when they begin, such as 16:00', clockTime)
    .option('--end <time>', 'when they end', clockTime)
    .option('--place <text>', 'where they are')
    .action(async (council: string, flags: PlanFlags) =>
      (await import('./plan-meetings.ts')).planMeetings(council, flags, terminal),
    );
}

function addKind(command: Command, kind: string, description: string): Command {
  return command.command(kind).description(description).option('--content <dir>', 'content folder', 'content');
}

function meetingName(value: string): string {
  const known = /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/.test(value);
  if (known && isDay(value.slice(0, 10))) return value;
  throw new InvalidArgumentError('Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.');
}

function calendarDay(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('Give a day as 2027-01-14.');
}

function collectSpan(value: string, earlier: readonly Span[] = []): readonly Span[] {
  return [
    ...earlier,
    ...value
      .split(/[\s,]+/)
      .filter((one) => one !== '')
      .map(readSpan),
  ];
}

/** `2027-07-01..2027-08-08`, `2027-07-15` or `2027-07`. */
function readSpan(value: string): Span {
  const [from = '', to = from, ...more] = value.split('..').map((end) => end.trim());
  if (more.length === 0 && /^\d{4}-\d\d$/.test(value) && isDay(`${value}-01`)) {
    return { from: `${value}-01`, to: `${value}-31` };
  }
  if (more.length === 0 && isDay(from) && isDay(to) && from <= to) return { from, to };
  throw new InvalidArgumentError('Give a day as 2027-07-15, days as 2027-07-01..2027-08-08, or a month as 2027-07.');
}

function clockTime(value: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d\d)$/.exec(value) ?? [];
  if (hours !== '' && Number(hours) < 24 && Number(minutes) < 60) return `${hours.padStart(2, '0')}:${minutes}`;
  throw new InvalidArgumentError('Give a time as 16:00.');
}
