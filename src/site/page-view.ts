import type { Templates } from '../../templates/replaceable.ts';
import type { AgendaView, DatedView, ItemView, MeetingView, View } from '../../templates/view.ts';
import {
  absoluteAddress,
  agendaFile,
  documentFile,
  extractFile,
  notFoundPage,
  packetFile,
  previewFile,
  publishedFile,
  relativeAddress,
  targetFile,
} from '../addresses.ts';
import { isUnpublished, keyOf, meetingsOf } from '../agenda/accessors.ts';
import { type CasesByAddress, relatedCases } from '../agenda/cases.ts';
import type { Item, Meeting, Site, Target } from '../agenda/model.ts';
import type { History } from '../history/versions.ts';
import { type Speaker, wordsOf } from '../locale/own-words.ts';
import { remember } from '../text/remember.ts';
import type { AudienceName } from '../visibility/audience.ts';
import { documentAt, type PrintedDocuments } from './documents.ts';
import { type FilesByPath, renderContent } from './render-content.ts';
import { prepareForScreen } from './screen-content.ts';

/** What a link can lead to besides files. */
export type Place = Exclude<Target, { kind: 'file' }>;

export interface SiteContext {
  readonly site: Site;
  readonly files: FilesByPath;
  /** The meetings that have a page, by `COUNCIL/MEETING`: those of the site, where it is left out. */
  readonly meetings?: Pick<ReadonlySet<string>, 'has'>;
  /** Where a place of an earlier version is today: as the site says, where it is left out. */
  readonly places?: (target: Place) => Place | null;
  readonly documents: PrintedDocuments;
  /** Whether addresses name index.html, so that the site opens from disk. */
  readonly offline: boolean;
  /** The content's last commit. */
  readonly commit: { readonly hash: string; readonly date: Date } | null;
  /** For whom the site is built. */
  readonly readers: AudienceName;
  /** Whether the site has a search. */
  readonly search: boolean;
  /** The agendas of meetings that have minutes, by `COUNCIL/MEETING`: without decisions. */
  readonly agendas: ReadonlyMap<string, Meeting>;
  /** What was published before, and when. */
  readonly history: History;
  /** The templates of its pages, the site's own among them. */
  readonly templates: Templates;
}

/** How the page at `page` writes addresses and content, in the words of the site, a council or a meeting. */
export function createView(context: SiteContext, page: string, of: Speaker): DatedView {
  return viewFrom(context, page, of, (file) => relativeAddress(page, file, context.offline));
}

/** The same for the page that is shown at any address that leads nowhere: no relative address is right there. */
export function createNotFoundView(context: SiteContext): View {
  const { site, offline } = context;
  const link = (file: string) => new URL(absoluteAddress(site.url ?? 'http://localhost/', file)).pathname;
  return offline ? createView(context, notFoundPage, site) : viewFrom(context, notFoundPage, site, link);
}

function viewFrom(context: SiteContext, page: string, of: Speaker, link: View['link']): DatedView {
  const { files } = context;
  const { language } = of;
  const addressOf = (target: Target) => {
    const anchor = anchorOnPage(target, page);
    if (anchor !== null) return `#${anchor}`;
    const hash = target.kind === 'file' || target.anchor === null ? '' : `#${target.anchor}`;
    return link(targetFile(target)) + hash;
  };
  const surroundings = surroundingsOf(context, of);
  const { words } = surroundings;
  return {
    ...surroundings,
    medium: 'screen',
    page,
    link,
    content: (nodes, shift) => prepareForScreen(renderContent(nodes, shift, { addressOf, files, language }), words),
    attachmentAddress: ({ target }) => ('path' in target ? link(publishedFile(target.path)) : target.url),
  };
}

/** What every output of a site has in a language, pages and print alike. */
export function surroundingsOf(context: SiteContext, of: Speaker) {
  const { site, files, meetings, offline, readers, search, commit, templates } = context;
  return {
    site,
    offline,
    readers,
    search,
    blocks: templates,
    today: commit?.date.toISOString().slice(0, 10) ?? null,
    words: wordsOf(of),
    hasMeeting: (council: string, meeting: string) => (meetings ?? listKeys(site)).has(`${council}/${meeting}`),
    language: of.language,
    file: (path: string) => files.get(path),
  };
}

/** The meetings of a site by `COUNCIL/MEETING`. */
export const listKeys = remember((site: Site): ReadonlySet<string> => new Set(meetingsOf(site).map(keyOf)));

/** The same for a page that belongs to a meeting. */
export function createMeetingView(context: SiteContext, page: string, meeting: Meeting): MeetingView {
  const { documents } = context;
  return {
    ...createView(context, page, meeting),
    meeting,
    document: documentAt(documents, documentFile(meeting)),
    agendaDocument: meeting.status === 'minutes' ? documentAt(documents, agendaFile(meeting)) : null,
    packetDocument: documentAt(documents, packetFile(meeting)),
    preview: documents.has(previewFile(meeting)) ? previewFile(meeting) : null,
  };
}

/** The same for the page of a meeting. */
export function createAgendaView(context: SiteContext, page: string, meeting: Meeting): AgendaView {
  const { site, history } = context;
  // Newest first.
  const meetings = site.councils.find(({ id }) => id === meeting.council.id)?.meetings ?? [];
  const at = meetings.findIndex(({ id }) => id === meeting.id);
  return {
    ...createMeetingView(context, page, meeting),
    previous: (at < 0 ? undefined : meetings[at + 1]) ?? null,
    next: (at < 0 ? undefined : meetings[at - 1]) ?? null,
    versions: isUnpublished(meeting) ? [] : (history.get(keyOf(meeting)) ?? []),
  };
}

/** The same for an item's own page. */
export function createItemView(
  context: SiteContext,
  page: string,
  meeting: Meeting,
  item: Item,
  cases: CasesByAddress,
): ItemView {
  const extract = documentAt(context.documents, extractFile(meeting, item.id));
  return { ...createMeetingView(context, page, meeting), extract, history: relatedCases(item, meeting, cases) };
}

/** The id of what a target means, where that stands on the page itself: items do on the page of their meeting. */
function anchorOnPage(target: Target, page: string): string | null {
  if (target.kind === 'file') return null;
  if (targetFile(target) === page) return target.anchor;
  if (target.kind !== 'item' || page !== `${target.council}/${target.meeting}/index.html`) return null;
  return target.anchor ?? target.item;
}
