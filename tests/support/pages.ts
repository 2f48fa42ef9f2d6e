/* Pages and printed documents of content in memory, without commands and files. */

import type { Site } from '../../src/agenda/model.ts';
import { createPrintView } from '../../src/pdf/print-view.ts';
import type { SiteContext } from '../../src/site/page-view.ts';
import { listPages, writePage } from '../../src/site/pages.ts';
import { toHtml } from '../../src/text/to-html.ts';
import { agendaDocument } from '../../templates/print/agenda-document.ts';
import { templates } from '../../templates/replaceable.ts';
import { type Files, meetingOf, publish } from './content.ts';

/** What pages are made from, of a site without files, documents and a past. */
export function contextOf(site: Site, today: string | null = null): SiteContext {
  return {
    site,
    files: new Map(),
    documents: new Map(),
    offline: false,
    commit: today === null ? null : { hash: '0'.repeat(40), date: new Date(`${today}T12:00:00Z`) },
    readers: 'public',
    search: false,
    agendas: new Map(),
    history: new Map(),
    templates,
  };
}

/** Every page and data file, as the public gets them; on a day (`YYYY-MM-DD`), where that matters. */
export function pagesOf(files: Files, { today }: { readonly today?: string } = {}): ReadonlyMap<string, string> {
  return pagesOfSite(publish(files), today);
}

/** The same of a site that was read already. */
export function pagesOfSite(site: Site, today: string | null = null): ReadonlyMap<string, string> {
  return new Map([...listPages(contextOf(site, today))].map(([path, make]) => [path, writePage(make())]));
}

/** What is printed of a meeting, as HTML. */
export function printedOf(files: Files, meeting: string): string {
  const context = contextOf(publish(files));
  const layout = { pages: 0, pageOf: new Map() };
  const view = createPrintView(meetingOf(context.site, meeting), context, layout, null, (nodes) => [...nodes]);
  return toHtml(agendaDocument(view));
}
