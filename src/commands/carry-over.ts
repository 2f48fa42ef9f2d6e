/* What `dagsorden new meeting --from` takes over from an earlier meeting, and how that is told. */
import { CliError } from '../cli-error.ts';
import { findMeeting, folderOf } from '../content/find-source.ts';
import type { CouncilSource, MeetingSource, SiteSource } from '../content/sources.ts';
import { type CarriedFile, carryItems, listElsewhere } from '../scaffold/carry-items.ts';
import type { ScaffoldWords } from '../scaffold/words.ts';
import type { Terminal } from './terminal.ts';

interface Taking {
  readonly site: SiteSource;
  readonly council: CouncilSource;
  /** The meeting that takes over, where it is there already. */
  readonly meeting: MeetingSource | null;
  /** The name of its folder. */
  readonly to: string;
  readonly words: ScaffoldWords;
}

/** The files of a meeting that go on from `place`, by path. @throws CliError where that is not an earlier meeting */
export function carryOver(place: string, taking: Taking, terminal: Terminal): Map<string, string> {
  const { council, meeting, to, words } = taking;
  const earlier = findEarlier(place, taking);
  const sections = meeting?.data.sections ?? council.data.sections;
  for (const item of listElsewhere({ earlier, to })) {
    terminal.note(
      `${item.file} is postponed to ${item.data.postponed}, not to this meeting, and is not carried over.\n`,
    );
  }
  const carried = carryItems({ earlier, to, sections, words });
  if (carried.length === 0)
    terminal.note(`Nothing of ${earlier.file} is postponed to this meeting or still to be done.\n`);
  const there = new Set(meeting?.items.map(({ id }) => id));
  const files = new Map<string, string>();
  for (const one of carried) {
    const path = `${folderOf(council)}/${to}/${one.name}.md`;
    if (there.has(one.name)) terminal.note(`${path} exists already and stays as it is.\n`);
    else {
      files.set(path, one.text);
      tell(path, one, earlier, terminal);
    }
  }
  return files;
}

function findEarlier(place: string, { site, council, to }: Taking): MeetingSource {
  const whole = /[\\/]/.test(place.replace(/[\\/]+$/, '')) ? place : `${council.id}/${place}`;
  const found = findMeeting(site, whole);
  if (found.council !== council)
    throw new CliError(`${place} is a meeting of another council. Name one of ${council.id}.`);
  if (found.meeting.data.date < to.slice(0, 10)) return found.meeting;
  throw new CliError(`${place} is not before ${to.slice(0, 10)}. Name an earlier meeting with --from.`);
}

function tell(path: string, one: CarriedFile, earlier: MeetingSource, terminal: Terminal): void {
  const { actions, closed, lost, unknownSection, left } = one;
  if (actions > 0) terminal.note(`${path}: what is still to be done after ${earlier.id}, ${actions} in all.\n`);
  else if (closed) terminal.note(`${path}: carried over from ${earlier.id}, closed as it was there.\n`);
  else terminal.note(`${path}: carried over from ${earlier.id}.\n`);
  if (actions > 0 && earlier.data.status !== 'minutes') {
    terminal.note(`${path} says what the minutes of ${earlier.id} say: publish those first, with status: minutes.\n`);
  }
  if (unknownSection !== null) {
    terminal.note(`${path} was in the section ${unknownSection}, which this meeting has not. Choose another.\n`);
  }
  if (left !== null) terminal.note(`${path} was a sub-item of ${left}, which is not carried over.\n`);
  for (const url of lost) terminal.note(`${path}: the link to ${url} leads elsewhere now. Write it anew.\n`);
}
