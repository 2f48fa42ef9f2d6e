import type { Root } from 'hast';
import { councilActionsTemplate } from '../../templates/actions-page.ts';
import { councilDecisionsTemplate, meetingDecisionsTemplate } from '../../templates/decisions-page.ts';
import { redirectPageTemplate } from '../../templates/redirect-page.ts';
import { councilVotesTemplate } from '../../templates/votes-page.ts';
import {
  councilActionsPage,
  councilDecisionsPage,
  councilPage,
  councilVotesFile,
  councilVotesPage,
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
import { type CasesByAddress, listCases } from '../agenda/cases.ts';
import { listActions } from '../agenda/list-actions.ts';
import { listDecisions } from '../agenda/list-decisions.ts';
import { listVotes } from '../agenda/list-votes.ts';
import type { Meeting } from '../agenda/model.ts';
import type { Version } from '../history/versions.ts';
import { toPageHtml } from '../text/to-html.ts';
import { agendaJson } from './agenda-json.ts';
import { listOldAddresses, listOldCouncilAddresses, listRedirectPages } from './old-addresses.ts';
import { createItemView, createMeetingView, createNotFoundView, createView, type SiteContext } from './page-view.ts';
import { describeSearch } from './search/choices.ts';
import { createAddress } from './syndication.ts';
import { createVersionView } from './version-view.ts';
import { votesCsv } from './votes-csv.ts';

/** A page as a tree, or the text of a data file. */
export type WrittenPage = Root | string;

/** The path of every page and data file, and how it is made: who needs a single page makes no other. */
export function* listPages(context: SiteContext): Generator<readonly [path: string, make: () => WrittenPage]> {
  const { site, templates } = context;
  const cases = listCases(site);
  yield [sitePage, () => templates.sitePageTemplate(createView(context, sitePage, site))];
  if (context.search) {
    const view = createView(context, searchPage, site);
    yield [searchPage, () => templates.searchPageTemplate(describeSearch(context), view)];
  }
  for (const council of site.councils) {
    const path = councilPage(council.id);
    yield [path, () => templates.councilPageTemplate(council, createView(context, path, council))];
    if (council.meetings.some(({ status }) => status === 'minutes')) {
      const list = councilDecisionsPage(council.id);
      yield [list, () => councilDecisionsTemplate(council, createView(context, list, council))];
    }
    const { open, done } = listActions(council);
    if (open.length + done.length > 0) {
      const list = councilActionsPage(council.id);
      yield [list, () => councilActionsTemplate(council, createView(context, list, council))];
    }
    const voted = listVotes(council);
    if (voted.length > 0) {
      const list = councilVotesPage(council.id);
      yield [list, () => councilVotesTemplate(council, createView(context, list, council))];
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
  for (const [address, found] of cases) {
    const path = `case/${address}/index.html`;
    yield [path, () => templates.casePageTemplate(found, createView(context, path, site))];
  }
  for (const { from, to } of listRedirectPages(site)) {
    const place = 'url' in to ? to : targetFile(to);
    yield [from, () => redirectPageTemplate(place, createView(context, from, site))];
  }
  yield [notFoundPage, () => templates.notFoundPageTemplate(createNotFoundView(context))];
}

function* listMeetingPages(
  context: SiteContext,
  meeting: Meeting,
  councils: readonly string[],
  cases: CasesByAddress,
): Generator<readonly [path: string, make: () => WrittenPage]> {
  const { templates } = context;
  const path = meetingPage(meeting);
  yield [path, () => templates.agendaPageTemplate(createMeetingView(context, path, meeting))];
  yield [`${meetingFolder(meeting)}/agenda.json`, () => agendaJson(context, meeting)];
  if (hasDecisions(meeting)) {
    const list = meetingDecisionsPage(meeting);
    yield [list, () => meetingDecisionsTemplate(meeting, createView(context, list, meeting))];
  }
  for (const item of itemsOf(meeting)) {
    const page = itemPage(meeting, item.id);
    yield [page, () => templates.itemPageTemplate(item, createItemView(context, page, meeting, item, cases))];
  }
  for (const { from, to } of listOldAddresses(meeting, councils)) {
    yield [from, () => redirectPageTemplate(to, createView(context, from, meeting))];
  }
  for (const version of listEarlier(context, meeting)) {
    const view = () => createVersionView(context, meeting, version);
    yield [versionPage(meeting, version.number), () => templates.versionPageTemplate(version, view())];
  }
}

function hasDecisions(meeting: Meeting): boolean {
  return listDecisions(meeting).length > 0;
}

/** All versions of an agenda but the present one, which the meeting's page shows. */
function listEarlier({ history }: SiteContext, meeting: Meeting): readonly Version[] {
  return isUnpublished(meeting) ? [] : (history.get(keyOf(meeting))?.slice(0, -1) ?? []);
}

/** The text of a page or data file. */
export function writePage(content: WrittenPage): string {
  return typeof content === 'string' ? content : `${toPageHtml(content)}\n`;
}
