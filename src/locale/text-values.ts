/* What the messages about texts are about; see message-values.ts. */

/** For a message whose words are always the same. */
export type NoValues = Readonly<Record<never, never>>;

/** What can be too large: the fields of a file, a line of them, the text of one, the tables of a text, the text, its file, a picture. */
export type SizeKind = 'fields' | 'line' | 'text' | 'cells' | 'blocks' | 'file' | 'picture';

/** What texts are made of: headings, links, images, tables, HTML. */
export interface TextValues {
  /** `most` characters, or cells of tables, or blocks of a text, or MB of a file, are read. */
  size: { readonly what: SizeKind; readonly most: number };
  /** A text; or a drawing, by its name; or the fields. */
  nesting: { readonly deepest: number; readonly drawing: string | null; readonly fields?: boolean };
  'missing-item': { readonly written: string; readonly image: boolean; readonly nearest: string | null };
  'missing-anchor': { readonly anchor: string; readonly nearest: string | null; readonly known: readonly string[] };
  'empty-link': NoValues;
  'body-title': NoValues;
  /** `attribute` is `null` where the element itself is not kept. */
  'dropped-html': { readonly element: string; readonly attribute: string | null; readonly words: string | null };
  'empty-heading': NoValues;
  /** `happened` is a status or the name of an error, as the network says it. */
  'external-link': { readonly url: string; readonly happened: string };
  'heading-level': { readonly level: number; readonly wanted: number };
  'image-text': { readonly text: string };
  /** `instead` is the address, or the path, that was meant. */
  'link-protocol': {
    readonly protocol: string;
    readonly known: readonly string[];
    readonly image: boolean;
    readonly instead: string | null;
  };
  'private-address': { readonly kind: 'cloud' | 'network'; readonly host: string };
  'link-text': { readonly text: string; readonly bare: boolean };
  script: { readonly what: string };
  'table-head': NoValues;
  'table-rows': { readonly cells: number; readonly columns: number };
}

/** Texts that are legal Markdown and were meant otherwise. `found` is what stands there, `write` what should. */
export interface WritingValues {
  /** `fence`: the marks that begin code and are not closed. */
  'accidental-code': { readonly write: string; readonly fence: string | null };
  'accidental-heading': { readonly found: string; readonly line: string };
  'accidental-list': { readonly write: string };
  'accidental-mark': { readonly mark: string; readonly found: string; readonly write: string };
  'data-image': { readonly alt: string; readonly ending: string };
  'failed-link': { readonly found: string; readonly write: string };
  footnotes: { readonly label: string; readonly fault: 'undefined' | 'unused' | 'twice' };
  /** `write`: what does the same here; `null` for what is deleted. */
  'foreign-mark': { readonly found: string; readonly write: string | null; readonly hidden: boolean };
  /** A character by its code point, or `null` for letters that are two characters, such as `letter`. */
  'invisible-character': { readonly character: string | null; readonly letter: string; readonly times: number };
  'line-ends': { readonly lines: number };
  'list-number': { readonly written: number; readonly shown: number };
  'list-nesting': { readonly spaces: number; readonly write: string };
  'markdown-in-html': { readonly found: string };
  'markdown-in-title': { readonly found: string; readonly write: string };
  'merge-conflict': object;
  /** `write` is `null` where the letters are lost. */
  mojibake: { readonly found: string; readonly write: string | null };
  /** `shown`: whether what was meant to be hidden is shown, instead of all behind it being hidden. */
  'open-comment': { readonly write: string; readonly shown: boolean };
  'page-break': { readonly found: string };
  /** `text`, whether it is a text behind the table. */
  'short-row': { readonly cells: number; readonly columns: number; readonly text: boolean };
  'typed-heading': { readonly bold: boolean; readonly write: string };
  'typed-list': { readonly kind: 'bullets' | 'letters' | 'numbers' | 'lines'; readonly write: string };
  /** The first row and the line below it; `gap`, where an empty line is between them, `head`, where the first row is missing. */
  'typed-table': { readonly kind: 'rows' | 'gap' | 'head'; readonly head: string; readonly line: string };
  'unused-definition': { readonly found: string; readonly write: string };
  /** `found` is `null` for a row of blanks. */
  'word-residue': { readonly found: string | null };
}
