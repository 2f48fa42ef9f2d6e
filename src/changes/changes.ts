/* What changed between two states of an agenda: plain data, in the order of the newer agenda. */
import type { ElementContent } from 'hast';
import type { Item, Meeting, Section } from '../agenda/model.ts';
import { comparedKeys, type KeysWith } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';

declare module 'hast' {
  interface ElementData {
    /** Set on `ins` and `del` that a comparison made; those of an author have none. */
    change?: 'added' | 'removed';
  }
}

/** Content of the newer state, with what was added in `ins` and what was removed in `del`. */
export type MarkedContent = readonly ElementContent[];

export interface MeetingChanges {
  readonly kind: 'added' | 'removed' | 'changed';
  /** `null` where the meeting was added. */
  readonly before: Meeting | null;
  /** `null` where the meeting was removed. */
  readonly after: Meeting | null;
  readonly facts: ReadonlyArray<FieldChange<MeetingField>>;
  /** The text that opens the agenda; `null` where it is the same. */
  readonly body: MarkedContent | null;
  readonly sections: readonly SectionChange[];
  readonly items: readonly ItemChange[];
  /** Every item of both states once, changed or not, where it stands or stood. */
  readonly agenda: readonly ItemChange[];
  /** Items and sections that have another number. */
  readonly numbers: readonly NumberShift[];
}

export type MeetingField = KeysWith<typeof meetingFields, 'compared', true>;

/** The facts of a meeting that are compared, in the order in which they are told. */
export const comparedMeetingFields: readonly MeetingField[] = comparedKeys(meetingFields, [
  'status',
  'title',
  'date',
  'moved',
]);

export type ItemField = KeysWith<typeof itemFields, 'compared', true> | 'continues' | 'reason';

/** The fields of an item that are compared, in the order in which they are told; `reason` is that of a closed item, `continues` what the model has. */
export const comparedItemFields: readonly ItemField[] = [
  ...comparedKeys(itemFields, ['title', 'withdrawn', 'late']),
  'continues',
  'reason',
];

/** A field before and after; `null` where it is empty. */
export interface FieldChange<Field extends string> {
  readonly field: Field;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

export type FieldValue = string | number | boolean | readonly string[] | null;

export interface SectionChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved';
  readonly before: Section | null;
  readonly after: Section | null;
}

export interface ItemChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: PlacedItem | null;
  readonly after: PlacedItem | null;
  /** Whether it stands elsewhere among the items that stayed, or in another section. */
  readonly moved: boolean;
  /** Whether it was opened or closed to the public. */
  readonly switched: ClosureChange | null;
  readonly fields: ReadonlyArray<FieldChange<ItemField>>;
  readonly parts: readonly PartChange[];
  /** Every part of both states once, changed or not, where it stands or stood. */
  readonly text: readonly ShownPart[];
  /** Whether the parts stand in another order. */
  readonly reordered: boolean;
  /** `null` where the notes are the same. */
  readonly footnotes: MarkedContent | null;
  readonly attachments: readonly AttachmentChange[];
}

export type ClosureChange = 'opened' | 'closed';

/** An item and the section that it stands in. */
export interface PlacedItem {
  readonly item: Item;
  readonly section: Section;
}

export interface PartChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** `null` for what stands before the first part heading; of a removed part its old name. */
  readonly name: string | null;
  /** Its name before; `name` itself where it has not changed. */
  readonly formerName: string | null;
  readonly content: MarkedContent;
}

/** A part as it is shown among all others of its item. */
export interface ShownPart extends Omit<PartChange, 'kind'> {
  readonly kind: PartChange['kind'] | 'same';
  /** `null` for a removed part, too. */
  readonly anchor: string | null;
}

export interface AttachmentChange {
  /** `replaced`: another content; `renamed`: another title. */
  readonly kind: 'added' | 'removed' | 'replaced' | 'renamed';
  readonly before: AttachmentState | null;
  readonly after: AttachmentState | null;
}

export interface AttachmentState {
  readonly number: string;
  readonly title: string;
  /** Path in the content, or address. */
  readonly address: string;
  /** `null` for an address, and where the file is unknown. */
  readonly bytes: number | null;
  readonly sha256: string | null;
}

export interface NumberShift {
  readonly kind: 'section' | 'item';
  /** The id of today. */
  readonly id: string;
  readonly title: string;
  /** `null` where it has none. */
  readonly before: string | null;
  readonly after: string | null;
}
