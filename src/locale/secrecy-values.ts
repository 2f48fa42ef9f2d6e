/* What messages about withheld content are about. */

/** What can be found of withheld content where it must not be. */
export type SecretKind = 'title' | 'name' | 'case' | 'file' | 'attachment' | 'address' | 'text' | 'passage' | 'content';

/** What is withheld, and why. */
export interface SecretValues {
  readonly kind: SecretKind;
  readonly why: 'closed' | 'draft' | 'decision' | 'withdrawn';
}

/** Why a file cannot be searched. */
export type UnreadReason = 'damaged' | 'encrypted' | 'container' | 'large' | 'size';

/** What is kept from the public. */
export interface SecrecyValues {
  leak: SecretValues & { readonly builtFile: string };
  'redaction-incomplete': Pick<SecretValues, 'why'> & { readonly field: string };
  /** `source` is the file and line in which it is closed, for those who may know. */
  'closed-in-public': Pick<SecretValues, 'kind'> & { readonly source: string | null };
  'closed-in-version': {
    /** `COUNCIL/MEETING`. */
    readonly meeting: string;
    /** `null` where two states are compared. */
    readonly version: number | null;
    /** The old names of the items that may be it. */
    readonly names: readonly string[];
    /** What they and the closed item say alike; none where one came as the other went. */
    readonly words: readonly string[];
  };
  'file-position': { readonly name: string };
  /** Author, last editor and paths, as they are written. */
  'file-metadata': { readonly name: string; readonly traces: readonly string[] };
  'unsearchable-file': { readonly name: string; readonly reason: UnreadReason };
}
