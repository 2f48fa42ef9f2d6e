import type { VFileMessage } from 'vfile-message';
import {
  agendaFile,
  councilActionsPage,
  councilAttendancePage,
  councilDecisionsPage,
  councilPage,
  councilPlanPage,
  councilVotesPage,
  extractFile,
  itemPage,
  meetingDecisionsPage,
  meetingFolder,
  meetingPage,
  minutesFile,
  notFoundPage,
  packetFile,
  publishedFile,
  searchAssets,
  searchPage,
  sitePage,
} from '../addresses.ts';
import { itemsOf, meetingsOf } from '../agenda/accessors.ts';
import type { Meeting, Site } from '../agenda/model.ts';
import type { ContentTree } from '../content/sources.ts';
import { createMessage } from '../messages.ts';
import { councilFiles, dataFiles, meetingFiles } from './data-files.ts';
import { listOldAddresses } from './old-addresses.ts';
import type { FilesByPath } from './render-content.ts';

/** Files of the content that would take the address of a page or document that the site makes itself. */
export function checkCollisions(site: Site, files: FilesByPath, tree: ContentTree): VFileMessage[] {
  const own = new Set(listOwn(site));
  return [...files.values()]
    .filter((file) => own.has(publishedFile(file.path)) || isKeptFree(publishedFile(file.path)))
    .map((file) =>
      createMessage({
        file: tree.files.get(file.path)?.file ?? file.path,
        rule: 'reserved-name',
        values: { what: 'file', name: file.path, reserved: [] },
      }),
    );
}

/** How many versions an agenda will have, and when lists are divided into years, is not known: those are kept free. */
function isKeptFree(path: string): boolean {
  return /^[^/]+\/(?:[^/]+\/versions\/\d+|(?:[^/]+\/)?\d{4})\/index\.html$|^[^/]+\/(?:votes|attendance)\/\d{4}\.csv$/.test(
    path,
  );
}

function councilAliases({ council }: Meeting, { councils }: Site): readonly string[] {
  return councils.find(({ id }) => id === council.id)?.aliases ?? [];
}

function listOwn(site: Site): string[] {
  const meetings = meetingsOf(site);
  return [
    sitePage,
    'manifest.json',
    'assets/site.css',
    'assets/site.js',
    notFoundPage,
    searchPage,
    ...searchAssets,
    ...dataFiles,
    ...site.councils.flatMap(({ id }) => [
      councilPage(id),
      councilDecisionsPage(id),
      councilVotesPage(id),
      councilActionsPage(id),
      councilAttendancePage(id),
      councilPlanPage(id),
      ...councilFiles.map((name) => `${id}/${name}`),
    ]),
    ...meetings.flatMap((meeting) => [
      meetingPage(meeting),
      meetingDecisionsPage(meeting),
      agendaFile(meeting),
      minutesFile(meeting),
      packetFile(meeting),
      ...meetingFiles.map((name) => `${meetingFolder(meeting)}/${name}`),
      ...itemsOf(meeting).flatMap((item) => [itemPage(meeting, item.id), extractFile(meeting, item.id)]),
      ...listOldAddresses(meeting, councilAliases(meeting, site)).map(({ from }) => from),
    ]),
  ];
}
