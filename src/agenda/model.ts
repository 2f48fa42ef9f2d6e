/* The agenda model: plain readonly data. Everything below assemble.ts takes this and never the sources. */
import type { ElementContent } from 'hast';
import type { councilFields } from '../fields/council-fields.ts';
import type { ModelFields } from '../fields/field.ts';
import type { itemFields } from '../fields/item-fields.ts';
import type { meetingFields } from '../fields/meeting-fields.ts';
import type { siteFields } from '../fields/site-fields.ts';
import type { OwnWords } from '../locale/own-words.ts';

/** Where a link or image of the content leads; each output writes its own address for it. */
export type Target = PageTarget | { readonly kind: 'file'; readonly path: string };

/** A page of the site, and a heading or note on it. */
export type PageTarget = { readonly anchor: string | null } & (
  | { readonly kind: 'site' }
  | { readonly kind: 'council'; readonly council: string }
  | { readonly kind: 'meeting'; readonly council: string; readonly meeting: string }
  | { readonly kind: 'item'; readonly council: string; readonly meeting: string; readonly item: string }
);

declare module 'hast' {
  interface ElementData {
    /** Set on `a` and `img` whose address is a place of the site. */
    target?: Target;
    /** Set on a link whose text is the number of the item that it leads to, and nothing that an author wrote. */
    saysNumber?: boolean;
    /** Set on a table that has got its scrolling frame. */
    wrapped?: boolean;
  }
}

export interface Site extends ModelFields<typeof siteFields> {
  /** Its own look; `null` where it has none. */
  readonly theme: Theme | null;
  /** Its own for those of its language. */
  readonly words: OwnWords;
  /** Groups of words that mean the same to who searches. */
  readonly synonyms: ReadonlyArray<readonly string[]>;
  /** Whether it is published as OParl data too. */
  readonly oparl: boolean;
  readonly body: readonly ElementContent[];
  readonly councils: readonly Council[];
  readonly redirects: readonly Redirect[];
}

/** A path of an earlier site, query and all, and where it leads now. */
export interface Redirect {
  readonly from: string;
  readonly to: PageTarget | { readonly url: string };
}

/** The style sheets of a site's own, as they are written, and the paths of the files that they load. */
export interface Theme {
  readonly pages: string | null;
  readonly print: string | null;
  readonly files: readonly string[];
}

export interface Council extends ModelFields<typeof councilFields> {
  readonly id: string;
  readonly language: string;
  readonly words: OwnWords;
  readonly timezone: string;
  readonly members: readonly Member[];
  readonly body: readonly ElementContent[];
  /** Newest first. */
  readonly meetings: readonly Meeting[];
}

/** `null` for what is not told. */
export interface Member {
  readonly name: string;
  readonly role: string | null;
  readonly party: string | null;
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What a meeting says of its council. */
interface MeetingCouncil extends Pick<Council, 'id' | 'name' | 'approval' | 'quorum' | 'body'> {
  /** Those who were members on the day of the meeting. */
  readonly members: readonly Member[];
}

export interface Meeting extends Omit<ModelFields<typeof meetingFields>, 'title'> {
  readonly id: string;
  readonly council: MeetingCouncil;
  /** Its own, or what its language calls such a meeting. */
  readonly title: string;
  readonly language: string;
  readonly words: OwnWords;
  readonly timezone: string;
  readonly body: readonly ElementContent[];
  readonly sections: readonly Section[];
  /** The meetings of its council whose minutes it approved. */
  readonly approves: ReadonlyArray<Pick<Meeting, 'id' | 'date'>>;
}

export interface Section {
  readonly id: string;
  /** Unique on the agenda's page. */
  readonly anchor: string;
  /** `null` where it has none. */
  readonly number: string | null;
  readonly title: string;
  /** Whether its items are decided as one, but for those that are taken out. */
  readonly consent: boolean;
  /** Whether it begins a page of the PDF; undefined where the council leaves that to the length of the agenda. */
  readonly newPage?: boolean | undefined;
  readonly items: readonly Item[];
}

export interface Item extends ModelFields<typeof itemFields> {
  /** The file's name as an address; for a closed item in a public build, its `publicId`. */
  readonly id: string;
  /** What it goes by where its file's name may not be told. */
  readonly publicId: string;
  /** As it is printed; `null` where it has none. */
  readonly number: string | null;
  /** 1 for an item, 2 and 3 for the sub-items that follow it. */
  readonly level: number;
  /** The item of an earlier meeting that this one goes on from. */
  readonly continues: ItemReference | null;
  /** The items of later meetings that go on from this one. */
  readonly continuedBy: readonly ItemReference[];
  /** What a closed item was reduced to: nothing but number, public title and reason is left in it. */
  readonly redacted: boolean;
  readonly parts: readonly Part[];
  /** The section of footnotes that GFM puts at the end. */
  readonly footnotes: readonly ElementContent[];
  readonly attachments: readonly Attachment[];
}

/** An item of another meeting, as it is pointed to. */
export interface ItemReference extends Pick<Item, 'number' | 'title'> {
  readonly council: string;
  readonly meeting: string;
  readonly item: string;
  /** The day of its meeting. */
  readonly date: string;
}

export interface Part {
  /** `null` for what stands before the first part heading. */
  readonly name: string | null;
  readonly anchor: string | null;
  readonly content: readonly ElementContent[];
}

export interface Attachment {
  readonly number: string;
  readonly title: string;
  readonly closed: boolean;
  /** Whether the front matter lists it; the others are files that the text links to. */
  readonly listed: boolean;
  /** Whether the item's text links to it. */
  readonly mentioned: boolean;
  readonly target: { readonly path: string } | { readonly url: string };
}

/** A file of the content that the site publishes. */
export interface PublishedFile {
  readonly path: string;
  /** Where it is read from. */
  readonly absolute: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of an image, in pixels; `null` where that is not known. */
  readonly dimensions: { readonly width: number; readonly height: number } | null;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}
