import { type Command, InvalidArgumentError } from 'commander';
import { isDay } from '../scaffold/dates.ts';
import type { NewFlags } from './create-from-skeleton.ts';
import type { Terminal } from './terminal.ts';

/** `dagsorden new`: one new file from a skeleton. Its path is the result. */
export function addNew(program: Command, terminal: Terminal): void {
  const command = program.command('new').description('one new file from a skeleton: a council, a meeting, an item');
  const loadMakers = () => import('./create-from-skeleton.ts');
  addKind(command, 'council', 'a council, with sections and parts to change')
    .argument('<name>', 'its name, such as "Budget Committee"')
    .option('--name <folder>', 'name of its folder, instead of one made from its name')
    .action(async (name: string, flags: NewFlags) => (await loadMakers()).createCouncil(name, flags, terminal));
  addKind(command, 'meeting', 'a meeting, as a draft')
    .argument('<council>', 'the folder of the council')
    .argument('<date>', 'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix', meetingName)
    .action(async (council: string, day: string, flags: NewFlags) =>
      (await loadMakers()).createMeeting(council, day, flags, terminal),
    );
  addKind(command, 'item', "an item, with the council's parts as headings")
    .argument('<council/meeting>', 'the meeting, such as it-raadet/2027-01-14')
    .argument('<title>', 'its heading')
    .option('--section <id>', 'its section (default: asks on a terminal, else the first)')
    .option('--name <file>', 'name of its file without .md, instead of one made from the title')
    .action(async (place: string, title: string, flags: NewFlags) =>
      (await loadMakers()).createItem(place, title, flags, terminal),
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
