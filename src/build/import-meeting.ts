/*
 * A Word document → a meeting of a council.
 * 1. The document is read, its lines get roles, and an outline is made of them.
 * 2. The files are planned, and written all or none: nothing is written over.
 * 3. The content is checked, and what is said of the new files is told.
 */
import type { VFileMessage } from 'vfile-message';
import { CliError } from '../cli-error.ts';
import { findCouncil, folderOf } from '../content/find-source.ts';
import type { CouncilSource, SiteSource } from '../content/sources.ts';
import { compilePattern } from '../fields/linear-pattern.ts';
import { spreadAgendaList } from '../import/agenda-list.ts';
import { classifyLines } from '../import/classify.ts';
import type { ImportNote } from '../import/document.ts';
import { readLines } from '../import/lines.ts';
import { readMeetingFacts } from '../import/meeting-facts.ts';
import { readOutline } from '../import/outline.ts';
import { planMeeting } from '../import/plan-meeting.ts';
import { readWord } from '../import/read-word.ts';
import { readImportedFile } from '../io/imported-file.ts';
import { createFiles } from '../io/write/new-files.ts';
import type { Interruption } from '../io/write/write-together.ts';
import { loadSite } from './load-site.ts';
import { checkSite } from './read-site.ts';

export interface ImportOptions {
  /** The content folder. */
  readonly content: string;
  /** `COUNCIL`, or `COUNCIL/MEETING`. */
  readonly to: string;
  /** `YYYY-MM-DD`, where neither `to` nor the document says it. */
  readonly date: string | null;
  readonly interruption?: Interruption;
}

export interface ImportedMeeting {
  /** The files that were written, from the content folder. */
  readonly files: readonly string[];
  readonly notes: readonly ImportNote[];
  /** What `check` says of them. */
  readonly messages: readonly VFileMessage[];
}

/** Imports a document. @throws CliError for what is no document, has no items, or is there already */
export async function importMeeting(file: string, options: ImportOptions): Promise<ImportedMeeting> {
  const site = await loadSite(options.content);
  const [name = '', meeting = null] = splitTarget(options.to);
  const council = findCouncil(site, name);
  const document = await readWord(await readImportedFile(file), file);
  const lines = readLines(spreadAgendaList(document.blocks));
  const { parts = [], sections, case: cases } = council.data;
  const names = [...parts, ...sections.flatMap((section) => section.parts ?? [])].map((part) => part.name);
  const known = { parts: names, sections: sections.map(({ title }) => title), titles: titlesOf(council, site) };
  const outline = readOutline(
    lines,
    classifyLines(lines, known),
    cases === undefined ? null : compilePattern(cases.pattern),
  );
  if (outline.sections.every(({ items }) => items.length === 0)) {
    throw new CliError(
      `${file} has no items that can be told apart. Give their titles a heading style in Word, or number them, and import again.`,
    );
  }
  const { facts, rest } = readMeetingFacts(outline.cover, { name: council.data.name, body: bodyOf(council) });
  const folder = meeting ?? options.date ?? facts.date;
  if (folder === null) throw new CliError(`${file} says no date. Give it with --date, such as 2027-01-14.`);
  const date = folder.slice(0, 10);
  const scheme = council.data.numbering?.scheme ?? 'sections';
  const opening = rest.map(({ node }) => node);
  const plan = planMeeting(outline, document, { date, sections, scheme, facts, opening });
  const below = `${folderOf(council)}/${folder}`;
  const files = new Map([...plan.files].map(([path, content]) => [`${below}/${path}`, content]));
  await createFiles(options.content, files, options.interruption);
  const { messages } = await checkSite({ roots: [options.content], readers: 'internal' });
  return {
    files: [...files.keys()],
    notes: [...document.notes, ...outline.notes, ...tellDate(facts.date, date), ...plan.notes],
    messages: messages.filter((message) => message.file?.includes(`${below}/`) === true),
  };
}

function splitTarget(to: string): string[] {
  return to
    .split(/[\\/]+/)
    .filter((name) => name !== '' && name !== '.')
    .slice(-2);
}

/** The text that is printed on every cover, so that a document that repeats it adds nothing. */
function bodyOf({ text }: CouncilSource): string {
  return text.replace(/^[>\s*#-]+/gm, ' ');
}

function titlesOf({ data }: CouncilSource, site: SiteSource): string[] {
  return [data.name, site.data.title, site.data.organization].filter((name) => name !== undefined);
}

function tellDate(found: string | null, date: string): ImportNote[] {
  if (found === null || found === date) return [];
  return [{ text: `The document says another date than ${date}`, quote: found }];
}
