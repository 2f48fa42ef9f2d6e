/* What messages about printing are about. */

/** What goes wrong in a printed document, so that it claims no conformance. */
export interface PrintFault {
  readonly kind: 'glyph' | 'character' | 'untagged' | 'alternative' | 'form' | 'font';
  /** From 1; 0 where it is no page's. */
  readonly page: number;
  /** The text around; may be empty. */
  readonly text: string;
}

/** What is printed. */
export interface PrintValues {
  /** A character, and the packages that have a font for it. */
  'missing-glyph': { readonly character: string; readonly packages: readonly string[] };
  'pdf-claim': { readonly faults: readonly PrintFault[] };
}
