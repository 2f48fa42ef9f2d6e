/*
 * What people write in documents from which an agenda is imported: in lower case, with `|` between, each as it begins a
 * line or stands alone. All languages are known in every document.
 */
export interface ImportWords {
  /** Headings of parts, beyond those of the council and the words for a decision. */
  readonly parts: string;
  /** What is called an agenda, so that its title can be told from an item's. */
  readonly agenda: string;
  /** Headings of the contents list. */
  readonly contents: string;
  /** What stands before the number of an item. */
  readonly item: string;
  /** Labels, to which `:` comes. */
  readonly labels: Readonly<Record<ImportLabel, string>>;
  /** Marks of an item that the public may not read, and of one that it may: in brackets, or at either end of a title. */
  readonly closed: string;
  readonly open: string;
  /** Titles of the two sections of an agenda that says only what is open and what is closed. */
  readonly sections: { readonly open: string; readonly closed: string };
  /** What is open or closed in a line that divides an agenda: the *part* of `Nichtöffentlicher Teil`. */
  readonly divisions: string;
  /** Between two names. */
  readonly and: string;
  /** How the names of Word's styles for contents begin. */
  readonly contentsStyles: string;
}

/** What a label of a document says. */
export type ImportLabel = 'case' | 'responsible' | 'presenter' | 'duration' | 'council' | 'date' | 'time' | 'place';
