/*
 * The objects of OParl 1.1 (https://oparl.org/spezifikation/online-ansicht/) as they stand in a site that is published:
 * each at its address below `oparl/`. What does not apply is left out, as the specification asks.
 */
import { toString as textOf } from 'hast-util-to-string';
import { agendaFile, councilPage, itemPage, meetingPage, minutesFile, sitePage } from '../../../addresses.ts';
import type { Case, CaseEntry } from '../../../agenda/cases.ts';
import { endDateOf } from '../../../agenda/clock.ts';
import { decisionOf } from '../../../agenda/list-decisions.ts';
import type { Council, Item, Meeting } from '../../../agenda/model.ts';
import { nameEvent } from '../../../agenda/title.ts';
import { isClosed } from '../../../fields/closed.ts';
import { wordsOf } from '../../../locale/own-words.ts';
import { withOffset } from '../../../locale/with-offset.ts';
import { slugify } from '../../../text/slugify.ts';
import type { KnownMeeting } from '../../syndication.ts';
import {
  begin,
  moment,
  type OparlContext,
  type OparlObject,
  oparlFiles,
  oparlSystem,
  withoutUndefined,
} from './base.ts';
import { describeFile, describePrinted } from './file-objects.ts';

/** The system: where a program begins. */
export function describeSystem(context: OparlContext): OparlObject {
  const { site, address } = context;
  return {
    ...begin(context, 'System', oparlSystem),
    oparlVersion: 'https://schema.oparl.org/1.1/',
    body: address(oparlFiles.list('bodies')),
    name: site.title,
    website: address(sitePage),
  };
}

/** The body: who publishes, with the lists of all that it has. */
export function describeBody(context: OparlContext): OparlObject {
  const { site, address } = context;
  const list = (name: string) => address(oparlFiles.list(name));
  return {
    ...begin(context, 'Body', oparlFiles.body),
    system: address(oparlSystem),
    name: site.organization,
    website: address(sitePage),
    organization: list('organizations'),
    person: list('people'),
    meeting: list('meetings'),
    paper: list('papers'),
    legislativeTerm: [],
    agendaItem: list('agenda-items'),
    consultation: list('consultations'),
    file: list('files'),
    locationList: list('locations'),
    web: address(sitePage),
  };
}

export function describeCouncil(context: OparlContext, council: Council): OparlObject {
  const { address } = context;
  return {
    ...begin(context, 'Organization', oparlFiles.organization(council.id)),
    body: address(oparlFiles.body),
    name: council.name,
    meeting: address(oparlFiles.list(`organization/${council.id}/meetings`)),
    web: address(councilPage(council.id)),
  };
}

/** The state of a meeting in the words that the specification recommends. */
const states = {
  draft: 'terminiert',
  planned: 'terminiert',
  published: 'eingeladen',
  minutes: 'durchgeführt',
} as const;

export function describeMeeting(context: OparlContext, known: KnownMeeting): OparlObject {
  const { address, documents } = context;
  const { council, meeting, versions, changed } = known;
  const { date, start, end, timezone, status, place } = meeting;
  const words = wordsOf(meeting);
  const printed = (name: string, file: string) =>
    documents.has(file) ? describePrinted(context, name, file, meeting) : undefined;
  const items = meeting.sections.flatMap((section) => section.items);
  return withoutUndefined({
    ...begin(context, 'Meeting', oparlFiles.meeting(meeting)),
    name: nameEvent({ ...meeting, council }, words),
    meetingState: status === 'cancelled' ? 'terminiert' : states[status],
    cancelled: status === 'cancelled' ? true : undefined,
    start: start === null ? undefined : withOffset(date, start, timezone),
    end: end === null ? undefined : withOffset(endDateOf(meeting), end, timezone),
    location: place === null ? undefined : describeLocation(context, meeting, place),
    organization: [address(oparlFiles.organization(meeting.council.id))],
    invitation: printed(words.agenda, agendaFile(meeting)),
    resultsProtocol: printed(words.minutes, minutesFile(meeting)),
    agendaItem: items.length === 0 ? undefined : items.map((item, index) => describeItem(context, known, item, index)),
    created: moment(versions[0]?.date ?? changed),
    modified: moment(changed),
    web: address(meetingPage(meeting)),
  });
}

function describeLocation(context: OparlContext, meeting: Meeting, place: string): OparlObject {
  return { ...begin(context, 'Location', oparlFiles.location(meeting)), description: place };
}

/** What is on an agenda; `order` counts through all sections, from 0. */
function describeItem(
  context: OparlContext,
  { meeting, versions, changed }: Pick<KnownMeeting, 'meeting' | 'versions' | 'changed'>,
  item: Item,
  order: number,
): OparlObject {
  const { address } = context;
  const [number] = item.case.filter((one) => slugify(one) !== '');
  const decision = meeting.status === 'minutes' ? textOf({ type: 'root', children: decisionOf(item) }).trim() : '';
  const files = item.attachments.flatMap((one) => describeFile(context, one, [meeting, item]) ?? []);
  const first = versions.find((one) =>
    one.meeting.sections.some(({ items }) => items.some(({ id }) => id === item.id)),
  );
  return withoutUndefined({
    ...begin(context, 'AgendaItem', oparlFiles.item(meeting, item.id)),
    meeting: address(oparlFiles.meeting(meeting)),
    number: item.number ?? undefined,
    order,
    name: item.title,
    public: !isClosed(item),
    consultation:
      number === undefined ? undefined : address(oparlFiles.consultation(meeting, item.id, slugify(number))),
    result: item.result ?? undefined,
    resolutionText: decision === '' ? undefined : decision,
    auxiliaryFile: files.length === 0 ? undefined : files,
    created: moment(first?.date ?? changed),
    modified: moment(changed),
    web: address(itemPage(meeting, item.id)),
  });
}

/** What a case is for OParl: a paper with the items that dealt with it. */
export function describePaper(context: OparlContext, address: string, cases: readonly Case[]): OparlObject {
  const entries = cases.flatMap((one) => one.entries);
  const newest = entries.at(-1);
  return withoutUndefined({
    ...begin(context, 'Paper', oparlFiles.paper(address)),
    body: context.address(oparlFiles.body),
    name: newest?.item.title,
    reference: cases.map(({ number }) => number).join(', '),
    consultation: entries.map((entry) => describeConsultation(context, entry, address)),
    web: context.address(`case/${address}/index.html`),
  });
}

/** That an item dealt with a paper. */
function describeConsultation(context: OparlContext, { meeting, item }: CaseEntry, paper: string): OparlObject {
  const { address } = context;
  return {
    ...begin(context, 'Consultation', oparlFiles.consultation(meeting, item.id, paper)),
    paper: address(oparlFiles.paper(paper)),
    agendaItem: address(oparlFiles.item(meeting, item.id)),
    meeting: address(oparlFiles.meeting(meeting)),
    organization: [address(oparlFiles.organization(meeting.council.id))],
  };
}
