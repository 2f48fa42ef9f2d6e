/* A council or meeting by its name. */
import { CliError } from '../cli-error.ts';
import { slugify } from '../text/slugify.ts';
import type { CouncilSource, MeetingSource, SiteSource } from './sources.ts';

/** The council of a name, as its folder or its address has it. @throws CliError that names the councils. */
export function findCouncil(site: SiteSource, name: string): CouncilSource {
  const folder = foldersOf(name).at(-1) ?? name;
  const found = site.councils.find(({ id }) => id === slugify(folder));
  if (found !== undefined) return found;
  throw new CliError(`There is no council ${name} that can be read. ${listNames('council', site.councils)}`);
}

/** The meeting of `COUNCIL/MEETING`, and its council. @throws CliError that names the meetings. */
export function findMeeting(site: SiteSource, place: string): { council: CouncilSource; meeting: MeetingSource } {
  const [name, day] = foldersOf(place).slice(-2);
  if (!name || !day) {
    throw new CliError(`${place} names no meeting. Write council and meeting, such as it-raadet/2027-01-14.`);
  }
  const council = findCouncil(site, name);
  const meeting = council.meetings.find(({ id }) => id === day);
  if (meeting !== undefined) return { council, meeting };
  throw new CliError(`There is no meeting ${place} that can be read. ${listNames('meeting', council.meetings)}`);
}

/** The folders of a path as a shell completes it: with the content folder, a slash at the end, or a file in it. */
function foldersOf(path: string): string[] {
  return path.split(/[\\/]+/).filter((name) => name !== '' && name !== '.' && !name.endsWith('.md'));
}

/** The folder of a council or meeting, from the content root. */
export function folderOf({ path }: { readonly path: string }): string {
  return path.replace(/\/index\.md$/, '');
}

function listNames(kind: string, sources: ReadonlyArray<{ readonly id: string }>): string {
  if (sources.length === 0) return `Make one with dagsorden new ${kind}, or run dagsorden check.`;
  return `The ${kind}s are ${sources.map(({ id }) => id).join(', ')}; dagsorden check says what is wrong with others.`;
}
