/*
 * OParl data → councils, meetings and items.
 * 1. All JSON of a file or a folder is read, and its objects are gathered.
 * 2. The files are planned, and written all or none: nothing is written over.
 * 3. The content is checked, and what is said of the new files is told.
 */
import { CliError } from '../cli-error.ts';
import { folderOf } from '../content/find-source.ts';
import { planOparl } from '../import/oparl/plan-oparl.ts';
import { readOparl } from '../import/oparl/read-oparl.ts';
import { readJsonFiles } from '../io/imported-file.ts';
import { createFiles } from '../io/write/new-files.ts';
import type { Interruption } from '../io/write/write-together.ts';
import { findLanguage } from '../locale/index.ts';
import { slugify } from '../text/slugify.ts';
import type { ImportedMeeting } from './import-meeting.ts';
import { loadSite } from './load-site.ts';
import { checkSite } from './read-site.ts';

/** Imports a collection. @throws CliError where it holds no meeting, or a meeting is there already */
export async function importOparl(
  path: string,
  content: string,
  interruption?: Interruption,
): Promise<ImportedMeeting> {
  const site = await loadSite(content);
  const data = readOparl(await readJsonFiles(path));
  if (data.meetings.size === 0) {
    throw new CliError(
      `${path} holds no meetings of OParl 1.1. Name a JSON file with meetings, or a folder of such files.`,
    );
  }
  const language = findLanguage(site.data.language);
  const { sections } = await language.loadImportWords();
  const councils = new Map(site.councils.map((council) => [slugify(council.data.name), folderOf(council)]));
  const words = { ...sections, decision: language.locale.decision, item: language.locale.itemColumn };
  const { files, notes } = planOparl(data, { councils, words });
  await createFiles(content, files, interruption);
  const { messages } = await checkSite({ roots: [content], readers: 'internal' });
  const isNew = (file: string | undefined) => [...files.keys()].some((name) => file?.endsWith(name) === true);
  const known = new Set(messages.map(({ file }) => file).filter(isNew));
  return { files: [...files.keys()], notes, messages: messages.filter(({ file }) => known.has(file)) };
}
