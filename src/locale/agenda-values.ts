/* What the messages about items, their parts and their numbers are about. */

/** Why an item cannot stand under another. */
export type ParentFault = 'unknown' | 'circle' | 'deep' | 'section' | 'closed';

/** Items, their parts and their numbers, and where old addresses lead. */
export interface AgendaValues {
  redirect: { readonly fault: 'place' | 'taken'; readonly path: string; readonly place: string };
  'duplicate-number': { readonly number: string; readonly other: string };
  /** The number that stands too late, the one before it, and all items of the section as their numbers want them. */
  'number-order': {
    readonly number: string;
    readonly before: string;
    readonly order: ReadonlyArray<{ readonly number: string; readonly name: string }>;
  };
  'deleted-item': { readonly number: string };
  /** Dates as `YYYY-MM-DD`. */
  'meeting-date': { readonly date: string; readonly folder: string };
  /** Times as `HH:MM`. */
  'long-meeting': { readonly start: string; readonly end: string; readonly hours: number };
  /** Times as `HH:MM`; `other` is the title of an item, or the end of the meeting. */
  'time-plan': {
    readonly fault: 'gap' | 'overlap' | 'day' | 'end';
    readonly time: string;
    readonly other: string;
  };
  'no-items': { readonly status: string };
  'not-frozen': { readonly meeting: string };
  /** Dates as `YYYY-MM-DD`. */
  notice: { readonly published: string; readonly latest: string; readonly weekdays: number };
  'part-order': { readonly part: string; readonly before: string; readonly order: readonly string[] };
  'required-part': { readonly part: string };
  /** `example` is a number that the item's place can have. */
  /** `flat`: whether it is a number that counts through all sections, as `numbering: flat` does. */
  'section-number': { readonly number: string; readonly example: string; readonly flat: boolean };
  /** `section` is that of the item above; `nearest` is `null` where nothing is near. */
  'item-parent': {
    readonly fault: ParentFault;
    readonly under: string;
    readonly nearest: string | null;
    readonly section: string;
  };
  'unknown-part': { readonly part: string; readonly nearest: string; readonly known: readonly string[] };
  'duplicate-part': { readonly part: string; readonly line: number };
  /** For the majority, `count` were for and `most` against. */
  votes: {
    readonly fault: 'twice' | 'stranger' | 'recused' | 'away' | 'many' | 'majority';
    readonly name: string;
    readonly count: number;
    readonly most: number;
  };
  'would-renumber': { readonly number: string; readonly meeting: string };
}
