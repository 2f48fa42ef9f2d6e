/*
 * What a site says to everybody, read from what its authors wrote: the site, its councils, meetings that are no drafts,
 * their open items, and its style sheets. Every text knows where it stands.
 */

import type { RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { location } from 'vfile-location';
import { hidesAgenda } from '../agenda/accessors.ts';
import type { Body } from '../agenda/body.ts';
import type { Item, Meeting, Part, Site } from '../agenda/model.ts';
import type { ContentTree, ItemSource, MeetingSource, SiteSource, Source } from '../content/sources.ts';
import { listBodyTexts, type PublicText, type Withheld } from './body-texts.ts';
import { asText, contentOf, divideText } from './early-decisions.ts';
import { type FieldText, listFieldTexts, minutesFields } from './secret-fields.ts';
import { pairItems, pairMeetings } from './secrets.ts';

/** What one file says to everybody. */
export interface PublicFile {
  /** As messages show it. */
  readonly file: string;
  readonly texts: readonly PublicText[];
  /** The paths of the closed items that it leads to. */
  readonly leadsTo: ReadonlySet<string>;
  /** Whether it is the site's or a council's own, of an open item, or what is said in the stead of a closed one. */
  readonly kind: 'site' | 'meeting' | 'open' | 'closed' | 'style';
  /** The title, of an open item. */
  readonly title: string | null;
}

/** A text as it is shown: as its author wrote it, it would take as much memory again. */
type WrittenText = Pick<Body, 'tree'>;

export interface WrittenSite {
  readonly source: SiteSource;
  /** All of it, before anything was taken out. */
  readonly site: Site;
  readonly tree: ContentTree;
  /** By path. */
  readonly bodies: ReadonlyMap<string, WrittenText>;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
}

/** Everything that everybody may read, file by file; what leads to something withheld says what is put in its place. */
export function listPublicContent(
  { source, site, tree, bodies, drafts }: WrittenSite,
  withheld: Withheld,
): PublicFile[] {
  const look = (one: Source<unknown>) =>
    describe(one, 'site', listFieldTexts(one), bodies.get(one.path)?.tree.children ?? [], withheld);
  const meetings = pairMeetings(source, site).filter(([, meeting]) => !hidesAgenda(meeting) || drafts);
  return [
    look(source),
    ...source.councils.map(look),
    ...meetings.flatMap(([from, meeting]) => [
      describeMeeting(from, meeting, withheld),
      ...listItems(from, meeting, bodies, withheld),
    ]),
    ...listStyles(tree),
  ];
}

function listItems(
  from: MeetingSource,
  meeting: Meeting,
  bodies: WrittenSite['bodies'],
  withheld: Withheld,
): PublicFile[] {
  return pairItems(from, meeting).map(([source, item]) => {
    const fields = listShownFields(source, item, meeting);
    if (item.closed !== null) return describe(source, 'closed', fields, [], withheld);
    if (item.withdrawn !== false) return { ...describe(source, 'open', fields, [], withheld), title: item.title };
    const { open, openNotes } = divideText(item, meeting);
    const content = [...contentOf(open), ...openNotes];
    const shown = describe(source, 'open', fields, content, withheld);
    return { ...shown, texts: [...shown.texts, ...listHeadings(open, bodies.get(source.path))], title: item.title };
  });
}

function listHeadings(parts: readonly Part[], body: WrittenText | undefined): PublicText[] {
  const headings = (body?.tree.children ?? []).flatMap((node) =>
    node.type === 'element' && node.tagName === 'h2' ? [node] : [],
  );
  return parts.flatMap(({ name }) => {
    if (name === null) return [];
    const heading = headings.find((node) => textOf(node).trim() === name);
    return [{ text: name, field: false, locate: () => heading?.position }];
  });
}

/** Of a closed item, what is said in its stead; of a withdrawn one, no attachments. */
function listShownFields(source: ItemSource, item: Item, meeting: Meeting) {
  if (item.closed !== null) {
    const { title, reason } = item.closed;
    return [title, reason].flatMap((text) => (text === null ? [] : [{ key: ['closed'], text }]));
  }
  const hidden = new Set(item.withdrawn === false ? hiddenFields(meeting) : [...hiddenFields(meeting), 'attachments']);
  const closed = item.attachments.filter((one) => one.closed && one.listed).map(({ number }) => Number(number) - 1);
  return listFieldTexts(source, hidden).filter(
    ({ key: [field, index] }) => field !== 'attachments' || !closed.includes(Number(index)),
  );
}

function hiddenFields({ status }: Meeting): ReadonlySet<string> {
  return status === 'minutes' ? new Set() : minutesFields;
}

function describeMeeting(source: MeetingSource, meeting: Meeting, withheld: Withheld): PublicFile {
  const { open, openNotes } = divideText(asText(meeting.body), meeting);
  const shown = listFieldTexts(source, hiddenFields(meeting));
  return describe(source, 'meeting', shown, [...contentOf(open), ...openNotes], withheld);
}

function describe(
  source: Source<unknown>,
  kind: PublicFile['kind'],
  shown: readonly FieldText[],
  content: readonly RootContent[],
  withheld: Withheld,
): PublicFile {
  const body = listBodyTexts(source, content, withheld);
  const written = shown.map(({ key, text }) => ({
    text,
    field: true,
    locate: () => source.frontMatter.locateValue(key),
  }));
  const address =
    kind === 'closed'
      ? []
      : [{ text: source.path.replace(/(\/?index)?\.md$/, ''), field: true, locate: () => undefined }];
  return {
    file: source.file,
    kind,
    texts: [...address, ...written, ...body.texts],
    leadsTo: body.leadsTo,
    title: null,
  };
}

/** The whole sheet, comments too: it is published as it is. */
function listStyles(tree: ContentTree): PublicFile[] {
  return [...tree.files.values()].flatMap(({ path, file, bytes }) => {
    if (bytes === null || !path.endsWith('.css')) return [];
    const text = new TextDecoder().decode(bytes);
    const place = location(text);
    const locate = (start: number, end: number) => {
      const [from, to] = [place.toPoint(start), place.toPoint(end)];
      return from === undefined || to === undefined ? undefined : { start: from, end: to };
    };
    return [
      {
        file,
        texts: [{ text, field: false, locate }],
        kind: 'style' as const,
        leadsTo: new Set<string>(),
        title: null,
      },
    ];
  });
}
