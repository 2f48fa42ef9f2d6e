import type { Element, ElementContent } from 'hast';
import type { RelatedCase } from '../src/agenda/cases.ts';
import type { Council, Item, Meeting, PublishedFile, Site } from '../src/agenda/model.ts';
import type { Version } from '../src/history/versions.ts';
import type { Locale } from '../src/locale/index.ts';
import type { AudienceName } from '../src/visibility/audience.ts';

/** What every page may say of the site: its own fields, and which councils it has. */
export interface SiteFacts extends Omit<Site, 'councils' | 'body'> {
  readonly councils: ReadonlyArray<Pick<Council, 'id' | 'name'>>;
}

/** What others say of a meeting: nothing of what is on its agenda. */
export type MeetingFacts = Omit<Meeting, 'sections' | 'body'>;

/**
 * What a template needs besides the model: the words, and how its output writes addresses and content. Pages that are kept
 * from one build to the next are made from what is here and in the views below (site/page-inputs.ts): what is added
 * becomes a part of what they go by.
 */
export interface View {
  readonly site: SiteFacts;
  /** On a screen, headings link to themselves and items lead to pages of their own. */
  readonly medium: 'screen' | 'print';
  /** Whether the site is made to open from disk, where a browser loads less. */
  readonly offline: boolean;
  /** The file of the site that is written. */
  readonly page: string;
  /** For whom the site is built. */
  readonly readers: AudienceName;
  /** Whether the site has a search. */
  readonly search: boolean;
  /** What every page has, as the site's own templates may have it. */
  readonly blocks: { readonly masthead: (view: View) => Element; readonly siteFooter: (view: View) => Element };
  readonly words: Locale;
  /** BCP 47. */
  readonly language: string;
  /** The address of a file of the site, from the page that is written. */
  readonly link: (file: string) => string;
  /** Content with its addresses written and its headings `shift` levels further down. */
  readonly content: (nodes: readonly ElementContent[], shift: number) => ElementContent[];
  /** Whether the site has a page of a meeting. */
  readonly hasMeeting: (council: string, meeting: string) => boolean;
  /** Size and type of a published file, by its path in the content. */
  readonly file: (path: string) => PublishedFile | undefined;
  /** The address of an attachment; `null` where the output has none. */
  readonly attachmentAddress: (attachment: Item['attachments'][number]) => string | null;
}

/** A page that tells of the whole site, or of all of a council, as it is on a day: it is made in every build. */
export interface DatedView extends View {
  readonly site: Site;
  /** The day of the content's last change, `YYYY-MM-DD`; `null` where it is not known. */
  readonly today: string | null;
}

/** The printed document of a meeting, as pages name it. */
export interface DocumentFacts {
  /** Path in the built site. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A meeting's page and what stands on it. */
export interface MeetingView extends View {
  readonly meeting: Meeting;
  /** The agenda, or the minutes; `null` without a PDF. */
  readonly document: DocumentFacts | null;
  /** The agenda beside the minutes; `null` before there are any. */
  readonly agendaDocument: DocumentFacts | null;
  /** The agenda with all attachments; `null` where there is none. */
  readonly packetDocument: DocumentFacts | null;
  /** The picture that other sites show with a link to it; `null` where there is none. */
  readonly preview: string | null;
}

/** A meeting's own page. */
export interface AgendaView extends MeetingView {
  /** The meetings of its council before and after it. */
  readonly previous: MeetingFacts | null;
  readonly next: MeetingFacts | null;
  /** The versions of its agenda that were published, oldest first; the present one is the last. */
  readonly versions: readonly Version[];
}

/** An item's own page. */
export interface ItemView extends MeetingView {
  /** The item by itself; `null` without a PDF. */
  readonly extract: DocumentFacts | null;
  /** Its cases, each with the other items about it. */
  readonly history: readonly RelatedCase[];
}
