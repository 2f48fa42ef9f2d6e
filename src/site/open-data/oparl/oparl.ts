/*
 * A site as static OParl 1.1 data:
 * 1. Every object is a file at its address, and stands in the lists of the body.
 * 2. Lists are divided into pages, each of which names the next.
 * 3. What was on an agenda and is no longer is a tombstone, as the specification asks.
 */
import { itemsOf, keyOf } from '../../../agenda/accessors.ts';
import { listCases } from '../../../agenda/cases.ts';
import { writeJson } from '../../../text/formats.ts';
import type { SiteContext } from '../../page-view.ts';
import { type KnownMeeting, listKnownMeetings } from '../../syndication.ts';
import {
  begin,
  createOparlContext,
  moment,
  type OparlContext,
  type OparlObject,
  oparlFiles,
  oparlSystem,
} from './base.ts';
import { describeBody, describeCouncil, describeMeeting, describePaper, describeSystem } from './objects.ts';

/** As many objects as a page of a list holds. */
const onPage = 100;

type Written = readonly [path: string, text: string];

/** Every file below `oparl/`; none where the site has no address of its own, since every object is named by one. */
export function* writeOparl(site: SiteContext): Generator<Written> {
  if (site.site.url === null) return;
  const context = createOparlContext(site, site.site.url);
  const known = listKnownMeetings(site);
  const meetings = known.map((one) => describeMeeting(context, one));
  const lists = gather(context, known, meetings);
  yield [oparlSystem, writeJson(describeSystem(context))];
  for (const [name, objects] of lists) yield* writeList(context, name, objects);
  for (const council of context.site.councils) {
    const own = meetings.filter((_, index) => known[index]?.council.id === council.id);
    yield* writeList(context, `organization/${council.id}/meetings`, own);
  }
  const root = context.address('');
  for (const object of [...lists.values()].flat()) {
    yield [decodeURI(object.id.slice(root.length)), writeJson(object)];
  }
}

/** The objects of the body, by the names of its lists. */
function gather(context: OparlContext, known: readonly KnownMeeting[], meetings: readonly OparlObject[]) {
  const cases = listKnownCases(context, known);
  const items = meetings.flatMap((meeting) => embedded(meeting, 'agendaItem'));
  const papers = cases.map(([address, all]) => describePaper(context, address, all));
  const files = [
    ...meetings.flatMap((meeting) => [...embedded(meeting, 'invitation'), ...embedded(meeting, 'resultsProtocol')]),
    ...items.flatMap((item) => embedded(item, 'auxiliaryFile')),
  ];
  return new Map<string, readonly OparlObject[]>([
    ['bodies', [describeBody(context)]],
    ['organizations', context.site.councils.map((council) => describeCouncil(context, council))],
    ['people', []],
    ['meetings', meetings],
    ['agenda-items', [...items, ...known.flatMap((one) => listTombstones(context, one))]],
    ['papers', papers],
    ['consultations', papers.flatMap((paper) => embedded(paper, 'consultation'))],
    ['files', mergeFiles(files)],
    ['locations', meetings.flatMap((meeting) => embedded(meeting, 'location'))],
  ]);
}

/** The cases of agendas that are out: in a preview, drafts have pages, and are in no data. */
function listKnownCases(context: OparlContext, known: readonly KnownMeeting[]) {
  const shown = new Set(known.map(({ meeting }) => keyOf(meeting)));
  return [...listCases(context.site)].flatMap(([address, all]) => {
    const cases = all.flatMap((one) => {
      const entries = one.entries.filter(({ meeting }) => shown.has(keyOf(meeting)));
      return entries.length === 0 ? [] : [{ ...one, entries }];
    });
    return cases.length === 0 ? [] : [[address, cases] as const];
  });
}

function embedded(object: OparlObject, field: string): OparlObject[] {
  const value = object[field];
  return value === undefined ? [] : ([value].flat() as OparlObject[]);
}

/** A file that several items list is one, of all of them. */
function mergeFiles(files: readonly OparlObject[]): OparlObject[] {
  return [...Map.groupBy(files, ({ id }) => id).values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const all = (field: string) => [...new Set([first, ...more].flatMap((one) => one[field] ?? []))];
    const items = all('agendaItem');
    return [{ ...first, meeting: all('meeting'), ...(items.length === 0 ? {} : { agendaItem: items }) }];
  });
}

/** Items that earlier versions of an agenda had, as the public may know of them today. */
function listTombstones(context: OparlContext, { meeting, versions }: KnownMeeting): OparlObject[] {
  const present = new Set(itemsOf(meeting).map(({ id }) => id));
  const gone = new Map<string, { readonly from: Date; readonly until: Date }>();
  for (const [index, version] of versions.entries()) {
    for (const { id } of itemsOf(version.meeting)) {
      const until = versions[index + 1]?.date ?? version.date;
      if (!present.has(id)) gone.set(id, { from: gone.get(id)?.from ?? version.date, until });
    }
  }
  return [...gone].map(([id, { from, until }], index) => ({
    ...begin(context, 'AgendaItem', oparlFiles.item(meeting, id)),
    order: present.size + index,
    created: moment(from),
    modified: moment(until),
    deleted: true,
  }));
}

/** The pages of a list; an empty one has a page too. */
function* writeList({ address }: OparlContext, name: string, objects: readonly OparlObject[]): Generator<Written> {
  const pages = Math.max(1, Math.ceil(objects.length / onPage));
  const link = (page: number) => address(oparlFiles.list(name, page));
  for (let page = 1; page <= pages; page += 1) {
    const list = {
      data: objects.slice((page - 1) * onPage, page * onPage),
      pagination: { totalElements: objects.length, elementsPerPage: onPage, currentPage: page, totalPages: pages },
      links: {
        first: link(1),
        ...(page > 1 ? { prev: link(page - 1) } : {}),
        self: link(page),
        ...(page < pages ? { next: link(page + 1) } : {}),
        last: link(pages),
      },
    };
    yield [oparlFiles.list(name, page), writeJson(list)];
  }
}
