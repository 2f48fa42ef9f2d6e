/*
 * OParl data → the files of councils, meetings and items.
 * 1. Every organization that has met is a council, unless the site has one of that name.
 * 2. Every meeting is one, planned where it has neither items nor files, minutes where anything says what came of it.
 * 3. Items keep their numbers, results and files; what is not public is closed.
 */
import { writeScalar } from '../../content/yaml/write-scalar.ts';
import { slugify } from '../../text/slugify.ts';
import type { ImportNote } from '../document.ts';
import { takeName } from '../take-name.ts';
import { findFiles } from './find-files.ts';
import { planItems } from './plan-items.ts';
import type { OparlData, OparlMeeting } from './read-oparl.ts';

export interface OparlTarget {
  /** Folders of the councils that the site has, by the address of their name. */
  readonly councils: ReadonlyMap<string, string>;
  /** Titles of the two sections, and the heading of a decision. */
  readonly words: { readonly open: string; readonly closed: string; readonly decision: string; readonly item: string };
}

export interface PlannedSite {
  /** By path from the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly ImportNote[];
}

export function planOparl(data: OparlData, target: OparlTarget): PlannedSite {
  const files = new Map<string, string>();
  const notes: ImportNote[] = [];
  const folders = new Map<string, string>();
  const taken = new Set(target.councils.values());
  const names = new Map<string, Set<string>>();
  const meetings = [...data.meetings.values()].sort(
    (a, b) => (a.start ?? '').localeCompare(b.start ?? '') || a.id.localeCompare(b.id),
  );
  for (const meeting of meetings) {
    const day = readMoment(meeting.start)?.day;
    if (day === undefined) {
      notes.push({ text: 'A meeting without a date was left out', quote: meeting.name ?? meeting.id });
      continue;
    }
    const name = nameOf(meeting, data);
    const council =
      folders.get(name) ?? target.councils.get(slugify(name)) ?? takeName(slugify(name) || 'council', taken);
    if (!folders.has(name) && !target.councils.has(slugify(name)))
      files.set(`${council}/index.md`, writeCouncil(name, target.words));
    folders.set(name, council);
    const known = names.get(council) ?? new Set<string>();
    names.set(council, known);
    const folder = `${council}/${takeName(day, known)}`;
    const { items, notes: told } = planItems(meeting, data, target.words);
    notes.push(...told);
    files.set(
      `${folder}/index.md`,
      writeMeeting(meeting, data, {
        day,
        name,
        own: target.councils.has(slugify(name)),
        words: target.words,
        items: items.size,
        held: isHeld(meeting, data),
      }),
    );
    for (const [path, text] of items) files.set(`${folder}/${path}`, text);
  }
  return { files, notes };
}

/** The organization that met; a meeting of several is the first one's. */
function nameOf({ organization, name }: OparlMeeting, data: OparlData): string {
  const first = (organization ?? [])
    .map((id) => data.organizations.get(id)?.name)
    .find((one) => one !== undefined && one !== '');
  // Without the organization, what the meeting is called says whose it was.
  return first ?? name?.replace(/\s*\([^)]*\)$/, '') ?? 'Gremium';
}

function isHeld({ agendaItem, resultsProtocol, verbatimProtocol }: OparlMeeting, { items }: OparlData): boolean {
  const decided = (agendaItem ?? []).some(
    (id) => (items.get(id)?.result ?? items.get(id)?.resolutionText ?? '') !== '',
  );
  return decided || [resultsProtocol, verbatimProtocol].some((protocol) => (protocol ?? []).length > 0);
}

const sectionsOf = ({ open, closed }: OparlTarget['words']) => [
  'sections:',
  '  - id: public',
  `    title: ${writeScalar(open)}`,
  '  - id: closed',
  `    title: ${writeScalar(closed)}`,
];

function writeCouncil(name: string, words: OparlTarget['words']): string {
  return `---\n${[`name: ${writeScalar(name)}`, ...sectionsOf(words), 'numbering: flat'].join('\n')}\n---\n`;
}

interface MeetingPlan {
  readonly day: string;
  readonly name: string;
  /** Whether the council was there already, with sections of its own. */
  readonly own: boolean;
  readonly words: OparlTarget['words'];
  /** How many items it has. */
  readonly items: number;
  readonly held: boolean;
}

function writeMeeting(meeting: OparlMeeting, data: OparlData, plan: MeetingPlan): string {
  const [start, end] = [readMoment(meeting.start)?.time ?? null, readMoment(meeting.end)?.time ?? null];
  const status =
    meeting.cancelled === true
      ? 'cancelled'
      : start === null || (plan.items === 0 && listFiles(meeting, data).length === 0)
        ? 'planned'
        : plan.held || plan.items === 0
          ? 'minutes'
          : 'published';
  const published = readMoment(meeting.created)?.day ?? null;
  const lines = [
    `date: ${plan.day}`,
    ...(start === null ? [] : [`start: ${start}`]),
    ...(end === null || end === start || start === null ? [] : [`end: ${end}`]),
    ...(placeOf(meeting) === '' ? [] : [`place: ${writeScalar(placeOf(meeting))}`]),
    ...(isOwnTitle(meeting, plan) ? [`title: ${writeScalar(meeting.name ?? '')}`] : []),
    `status: ${status}`,
    ...(status === 'planned' || published === null || published > plan.day ? [] : [`published: ${published}`]),
    ...(plan.own ? ['numbering: flat', ...sectionsOf(plan.words)] : []),
  ];
  const links = listFiles(meeting, data).map(
    ({ title, url }) => `- [${title.replace(/([[\]\\*_`<])/g, '\\$1')}](<${url}>)\n`,
  );
  return `---\n${lines.join('\n')}\n---\n${links.length === 0 ? '' : `\n${links.join('')}`}`;
}

function isOwnTitle({ name = '' }: OparlMeeting, plan: MeetingPlan): boolean {
  return name !== '' && !slugify(name).startsWith(slugify(plan.name));
}

function placeOf({ location }: OparlMeeting): string {
  const { description, room, streetAddress, locality } = location ?? {};
  return description ?? [room, streetAddress, locality].filter((one) => one !== undefined && one !== '').join(', ');
}

function listFiles(meeting: OparlMeeting, data: OparlData): Array<{ title: string; url: string }> {
  const { invitation, resultsProtocol, verbatimProtocol, auxiliaryFile } = meeting;
  return [invitation, resultsProtocol, verbatimProtocol, auxiliaryFile].flatMap((ids) => findFiles(ids, data));
}

/** The day and the time of an ISO 8601 moment, as the house's clock shows it; midnight says that no time is known. */
function readMoment(written: string | undefined): { day: string; time: string | null } | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(written ?? '') ?? [];
  return day === undefined ? null : { day, time: time === undefined || time === '00:00' ? null : time };
}
