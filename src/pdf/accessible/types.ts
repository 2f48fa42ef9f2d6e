/** A line of the outline; the anchor is an HTML id that some link points to. */
export interface OutlineEntry {
  readonly title: string;
  readonly anchor: string;
  readonly children: readonly OutlineEntry[];
}

/** PDF/UA-1 with PDF/A-2a, or PDF/UA-2 with PDF/A-4 and Well-Tagged PDF. */
export type DocumentForm = 'ua-1' | 'ua-2';

/** What the PDF says of itself. */
export interface DocumentMetadata {
  /** The first by default. */
  readonly form?: DocumentForm;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** Of creation and change. */
  readonly date: Date;
  /** The program and its version. */
  readonly creator: string;
  readonly outline: readonly OutlineEntry[];
}
