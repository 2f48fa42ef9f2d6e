/* All items of a council, a line each, for spreadsheets. */
import { councilItemsFile, itemPage } from '../../addresses.ts';
import type { Council } from '../../agenda/model.ts';
import { isClosed } from '../../fields/closed.ts';
import { writeCsv } from '../../text/csv.ts';
import type { SiteContext } from '../page-view.ts';
import { createAddress, type PublishedMeeting } from '../syndication.ts';

const heads = [
  ...['date', 'meeting', 'status', 'section', 'number', 'title', 'case', 'responsible', 'kind'],
  ...['closed', 'withdrawn', 'result', 'attachments', 'url'],
];

/** The newest meeting first, its items in their order. What a field does not apply to is empty. */
export function itemsCsv(context: SiteContext, council: Council, published: readonly PublishedMeeting[]): string {
  const address = createAddress(context, councilItemsFile(council.id));
  const rows = published.flatMap(({ meeting }) =>
    meeting.sections.flatMap((section) =>
      section.items.map((item) => [
        ...[meeting.date, meeting.id, meeting.status, section.title, item.number, item.title],
        ...[item.case.join('; '), item.responsible.join('; '), item.kind],
        ...[isClosed(item) ? 'closed' : null, describeFlag(item.withdrawn)],
        ...[item.result, item.attachments.length, address(itemPage(meeting, item.id))],
      ]),
    ),
  );
  return writeCsv([heads, ...rows]);
}

/** The reason where there is one. */
function describeFlag(value: boolean | string): string | null {
  if (value === false) return null;
  return value === true ? 'withdrawn' : value;
}
