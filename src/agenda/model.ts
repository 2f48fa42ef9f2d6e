/* The agenda model: plain readonly data. Everything below assemble.ts takes this and never the sources. */
import type { ElementContent } from 'hast';
import type { ItemData, MeetingData } from '../content/schema.ts';

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
    /** Set on a table that has got its scrolling frame. */
    wrapped?: boolean;
  }
}

export interface Site {
  readonly title: string;
  readonly organization: string;
  readonly url: string | null;
  readonly language: string;
  /** By its IANA name. */
  readonly timezone: string;
  readonly logo: string | null;
  readonly accent: string | null;
  /** Its own look; `null` where it has none. */
  readonly theme: Theme | null;
  readonly contact: string | null;
  readonly accessibility: string | null;
  readonly body: readonly ElementContent[];
  readonly councils: readonly Council[];
}

/** The style sheets of a site's own, as they are written, and the paths of the files that they load. */
export interface Theme {
  readonly pages: string | null;
  readonly print: string | null;
  readonly files: readonly string[];
}

export interface Council {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly timezone: string;
  readonly members: ReadonlyArray<{ readonly name: string; readonly role: string | null }>;
  readonly body: readonly ElementContent[];
  /** Newest first. */
  readonly meetings: readonly Meeting[];
}

type Status = MeetingData['status'];

export interface Meeting {
  readonly id: string;
  readonly council: { readonly id: string; readonly name: string; readonly body: readonly ElementContent[] };
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly start: string;
  readonly end: string | null;
  readonly place: string | null;
  readonly online: string | null;
  readonly status: Status;
  readonly published: string | null;
  readonly chair: string | null;
  readonly present: readonly string[];
  readonly excused: readonly string[];
  readonly language: string;
  readonly timezone: string;
  /** When it was really held; `null` where nothing is said of it. */
  readonly held: TimesHeld | null;
  /** The day from which it was moved, `YYYY-MM-DD`. */
  readonly moved: string | null;
  /** Ids that it had before. */
  readonly aliases: readonly string[];
  readonly body: readonly ElementContent[];
  readonly sections: readonly Section[];
}

/** From when to when something was dealt with, `HH:MM`. */
interface TimesHeld {
  readonly start: string;
  readonly end: string;
}

export interface Section {
  readonly id: string;
  /** Unique on the agenda's page. */
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Item {
  /** The file's name as an address; for a closed item in a public build, its number. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly case: readonly string[];
  readonly responsible: readonly string[];
  readonly presenter: readonly string[];
  readonly kind: NonNullable<ItemData['kind']> | null;
  /** Whole minutes. */
  readonly duration: number | null;
  readonly held: TimesHeld | null;
  /** Ids that it had before. */
  readonly aliases: readonly string[];
  /** The day it was added to a published agenda, `YYYY-MM-DD`. */
  readonly late: string | null;
  /** `true`, or the reason. */
  readonly withdrawn: boolean | string;
  readonly closed: { readonly title: string | null; readonly reason: string | null } | null;
  /** What a closed item was reduced to: nothing but number, public title and reason is left in it. */
  readonly redacted: boolean;
  readonly parts: readonly Part[];
  /** The section of footnotes that GFM puts at the end. */
  readonly footnotes: readonly ElementContent[];
  readonly attachments: readonly Attachment[];
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
