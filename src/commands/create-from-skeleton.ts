/* What `dagsorden new` does once it is called: it loads the content, which takes most of the program. */
import { loadSite } from '../build/load-site.ts';
import { findCouncil, findMeeting, folderOf } from '../content/find-source.ts';
import type { SectionData } from '../content/schema.ts';
import type { SiteSource } from '../content/sources.ts';
import { createFiles } from '../io/write/new-files.ts';
import { writeCouncil } from '../scaffold/council.ts';
import { findSection, nameNew, nameNewCouncil, nextOrder } from '../scaffold/find-target.ts';
import { writeItem, writeParts } from '../scaffold/item.ts';
import { writeMeeting } from '../scaffold/meeting.ts';
import { loadWords, type ScaffoldWords } from '../scaffold/words.ts';
import type { Terminal } from './terminal.ts';

/** What commander reads of the options of `new`. */
export interface NewFlags {
  content: string;
  name?: string;
  section?: string;
  from?: string;
}

/** Writes a council's index.md. @throws CliError */
export async function createCouncil(name: string, { content, name: folder }: NewFlags, terminal: Terminal) {
  const site = await loadSite(content);
  const path = `${nameNewCouncil(folder ?? name, site)}/index.md`;
  await create(content, path, writeCouncil(name.trim(), await loadWords(site.data.language)), terminal);
}

/** Writes a meeting's index.md, and with `--from` what it takes over; one that is planned keeps its own. @throws CliError */
export async function createMeeting(name: string, day: string, { content, from }: NewFlags, terminal: Terminal) {
  const site = await loadSite(content);
  const council = findCouncil(site, name);
  const words = await loadWords(council.data.language ?? site.data.language);
  const text = writeMeeting({ date: day.slice(0, 10), published: null, body: [] }, words);
  const index = new Map([[`${folderOf(council)}/${day}/index.md`, text]]);
  if (from === undefined) return createAll(content, index, terminal);
  const { carryOver } = await import('./carry-over.ts');
  const meeting = council.meetings.find(({ id }) => id === day) ?? null;
  const carried = carryOver(from, { site, council, meeting, to: day, words }, terminal);
  if (meeting !== null) terminal.note(`${meeting.file} exists already and stays as it is.\n`);
  await createAll(content, meeting === null ? new Map([...index, ...carried]) : carried, terminal);
}

/** Writes an item's file. @throws CliError */
export async function createItem(place: string, title: string, flags: NewFlags, terminal: Terminal) {
  const site = await loadSite(flags.content);
  const { path, text } = await makeItem(site, place, { ...flags, title }, terminal);
  await create(flags.content, path, text, terminal);
}

async function makeItem(site: SiteSource, place: string, asked: NewFlags & { title: string }, terminal: Terminal) {
  const { council, meeting } = findMeeting(site, place);
  const words = await loadWords(council.data.language ?? site.data.language);
  const sections = meeting.data.sections ?? council.data.sections;
  const path = `${folderOf(meeting)}/${nameNew(asked.name ?? asked.title, words.code, meeting.items)}.md`;
  const section = findSection(sections, asked.section ?? (await chooseSection(sections, words, terminal)));
  const body = writeParts(section.parts ?? council.data.parts ?? []);
  const order = nextOrder(meeting, section.id);
  const item = {
    title: asked.title.trim(),
    section: section.id,
    order,
    sections,
    responsible: null,
    timed: false,
    body,
  };
  return { path, text: writeItem(item, words) };
}

async function chooseSection(sections: readonly SectionData[], words: ScaffoldWords, { ask }: Terminal) {
  const initial = sections[0]?.id ?? '';
  if (ask === null || sections.length < 2) return initial;
  const choices = sections.map(({ id, title }) => ({ value: id, label: title }));
  return ask({ message: words.questions.section, initial, choices });
}

async function create(content: string, path: string, text: string, terminal: Terminal): Promise<void> {
  await createAll(content, new Map([[path, text]]), terminal);
}

async function createAll(content: string, files: ReadonlyMap<string, string>, terminal: Terminal): Promise<void> {
  await createFiles(content, files);
  for (const path of files.keys()) terminal.print(`${content}/${path}\n`);
}
