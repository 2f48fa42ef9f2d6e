/* What messages about printing are about. */

/** What goes wrong in a printed document, so that it claims no conformance. */
export interface PrintFault {
  readonly kind: 'glyph' | 'character' | 'untagged' | 'alternative' | 'form' | 'font';
  /** From 1; 0 where it is no page's. */
  readonly page: number;
  /** The text around; may be empty. */
  readonly text: string;
}

/** Why a packet does not claim for an attachment what that may claim for itself. */
export type ClaimDoubt =
  /** It says nothing of the kind itself. */
  'silent' | 'untagged' | 'structure' | 'alternative' | 'content' | 'font' | 'annotation' | 'graphics';

/** What is printed. */
export interface PrintValues {
  /** A character, and the packages that have a font for it. */
  'missing-glyph': { readonly character: string; readonly packages: readonly string[] };
  'pdf-claim': { readonly faults: readonly PrintFault[] };
  'packet-claim': {
    readonly claim: 'PDF/UA-1' | 'PDF/A-2a';
    readonly attachments: ReadonlyArray<{ readonly item: string; readonly name: string; readonly doubt: ClaimDoubt }>;
  };
}
