/* What `dagsorden new meetings` does once it is called: a file for each day of a plan, all or none. */
import { loadSite } from '../build/load-site.ts';
import { CliError } from '../cli-error.ts';
import { findCouncil, folderOf } from '../content/find-source.ts';
import type { CouncilSource, SiteSource } from '../content/sources.ts';
import { createFiles } from '../io/write/new-files.ts';
import { listHolidaysOf } from '../rule-input/holiday-calendar.ts';
import { writePlannedMeeting } from '../scaffold/meeting.ts';
import { listRecurring, type Recurrence, readRecurrence } from '../scaffold/recurrence.ts';
import { loadWords } from '../scaffold/words.ts';
import type { Terminal } from './terminal.ts';

/** Days that follow one another, the last among them. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What commander reads of the options of `new meetings`. */
export interface PlanFlags extends Span {
  content: string;
  every: string;
  skip?: readonly Span[];
  start?: string;
  end?: string;
  place?: string;
}

/** Writes the planned meetings of a council. @throws CliError */
export async function planMeetings(name: string, flags: PlanFlags, terminal: Terminal): Promise<void> {
  const site = await loadSite(flags.content);
  const council = findCouncil(site, name);
  const recurrence = readDays(flags);
  const days = listRecurring(recurrence, flags.from, flags.to);
  terminal.note(`${explain(flags.every, recurrence)}\n`);
  if (days.length === 0) {
    throw new CliError(`No day from ${flags.from} to ${flags.to} is one of “${flags.every}”. Nothing was written.`);
  }
  const free = await takeFree(days, flags, { site, council }, terminal);
  const words = await loadWords(council.data.language ?? site.data.language);
  const { start = null, end = null, place = null } = flags;
  const files = free.map((date) => {
    const text = writePlannedMeeting({ date, start, end, place: place?.trim() || null }, words);
    return [`${folderOf(council)}/${date}/index.md`, text] as const;
  });
  await createFiles(flags.content, new Map(files), terminal.interruption);
  for (const [path] of files) terminal.print(`${flags.content}/${path}\n`);
  terminal.note(files.length === 1 ? 'Planned 1 meeting.\n' : `Planned ${files.length} meetings.\n`);
}

function readDays({ every, from, to }: PlanFlags): Recurrence {
  if (from > to) throw new CliError(`--from ${from} is after --to ${to}. Swap them.`);
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 10) {
    throw new CliError(`From ${from} to ${to} are more than ten years. Plan fewer at a time.`);
  }
  const recurrence = readRecurrence(every);
  if (recurrence !== null) return recurrence;
  throw new CliError(
    `“${every}” does not say on which days. Write “third thursday”, “last monday”, “first and third wednesday”, “every tuesday”, “every second tuesday” or “first monday in march and september”.`,
  );
}

/** How a text was read: what is counted can be meant in two ways. */
function explain(every: string, { unit, interval }: Recurrence): string {
  if (unit === 'week') {
    return interval === 1 ? `“${every}” is read as every week.` : `“${every}” is read as every ${interval} weeks.`;
  }
  return interval === 1
    ? `“${every}” is read as days counted within each month.`
    : `“${every}” is read as days counted within every ${interval} months.`;
}

/** The days on which a meeting can be; says why the others are left out. */
async function takeFree(
  days: readonly string[],
  { skip = [] }: PlanFlags,
  { site, council }: { readonly site: SiteSource; readonly council: CouncilSource },
  terminal: Terminal,
): Promise<string[]> {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const holidays = await listHolidaysOf(council, site, years);
  return days.filter((day) => {
    const taken = council.meetings.find(({ data }) => data.date <= day && day <= (data.until ?? data.date));
    const names = holidays.filter(({ date }) => date === day).map(({ name }) => name);
    if (taken !== undefined) terminal.note(`${day} has a meeting already, ${taken.file}. It stays as it is.\n`);
    else if (names.length > 0) terminal.note(`${day} is left out: ${names.join(', ')}.\n`);
    else if (skip.some(({ from, to }) => from <= day && day <= to)) {
      terminal.note(`${day} is left out, as --skip says.\n`);
    } else return true;
    return false;
  });
}
