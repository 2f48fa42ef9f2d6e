import type { Root } from 'hast';
import { agendaPageTemplate } from '../../templates/agenda-page.ts';
import { councilPageTemplate } from '../../templates/council-page.ts';
import { itemPageTemplate } from '../../templates/item-page.ts';
import { sitePageTemplate } from '../../templates/site-page.ts';
import type { Meeting } from '../agenda/types.ts';
import { councilPage, itemPage, meetingFolder, meetingPage, sitePage } from './addresses.ts';
import { agendaJson } from './agenda-json.ts';
import { toHtml } from './html.ts';
import { createMeetingView, createView, type SiteContext } from './view.ts';

/** Every page and data file of the site, by path; one after another, so that a large site need not be held at once. */
export function* renderPages(context: SiteContext): Generator<readonly [path: string, text: string]> {
  const { site } = context;
  yield [sitePage, html(sitePageTemplate(createView(context, sitePage, site.language)))];
  for (const council of site.councils) {
    const path = councilPage(council.id);
    yield [path, html(councilPageTemplate(council, createView(context, path, council.language)))];
    for (const meeting of council.meetings) yield* renderMeeting(context, meeting);
  }
}

function* renderMeeting(context: SiteContext, meeting: Meeting): Generator<readonly [string, string]> {
  const path = meetingPage(meeting);
  yield [path, html(agendaPageTemplate(createMeetingView(context, path, meeting)))];
  yield [`${meetingFolder(meeting)}/agenda.json`, agendaJson(context, meeting)];
  for (const item of meeting.sections.flatMap((section) => section.items)) {
    const page = itemPage(meeting, item.id);
    yield [page, html(itemPageTemplate(item, createMeetingView(context, page, meeting)))];
  }
}

function html(tree: Root): string {
  return `${toHtml(tree)}\n`;
}
