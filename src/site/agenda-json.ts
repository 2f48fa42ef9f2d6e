/* agenda.json: an agenda as open data, version 1. A field that does not apply is `null`, never left out. */

import {
  absoluteAddress,
  agendaFile,
  itemPage,
  meetingFolder,
  minutesFile,
  packetFile,
  publishedFile,
  relativeAddress,
  targetFile,
} from '../addresses.ts';
import type { Attachment, Item, ItemReference, Meeting, Part, Section, Target } from '../agenda/model.ts';
import { type NestedItem, nestItems } from '../agenda/nest-items.ts';
import { itemFields } from '../fields/item-fields.ts';
import { jsonValues } from '../fields/json.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import { writeJson } from '../text/formats.ts';
import { toHtml } from '../text/to-html.ts';
import type { AgendaData } from './agenda-schema.ts';

import type { PrintedDocument } from './documents.ts';
import type { SiteContext } from './page-view.ts';
import { renderContent } from './render-content.ts';

interface JsonContext extends SiteContext {
  readonly meeting: Meeting;
  readonly document: PrintedDocument | undefined;
  /** The address of a file: absolute where the site's own is known, else relative to agenda.json. */
  readonly address: (file: string) => string;
}

type ItemData = AgendaData['sections'][number]['items'][number];

/** The agenda of a meeting as `agenda.json`, ready to be written. */
export function agendaJson(context: SiteContext, meeting: Meeting): string {
  const { url } = context.site;
  const here = `${meetingFolder(meeting)}/agenda.json`;
  const address = (file: string) =>
    url === null ? relativeAddress(here, file, context.offline) : absoluteAddress(url, file);
  const document = context.documents.get(agendaFile(meeting));
  return writeJson(describeAgenda({ ...context, meeting, document, address }));
}

function describeAgenda(context: JsonContext): AgendaData {
  const { meeting, document, address } = context;
  const { title: _, published, moved, held, ...facts } = jsonValues(meetingFields, meeting);
  return {
    $schema: address('agenda.schema.json'),
    version: 1,
    council: { id: meeting.council.id, name: meeting.council.name },
    meeting: {
      id: meeting.id,
      title: meeting.title,
      ...facts,
      language: meeting.language,
      timezone: meeting.timezone,
      published,
      moved,
      held,
      approves: meeting.approves.map(({ id, date }) => ({ meeting: id, date })),
    },
    sections: meeting.sections.map((section) => describeSection(section, context)),
    documents: {
      agenda: describeDocument(document, address),
      minutes: describeDocument(context.documents.get(minutesFile(meeting)), address),
      packet: describeDocument(context.documents.get(packetFile(meeting)), address),
    },
  };
}

function describeDocument(document: PrintedDocument | undefined, address: JsonContext['address']) {
  if (document === undefined) return null;
  return { url: address(document.file), pages: document.pages, sha256: document.sha256 };
}

function describeSection(section: Section, context: JsonContext) {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    consent: section.consent,
    page: context.document?.pageOf.get(section.anchor) ?? null,
    items: nestItems(section.items).flatMap((nested) => describeNested(nested, null, context)),
  };
}

function describeNested({ item, children }: NestedItem, under: string | null, context: JsonContext): ItemData[] {
  return [describeItem(item, under, context), ...children.flatMap((one) => describeNested(one, item.id, context))];
}

function describeItem(item: Item, under: string | null, context: JsonContext): ItemData {
  const { meeting, document, address } = context;
  const { title, ...facts } = jsonValues(itemFields, item);
  return {
    id: item.id,
    number: item.number,
    under,
    title,
    page: document?.pageOf.get(item.id) ?? null,
    url: address(itemPage(meeting, item.id)),
    ...facts,
    continues: item.continues === null ? null : describeReference(item.continues, context),
    continuedBy: item.continuedBy.map((one) => describeReference(one, context)),
    parts: item.parts.map((part) => describePart(part, context)),
    footnotes: item.footnotes.length === 0 ? null : describePart({ content: item.footnotes }, context).html,
    attachments: item.attachments.map((attachment) => describeAttachment(attachment, context)),
  };
}

function describeReference({ council, meeting, item, date, number, title }: ItemReference, { address }: JsonContext) {
  const page = targetFile({ kind: 'item', council, meeting, item, anchor: null });
  return { council, meeting, item, date, number, title, url: address(page) };
}

function describePart(part: Pick<Part, 'content'> & { readonly name?: string | null }, context: JsonContext) {
  const { address, files, meeting } = context;
  const addressOf = (target: Target) =>
    address(targetFile(target)) + (target.kind === 'file' || target.anchor === null ? '' : `#${target.anchor}`);
  const children = renderContent(part.content, 0, { addressOf, files, language: meeting.language });
  return { name: part.name ?? null, html: toHtml({ type: 'root', children }).trim() };
}

function describeAttachment(attachment: Attachment, { files, address }: JsonContext) {
  const file = 'path' in attachment.target ? files.get(attachment.target.path) : undefined;
  return {
    number: attachment.number,
    title: attachment.title,
    url: 'path' in attachment.target ? address(publishedFile(attachment.target.path)) : attachment.target.url,
    mediaType: file?.mediaType ?? null,
    bytes: file?.bytes ?? null,
    sha256: file?.sha256 ?? null,
  };
}
