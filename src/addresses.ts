/* Where everything stands in the built site, and how one page leads to another from any base path. */
import { posix } from 'node:path';
import type { Meeting, Target } from './agenda/model.ts';
import { slugify } from './text/slugify.ts';

export const sitePage = 'index.html';

export const searchPage = 'search/index.html';

export const searchScript = 'assets/search.js';

export const searchStyle = 'assets/search.css';

/** What only the search page loads. */
export const searchAssets = [
  searchStyle,
  searchScript,
  ...['index', 'results', 'words'].map((name) => `assets/search-${name}.js`),
];

export function councilPage(council: string): string {
  return `${council}/index.html`;
}

/** What the address of a meeting is made of. */
export type MeetingPlace = Pick<Meeting, 'id'> & { readonly council: Pick<Meeting['council'], 'id'> };

/** The folder of a meeting in the built site. */
export function meetingFolder(meeting: MeetingPlace): string {
  return `${meeting.council.id}/${meeting.id}`;
}

export function meetingPage(meeting: MeetingPlace): string {
  return `${meetingFolder(meeting)}/index.html`;
}

export function itemPage(meeting: MeetingPlace, item: string): string {
  return `${meetingFolder(meeting)}/${item}/index.html`;
}

/** An item by itself as a PDF. */
export function extractFile(meeting: Meeting, item: string): string {
  return `${meetingFolder(meeting)}/${item}/item.pdf`;
}

/** What was decided at a meeting, on one page. */
export function meetingDecisionsPage(meeting: Meeting): string {
  return `${meetingFolder(meeting)}/decisions/index.html`;
}

/** What a council has decided, on one page. */
export function councilDecisionsPage(council: string): string {
  return `${council}/decisions/index.html`;
}

/** What a council has voted on, on one page. */
export function councilVotesPage(council: string): string {
  return `${council}/votes/index.html`;
}

/** The same of a year, for spreadsheets. */
export function councilVotesFile(council: string, year: string): string {
  return `${council}/votes/${year}.csv`;
}

/** All items of a council, for spreadsheets. */
export function councilItemsFile(council: string): string {
  return `${council}/items.csv`;
}

/** Who came to a council's meetings, on one page. */
export function councilAttendancePage(council: string): string {
  return `${council}/attendance/index.html`;
}

/** The same of a year, for spreadsheets. */
export function councilAttendanceFile(council: string, year: string): string {
  return `${council}/attendance/${year}.csv`;
}

/** The days of a council's meetings, on a page to print: of this year, or of the last that has some. */
export function councilPlanPage(council: string): string {
  return `${council}/plan/index.html`;
}

/** The same of a year, where there are several. */
export function councilPlanOfYear(council: string, year: string): string {
  return `${council}/plan/${year}/index.html`;
}

/** What is to be done after a council's meetings, on one page. */
export function councilActionsPage(council: string): string {
  return `${council}/actions/index.html`;
}

/** What a council decided in a year, where it has decided much. */
export function councilDecisionsOfYear(council: string, year: string): string {
  return `${council}/decisions/${year}/index.html`;
}

/** The meetings of a council in a year, where it has held many. */
export function councilYearPage(council: string, year: string): string {
  return `${council}/${year}/index.html`;
}

/** What there was about a case in a year, where there is much. */
export function caseYearPage(address: string, year: string): string {
  return `case/${address}/${year}/index.html`;
}

/** An earlier version of an agenda, by its number. */
export function versionPage(meeting: Meeting, number: number): string {
  return `${meetingFolder(meeting)}/versions/${number}/index.html`;
}

/** The feed of a case, by the folder of its page. */
export function caseFeed(address: string): string {
  return `case/${address}/feed.xml`;
}

/** Where everything about a case is, by its number; `null` where the number has no letters or digits. */
export function casePage(number: string): string | null {
  const address = slugify(number);
  return address === '' ? null : `case/${address}/index.html`;
}

/** What a server answers with where there is no page. */
export const notFoundPage = '404.html';

export function agendaFile(meeting: Meeting): string {
  return `${meetingFolder(meeting)}/agenda.pdf`;
}

/** Stands beside the agenda once the status is minutes. */
export function minutesFile(meeting: Meeting): string {
  return `${meetingFolder(meeting)}/minutes.pdf`;
}

/** What the meeting's page shows, as a document: `agenda.pdf`, or `minutes.pdf` once the status is minutes. */
export function documentFile(meeting: Meeting): string {
  return meeting.status === 'minutes' ? minutesFile(meeting) : agendaFile(meeting);
}

/** The picture of a meeting that other sites show with a link to it. */
export function previewFile(meeting: Meeting): string {
  return `${meetingFolder(meeting)}/preview.png`;
}

/** The agenda with all its attachments in one PDF. */
export function packetFile(meeting: Meeting): string {
  return `${meetingFolder(meeting)}/packet.pdf`;
}

/** A file of the content keeps its path; the council's folder is written as its address. */
export function publishedFile(path: string): string {
  const [council = '', ...rest] = path.split('/');
  return rest.length === 0 ? council : [slugify(council) || council, ...rest].join('/');
}

/** The file of the built site that a target leads to. */
export function targetFile(target: Target): string {
  switch (target.kind) {
    case 'site':
      return sitePage;
    case 'council':
      return councilPage(target.council);
    case 'meeting':
      return `${target.council}/${target.meeting}/index.html`;
    case 'item':
      return `${target.council}/${target.meeting}/${target.item}/index.html`;
    case 'file':
      return publishedFile(target.path);
  }
}

/** The relative address from one file of the site to another; `offline` names index.html, so that it opens from disk. */
export function relativeAddress(from: string, to: string, offline: boolean): string {
  const path = posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
  if (offline || !/(^|\/)index\.html$/.test(path)) return path;
  return path.replace(/index\.html$/, '') || './';
}

/** The absolute address of a file of the site below the address at which the site is published. */
export function absoluteAddress(base: string, file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), base.endsWith('/') ? base : `${base}/`).href;
}

/** The faces that every page needs at once, to be loaded before the styles ask for them. */
export const firstFonts = ['400', '600'].map((weight) => `assets/fonts/source-sans-3-latin-${weight}-normal.woff2`);

/** The style sheet of the site's own look, in the built site. */
export const themeFile = 'assets/theme.css';
