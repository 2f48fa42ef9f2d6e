import { type Command, InvalidArgumentError } from 'commander';
import { CliError } from '../cli-error.ts';
import { loadContent } from '../content/load.ts';
import { meetingSchema, type SectionData } from '../content/schema.ts';
import type { SiteSource } from '../content/sources.ts';
import { readContentTree } from '../io/content-tree.ts';
import { createFiles } from '../io/new-files.ts';
import { writeCouncil } from '../scaffold/council.ts';
import {
  findCouncil,
  findMeeting,
  findSection,
  folderOf,
  nameNew,
  nameNewCouncil,
  nextOrder,
} from '../scaffold/find-target.ts';
import { writeItem, writeParts } from '../scaffold/item.ts';
import { writeMeeting } from '../scaffold/meeting.ts';
import { findWords, type ScaffoldWords } from '../scaffold/words.ts';
import type { Terminal } from './terminal.ts';

interface NewFlags {
  content: string;
  name?: string;
  section?: string;
}

/** `dagsorden new`: one new file from a skeleton. Its path is the result. */
export function addNew(program: Command, terminal: Terminal): void {
  const command = program.command('new').description('one new file from a skeleton: a council, a meeting, an item');
  addKind(command, 'council', 'a council, with sections and parts to change')
    .argument('<name>', 'its name, such as "Budget Committee"')
    .option('--name <folder>', 'name of its folder, instead of one made from its name')
    .action(async (name: string, { content, name: folder }: NewFlags) => {
      const site = await loadSite(content);
      const path = `${nameNewCouncil(folder ?? name, site)}/index.md`;
      await create(content, path, writeCouncil(name.trim(), findWords(site.data.language)), terminal);
    });
  addKind(command, 'meeting', 'a meeting, as a draft')
    .argument('<council>', 'the folder of the council')
    .argument('<date>', 'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix', meetingName)
    .action(async (name: string, day: string, { content }: NewFlags) => {
      const site = await loadSite(content);
      const council = findCouncil(site, name);
      const words = findWords(council.data.language ?? site.data.language);
      const text = writeMeeting({ date: day.slice(0, 10), published: null, body: [] }, words);
      await create(content, `${folderOf(council)}/${day}/index.md`, text, terminal);
    });
  addKind(command, 'item', "an item, with the council's parts as headings")
    .argument('<council/meeting>', 'the meeting, such as it-raadet/2027-01-14')
    .argument('<title>', 'its heading')
    .option('--section <id>', 'its section (default: asks on a terminal, else the first)')
    .option('--name <file>', 'name of its file without .md, instead of one made from the title')
    .action(async (place: string, title: string, flags: NewFlags) => {
      const site = await loadSite(flags.content);
      const { path, text } = await makeItem(site, place, { ...flags, title }, terminal);
      await create(flags.content, path, text, terminal);
    });
}

function addKind(command: Command, kind: string, description: string): Command {
  return command.command(kind).description(description).option('--content <dir>', 'content folder', 'content');
}

async function makeItem(site: SiteSource, place: string, asked: NewFlags & { title: string }, terminal: Terminal) {
  const { council, meeting } = findMeeting(site, place);
  const words = findWords(council.data.language ?? site.data.language);
  const sections = meeting.data.sections ?? council.data.sections;
  const path = `${folderOf(meeting)}/${nameNew(asked.name ?? asked.title, meeting.items)}.md`;
  const section = findSection(sections, asked.section ?? (await chooseSection(sections, words, terminal)));
  const body = writeParts(section.parts ?? council.data.parts ?? []);
  const order = nextOrder(meeting, section.id);
  const item = { title: asked.title.trim(), section: section.id, order, sections, responsible: null, body };
  return { path, text: writeItem(item, words) };
}

async function chooseSection(sections: readonly SectionData[], words: ScaffoldWords, { ask }: Terminal) {
  const initial = sections[0]?.id ?? '';
  if (ask === null || sections.length < 2) return initial;
  const choices = sections.map(({ id, title }) => ({ value: id, label: title }));
  return ask({ message: words.questions.section, initial, choices });
}

async function loadSite(content: string): Promise<SiteSource> {
  const { site } = loadContent(await readContentTree([content]));
  if (site !== null) return site;
  throw new CliError(
    `${content}/index.md is missing or has errors. Name the content folder with --content, run dagsorden check, or start a site with dagsorden init.`,
  );
}

async function create(content: string, path: string, text: string, terminal: Terminal): Promise<void> {
  await createFiles(content, new Map([[path, text]]));
  terminal.print(`${content}/${path}\n`);
}

function meetingName(value: string): string {
  const known = /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/.test(value);
  if (known && meetingSchema.shape.date.safeParse(value.slice(0, 10)).success) return value;
  throw new InvalidArgumentError('Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.');
}
