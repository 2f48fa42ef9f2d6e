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

/** A page as a tree, or the text of a data file. */
export type PageContent = Root | string;

/** Every page and data file of the site, by path; one after another, so that a large site need not be held at once. */
export function* renderPages(context: SiteContext): Generator<readonly [path: string, text: string]> {
  for (const [path, make] of listPages(context)) yield [path, writePage(make())];
}

/** The path of every page and data file, and how it is made: who needs a single page makes no other. */
export function* listPages(context: SiteContext): Generator<readonly [path: string, make: () => PageContent]> {
  const { site } = context;
  yield [sitePage, () => sitePageTemplate(createView(context, sitePage, site.language))];
  for (const council of site.councils) {
    const path = councilPage(council.id);
    yield [path, () => councilPageTemplate(council, createView(context, path, council.language))];
    for (const meeting of council.meetings) yield* listMeetingPages(context, meeting);
  }
}

function* listMeetingPages(
  context: SiteContext,
  meeting: Meeting,
): Generator<readonly [path: string, make: () => PageContent]> {
  const path = meetingPage(meeting);
  yield [path, () => agendaPageTemplate(createMeetingView(context, path, meeting))];
  yield [`${meetingFolder(meeting)}/agenda.json`, () => agendaJson(context, meeting)];
  for (const item of meeting.sections.flatMap((section) => section.items)) {
    const page = itemPage(meeting, item.id);
    yield [page, () => itemPageTemplate(item, createMeetingView(context, page, meeting))];
  }
}

/** The text of a page or data file. */
export function writePage(content: PageContent): string {
  return typeof content === 'string' ? content : `${toHtml(content)}\n`;
}
