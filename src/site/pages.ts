import type { Root } from 'hast';
import { redirectPageTemplate } from '../../templates/redirect-page.ts';
import {
  caseYearPage,
  councilActionsPage,
  councilAttendanceFile,
  councilAttendancePage,
  councilDecisionsOfYear,
  councilDecisionsPage,
  councilPage,
  councilPlanOfYear,
  councilPlanPage,
  councilVotesFile,
  councilVotesPage,
  councilYearPage,
  itemPage,
  meetingDecisionsPage,
  meetingFolder,
  meetingPage,
  notFoundPage,
  searchPage,
  sitePage,
  targetFile,
  versionPage,
} from '../addresses.ts';
import { isUnpublished, itemsOf, keyOf } from '../agenda/accessors.ts';
import { type Case, type CasesByAddress, listCases, selectYear, yearsOfCases } from '../agenda/cases.ts';
import { listActions } from '../agenda/list-actions.ts';
import { listAttendance } from '../agenda/list-attendance.ts';
import { decidesAnything, yearsOfDecisions } from '../agenda/list-decisions.ts';
import { presentYear, yearsOfPlan } from '../agenda/list-plan.ts';
import { listVotes } from '../agenda/list-votes.ts';
import type { Council, Meeting } from '../agenda/model.ts';
import { splitYears } from '../agenda/years.ts';
import type { Version } from '../history/versions.ts';
import { toPageHtml } from '../text/to-html.ts';
import { agendaJson } from './agenda-json.ts';
import { attendanceCsv } from './attendance-csv.ts';
import { listOldAddresses, listOldCouncilAddresses, listRedirectPages } from './old-addresses.ts';
import { votesCsv } from './open-data/votes-csv.ts';
import {
  keyOfAgenda,
  keyOfCases,
  keyOfCouncil,
  keyOfData,
  keyOfDecisions,
  keyOfItem,
  keyOfVersion,
  type PageKey,
} from './page-inputs.ts';
import { createAgendaView, createItemView, createNotFoundView, createView, type SiteContext } from './page-view.ts';
import { describeSearch } from './search/choices.ts';
import { createAddress } from './syndication.ts';
import { createVersionView } from './version-view.ts';

/** A page as a tree, or the text of a data file. */
export type WrittenPage = Root | string;

/** The path of a page or data file, how it is made, and what it goes by where it can be kept from one build to the next. */
export type ListedPage = readonly [path: string, make: () => WrittenPage, key?: () => PageKey];

/** Every page and data file: who needs a single page makes no other. */
export function* listPages(context: SiteContext): Generator<ListedPage> {
  const { site, templates } = context;
  const cases = listCases(site);
  yield [sitePage, () => templates.sitePageTemplate(createView(context, sitePage, site))];
  if (context.search) {
    const view = createView(context, searchPage, site);
    yield [searchPage, () => templates.searchPageTemplate(describeSearch(context), view)];
  }
  for (const council of site.councils) yield* listCouncilPages(context, council, cases);
  for (const [address, found] of cases) yield* listCasePages(context, address, found);
  for (const { from, to } of listRedirectPages(site)) {
    const place = 'url' in to ? to : targetFile(to);
    yield [from, () => redirectPageTemplate(place, createView(context, from, site))];
  }
  yield [notFoundPage, () => templates.notFoundPageTemplate(createNotFoundView(context))];
}

/** A council: its own pages, its lists, and its meetings. */
function* listCouncilPages(context: SiteContext, council: Council, cases: CasesByAddress): Generator<ListedPage> {
  const path = councilPage(council.id);
  yield [path, () => context.templates.councilPageTemplate(council, createView(context, path, council))];
  for (const year of splitYears(council.meetings.map(({ date }) => date))) {
    const list = councilYearPage(council.id, year);
    const make = () => context.templates.councilYearPageTemplate(council, year, createView(context, list, council));
    yield [list, make, () => keyOfCouncil(context, list, council)];
  }
  if (council.meetings.some(({ status }) => status === 'minutes')) {
    yield* listDecisionPages(context, council);
  }
  const { open, done } = listActions(council);
  if (open.length + done.length > 0) {
    const list = councilActionsPage(council.id);
    yield [list, () => context.templates.actionsPageTemplate(council, createView(context, list, council))];
  }
  yield* listPlanPages(context, council);
  yield* listAttendancePages(context, council);
  const voted = listVotes(council);
  if (voted.length > 0) {
    const list = councilVotesPage(council.id);
    const make = () => context.templates.votesPageTemplate(council, createView(context, list, council));
    yield [list, make, () => keyOfCouncil(context, list, council)];
  }
  for (const one of voted) {
    const file = councilVotesFile(council.id, one.year);
    yield [file, () => votesCsv(one, createAddress(context, file))];
  }
  for (const { from, to } of listOldCouncilAddresses(council)) {
    yield [from, () => redirectPageTemplate(to, createView(context, from, council))];
  }
  for (const meeting of council.meetings) yield* listMeetingPages(context, meeting, council.aliases, cases);
}

/** A case, and where it goes on for years, a page for every year. */
function* listCasePages(context: SiteContext, address: string, found: readonly Case[]): Generator<ListedPage> {
  const { site, templates } = context;
  const path = `case/${address}/index.html`;
  const all = yearsOfCases(found);
  const [newest] = all;
  const first = newest === undefined ? found : selectYear(found, { year: newest, all });
  const page = () => templates.casePageTemplate(first, createView(context, path, site));
  yield [path, page, () => keyOfCases(context, path, first)];
  for (const year of all) {
    const list = caseYearPage(address, year);
    const ofYear = () => selectYear(found, { year, all });
    const make = () => templates.casePageTemplate(ofYear(), createView(context, list, site));
    yield [list, make, () => keyOfCases(context, list, ofYear())];
  }
}

/** When it meets; where that is known of several years, a page for every year. */
function* listPlanPages(context: SiteContext, council: Council): Generator<ListedPage> {
  const all = yearsOfPlan(council);
  const path = councilPlanPage(council.id);
  const view = createView(context, path, council);
  const present = presentYear(all, view.today);
  if (present === null) return;
  yield [path, () => context.templates.planPageTemplate(council, { year: present, all }, view)];
  for (const year of all.length > 1 ? all : []) {
    const list = councilPlanOfYear(council.id, year);
    yield [list, () => context.templates.planPageTemplate(council, { year, all }, createView(context, list, council))];
  }
}

/** Who came to its meetings, as a page and as a file for every year. */
function* listAttendancePages(context: SiteContext, council: Council): Generator<ListedPage> {
  const years = listAttendance(council);
  if (years.length === 0) return;
  const list = councilAttendancePage(council.id);
  const make = () => context.templates.attendancePageTemplate(council, createView(context, list, council));
  yield [list, make, () => keyOfCouncil(context, list, council)];
  for (const one of years) {
    const file = councilAttendanceFile(council.id, one.year);
    yield [file, () => attendanceCsv(one, createAddress(context, file))];
  }
}

/** All that a council has decided; where it is much, of its last year, and a page for every year. */
function* listDecisionPages(context: SiteContext, council: Council): Generator<ListedPage> {
  const all = yearsOfDecisions(council);
  const [newest] = all;
  const first = newest === undefined ? null : { year: newest, all };
  const list = councilDecisionsPage(council.id);
  yield [
    list,
    () => context.templates.councilDecisionsPageTemplate(council, first, createView(context, list, council)),
    () => keyOfCouncil(context, list, council),
  ];
  for (const year of all) {
    const path = councilDecisionsOfYear(council.id, year);
    yield [
      path,
      () => context.templates.councilDecisionsPageTemplate(council, { year, all }, createView(context, path, council)),
      () => keyOfCouncil(context, path, council),
    ];
  }
}

function* listMeetingPages(
  context: SiteContext,
  meeting: Meeting,
  councils: readonly string[],
  cases: CasesByAddress,
): Generator<ListedPage> {
  const { templates } = context;
  const path = meetingPage(meeting);
  const page = () => templates.agendaPageTemplate(createAgendaView(context, path, meeting));
  yield [path, page, () => keyOfAgenda(context, meeting)];
  const data = `${meetingFolder(meeting)}/agenda.json`;
  yield [data, () => agendaJson(context, meeting), () => keyOfData(context, meeting)];
  if (decidesAnything(meeting)) {
    const list = meetingDecisionsPage(meeting);
    const make = () => context.templates.meetingDecisionsPageTemplate(meeting, createView(context, list, meeting));
    yield [list, make, () => keyOfDecisions(context, meeting)];
  }
  for (const item of itemsOf(meeting)) {
    const file = itemPage(meeting, item.id);
    const make = () => templates.itemPageTemplate(item, createItemView(context, file, meeting, item, cases));
    yield [file, make, () => keyOfItem(context, meeting, item, cases)];
  }
  for (const { from, to } of listOldAddresses(meeting, councils)) {
    yield [from, () => redirectPageTemplate(to, createView(context, from, meeting))];
  }
  for (const [version, before] of listEarlier(context, meeting)) {
    const make = () => templates.versionPageTemplate(version, createVersionView(context, meeting, version));
    yield [versionPage(meeting, version.number), make, () => keyOfVersion(context, meeting, version, before)];
  }
}

/** All versions of an agenda but the present one, which the meeting's page shows; each with the one before it. */
function listEarlier({ history }: SiteContext, meeting: Meeting): Array<readonly [Version, before: Version | null]> {
  const versions = isUnpublished(meeting) ? [] : (history.get(keyOf(meeting)) ?? []);
  return versions.slice(0, -1).map((version, index) => [version, versions[index - 1] ?? null]);
}

/** The text of a page or data file. */
export function writePage(content: WrittenPage): string {
  return typeof content === 'string' ? content : `${toPageHtml(content)}\n`;
}
