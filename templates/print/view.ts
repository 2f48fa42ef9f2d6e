import type { Element } from 'hast';
import type { Item, PublishedFile } from '../../src/agenda/model.ts';
import type { MeetingView } from '../view.ts';

/** Why an attachment is only named in a packet; pages that it lacks, counted from 1. */
export type AttachmentTrouble =
  | { readonly reason: 'locked' | 'damaged' | 'large' }
  | { readonly reason: 'cut-short'; readonly missing: readonly number[]; readonly pages: number };

/** An attachment as it stands in a packet. */
export interface PacketAttachment {
  /** Of its separator page. */
  readonly anchor: string;
  readonly item: Item;
  readonly number: string;
  readonly title: string;
  readonly fileName: string;
  readonly file: PublishedFile;
  /** `null` for a file that is embedded, not shown. */
  readonly pages: number | null;
  /** Why nothing of it could be joined; `null` where it was. */
  readonly trouble: AttachmentTrouble | null;
  /** Names of the files that it carries, and the packet with it. */
  readonly carried: readonly string[];
  /** The page of its separator in the packet; 0 while it is not known. */
  readonly packetPage: number;
}

/** What makes an agenda the front of a packet. */
export interface PacketView {
  /** Of the whole packet; 0 while it is not known. */
  readonly pages: number;
  readonly attachments: readonly PacketAttachment[];
}

/** What the print template needs: a meeting's view and its layout so far. */
export interface PrintView extends MeetingView {
  /** What documents have, as the site's own templates may have it. */
  readonly printed: {
    readonly cover: (view: PrintView) => Element;
    readonly attachmentCover: (attachment: PacketAttachment, view: PrintView) => Element;
  };
  /** Anchor → page; empty at the first print. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** The address of the logo among the print's own assets. */
  readonly logo: string | null;
  /** `null` for the agenda by itself. */
  readonly packet: PacketView | null;
  /** Whether an item is printed by itself: a few lines instead of cover and contents. */
  readonly extract: boolean;
  /** The content's last commit, named at the foot of the last page. */
  readonly commit: { readonly hash: string; readonly date: Date } | null;
}
