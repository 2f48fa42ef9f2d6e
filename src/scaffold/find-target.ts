/* Where in the content something new goes. */
import { CliError } from '../cli-error.ts';
import { checkCouncilName } from '../content/folder-checks.ts';
import type { SectionData } from '../content/schema.ts';
import type { MeetingSource, SiteSource } from '../content/sources.ts';
import { nameFile, slugify } from '../text/slugify.ts';

/** The section of an id, or of a title. @throws CliError that names the sections. */
export function findSection(sections: readonly SectionData[], id: string): SectionData {
  const titled = (section: SectionData) => slugify(section.title) === slugify(id);
  const found = sections.find((section) => section.id === id) ?? sections.find(titled);
  if (found !== undefined) return found;
  throw new CliError(`There is no section ${id}. The sections are ${sections.map((one) => one.id).join(', ')}.`);
}

/** The `order` that puts an item last in a section, with room before it. */
export function nextOrder(meeting: MeetingSource, section: string): number {
  const orders = meeting.items.filter(({ data }) => data.section === section).map(({ data }) => data.order ?? 0);
  return Math.max(0, ...orders) + 10;
}

/** What has an address already. */
interface Named {
  readonly id: string;
  readonly file: string;
}

/** The file or folder name of something new. @throws CliError where it would be empty, or another has its address. */
export function nameNew(title: string, language: string, others: readonly Named[]): string {
  const name = nameFile(title, language);
  if (name === '') throw new CliError(`“${title}” gives no file name in ASCII. Give one with --name.`);
  const other = others.find(({ id }) => id === name);
  if (other === undefined) return name;
  throw new CliError(
    `${other.file} has the address ${name} already, and nothing is written over. Choose another name.`,
  );
}

/** The folder of a new council. @throws CliError where it would be empty, or the site needs the address itself. */
export function nameNewCouncil(name: string, site: SiteSource): string {
  const folder = nameNew(name, site.data.language, site.councils);
  if (checkCouncilName({ ...site, id: folder }).length === 0) return folder;
  throw new CliError(`The site needs the address ${folder} itself. Give the folder another name with --name.`);
}
